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

/// The outline, centred on the origin, filling a circle of diameter 1 by equal optical weight.
const QPainterPath& symbolPath(Symbol symbol);

} // namespace truceline
