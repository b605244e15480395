// SPDX-License-Identifier: MIT
#pragma once

#include "geo/scalebar.h"
#include "map/picture.h"
#include "map/scene.h"
#include "map/theme.h"

#include <QMarginsF>
#include <QPainter>

namespace truceline {

/// What turns a map into a publishable sheet: title, date, legend, scale bar, names note, sources.
struct Furniture {
    QString title; ///< may be empty
    QString date; ///< the window in words
    std::vector<LegendEntry> legend; ///< of what is on screen only
    ScaleBar scaleBar;
    QStringList notes; ///< names rule, viewpoint, "claimed" and "schematic" where such areas are drawn
    QString attribution; ///< of exactly the layers that are visible
};

/// Gathers the furniture of a view whose pictures have been made.
Furniture furnish(const Scene& scene, const View& view, QSizeF size, const Picture& ground, const Picture& time);

/// Draws the furniture into the corners of the map: date (and title) top left, legend bottom right, scale bar, notes
/// and attribution bottom left. Sizes are logical pixels; what does not fit the size is left out from the legend's end
/// first.
void paint(QPainter& painter, const Furniture& furniture, QSizeF size, const Theme& theme);

} // namespace truceline
