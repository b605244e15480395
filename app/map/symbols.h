// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QString>

#include <optional>

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
    Triangle, ///< this and the next two can be chosen for a layer, see LayerStyle
    Star,
    Bar,
    Several, ///< more than one incident at a spot
};

/// The symbol of an incident's `type`; unknown types are Other.
Symbol symbolOf(QStringView type);

/// The word in files for a symbol that can be chosen ("triangle", "star", "bar"), and back.
QString symbolName(Symbol symbol);
std::optional<Symbol> symbolFromName(QStringView name);

/// What the symbol stands for, for the legend.
QString symbolText(Symbol symbol);

/// The outline (even-odd), centred on the origin and about 1 wide, all of equal optical weight.
const QPainterPath& symbolPath(Symbol symbol);

/// How far the outline reaches from the origin, about 0.5.
double symbolReach(Symbol symbol);

} // namespace truceline
