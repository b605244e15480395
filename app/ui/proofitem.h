// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheetexport.h"

#include <QQuickPaintedItem>

namespace truceline {

/// Shows the sheet of an export as large as fits.
class ProofItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::SheetExport* sheet READ sheet WRITE setSheet NOTIFY sheetChanged REQUIRED)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    SheetExport* sheet() const { return m_sheet; }
    void setSheet(SheetExport* sheet);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void sheetChanged();

private:
    SheetExport* m_sheet = nullptr;
};

} // namespace truceline
