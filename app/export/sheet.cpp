// SPDX-License-Identifier: MIT
#include "export/sheet.h"

#include "export/furniture.h"
#include "export/png.h"
#include "map/painter.h"
#include "map/pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

QString saveBytes(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

QImage renderSheet(const Scene& scene, const View& view, const Sheet& sheet, FeatureRef selected)
{
    const QSizeF size = sheet.size;
    const Picture ground = groundPicture(scene, view, size);
    const Picture time = timePicture(scene, view, size, selected);
    Furniture furniture = furnish(scene, view, size, ground, time);
    if (!sheet.title.isEmpty())
        furniture.title = sheet.title;

    QImage image = render(ground, sheet.scale);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    painter.drawImage(QPointF(), render(time, sheet.scale));
    painter.scale(sheet.scale, sheet.scale);
    paint(painter, furniture, size, theme(view.appearance));
    painter.end();
    return image;
}

QStringList sheetEndings()
{
    return {u"png"_s, u"jpg"_s, u"jpeg"_s};
}

QString sheetEnding(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

QString writeImage(const QImage& image, const QString& path, int dpi)
{
    if (image.isNull())
        return tr("not enough memory for a picture of this size");
    if (sheetEnding(path) == "png"_L1)
        return saveBytes(pngBytes(image, dpi), path);
    constexpr double kMetresPerInch = 0.0254;
    QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    opaque.setDotsPerMeterX(qRound(dpi / kMetresPerInch));
    opaque.setDotsPerMeterY(qRound(dpi / kMetresPerInch));
    QBuffer buffer;
    QImageWriter writer(&buffer, sheetEnding(path).toLatin1());
    writer.setQuality(92);
    return writer.write(opaque) ? saveBytes(buffer.data(), path) : writer.errorString();
}

} // namespace truceline
