// SPDX-License-Identifier: MIT
#pragma once

#include "geo/camera.h"
#include "map/legendtext.h"
#include "map/picture.h"
#include "map/theme.h"

namespace truceline {

/// Whose claim something is.
enum class Side : quint8 { Armenia, Azerbaijan, Other };

/// The side that a party named in `claimed_by` or `held_by` belongs to. The first side named counts.
Side sideOf(QStringView party);
QColor sideColor(const Theme& theme, Side side);

/// How an area is drawn, as its properties tell: what is claimed is hatched in the hue of its claimant, what both sides
/// agreed on is filled, a sum of other areas is outlined.
struct AreaStyle {
    enum class Look : quint8 { Claimed, Agreed, Sum };

    Look look = Look::Claimed;
    Side side = Side::Other; ///< claimant
    bool schematic = false; ///< known to be off by a kilometre or more
    LegendText text;

    /// Areas of one look are one legend entry.
    bool operator==(const AreaStyle&) const = default;
};

/// @param as  instead of the property `category`; empty = as that says
AreaStyle areaStyle(const Properties& properties, const QString& as = {});

/// An empty fill and outline of an area. Hatch lines are anchored to the world.
/// @param faint  only possibly valid in the window
Fill areaFill(const AreaStyle& style, const Theme& theme, const Viewport& viewport, bool faint);
Stroke areaOutline(const AreaStyle& style, const Theme& theme, bool faint);

} // namespace truceline
