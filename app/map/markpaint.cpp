// SPDX-License-Identifier: MIT
#include "map/markpaint.h"

#include "map/theme.h"

#include <QFontMetricsF>

#include <cmath>

namespace truceline {

namespace {

constexpr double kEdge = 1.25; // width of the edge in the halo colour
constexpr double kLine = 1.5; // width of a hollow symbol's line
constexpr double kFaint = 0.68; // opacity: paler, yet 3:1 against every ground
constexpr double kRingGap = 2.5; // between symbol and ring
constexpr double kRingLine = 2;
constexpr double kThinRingLine = 1;

/// A count in a capsule: in the middle of Several, else at the symbol's upper right.
struct Badge {
    QString text;
    QFont font;
    QRectF box; ///< relative to the mark's place
};

bool hasOutline(const Mark& mark)
{
    return mark.symbol != Symbol::Several || mark.count < 2;
}

std::optional<Badge> badge(const Mark& mark)
{
    if (mark.count < 2)
        return {};
    const bool inside = !hasOutline(mark);
    const double pixels = inside ? std::clamp(mark.size * 0.55, 10.0, 14.0) : 9.0;
    Badge result{QString::number(mark.count), mapFont(pixels, QFont::Bold), {}};
    const double textWidth = QFontMetricsF(result.font).horizontalAdvance(result.text);
    const double height = inside ? std::max(mark.size, pixels + 6) : pixels + 3;
    result.box.setSize({std::max(height, textWidth + height * 0.5), height});
    result.box.moveCenter(
        inside ? QPointF() : QPointF(mark.size * 0.5 + result.box.width() / 2 - 1, -mark.size * 0.44));
    return result;
}

QPainterPath outline(const Mark& mark)
{
    return QTransform::fromScale(mark.size, mark.size).map(symbolPath(mark.symbol));
}

void drawBadge(QPainter& painter, const Badge& badge, const Mark& mark)
{
    const double radius = badge.box.height() / 2;
    const bool filled = !hasOutline(mark) && !mark.hollow;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.halo);
    const QRectF edge = badge.box.adjusted(-kEdge, -kEdge, kEdge, kEdge);
    painter.drawRoundedRect(edge, radius + kEdge, radius + kEdge);
    if (filled)
        painter.setBrush(mark.color);
    if (!hasOutline(mark) && mark.hollow)
        painter.setPen(QPen(mark.color, kLine));
    painter.drawRoundedRect(badge.box, radius, radius);
    // Digits have no descenders: centred by the height of capitals, not by the font's box.
    const QFontMetricsF metrics(badge.font);
    const QPointF baseline(badge.box.center().x() - metrics.horizontalAdvance(badge.text) / 2,
        badge.box.center().y() + metrics.capHeight() / 2);
    painter.setFont(badge.font);
    painter.setPen(filled ? mark.halo : mark.color);
    painter.drawText(baseline, badge.text);
}

void drawShape(QPainter& painter, const Mark& mark)
{
    const QPainterPath path = outline(mark);
    painter.setBrush(mark.halo);
    painter.setPen(QPen(mark.halo, 2 * kEdge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (mark.hollow) {
        painter.setPen(QPen(mark.color, kLine, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.color);
    }
    painter.drawPath(path);
}

/// What the mark covers around its place, without ring.
QRectF bodyRect(const Mark& mark)
{
    QRectF rect;
    if (hasOutline(mark)) {
        const QRectF unit = symbolPath(mark.symbol).boundingRect();
        rect = QRectF(unit.topLeft() * mark.size, unit.size() * mark.size);
    }
    if (const auto count = badge(mark))
        rect |= count->box;
    const double margin = kEdge + (mark.hollow ? kLine / 2 : 0);
    return rect.adjusted(-margin, -margin, margin, margin);
}

QRectF ringRect(const Mark& mark)
{
    const double reach = mark.size * symbolReach(mark.symbol);
    QRectF rect(-reach, -reach, 2 * reach, 2 * reach);
    if (!hasOutline(mark))
        rect |= badge(mark)->box;
    const double margin = kRingGap + kRingLine / 2;
    return rect.adjusted(-margin, -margin, margin, margin);
}

void drawRing(QPainter& painter, const Mark& mark)
{
    const QRectF ring = ringRect(mark);
    const double radius = ring.height() / 2;
    painter.setBrush(Qt::NoBrush);
    const double line = mark.ring == Ring::Thin ? kThinRingLine : kRingLine;
    for (const QPen& pen : {QPen(mark.halo, line + 2 * kEdge), QPen(mark.color, line)}) {
        painter.setPen(pen);
        painter.drawRoundedRect(ring, radius, radius);
    }
}

QRectF coveredRect(const Mark& mark)
{
    QRectF rect = bodyRect(mark);
    if (mark.ring != Ring::None) {
        const double margin = kEdge + kRingLine / 2;
        rect |= ringRect(mark).adjusted(-margin, -margin, margin, margin);
    }
    return rect;
}

QGradientStops haloStops(QColor color)
{
    QGradientStops stops;
    for (const auto& [at, alpha] : {std::pair(0.0, 0.09), std::pair(0.6, 0.06), std::pair(1.0, 0.0)}) {
        color.setAlphaF(float(alpha));
        stops.emplace_back(at, color);
    }
    return stops;
}

struct MarkKey {
    Symbol symbol;
    double size;
    QRgb color;
    QRgb halo;
    int count;
    bool hollow;
    bool faint;
    Ring ring;
    double scale;

    bool operator==(const MarkKey&) const = default;
    friend std::size_t qHash(const MarkKey& key, std::size_t seed = 0)
    {
        return qHashMulti(seed, int(key.symbol), key.size, key.color, key.halo, key.count, key.hollow, key.faint,
            int(key.ring), key.scale);
    }
};

struct HaloKey {
    double radius;
    QRgb color;
    double scale;

    bool operator==(const HaloKey&) const = default;
    friend std::size_t qHash(const HaloKey& key, std::size_t seed = 0)
    {
        return qHashMulti(seed, key.radius, key.color, key.scale);
    }
};

} // namespace

QRectF markRect(const Mark& mark)
{
    return coveredRect(mark).translated(mark.at);
}

void drawMark(QPainter& painter, const Mark& mark)
{
    painter.save();
    painter.translate(mark.at);
    if (mark.faint)
        painter.setOpacity(painter.opacity() * kFaint);
    if (mark.ring != Ring::None)
        drawRing(painter, mark);
    if (hasOutline(mark))
        drawShape(painter, mark);
    if (const auto count = badge(mark))
        drawBadge(painter, *count, mark);
    painter.restore();
}

void drawHalo(QPainter& painter, const Mark& mark)
{
    QRadialGradient gradient(mark.at, mark.haloRadius);
    gradient.setStops(haloStops(mark.color));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawEllipse(mark.at, mark.haloRadius, mark.haloRadius);
}

Sprite markSprite(const Mark& mark, double scale)
{
    static SpriteCache<MarkKey> cache(16 << 20);
    const MarkKey key{mark.symbol, mark.size, mark.color.rgba(), mark.halo.rgba(), mark.count, mark.hollow, mark.faint,
        mark.ring, scale};
    return cache.sprite(key, [&] {
        Mark centred = mark;
        centred.at = {};
        return paintedSprite(coveredRect(mark), scale, [&](QPainter& painter) { drawMark(painter, centred); });
    });
}

Sprite haloSprite(const Mark& mark, double scale)
{
    static SpriteCache<HaloKey> cache(16 << 20);
    return cache.sprite(HaloKey{mark.haloRadius, mark.color.rgba(), scale}, [&] {
        Mark centred = mark;
        centred.at = {};
        const double r = mark.haloRadius;
        return paintedSprite({-r, -r, 2 * r, 2 * r}, scale, [&](QPainter& painter) { drawHalo(painter, centred); });
    });
}

} // namespace truceline
