// SPDX-License-Identifier: MIT
#include "map/labels.h"

#include "map/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

/// Side of the squares that rectangles are sorted into.
constexpr double kSquare = 64;
/// Pixels between a label and whatever else is there.
constexpr double kGapX = 4;
constexpr double kGapY = 1;
/// Pixels between a label and the edge of the picture.
constexpr double kEdge = 4;
/// Texts measured per thread before the memory of them is dropped.
constexpr qsizetype kMostMeasured = 20'000;

template <typename Visit> void visitSquares(const QRectF& box, Visit visit)
{
    const auto square = [](double pixel) { return static_cast<int>(std::floor(pixel / kSquare)); };
    for (int y = square(box.top()); y <= square(box.bottom()); ++y) {
        for (int x = square(box.left()); x <= square(box.right()); ++x)
            visit(std::pair(x, y));
    }
}

QRectF squareAround(QPointF at, double radius)
{
    return {at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

struct Candidate {
    QPointF corner; ///< top left
    Qt::AlignmentFlag align;
};

QList<Candidate> candidates(const LabelWish& wish, QSizeF size)
{
    const double w = size.width();
    const double h = size.height();
    if (wish.around.isNull())
        return {{wish.at - QPointF(w / 2, h / 2), Qt::AlignHCenter}};
    const QRectF box = wish.around.adjusted(-kGapX, -kGapY, kGapX, kGapY);
    const QPointF middle = box.center();
    return {{{box.right(), middle.y() - h / 2}, Qt::AlignLeft}, {{box.left() - w, middle.y() - h / 2}, Qt::AlignRight},
        {{middle.x() - w / 2, box.top() - h}, Qt::AlignHCenter}, {{middle.x() - w / 2, box.bottom()}, Qt::AlignHCenter},
        {{box.right(), middle.y() - h}, Qt::AlignLeft}, {{box.right(), middle.y()}, Qt::AlignLeft},
        {{box.left() - w, middle.y() - h}, Qt::AlignRight}, {{box.left() - w, middle.y()}, Qt::AlignRight}};
}

} // namespace

QSizeF textSize(const QStringList& lines, const QFont& font)
{
    thread_local QHash<QString, QSizeF> measured;
    const QString key = font.key() + lines.join(u'\n');
    if (const auto known = measured.constFind(key); known != measured.constEnd())
        return *known;
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double lead = lineHeight(font) * static_cast<double>(lines.size() - 1);
    const QSizeF size(width, metrics.ascent() + lead + metrics.descent());
    if (measured.size() >= kMostMeasured)
        measured.clear();
    measured.insert(key, size);
    return size;
}

QRectF labelBox(const Label& label)
{
    const QSizeF size = textSize(label.lines, label.font);
    const double left = label.align == Qt::AlignLeft ? 0
        : label.align == Qt::AlignRight              ? size.width()
                                                     : size.width() / 2;
    return {label.at - QPointF(left, QFontMetricsF(label.font).ascent()), size};
}

LabelPlacer::LabelPlacer(QSizeF size)
    : m_frame(QRectF({}, size).adjusted(kEdge, kEdge, -kEdge, -kEdge))
{
}

void LabelPlacer::block(const QRectF& box)
{
    take(box, false);
}

void LabelPlacer::take(const QRectF& box, bool byLabel)
{
    const QRectF visible = box & m_frame;
    if (visible.isEmpty())
        return;
    visitSquares(visible, [&](std::pair<int, int> square) { m_taken[square].append({box, byLabel}); });
}

bool LabelPlacer::isFree(const QRectF& box, bool ofLabelsOnly) const
{
    bool free = true;
    visitSquares(box, [&](std::pair<int, int> square) {
        const auto taken = m_taken.constFind(square);
        if (taken == m_taken.constEnd())
            return;
        free = free && std::ranges::none_of(*taken, [&](const Taken& other) {
            return (other.byLabel || !ofLabelsOnly) && other.box.intersects(box);
        });
    });
    return free;
}

std::optional<Label> LabelPlacer::place(const LabelWish& wish)
{
    const QRectF dot = squareAround(wish.at, wish.dot);
    if (wish.dot > 0 && !isFree(dot, true))
        return {};
    const QSizeF size = textSize(wish.lines, wish.font);
    for (const auto& [corner, align] : candidates(wish, size)) {
        const QRectF box(corner, size);
        if (!m_frame.contains(box) || !isFree(box.adjusted(-kGapX, -kGapY, kGapX, kGapY)))
            continue;
        take(box, true);
        if (wish.dot > 0)
            take(dot, true);
        const double x = align == Qt::AlignLeft ? box.left() : align == Qt::AlignRight ? box.right() : box.center().x();
        const QPointF baseline(x, box.top() + QFontMetricsF(wish.font).ascent());
        return Label{baseline, align, wish.lines, wish.font, wish.color, wish.halo, wish.at, wish.dot};
    }
    return {};
}

} // namespace truceline
