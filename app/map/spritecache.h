// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QImage>
#include <QMutex>

namespace truceline {

/// A premultiplied image in device pixels and the pixel of it that is stamped on a point.
struct Sprite {
    QImage image;
    QPoint anchor;
};

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
