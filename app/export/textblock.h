// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace truceline {

/// Text broken into lines of one font and colour, measured in logical pixels.
struct TextBlock {
    QStringList lines;
    QFont font;
    QColor color;
    QSizeF size;

    bool operator==(const TextBlock&) const = default;
};

/// Breaks a text at words (inside them where one is too long) into at most maxLines lines no wider than maxWidth; what
/// does not fit ends in "…".
TextBlock textBlock(const QString& text, const QFont& font, const QColor& color, double maxWidth, int maxLines);

/// Draws a block with its top left corner here.
void paint(QPainter& painter, const TextBlock& block, QPointF topLeft);

} // namespace truceline
