// SPDX-License-Identifier: MIT
#include "export/webp.h"

#include "geo/wording.h"

#include <webp/encode.h>
#include <webp/mux.h>

#include <memory>

namespace truceline {

namespace {

WebPData dataOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QByteArray encoded(const QImage& image, QString& error)
{
    WebPConfig config;
    WebPPicture picture;
    WebPConfigInit(&config);
    WebPConfigLosslessPreset(&config, 1); // of 0 to 9: beyond it the time grows faster than the file shrinks
    config.thread_level = 1;
    WebPPictureInit(&picture);
    picture.use_argb = 1;
    picture.width = image.width();
    picture.height = image.height();
    WebPMemoryWriter memory;
    WebPMemoryWriterInit(&memory);
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &memory;
    const bool done = WebPPictureImportBGRX(&picture, image.constBits(), static_cast<int>(image.bytesPerLine()))
        && WebPEncode(&config, &picture);
    QByteArray bytes;
    if (done)
        bytes = QByteArray(reinterpret_cast<const char*>(memory.mem), static_cast<qsizetype>(memory.size));
    else
        error = Wording::tr("WebP failed with its error %1").arg(picture.error_code);
    WebPMemoryWriterClear(&memory);
    WebPPictureFree(&picture);
    return bytes;
}

} // namespace

QByteArray webpBytes(const QImage& image, const QByteArray& packet, QString& error)
{
    if (std::max(image.width(), image.height()) > kMaxWebpSide) {
        error = Wording::tr("a side of a WebP may have %1 pixels").arg(kMaxWebpSide);
        return {};
    }
    const QByteArray bytes = encoded(image.convertToFormat(QImage::Format_RGB32), error);
    return bytes.isEmpty() ? bytes : webpWithPacket(bytes, packet, error);
}

QByteArray webpWithPacket(const QByteArray& bytes, const QByteArray& packet, QString& error)
{
    if (packet.isEmpty())
        return bytes;
    const WebPData file = dataOf(bytes);
    const WebPData xmp = dataOf(packet);
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxCreate(&file, 0), &WebPMuxDelete);
    WebPData whole{};
    if (WebPMuxSetChunk(mux.get(), "XMP ", &xmp, 0) != WEBP_MUX_OK || WebPMuxAssemble(mux.get(), &whole) != WEBP_MUX_OK)
        error = Wording::tr("not enough memory for a picture of this size");
    const QByteArray result(reinterpret_cast<const char*>(whole.bytes), static_cast<qsizetype>(whole.size));
    WebPDataClear(&whole);
    return result;
}

} // namespace truceline
