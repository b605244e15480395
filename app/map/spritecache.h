// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QImage>
#include <QMutex>
#include <QPainter>

namespace truceline {

/// A premultiplied image in device pixels and the pixel of it that is stamped on a point.
struct Sprite {
    QImage image;
    QPoint anchor;
};

/// Draws something around the origin.
/// @param box  what it covers, in logical pixels
/// @param scale  device pixels per logical pixel
/// @param draw  called with a painter in logical pixels
template <typename Draw> Sprite paintedSprite(const QRectF& box, double scale, const Draw& draw)
{
    const QRect pixels = QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
    Sprite sprite{QImage(pixels.size(), QImage::Format_ARGB32_Premultiplied), -pixels.topLeft()};
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(sprite.anchor);
    painter.scale(scale, scale);
    draw(painter);
    return sprite;
}

/// Sprites by what they show; safe to use from any thread. The oldest go when it holds more than `capacity` bytes.
template <typename Key> class SpriteCache {
public:
    explicit SpriteCache(qsizetype capacity)
        : m_sprites(capacity)
    {
    }

    /// The cached sprite of a key, else the one that `make` returns.
    template <typename Make> Sprite sprite(const Key& key, Make make)
    {
        {
            const QMutexLocker lock(&m_mutex);
            if (const Sprite* found = m_sprites.object(key))
                return *found;
        }
        auto* made = new Sprite(make());
        const Sprite copy = *made;
        const QMutexLocker lock(&m_mutex);
        m_sprites.insert(key, made, copy.image.sizeInBytes() + 256);
        return copy;
    }

private:
    QMutex m_mutex;
    QCache<Key, Sprite> m_sprites;
};

} // namespace truceline
