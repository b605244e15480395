// SPDX-License-Identifier: MIT
#include "export/sheet.h"

#include "export/furniture.h"
#include "map/painter.h"
#include "map/pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

/// The pictures and the furniture of one sheet.
struct SheetParts {
    Picture ground;
    Picture time;
    Furniture furniture;
};

SheetParts sheetParts(const Scene& scene, const View& view, const Sheet& sheet, FeatureRef selected)
{
    const QSizeF size = sheet.size;
    SheetParts parts{groundPicture(scene, view, size), timePicture(scene, view, size, selected), {}};
    parts.furniture = furnish(scene, view, size, parts.ground, parts.time);
    if (!sheet.title.isEmpty())
        parts.furniture.title = sheet.title;
    return parts;
}

void paintSheet(QPainter& painter, const SheetParts& parts, const View& view, const Sheet& sheet)
{
    paint(painter, parts.ground);
    paint(painter, parts.time);
    paint(painter, parts.furniture, sheet.size, theme(view.appearance));
}

QString saveBytes(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

QByteArray svgBytes(const SheetParts& parts, const View& view, const Sheet& sheet)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize((QSizeF(sheet.size) * sheet.scale).toSize());
    generator.setViewBox(QRectF({0, 0}, QSizeF(sheet.size)));
    generator.setTitle(u"%1 — %2"_s.arg(parts.furniture.title, parts.furniture.date));
    generator.setDescription(parts.furniture.attribution);
    QPainter painter(&generator);
    paintSheet(painter, parts, view, sheet);
    painter.end();
    return buffer.data();
}

QByteArray pdfBytes(const SheetParts& parts, const View& view, const Sheet& sheet)
{
    constexpr double kPointsPerInch = 72;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF pixels = QSizeF(sheet.size) * sheet.scale;
    writer.setPageSize(QPageSize(pixels * kPointsPerInch / sheet.dpi, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(u"%1 — %2"_s.arg(parts.furniture.title, parts.furniture.date));
    writer.setCreator(u"Truceline"_s);
    QPainter painter(&writer);
    const double unitsPerPixel = writer.resolution() * sheet.scale / sheet.dpi;
    painter.scale(unitsPerPixel, unitsPerPixel);
    painter.setClipRect(QRectF({0, 0}, QSizeF(sheet.size)));
    paintSheet(painter, parts, view, sheet);
    painter.end();
    return buffer.data();
}

} // namespace

QImage renderSheet(const Scene& scene, const View& view, const Sheet& sheet, FeatureRef selected)
{
    const SheetParts parts = sheetParts(scene, view, sheet, selected);
    QImage image = render(parts.ground, sheet.scale);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    painter.drawImage(QPointF(), render(parts.time, sheet.scale));
    painter.scale(sheet.scale, sheet.scale);
    paint(painter, parts.furniture, sheet.size, theme(view.appearance));
    painter.end();
    return image;
}

QStringList sheetEndings()
{
    return {u"png"_s, u"jpg"_s, u"jpeg"_s, u"svg"_s, u"pdf"_s};
}

QString sheetEnding(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

QString writeImage(const QImage& image, const QString& path, int dpi)
{
    constexpr double kMetresPerInch = 0.0254;
    if (image.isNull())
        return tr("not enough memory for a picture of this size");
    QImage opaque = image.convertToFormat(QImage::Format_RGB888);
    opaque.setDevicePixelRatio(1);
    opaque.setDotsPerMeterX(qRound(dpi / kMetresPerInch));
    opaque.setDotsPerMeterY(qRound(dpi / kMetresPerInch));
    QBuffer buffer;
    QImageWriter writer(&buffer, sheetEnding(path).toLatin1());
    // Of PNG this is zlib's level: 2 is twice as fast as the usual 6 and a tenth larger.
    writer.setQuality(sheetEnding(path) == "png"_L1 ? 70 : 92);
    return writer.write(opaque) ? saveBytes(buffer.data(), path) : writer.errorString();
}

QString writeSheet(const Scene& scene, const View& view, const Sheet& sheet, const QString& path, FeatureRef selected)
{
    const QString ending = sheetEnding(path);
    if (ending != "svg"_L1 && ending != "pdf"_L1)
        return writeImage(renderSheet(scene, view, sheet, selected), path, sheet.dpi);
    const SheetParts parts = sheetParts(scene, view, sheet, selected);
    return saveBytes(ending == "svg"_L1 ? svgBytes(parts, view, sheet) : pdfBytes(parts, view, sheet), path);
}

} // namespace truceline
