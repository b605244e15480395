// SPDX-License-Identifier: MIT
#include "map/labels.h"

#include "map/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

constexpr double kSquare = 64;
/// Pixels between a label and whatever else is there.
constexpr double kGap = 2;
/// Pixels between a label and the edge of the picture.
constexpr double kEdge = 4;

template <typename Visit> void visitSquares(const QRectF& box, Visit visit)
{
    const auto square = [](double pixel) { return static_cast<int>(std::floor(pixel / kSquare)); };
    for (int y = square(box.top()); y <= square(box.bottom()); ++y) {
        for (int x = square(box.left()); x <= square(box.right()); ++x)
            visit(std::pair(x, y));
    }
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
    const QSizeF size(width, metrics.height() + lineHeight(font) * static_cast<double>(lines.size() - 1));
    if (measured.size() > 20'000)
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
    return QRectF(label.at - QPointF(left, QFontMetricsF(label.font).ascent()), size);
}

LabelPlacer::LabelPlacer(QSizeF size)
    : m_frame(QRectF({}, size).adjusted(kEdge, kEdge, -kEdge, -kEdge))
{
}

void LabelPlacer::block(const QRectF& box)
{
    if (!m_frame.intersects(box))
        return;
    visitSquares(box & m_frame, [&](std::pair<int, int> square) { m_taken[square].append(box); });
}

bool LabelPlacer::isFree(const QRectF& box) const
{
    bool free = true;
    visitSquares(box, [&](std::pair<int, int> square) {
        const auto taken = m_taken.constFind(square);
        free = free && (taken == m_taken.constEnd() || std::ranges::none_of(*taken, [&](const QRectF& other) {
            return other.intersects(box);
        }));
    });
    return free;
}

std::optional<Label> LabelPlacer::place(const LabelWish& wish)
{
    const QSizeF size = textSize(wish.lines, wish.font);
    const double w = size.width();
    const double h = size.height();
    const double c = wish.clearance;
    struct Candidate {
        QPointF corner;
        Qt::AlignmentFlag align;
    };
    const QList<Candidate> around{{{c, -h / 2}, Qt::AlignLeft}, {{-c - w, -h / 2}, Qt::AlignRight},
        {{-w / 2, -c - h}, Qt::AlignHCenter}, {{-w / 2, c}, Qt::AlignHCenter}};
    const QList<Candidate> centred{{{-w / 2, -h / 2}, Qt::AlignHCenter}};
    for (const auto& [corner, align] : c > 0 ? around : centred) {
        const QRectF box(wish.at + corner, size);
        if (!m_frame.contains(box) || !isFree(box.adjusted(-kGap, -kGap, kGap, kGap)))
            continue;
        block(box);
        const double x = align == Qt::AlignLeft ? box.left() : align == Qt::AlignRight ? box.right() : box.center().x();
        return Label{
            {x, box.top() + QFontMetricsF(wish.font).ascent()}, align, wish.lines, wish.font, wish.color, wish.halo};
    }
    return {};
}

} // namespace truceline
