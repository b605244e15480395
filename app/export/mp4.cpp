// SPDX-License-Identifier: MIT
#include "export/frameencoder.h"
#include "geo/wording.h"

#include <QBuffer>
#include <QtEndian>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

namespace truceline {

namespace {

/// Frees what libav allocates by its own functions.
struct Freer {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVFormatContext* context) const { avformat_free_context(context); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(SwsContext* context) const { sws_freeContext(context); }
    void operator()(AVIOContext* context) const
    {
        av_freep(&context->buffer);
        avio_context_free(&context);
    }
};
template <typename Type> using Owned = std::unique_ptr<Type, Freer>;

int writeTo(void* buffer, const uint8_t* bytes, int count)
{
    return static_cast<int>(static_cast<QBuffer*>(buffer)->write(reinterpret_cast<const char*>(bytes), count));
}

int64_t seekIn(void* buffer, int64_t offset, int whence)
{
    auto* file = static_cast<QBuffer*>(buffer);
    if (whence == AVSEEK_SIZE)
        return file->size();
    const int64_t to = whence == SEEK_CUR ? file->pos() + offset : whence == SEEK_END ? file->size() + offset : offset;
    return file->seek(to) ? to : -1;
}

/// The box of an MPEG-4 file that holds an XMP packet (ISO 16684-3); it may stand behind all others.
QByteArray packetBox(const QByteArray& packet)
{
    const QByteArray content = "uuid" + QByteArray::fromHex("be7acfcb97a942e89c71999491e3afac") + packet;
    const auto size = qToBigEndian(static_cast<quint32>(content.size() + 4));
    return QByteArray(reinterpret_cast<const char*>(&size), sizeof size) + content;
}

class Mp4Encoder : public FrameEncoder {
public:
    Mp4Encoder(
        QSize size, int framesPerSecond, const QString& title, const QString& description, const QByteArray& packet)
        : m_size(size.width() & ~1, size.height() & ~1)
        , m_packetBox(packetBox(packet))
    {
        m_file.open(QIODevice::ReadWrite);
        m_works = openCodec(framesPerSecond) && openFile(title, description);
    }

    bool add(const QImage& frame) override
    {
        if (!m_works)
            return false;
        const QImage source = frame.convertToFormat(QImage::Format_RGB32);
        const uint8_t* const planes[]{source.constBits()};
        const int strides[]{static_cast<int>(source.bytesPerLine())};
        m_works = av_frame_make_writable(m_frame.get()) >= 0
            && sws_scale(m_toYuv.get(), planes, strides, 0, m_size.height(), m_frame->data, m_frame->linesize) > 0;
        m_frame->pts = m_count++;
        m_works = m_works && encode(m_frame.get());
        return m_works;
    }

    QByteArray finish(QString& error) override
    {
        m_works = m_works && encode(nullptr) && av_write_trailer(m_format.get()) >= 0;
        if (m_works)
            return m_file.data() + m_packetBox;
        error = m_codec ? Wording::tr("the video could not be encoded")
                        : Wording::tr("this computer's FFmpeg has no H.264 encoder");
        return {};
    }

private:
    bool openCodec(int framesPerSecond)
    {
        const AVCodec* codec = avcodec_find_encoder_by_name("libx264");
        if (!codec)
            codec = avcodec_find_encoder_by_name("libopenh264");
        if (!codec)
            return false;
        m_codec.reset(avcodec_alloc_context3(codec));
        m_codec->width = m_size.width();
        m_codec->height = m_size.height();
        m_codec->pix_fmt = AV_PIX_FMT_YUV420P;
        m_codec->time_base = {1, framesPerSecond};
        m_codec->framerate = {framesPerSecond, 1};
        m_codec->gop_size = framesPerSecond * 4;
        m_codec->colorspace = AVCOL_SPC_BT709;
        m_codec->color_primaries = AVCOL_PRI_BT709;
        m_codec->color_trc = AVCOL_TRC_BT709;
        m_codec->color_range = AVCOL_RANGE_MPEG;
        m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER; // as MP4 wants it
        av_opt_set(m_codec->priv_data, "preset", "veryfast", 0);
        av_opt_set(m_codec->priv_data, "crf", "20", 0);
        m_frame.reset(av_frame_alloc());
        m_frame->format = m_codec->pix_fmt;
        m_frame->width = m_size.width();
        m_frame->height = m_size.height();
        m_packet.reset(av_packet_alloc());
        m_toYuv.reset(sws_getContext(m_size.width(), m_size.height(), AV_PIX_FMT_BGR0, m_size.width(), m_size.height(),
            AV_PIX_FMT_YUV420P, SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
        if (!m_toYuv)
            return false;
        constexpr int kOne = 1 << 16;
        sws_setColorspaceDetails(m_toYuv.get(), sws_getCoefficients(SWS_CS_DEFAULT), 1,
            sws_getCoefficients(SWS_CS_ITU709), 0, 0, kOne, kOne);
        return avcodec_open2(m_codec.get(), codec, nullptr) >= 0 && av_frame_get_buffer(m_frame.get(), 0) >= 0;
    }

    bool openFile(const QString& title, const QString& description)
    {
        constexpr int kBuffer = 1 << 16;
        AVFormatContext* format = nullptr;
        avformat_alloc_output_context2(&format, nullptr, "mp4", nullptr);
        m_format.reset(format);
        AVStream* stream = format ? avformat_new_stream(format, nullptr) : nullptr;
        if (!stream || avcodec_parameters_from_context(stream->codecpar, m_codec.get()) < 0)
            return false;
        stream->time_base = m_codec->time_base;
        stream->avg_frame_rate = m_codec->framerate;
        m_io.reset(avio_alloc_context(
            static_cast<unsigned char*>(av_malloc(kBuffer)), kBuffer, 1, &m_file, nullptr, writeTo, seekIn));
        format->pb = m_io.get();
        av_dict_set(&format->metadata, "title", title.toUtf8().constData(), 0);
        av_dict_set(&format->metadata, "comment", description.toUtf8().constData(), 0);
        return avformat_write_header(format, nullptr) >= 0;
    }

    /// Hands a frame to the encoder, none at the end, and writes what comes out.
    bool encode(const AVFrame* frame)
    {
        if (avcodec_send_frame(m_codec.get(), frame) < 0)
            return false;
        int result = avcodec_receive_packet(m_codec.get(), m_packet.get());
        for (; result >= 0; result = avcodec_receive_packet(m_codec.get(), m_packet.get())) {
            m_packet->duration = 1;
            av_packet_rescale_ts(m_packet.get(), m_codec->time_base, m_format->streams[0]->time_base);
            if (av_interleaved_write_frame(m_format.get(), m_packet.get()) < 0)
                return false;
        }
        return result == AVERROR(EAGAIN) || result == AVERROR_EOF;
    }

    QSize m_size;
    QByteArray m_packetBox;
    QBuffer m_file;
    bool m_works = false;
    int64_t m_count = 0;
    Owned<AVCodecContext> m_codec;
    Owned<AVFrame> m_frame;
    Owned<AVPacket> m_packet;
    Owned<SwsContext> m_toYuv;
    Owned<AVIOContext> m_io;
    Owned<AVFormatContext> m_format;
};

} // namespace

std::unique_ptr<FrameEncoder> mp4Encoder(
    QSize size, int framesPerSecond, const QString& title, const QString& description, const QByteArray& packet)
{
    av_log_set_level(AV_LOG_QUIET);
    return std::make_unique<Mp4Encoder>(size, framesPerSecond, title, description, packet);
}

} // namespace truceline
