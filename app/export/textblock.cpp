// SPDX-License-Identifier: MIT
#include "export/textblock.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace truceline {

TextBlock textBlock(const QString& text, const QFont& font, const QColor& color, double maxWidth, int maxLines)
{
    TextBlock block{{}, font, color, {}};
    const QFontMetricsF metrics(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(maxWidth);
        if (block.lines.size() == maxLines) {
            const QString rest = text.sliced(line.textStart() - block.lines.last().size());
            block.lines.last() = metrics.elidedText(rest, Qt::ElideRight, maxWidth);
            break;
        }
        block.lines << text.sliced(line.textStart(), line.textLength());
    }
    layout.endLayout();
    double width = 0;
    for (QString& line : block.lines) {
        line = line.trimmed();
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    block.size = {std::ceil(width), static_cast<double>(block.lines.size()) * metrics.lineSpacing()};
    return block;
}

void paint(QPainter& painter, const TextBlock& block, QPointF topLeft)
{
    const QFontMetricsF metrics(block.font);
    painter.setFont(block.font);
    painter.setPen(block.color);
    QPointF baseline = topLeft + QPointF(0, metrics.ascent());
    for (const QString& line : block.lines) {
        painter.drawText(baseline, line);
        baseline.ry() += metrics.lineSpacing();
    }
}

} // namespace truceline
