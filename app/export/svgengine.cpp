// SPDX-License-Identifier: MIT
#include "export/svgengine.h"

#include "export/svgtext.h"

#include <QBuffer>
#include <QPainter>
#include <QRadialGradient>

#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString idOf(const QString& name)
{
    QString id;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber())
            id += letter;
        else if (!id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() || !id[0].isLetter() ? u"g-"_s + id : id;
}

QByteArray quoted(const char* name, double number)
{
    return ' ' + QByteArray(name) + "=\"" + svgNumber(number) + '"';
}

} // namespace

SvgEngine::SvgEngine()
    : QPaintEngine(AllFeatures)
{
}

void SvgEngine::beginGroup(const QString& name, const std::optional<QRectF>& clip)
{
    QString id = idOf(name);
    for (int number = 2; m_names.contains(id); ++number)
        id = idOf(name) + u'-' + QString::number(number);
    m_names.insert(id);
    m_body += "<g id=\"" + svgEscaped(id) + '"';
    if (clip) {
        const QByteArray rect = "<rect" + quoted("x", clip->x()) + quoted("y", clip->y())
            + quoted("width", clip->width()) + quoted("height", clip->height()) + "/>";
        m_body += " clip-path=\"url(#" + defined("clipPath", {}, rect) + ")\"";
    }
    m_body += ">\n";
}

void SvgEngine::endGroup()
{
    m_body += "</g>\n";
}

QTransform SvgEngine::transform() const
{
    return painter()->combinedTransform();
}

void SvgEngine::addText(QPointF baseline, const QString& text, const QFont& font, const QColor& color, double outline)
{
    if (text.trimmed().isEmpty())
        return;
    const QTransform to = transform();
    const QPointF at = to.map(baseline);
    m_body += "<text" + quoted("x", at.x()) + quoted("y", at.y()) + quoted("font-size", font.pixelSize() * to.m11());
    if (font.weight() != QFont::Normal)
        m_body += quoted("font-weight", font.weight());
    if (font.italic())
        m_body += " font-style=\"italic\"";
    if (font.letterSpacing() != 0 && font.letterSpacingType() == QFont::AbsoluteSpacing)
        m_body += quoted("letter-spacing", font.letterSpacing() * to.m11());
    if (outline > 0)
        m_body += " fill=\"none\" stroke-linejoin=\"round\"" + svgColor("stroke", color, painter()->opacity())
            + quoted("stroke-width", outline * to.m11());
    else
        m_body += svgColor("fill", color, painter()->opacity());
    m_body += '>' + svgEscaped(text) + "</text>\n";
}

void SvgEngine::drawPath(const QPainterPath& path)
{
    addShape(svgPath(path, transform()), true, path.fillRule());
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    const bool filled = mode != PolylineMode;
    addShape(
        svgPath(points, count, filled, transform()), filled, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
}

void SvgEngine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    addText(at, item.text(), item.font(), painter()->pen().color(), 0);
}

void SvgEngine::drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& part)
{
    drawImage(rect, pixmap.toImage(), part, Qt::AutoColor);
}

/// As PNG inside the document, so that it needs no other file.
void SvgEngine::drawImage(const QRectF& rect, const QImage& image, const QRectF& part, Qt::ImageConversionFlags)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.copy(part.toAlignedRect()).save(&png, "PNG");
    const QRectF at = transform().mapRect(rect);
    m_body += "<image" + quoted("x", at.x()) + quoted("y", at.y()) + quoted("width", at.width())
        + quoted("height", at.height()) + " preserveAspectRatio=\"none\" href=\"data:image/png;base64,"
        + png.data().toBase64() + "\"/>\n";
}

void SvgEngine::addShape(const QByteArray& d, bool filled, Qt::FillRule rule)
{
    const double opacity = painter()->opacity();
    const QByteArray fill = filled ? fillOf(painter()->brush(), opacity) : " fill=\"none\"";
    const QByteArray stroke = strokeOf(painter()->pen(), opacity);
    if (d.isEmpty() || (fill == " fill=\"none\"" && stroke.isEmpty()))
        return;
    m_body += "<path" + fill + stroke;
    if (filled && rule == Qt::OddEvenFill && d.count('M') > 1)
        m_body += " fill-rule=\"evenodd\"";
    m_body += " d=\"" + d + "\"/>\n";
}

QByteArray SvgEngine::fillOf(const QBrush& brush, double opacity)
{
    if (brush.style() == Qt::NoBrush || (brush.style() == Qt::SolidPattern && brush.color().alpha() == 0))
        return " fill=\"none\"";
    if (brush.style() != Qt::RadialGradientPattern)
        return svgColor("fill", brush.color(), opacity);
    const auto* gradient = static_cast<const QRadialGradient*>(brush.gradient());
    const QTransform to = transform();
    const QPointF center = to.map(gradient->center());
    QByteArray stops;
    for (const auto& [at, color] : gradient->stops())
        stops += "<stop" + quoted("offset", at) + svgColor("stop", color, 1).replace("stop=", "stop-color=") + "/>";
    return " fill=\"url(#"
        + defined("radialGradient",
            " gradientUnits=\"userSpaceOnUse\"" + quoted("cx", center.x()) + quoted("cy", center.y())
                + quoted("r", gradient->radius() * to.m11()),
            stops)
        + ")\"" + (opacity < 0.999 ? quoted("fill-opacity", opacity) : QByteArray());
}

QByteArray SvgEngine::strokeOf(const QPen& pen, double opacity) const
{
    if (pen.style() == Qt::NoPen || pen.color().alpha() == 0)
        return {};
    const double width = std::max(pen.widthF(), 0.1) * transform().m11();
    QByteArray stroke = svgColor("stroke", pen.color(), opacity) + quoted("stroke-width", width);
    if (pen.capStyle() != Qt::FlatCap)
        stroke += pen.capStyle() == Qt::RoundCap ? " stroke-linecap=\"round\"" : " stroke-linecap=\"square\"";
    if (pen.joinStyle() == Qt::RoundJoin)
        stroke += " stroke-linejoin=\"round\"";
    if (pen.style() != Qt::SolidLine) {
        QByteArrayList dashes;
        for (const double length : pen.dashPattern())
            dashes << svgNumber(length * width);
        stroke += " stroke-dasharray=\"" + dashes.join(' ') + '"';
        if (pen.dashOffset() != 0)
            stroke += quoted("stroke-dashoffset", pen.dashOffset() * width);
    }
    return stroke;
}

QByteArray SvgEngine::defined(const QByteArray& kind, const QByteArray& attributes, const QByteArray& content)
{
    QByteArray& id = m_ids[kind + attributes + content];
    if (id.isEmpty()) {
        id = kind + '-' + QByteArray::number(m_ids.size());
        m_definitions += '<' + kind + " id=\"" + id + '"' + attributes + '>' + content + "</" + kind + ">\n";
    }
    return id;
}

} // namespace truceline
