// SPDX-License-Identifier: MIT
#include "export/svgdevice.h"

#include "export/svgengine.h"
#include "export/svgtext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace truceline {

SvgDevice::SvgDevice(QSizeF size)
    : m_size(size)
    , m_engine(std::make_unique<SvgEngine>())
{
}

SvgDevice::~SvgDevice() = default;

void SvgDevice::beginGroup(const QString& name, const std::optional<QRectF>& clip)
{
    m_engine->beginGroup(name, clip);
}

void SvgDevice::endGroup()
{
    m_engine->endGroup();
}

void SvgDevice::addText(QPointF baseline, const QString& text, const QFont& font, const QColor& color, double outline)
{
    m_engine->addText(baseline, text, font, color, outline);
}

QByteArray SvgDevice::document(
    QSizeF physical, const QString& title, const QString& description, const QByteArray& metadata) const
{
    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                     "version=\"1.1\" role=\"img\" overflow=\"hidden\" width=\""
        + svgNumber(physical.width()) + "\" height=\"" + svgNumber(physical.height()) + "\" viewBox=\"0 0 "
        + svgNumber(m_size.width()) + ' ' + svgNumber(m_size.height())
        + "\" font-family=\"'Noto Sans', 'Noto Sans Armenian', 'Noto Sans Georgian', 'Noto Sans Arabic', "
          "sans-serif\">\n<title>";
    svg += svgEscaped(title) + "</title>\n<desc>" + svgEscaped(description) + "</desc>\n<metadata>" + metadata
        + "</metadata>\n";
    if (!m_engine->definitions().isEmpty())
        svg += "<defs>\n" + m_engine->definitions() + "</defs>\n";
    return svg + m_engine->body() + "</svg>\n";
}

QPaintEngine* SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int kDpi = 96;
    const auto millimetres = [](double pixels) { return qRound(pixels * 25.4 / kDpi); };
    switch (metric) {
    case PdmWidth:
        return qCeil(m_size.width());
    case PdmHeight:
        return qCeil(m_size.height());
    case PdmWidthMM:
        return millimetres(m_size.width());
    case PdmHeightMM:
        return millimetres(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDpi;
    case PdmNumColors:
        return INT_MAX;
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace truceline
