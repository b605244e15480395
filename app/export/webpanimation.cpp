// SPDX-License-Identifier: MIT
#include "export/frameencoder.h"
#include "export/webp.h"
#include "geo/wording.h"

#include <webp/encode.h>
#include <webp/mux.h>

namespace truceline {

namespace {

class WebpEncoder : public FrameEncoder {
public:
    WebpEncoder(QSize size, double framesPerSecond, const QByteArray& packet)
        : m_milliseconds(1000 / framesPerSecond)
        , m_packet(packet)
    {
        WebPAnimEncoderOptions options;
        WebPAnimEncoderOptionsInit(&options);
        options.anim_params.loop_count = 0; // without end
        m_encoder.reset(WebPAnimEncoderNew(size.width(), size.height(), &options));
        WebPConfigInit(&m_config);
        WebPConfigLosslessPreset(&m_config, 0);
    }

    bool add(const QImage& frame) override
    {
        const QImage source = frame.convertToFormat(QImage::Format_RGB32);
        WebPPicture picture;
        WebPPictureInit(&picture);
        picture.use_argb = 1;
        picture.width = source.width();
        picture.height = source.height();
        m_works = m_works && m_encoder
            && WebPPictureImportBGRX(&picture, source.constBits(), static_cast<int>(source.bytesPerLine()))
            && WebPAnimEncoderAdd(m_encoder.get(), &picture, timestamp(m_count++), &m_config);
        WebPPictureFree(&picture);
        return m_works;
    }

    QByteArray finish(QString& error) override
    {
        WebPData data{};
        m_works = m_works && WebPAnimEncoderAdd(m_encoder.get(), nullptr, timestamp(m_count), nullptr)
            && WebPAnimEncoderAssemble(m_encoder.get(), &data);
        const QByteArray bytes(reinterpret_cast<const char*>(data.bytes), static_cast<qsizetype>(data.size));
        WebPDataClear(&data);
        if (m_works)
            return webpWithPacket(bytes, m_packet, error);
        error = Wording::tr("the animation could not be encoded");
        return {};
    }

private:
    int timestamp(int frame) const { return qRound(frame * m_milliseconds); }

    double m_milliseconds; ///< of a frame
    QByteArray m_packet;
    std::unique_ptr<WebPAnimEncoder, decltype(&WebPAnimEncoderDelete)> m_encoder{nullptr, &WebPAnimEncoderDelete};
    WebPConfig m_config{};
    int m_count = 0;
    bool m_works = true;
};

} // namespace

std::unique_ptr<FrameEncoder> webpEncoder(QSize size, double framesPerSecond, const QByteArray& packet)
{
    return std::make_unique<WebpEncoder>(size, framesPerSecond, packet);
}

} // namespace truceline
