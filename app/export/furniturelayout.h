// SPDX-License-Identifier: MIT
#pragma once

#include "export/furniture.h"
#include "export/textblock.h"

namespace truceline {

/// A text and where it stands, in logical pixels of the map.
struct PlacedText {
    TextBlock text;
    QPointF at; ///< top left
};

/// A legend entry and where it stands.
struct PlacedEntry {
    LegendEntry entry;
    QRectF sample;
    PlacedText text;
};

/// A panel of furniture: its ground and what stands on it. An empty rectangle = not there.
struct Panel {
    QRectF rect;
    std::vector<PlacedText> texts;
};

/// Where everything stands. Panels neither overlap nor leave the map.
struct FurnitureLayout {
    double unit = 1; ///< size of the furniture against its design size
    Panel head; ///< title and date
    Panel legend;
    std::vector<PlacedEntry> entries;
    Panel foot; ///< scale bar, notes, attribution
    std::optional<QLineF> scaleBar; ///< left to right, at the bar's bottom
};

/// Places the furniture on a map of this size. What does not fit is left out: the legend from its end, then notes.
FurnitureLayout layOut(const Furniture& furniture, QSizeF size, const Theme& theme);

} // namespace truceline
