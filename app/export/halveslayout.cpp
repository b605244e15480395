// SPDX-License-Identifier: MIT
#include "export/furniturelayout.h"

#include <algorithm>

namespace truceline {

namespace {

/// A label beside the line between the halves, in its half; empty where the half has no room for it.
Panel halfPanel(const QString& text, const QRectF& half, bool isLeft, double unit, const Theme& theme)
{
    const double gap = 8 * unit;
    const double padding = 8 * unit;
    constexpr double kWidest = 300;
    constexpr double kNarrowest = 36;
    const double room = std::min(half.width() - 2 * (gap + padding), kWidest * unit);
    if (room < kNarrowest * unit)
        return {};
    const TextBlock block = textBlock(text, mapFont(13 * unit, QFont::DemiBold), theme.text, room, 2);
    QRectF rect({}, block.size + QSizeF(2 * padding, padding));
    rect.moveTop(half.top() + 12 * unit);
    if (isLeft)
        rect.moveRight(half.right() - gap);
    else
        rect.moveLeft(half.left() + gap);
    return {rect, {{block, rect.topLeft() + QPointF(padding, padding / 2)}}};
}

void moveTop(Panel& panel, double top)
{
    const double down = top - panel.rect.top();
    panel.rect.translate(0, down);
    for (PlacedText& text : panel.texts)
        text.at.ry() += down;
}

} // namespace

void layOutHalves(
    const Furniture& furniture, const QRectF& map, double divider, const Theme& theme, FurnitureLayout& layout)
{
    layout.divider = QLineF(divider, map.top(), divider, map.bottom());
    QRectF left = map;
    left.setRight(divider);
    QRectF right = map;
    right.setLeft(divider);
    layout.leftHalf = halfPanel(furniture.halves.value(0), left, true, layout.unit, theme);
    layout.rightHalf = halfPanel(furniture.halves.value(1), right, false, layout.unit, theme);
    const double gap = 8 * layout.unit;
    const QRectF head = layout.head.rect.adjusted(-gap, -gap, gap, gap);
    if (!head.intersects(layout.leftHalf.rect) && !head.intersects(layout.rightHalf.rect))
        return;
    for (Panel* panel : {&layout.leftHalf, &layout.rightHalf}) {
        if (!panel->rect.isEmpty())
            moveTop(*panel, head.bottom());
    }
}

} // namespace truceline
