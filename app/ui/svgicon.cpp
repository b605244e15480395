// SPDX-License-Identifier: MIT
#include "ui/svgicon.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace truceline {

SvgIcon::SvgIcon(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(20, 20);
    connect(this, &SvgIcon::symbolChanged, this, [this] { update(); });
    connect(this, &SvgIcon::colorChanged, this, [this] { update(); });
}

void SvgIcon::paint(QPainter* painter)
{
    if (m_symbol.isEmpty())
        return;
    QSvgRenderer drawing(u":/truceline/icons/%1.svg"_s.arg(m_symbol));
    drawing.render(painter, boundingRect());
    painter->setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter->fillRect(boundingRect(), m_color);
}

} // namespace truceline
