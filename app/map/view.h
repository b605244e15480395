// SPDX-License-Identifier: MIT
#pragma once

#include "data/names.h"
#include "data/query.h"
#include "geo/camera.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace truceline {

/// Grey is for print without colour: the sides differ by the direction of their hatch alone.
enum class Appearance : quint8 { Light, Dark, Grey };

/// The word for an appearance ("light", "dark", "grey"), and back.
QString appearanceName(Appearance appearance);
std::optional<Appearance> appearanceFromName(QStringView name);

/// Everything needed to show the same picture of an atlas again, at any size.
struct View {
    Camera camera;
    Query query;
    QStringList hiddenLayers; ///< ids of layers switched off
    Names names = Names::Both;
    QString language = QStringLiteral("en"); ///< ISO 639-1, for dates and words
    QString viewpoint = QStringLiteral("neutral"); ///< whose drawing of areas and boundaries; named on the map
    QMap<QString, QString> drawn; ///< what the viewpoint draws some of them as, see Viewpoint
    Appearance appearance = Appearance::Light;

    bool operator==(const View&) const = default;
};

} // namespace truceline
