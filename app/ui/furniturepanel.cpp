// SPDX-License-Identifier: MIT
#include "ui/furniturepanel.h"

#include <cmath>

namespace truceline {

namespace {

/// The layout with nothing but this part.
FurnitureLayout only(FurniturePart part, const FurnitureLayout& layout)
{
    FurnitureLayout own;
    own.unit = layout.unit;
    own.boxed = layout.boxed;
    if (part == FurniturePart::Title) {
        own.head = layout.head;
    } else if (part == FurniturePart::Legend) {
        own.legend = layout.legend;
        own.entries = layout.entries;
    } else {
        own.foot = layout.foot;
        own.scaleBar = layout.scaleBar;
    }
    return own;
}

/// Whole pixels of the screen at any scale that is a multiple of a quarter, with room for the panel's edge.
QRectF ground(const QRectF& panel)
{
    const auto down = [](double value) { return std::floor((value - 1) / 4) * 4; };
    const auto up = [](double value) { return std::ceil((value + 1) / 4) * 4; };
    return panel.isEmpty()
        ? QRectF()
        : QRectF(QPointF(down(panel.left()), down(panel.top())), QPointF(up(panel.right()), up(panel.bottom())));
}

} // namespace

FurniturePanel::FurniturePanel(FurniturePart part, QQuickItem* parent)
    : QQuickPaintedItem(parent)
    , m_part(part)
{
    setAntialiasing(true);
}

void FurniturePanel::show(const FurnitureLayout& layout, Appearance appearance, double magnification)
{
    FurnitureLayout own = only(m_part, layout);
    if (own == m_layout && appearance == m_appearance && magnification == m_magnification)
        return;
    m_layout = std::move(own);
    m_appearance = appearance;
    m_magnification = magnification;
    const QRectF panel = m_layout.head.rect | m_layout.legend.rect | m_layout.foot.rect;
    const QRectF rect = ground({panel.topLeft() * magnification, panel.size() * magnification});
    setPosition(rect.topLeft());
    setSize(rect.size());
    update();
}

void FurniturePanel::paint(QPainter* painter)
{
    painter->translate(-position());
    painter->scale(m_magnification, m_magnification);
    truceline::paint(*painter, m_layout, m_part, theme(m_appearance));
}

} // namespace truceline
