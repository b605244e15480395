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
    QStringList notes; ///< names rule, viewpoint, "claimed" and "schematic" where such areas are drawn
    QString attribution; ///< of exactly the layers that are visible
    // Only on sheets with room of their own for it:
    QString caption; ///< sentences below the title
    QString reports; ///< who published what is known of the incidents shown
    QString credit;
    std::optional<double> progress; ///< part of an animation that is over, 0 … 1
};

/// What the sources of the layers on a map of this size ask to be shown, by licence: "Sources: ODbL-1.0: A; B ·
/// CC-BY-4.0: C"; may be empty.
QString attributionOf(const Atlas& atlas, const View& view, QSizeF size);

/// Gathers the furniture of a view whose pictures have been made.
Furniture furnish(const Scene& scene, const View& view, QSizeF size, const Picture& ground, const Picture& time);

/// A part that a sheet shows as a whole, and that is a group in SVG.
enum class FurniturePart : quint8 { Title, Legend, Scale, Sources };

struct FurnitureLayout;

/// Draws one part of furniture that has been laid out.
void paint(QPainter& painter, const FurnitureLayout& layout, FurniturePart part, const Theme& theme);

/// Draws the furniture into the corners of the map: date (and title) top left, legend bottom right, scale bar, notes
/// and attribution bottom left. Sizes are logical pixels; what does not fit the size is left out from the legend's end
/// first.
void paint(QPainter& painter, const Furniture& furniture, QSizeF size, const Theme& theme);

} // namespace truceline
