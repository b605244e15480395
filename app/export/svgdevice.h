// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPaintDevice>
#include <QRectF>

#include <memory>
#include <optional>

namespace truceline {

class SvgEngine;

/// What QPainter draws, as an SVG 1.1 document made for people who edit it: text stays text, every shape is one
/// element, and named groups hold what belongs together. Clips of the painter are ignored; a group may have one
/// instead.
class SvgDevice : public QPaintDevice {
public:
    /// @param size  logical pixels: the view box
    explicit SvgDevice(QSizeF size);
    ~SvgDevice() override;

    /// Opens a group; its id is the name in lower case with dashes, made unique. What is drawn until endGroup() belongs
    /// to it.
    /// @param clip  logical pixels outside which nothing of the group is seen
    void beginGroup(const QString& name, const std::optional<QRectF>& clip = {});
    void endGroup();

    /// One line of text at its baseline's left end.
    /// @param outline  width of the line around the letters; 0 = filled letters
    void addText(QPointF baseline, const QString& text, const QFont& font, const QColor& color, double outline = 0);

    /// The document.
    /// @param physical  width and height in CSS pixels (1/96 inch)
    /// @param metadata  XML of the metadata element
    QByteArray document(
        QSizeF physical, const QString& title, const QString& description, const QByteArray& metadata) const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace truceline
