// SPDX-License-Identifier: MIT
#include "export/png.h"

#include <QtConcurrentMap>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <vector>

namespace truceline {

namespace {

constexpr int kLevel = 4; // of zlib: beyond it the time grows faster than the file shrinks
constexpr int kBandBytes = 1 << 20;

/// Rows that are packed together.
struct Band {
    int firstRow = 0;
    int rows = 0;
    bool last = false;
    QByteArray chunk; ///< the finished IDAT chunk
    uLong adler = 0; ///< checksum of the unpacked bytes
    qsizetype length = 0; ///< of the unpacked bytes
};

void appendNumber(QByteArray& bytes, quint32 number)
{
    const quint32 bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
}

const Bytef* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const Bytef*>(bytes.constData());
}

/// @param type  four letters
QByteArray chunk(const char* type, const QByteArray& data)
{
    QByteArray result;
    result.reserve(data.size() + 12);
    appendNumber(result, static_cast<quint32>(data.size()));
    result += type;
    result += data;
    const auto checked = static_cast<uInt>(data.size() + 4);
    appendNumber(result, static_cast<quint32>(crc32(0, bytesOf(result) + 4, checked)));
    return result;
}

/// The rows of a band, each behind its filter type 0.
QByteArray unpacked(const QImage& image, const Band& band)
{
    const qsizetype stride = 1 + 3 * qsizetype(image.width());
    QByteArray bytes(stride * band.rows, Qt::Uninitialized);
    char* out = bytes.data();
    for (int y = band.firstRow; y < band.firstRow + band.rows; ++y) {
        const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        *out++ = 0;
        for (int x = 0; x < image.width(); ++x) {
            *out++ = static_cast<char>(qRed(pixels[x]));
            *out++ = static_cast<char>(qGreen(pixels[x]));
            *out++ = static_cast<char>(qBlue(pixels[x]));
        }
    }
    return bytes;
}

/// Packs a band so that its deflate stream joins those of its neighbours at a byte (RFC 1951).
void pack(const QImage& image, Band& band)
{
    const QByteArray bytes = unpacked(image, band);
    band.length = bytes.size();
    band.adler = adler32(adler32(0, nullptr, 0), bytesOf(bytes), static_cast<uInt>(bytes.size()));
    z_stream stream{};
    deflateInit2(&stream, kLevel, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    const QByteArray header = band.firstRow == 0 ? QByteArray("\x78\x5e", 2) : QByteArray();
    QByteArray packed(
        header.size() + qsizetype(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 16, Qt::Uninitialized);
    std::ranges::copy(header, packed.begin());
    stream.next_in = const_cast<Bytef*>(bytesOf(bytes));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data()) + header.size();
    stream.avail_out = static_cast<uInt>(packed.size() - header.size());
    deflate(&stream, band.last ? Z_FINISH : Z_FULL_FLUSH);
    packed.truncate(header.size() + qsizetype(stream.total_out));
    deflateEnd(&stream);
    band.chunk = chunk("IDAT", packed);
}

std::vector<Band> bandsOf(const QImage& image)
{
    const int rows = std::max(1, kBandBytes / (3 * image.width()));
    std::vector<Band> bands;
    for (int row = 0; row < image.height(); row += rows) {
        const int count = std::min(rows, image.height() - row);
        bands.push_back({row, count, row + count == image.height(), {}, 0, 0});
    }
    return bands;
}

} // namespace

QByteArray pngBytes(const QImage& image, int dpi, const QByteArray& packet)
{
    const bool direct = image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32_Premultiplied;
    const QImage source = direct ? image : image.convertToFormat(QImage::Format_RGB32);
    std::vector<Band> bands = bandsOf(source);
    QtConcurrent::blockingMap(bands, [&](Band& band) { pack(source, band); });

    QByteArray header;
    appendNumber(header, static_cast<quint32>(source.width()));
    appendNumber(header, static_cast<quint32>(source.height()));
    header.append("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, deflate, filter method 0, not interlaced
    QByteArray density;
    constexpr double kMetresPerInch = 0.0254;
    const auto perMetre = static_cast<quint32>(qRound(dpi / kMetresPerInch));
    appendNumber(density, perMetre);
    appendNumber(density, perMetre);
    density.append('\x01'); // the unit is the metre

    QByteArray file("\x89PNG\r\n\x1a\n", 8);
    file += chunk("IHDR", header);
    file += chunk("pHYs", density);
    if (!packet.isEmpty()) // uncompressed, without language and translated keyword
        file += chunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + packet);
    uLong adler = adler32(0, nullptr, 0);
    for (const Band& band : bands) {
        file += band.chunk;
        adler = adler32_combine(adler, band.adler, static_cast<z_off_t>(band.length));
    }
    QByteArray trailer;
    appendNumber(trailer, static_cast<quint32>(adler));
    file += chunk("IDAT", trailer);
    return file + chunk("IEND", {});
}

} // namespace truceline
