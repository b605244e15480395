// SPDX-License-Identifier: MIT
#pragma once

#include "data/names.h"
#include "data/query.h"
#include "geo/camera.h"
#include "map/symbols.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace truceline {

/// Grey is for print without colour: the sides differ by the direction of their hatch alone.
enum class Appearance : quint8 { Light, Dark, Grey };

/// The word for an appearance ("light", "dark", "grey"), and back.
QString appearanceName(Appearance appearance);
std::optional<Appearance> appearanceFromName(QStringView name);

/// What sets the other half of a compared map apart from the view that holds it: whose drawing it is, or its days. All
/// else is the same on both halves, which lie beside each other on one map.
struct Comparison {
    QString viewpoint{}; ///< of the other half; empty = the view's
    std::optional<Window> window{}; ///< of the other half; none = the view's
    bool viewIsRight = false; ///< the view is that of the right half, the other half is the left
    double divider = 0.5; ///< part of the map's width that is left of the line between them, 0 … 1

    bool operator==(const Comparison&) const = default;
};

/// How somebody wants the incidents of a layer drawn, where not by their types and deaths.
struct LayerStyle {
    std::optional<Symbol> symbol{}; ///< Triangle, Star or Bar for all of them; none = each by its type
    QString colorBy{}; ///< property whose most frequent values have a colour each; empty = all have that of marks
    QString sizeBy{}; ///< property whose number the marks' area grows with; empty = the deaths
    QString labelBy{}; ///< property that is written beside each; empty = none

    bool operator==(const LayerStyle&) const = default;
};

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
    QStringList accented; ///< ids of areas and boundaries that stand out, since the other half does not draw them
    std::optional<Comparison> comparison; ///< none = one map
    QMap<QString, LayerStyle> styles; ///< by the layer's id; a layer without one is drawn by types and deaths

    bool operator==(const View&) const = default;
};

} // namespace truceline
