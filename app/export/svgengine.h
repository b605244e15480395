// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPaintEngine>
#include <QSet>

#include <optional>

namespace truceline {

/// Writes each call of QPainter as one SVG element; see SvgDevice.
class SvgEngine : public QPaintEngine {
public:
    SvgEngine();

    void beginGroup(const QString& name, const std::optional<QRectF>& clip);
    void endGroup();
    void addText(QPointF baseline, const QString& text, const QFont& font, const QColor& color, double outline);

    /// Gradients and clips that the body refers to.
    const QByteArray& definitions() const { return m_definitions; }
    const QByteArray& body() const { return m_body; }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& at, const QTextItem& item) override;
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& part) override;
    void drawImage(
        const QRectF& rect, const QImage& image, const QRectF& part, Qt::ImageConversionFlags flags) override;
    Type type() const override { return User; }

private:
    QTransform transform() const;
    void addShape(const QByteArray& d, bool filled, Qt::FillRule rule);
    QByteArray fillOf(const QBrush& brush, double opacity);
    QByteArray strokeOf(const QPen& pen, double opacity) const;
    /// The id of a definition, which is written where it is new.
    QByteArray defined(const QByteArray& kind, const QByteArray& attributes, const QByteArray& content);

    QSet<QString> m_names; ///< of groups
    QHash<QByteArray, QByteArray> m_ids; ///< of definitions, by their text
    QByteArray m_definitions;
    QByteArray m_body;
};

} // namespace truceline
