// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

#include <memory>

namespace truceline {

/// Packs frames of one size into an animation that is played at a steady pace.
class FrameEncoder {
public:
    virtual ~FrameEncoder() = default;

    /// @return false where it fails; finish() says why
    virtual bool add(const QImage& frame) = 0;
    /// The whole file; nothing where something failed, and why in `error`.
    virtual QByteArray finish(QString& error) = 0;
};

/// Animated WebP, without loss, that begins anew when it is over.
/// @param packet  XMP that the file carries
std::unique_ptr<FrameEncoder> webpEncoder(QSize size, double framesPerSecond, const QByteArray& packet);

/// H.264 in MP4 by libavcodec. A side with an odd number of pixels loses one.
/// @param packet  XMP that the file carries
std::unique_ptr<FrameEncoder> mp4Encoder(
    QSize size, int framesPerSecond, const QString& title, const QString& description, const QByteArray& packet);

} // namespace truceline
