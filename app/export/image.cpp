// SPDX-License-Identifier: MIT
#include "export/image.h"

#include "export/png.h"
#include "export/webp.h"
#include "geo/wording.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// A JPEG file with an XMP packet in an APP1 segment (ISO 16684-3), behind its JFIF header.
QByteArray jpegWithPacket(QByteArray file, const QByteArray& packet, QString& error)
{
    if (packet.isEmpty())
        return file;
    const QByteArray content = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + packet;
    constexpr qsizetype kMost = 0xffff - 2;
    if (content.size() > kMost) {
        error = Wording::tr("a JPEG has no room for the names of so many data files; use another format");
        return {};
    }
    const quint16 length = qToBigEndian(static_cast<quint16>(content.size() + 2));
    const qsizetype behindHeader = 4 + qFromBigEndian<quint16>(file.constData() + 4); // SOI and APP0
    file.insert(behindHeader,
        QByteArray("\xff\xe1", 2) + QByteArray(reinterpret_cast<const char*>(&length), sizeof length) + content);
    return file;
}

QByteArray jpegBytes(const QImage& image, int dpi, const QByteArray& packet, QString& error)
{
    constexpr double kMetresPerInch = 0.0254;
    constexpr int kQuality = 92;
    QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    opaque.setDotsPerMeterX(qRound(dpi / kMetresPerInch));
    opaque.setDotsPerMeterY(qRound(dpi / kMetresPerInch));
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kQuality);
    if (writer.write(opaque))
        return jpegWithPacket(buffer.data(), packet, error);
    error = writer.errorString();
    return {};
}

} // namespace

QByteArray imageBytes(const QImage& image, const QString& ending, int dpi, const QByteArray& packet, QString& error)
{
    if (image.isNull())
        error = Wording::tr("not enough memory for a picture of this size");
    else if (ending == "png"_L1)
        return pngBytes(image, dpi, packet);
    else if (ending == "webp"_L1)
        return webpBytes(image, packet, error);
    else if (ending == "jpg"_L1 || ending == "jpeg"_L1)
        return jpegBytes(image, dpi, packet, error);
    else
        error = Wording::tr("“%1” is no kind of image that is written here").arg(ending);
    return {};
}

} // namespace truceline
