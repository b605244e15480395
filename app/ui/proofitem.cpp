// SPDX-License-Identifier: MIT
#include "ui/proofitem.h"

#include <QPainter>

namespace truceline {

void ProofItem::setSheet(SheetExport* sheet)
{
    if (sheet == m_sheet)
        return;
    if (m_sheet)
        m_sheet->disconnect(this);
    m_sheet = sheet;
    connect(sheet, &SheetExport::proofChanged, this, [this] { update(); });
    Q_EMIT sheetChanged();
    update();
}

void ProofItem::paint(QPainter* painter)
{
    if (!m_sheet || m_sheet->image().isNull())
        return;
    const QImage& image = m_sheet->image();
    const QSizeF shown = QSizeF(image.size()).scaled(size(), Qt::KeepAspectRatio);
    const QRectF rect(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    const double ratio = painter->device()->devicePixelRatio();
    painter->drawImage(rect, image.scaled((shown * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace truceline
