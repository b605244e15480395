// SPDX-License-Identifier: MIT
#include "map/labelpaint.h"

#include "map/theme.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace truceline {

namespace {

/// Width of the halo around the letters, in logical pixels.
double haloWidth(const QFont& font)
{
    return std::clamp(font.pixelSize() * 0.14, 1.5, 3.0);
}

/// The left end of a line's baseline.
QPointF baseline(const Label& label, qsizetype line)
{
    const double width = QFontMetricsF(label.font).horizontalAdvance(label.lines[line]);
    const double left = label.align == Qt::AlignRight ? width : label.align == Qt::AlignHCenter ? width / 2 : 0;
    return label.at + QPointF(-left, double(line) * lineHeight(label.font));
}

struct LabelKey {
    QStringList lines;
    Qt::AlignmentFlag align;
    QFont font;
    QRgb color;
    QRgb halo;
    double scale;

    bool operator==(const LabelKey&) const = default;
    friend std::size_t qHash(const LabelKey& key, std::size_t seed = 0)
    {
        return qHashMulti(seed, key.lines, int(key.align), key.font, key.color, key.halo, key.scale);
    }
};

Sprite paintedLabel(const Label& label, double scale)
{
    const QFontMetricsF metrics(label.font);
    QRectF box;
    for (qsizetype line = 0; line < label.lines.size(); ++line)
        box |= metrics.boundingRect(label.lines[line]).translated(baseline(label, line));
    const double margin = haloWidth(label.font) + 1;
    box.adjust(-margin, -margin, margin, margin);
    const QRect pixels = QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();

    Sprite sprite{QImage(pixels.size(), QImage::Format_ARGB32_Premultiplied), -pixels.topLeft()};
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(sprite.anchor);
    painter.scale(scale, scale);
    drawLabel(painter, label);
    return sprite;
}

} // namespace

void drawLabel(QPainter& painter, const Label& label)
{
    QPainterPath letters;
    for (qsizetype line = 0; line < label.lines.size(); ++line)
        letters.addText(baseline(label, line), label.font, label.lines[line]);
    painter.strokePath(
        letters, QPen(label.halo, 2 * haloWidth(label.font), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(label.font);
    painter.setPen(label.color);
    for (qsizetype line = 0; line < label.lines.size(); ++line)
        painter.drawText(baseline(label, line), label.lines[line]);
}

Sprite labelSprite(const Label& label, double scale)
{
    static SpriteCache<LabelKey> cache(32 << 20);
    const LabelKey key{label.lines, label.align, label.font, label.color.rgba(), label.halo.rgba(), scale};
    return cache.sprite(key, [&] {
        Label atOrigin = label;
        atOrigin.at = {};
        return paintedLabel(atOrigin, scale);
    });
}

} // namespace truceline
