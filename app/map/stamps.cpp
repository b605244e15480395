// SPDX-License-Identifier: MIT
#include "map/stamps.h"

#include "map/labelpaint.h"
#include "map/markpaint.h"

#include <cmath>

namespace truceline {

namespace {

// Larger halos than this many device pixels are drawn, not kept as images.
constexpr double kHaloSpriteRadius = 400;

} // namespace

Stamps::Stamps(const Picture& picture, double scale)
    : m_picture(picture)
    , m_scale(scale)
{
    m_stamps.reserve(picture.marks.size() + 2 * picture.labels.size());
    for (const Label& label : picture.labels) {
        if (label.dot > 0)
            m_stamps.push_back({label.spot, dotSprite(label, scale)});
    }
    for (const Mark& mark : picture.marks) {
        if (mark.haloRadius > 0 && mark.haloRadius * scale <= kHaloSpriteRadius)
            m_stamps.push_back({mark.at, haloSprite(mark, scale)});
    }
    for (const Mark& mark : picture.marks)
        m_stamps.push_back({mark.at, markSprite(mark, scale)});
    for (const Label& label : picture.labels)
        m_stamps.push_back({label.at, labelSprite(label, scale)});
}

void Stamps::draw(QPainter& painter, const QRect& visible) const
{
    for (const Mark& mark : m_picture.marks) {
        if (mark.haloRadius * m_scale > kHaloSpriteRadius)
            drawHalo(painter, mark);
    }
    const QTransform toDevice = painter.deviceTransform();
    painter.save();
    painter.setWorldTransform(toDevice.inverted() * painter.worldTransform());
    for (const Stamp& stamp : m_stamps) {
        const QPointF at = toDevice.map(stamp.at);
        const QPoint pixel(static_cast<int>(std::floor(at.x() + 0.5)), static_cast<int>(std::floor(at.y() + 0.5)));
        const QRect rect(pixel - stamp.sprite.anchor, stamp.sprite.image.size());
        if (rect.intersects(visible))
            painter.drawImage(rect.topLeft(), stamp.sprite.image);
    }
    painter.restore();
}

} // namespace truceline
