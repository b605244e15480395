// SPDX-License-Identifier: MIT
#include "export/svgtext.h"

#include <charconv>
#include <cmath>

namespace truceline {

namespace {

void appendNumber(QByteArray& bytes, double number)
{
    const auto hundredths = static_cast<qint64>(std::llround(number * 100));
    char buffer[32];
    char* at = buffer;
    if (hundredths < 0)
        *at++ = '-';
    const qint64 size = std::abs(hundredths);
    at = std::to_chars(at, std::end(buffer), size / 100).ptr;
    if (const auto rest = static_cast<int>(size % 100); rest != 0) {
        *at++ = '.';
        *at++ = static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            *at++ = static_cast<char>('0' + rest % 10);
    }
    bytes.append(buffer, at - buffer);
}

void appendPoint(QByteArray& bytes, QPointF point)
{
    appendNumber(bytes, point.x());
    bytes += ' ';
    appendNumber(bytes, point.y());
}

} // namespace

QByteArray svgNumber(double number)
{
    QByteArray bytes;
    appendNumber(bytes, number);
    return bytes;
}

QByteArray svgEscaped(const QString& text)
{
    QString clean;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x20 ? code < 0xfffe : code == u'\t' || code == u'\n')
            clean += character;
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray svgColor(const char* property, const QColor& color, double opacity)
{
    QByteArray result;
    result += ' ';
    result += property;
    result += "=\"" + color.name().toLatin1() + '"';
    if (const double alpha = color.alphaF() * opacity; alpha < 0.999) {
        result += ' ';
        result += property;
        result += "-opacity=\"" + svgNumber(alpha) + '"';
    }
    return result;
}

QByteArray svgPath(const QPainterPath& path, const QTransform& transform)
{
    QByteArray d;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        if (element.isMoveTo())
            d += 'M';
        else if (element.isLineTo())
            d += 'L';
        else
            d += element.isCurveTo() ? 'C' : ' '; // the rest of a curve follows its first point
        appendPoint(d, transform.map(QPointF(element)));
    }
    return d;
}

QByteArray svgPath(const QPointF* points, int count, bool closed, const QTransform& transform)
{
    QByteArray d;
    d.reserve(count * 14);
    for (int i = 0; i < count; ++i) {
        d += i == 0 ? 'M' : i == 1 ? 'L' : ' ';
        appendPoint(d, transform.map(points[i]));
    }
    return closed ? d + 'Z' : d;
}

} // namespace truceline
