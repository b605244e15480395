// SPDX-License-Identifier: MIT
#pragma once

#include "geo/scalebar.h"
#include "map/picture.h"
#include "map/scene.h"
#include "map/theme.h"

#include <QMarginsF>
#include <QPainter>

#include <optional>

namespace truceline {

/// What turns a map into a publishable sheet: title, date, legend, scale bar, names note, sources.
struct Furniture {
    QString title; ///< may be empty
    QString date; ///< the window in words
    std::vector<LegendEntry> legend; ///< of what is on screen only
    ScaleBar scaleBar;
    bool schematic = false; ///< some of the areas and boundaries on the map are
    QStringList notes; ///< names rule, viewpoint, "claimed" and "schematic" where such areas are drawn
    QString attribution; ///< of exactly the layers of which something is drawn
    // Only on sheets with room of their own for it:
    QString caption; ///< sentences below the title
    QString reports; ///< who published what is known of the incidents shown
    QString credit;
    std::optional<double> progress; ///< part of an animation that is over, 0 … 1
    QStringList halves; ///< what sets the left and the right half of a compared map apart; else empty
};

/// What the sources of some layers ask to be shown, by licence: "Sources: ODbL-1.0: A; B · CC-BY-4.0: C"; may be empty.
/// @param layers  ids
QString attributionOf(const Atlas& atlas, const QStringList& layers);

/// Gathers the furniture of a view.
/// @param time  its picture
/// @param beside  ids of the layers that are drawn besides those of the picture: the ground and insets
Furniture furnish(const Scene& scene, const View& view, QSizeF size, const Picture& time, const QStringList& beside);

/// A view and its picture.
struct Furnished {
    const View& view;
    const Picture& time;
};

/// Gathers the furniture of a compared map: what either half shows, dates and viewpoints of both.
Furniture furnish(
    const Scene& scene, const Furnished& left, const Furnished& right, QSizeF size, const QStringList& beside);

/// A part that a sheet shows as a whole, and that is a group in SVG.
enum class FurniturePart : quint8 { Title, Legend, Scale, Sources, Halves };

struct FurnitureLayout;

/// Draws one part of furniture that has been laid out.
void paint(QPainter& painter, const FurnitureLayout& layout, FurniturePart part, const Theme& theme);

} // namespace truceline
