// SPDX-License-Identifier: MIT
#pragma once

#include "map/view.h"

#include <QColor>
#include <QFont>

#include <array>

namespace truceline {

/// How many values of a property have a colour each.
constexpr int kCategories = 6;

/// The colours and type of the map. The hues of the sides have equal CIELAB lightness and chroma (about 70° and 260°:
/// ochre and blue), others a sage; colour-blind eyes tell them apart, and from the ground. None is a flag colour.
struct Theme {
    QColor water;
    QColor land;
    QColor landOther; ///< countries other than the two
    QColor border; ///< recognised international boundary
    QColor province;
    QColor river;
    QColor road;
    QColor text;
    QColor textQuiet;
    QColor halo;
    QColor paper; ///< ground of furniture
    QColor mark;
    QColor selection;
    QColor armenia; ///< claims by Armenia
    QColor azerbaijan; ///< claims by Azerbaijan
    QColor other; ///< claims by others
    std::array<QColor, kCategories> categories; ///< of the values of a property, see LayerStyle; none means a side
};

const Theme& theme(Appearance appearance);

/// The colour of a side: "armenia", "azerbaijan" or anything else.
QColor sideColor(const Theme& theme, QStringView side);

/// Noto Sans with its sister scripts, in logical pixels; unhinted, so that widths grow exactly with the scale.
QFont mapFont(double pixelSize, QFont::Weight weight = QFont::Normal);

/// Logical pixels between the baselines of a label's lines; tighter than the font's own line spacing.
double lineHeight(const QFont& font);

} // namespace truceline
