// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QString>

namespace truceline {

/// The shapes of incident marks. They differ in outline, not by colour alone.
enum class Symbol : quint8 {
    Clash,
    Shelling,
    Air,
    Advance,
    Control,
    Civilians,
    Capture,
    Blockade,
    Displacement,
    Ceasefire,
    Talks,
    Demarcation,
    Border,
    Other,
    Several, ///< more than one incident at a spot
};

/// The symbol of an incident's `type`; unknown types are Other.
Symbol symbolOf(QStringView type);

/// What the symbol stands for, for the legend.
QString symbolText(Symbol symbol);

/// The outline (even-odd), centred on the origin and about 1 wide, all of equal optical weight.
const QPainterPath& symbolPath(Symbol symbol);

/// How far the outline reaches from the origin, about 0.5.
double symbolReach(Symbol symbol);

} // namespace truceline
