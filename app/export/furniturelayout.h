// SPDX-License-Identifier: MIT
#pragma once

#include "export/furniture.h"
#include "export/sheet.h"
#include "export/textblock.h"

namespace truceline {

/// A text and where it stands, in logical pixels of the map.
struct PlacedText {
    TextBlock text;
    QPointF at; ///< top left

    bool operator==(const PlacedText&) const = default;
};

/// A legend entry and where it stands.
struct PlacedEntry {
    LegendEntry entry;
    QRectF sample;
    PlacedText text;

    bool operator==(const PlacedEntry&) const = default;
};

/// A panel of furniture: its ground and what stands on it. An empty rectangle = not there.
struct Panel {
    QRectF rect;
    std::vector<PlacedText> texts;

    bool operator==(const Panel&) const = default;
};

/// Where everything stands. Panels neither overlap nor leave the map.
struct FurnitureLayout {
    double unit = 1; ///< size of the furniture against its design size
    bool boxed = true; ///< panels have a ground of their own, as they lie over the map
    Panel head; ///< title and date
    Panel legend;
    std::vector<PlacedEntry> entries;
    Panel foot; ///< scale bar, notes, attribution
    std::optional<QLineF> scaleBar; ///< left to right, at the bar's bottom
    Panel sources; ///< attribution, reports and credit, where they are not in the foot
    // Of a compared map:
    Panel leftHalf; ///< what sets this half apart from the other
    Panel rightHalf;
    std::optional<QLineF> divider; ///< between the halves, from top to bottom

    bool operator==(const FurnitureLayout&) const = default;
};

/// Places the furniture on a map of this size. What does not fit is left out: the legend from its end, then notes.
FurnitureLayout layOut(const Furniture& furniture, QSizeF size, const Theme& theme);

/// Places the furniture around the map of a sheet that is not of the form Map, in its design pixels. Type shrinks until
/// everything fits; what still does not is cut with "…".
FurnitureLayout layOut(const Furniture& furniture, const SheetFrame& frame, const Theme& theme);

/// Adds the line between the halves of a compared map and a label on either side of it.
/// @param map  where the map is, in the layout's pixels
/// @param divider  where the line is, likewise
void layOutHalves(
    const Furniture& furniture, const QRectF& map, double divider, const Theme& theme, FurnitureLayout& layout);

/// What the panels that are there cover.
QList<QRectF> panelRects(const FurnitureLayout& layout);

/// The ground distance of a scale bar, such as "50 km".
QString scaleText(double metres);

/// Width and height that a legend entry's sample needs at least.
double markSize(const LegendEntry& entry);

} // namespace truceline
