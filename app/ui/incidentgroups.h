// SPDX-License-Identifier: MIT
#pragma once

#include "map/symbols.h"
#include "map/theme.h"

#include <array>

namespace truceline {

/// What the histogram's bars are stacked by: four kinds of incident, from the bottom up.
enum class IncidentGroup : quint8 { Fighting, Civilians, Control, Politics };

constexpr std::array kIncidentGroups{
    IncidentGroup::Fighting, IncidentGroup::Civilians, IncidentGroup::Control, IncidentGroup::Politics};

IncidentGroup groupOf(Symbol symbol);

/// What the group holds, for its legend.
QString groupText(IncidentGroup group);

/// Tones without a meaning of their own: none is the hue of a side.
QColor groupColor(IncidentGroup group, Appearance appearance);

} // namespace truceline
