// SPDX-License-Identifier: MIT
#pragma once

#include "map/legendtext.h"
#include "map/picture.h"
#include "map/theme.h"

namespace truceline {

/// How a boundary is drawn, as its `status` tells.
struct BoundaryStyle {
    enum class Look : quint8 { Recognised, Delimited, Administrative, LineOfContact, Claimed, Corridor };

    Look look = Look::Recognised;
    bool schematic = false; ///< known to be off by a kilometre or more
    LegendText text;

    bool operator==(const BoundaryStyle&) const = default;
};

/// @param as  instead of the property `status`; empty = as that says
BoundaryStyle boundaryStyle(const Properties& properties, const QString& as = {});

/// A stroke without lines. @param faint  only possibly valid in the window
Stroke boundaryStroke(const BoundaryStyle& style, const Theme& theme, bool faint);

} // namespace truceline
