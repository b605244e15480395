// SPDX-License-Identifier: MIT
#pragma once

#include "map/pictures.h"
#include "map/spans.h"

#include <QCache>
#include <QImage>

namespace truceline {

/// Paints what depends on time, picture after picture of one map, to the same pixels as render(). Areas and lines are
/// kept as pixels of a frame that is larger than the map, so that most steps of a slider and most moves of the map draw
/// none of them anew. For one thread at a time.
class TimeRenderer {
public:
    TimeRenderer();

    struct Result {
        Picture picture; ///< without its groups
        QImage image; ///< premultiplied ARGB; null where there is nothing or not enough memory
    };

    /// @param covered  logical pixels that something else will lie over: labels keep off them
    /// @param scale  device pixels per logical pixel
    Result render(const Scene& scene, const View& view, QSizeF size, const Emphasis& emphasis,
        const QList<QRectF>& covered, double scale);

private:
    using SpansPtr = std::shared_ptr<const Spans>;
    using PictureShape = std::variant<Fill, Stroke>;
    struct Key {
        PictureShape shape;

        bool operator==(const Key&) const = default;
        friend std::size_t qHash(const Key& key, std::size_t seed = 0)
        {
            const auto* fill = std::get_if<Fill>(&key.shape);
            const std::vector<QPolygonF>& points = fill ? fill->rings : std::get<Stroke>(key.shape).lines;
            const QPointF start = points.empty() ? QPointF() : points.front().value(0);
            return qHashMulti(seed, key.shape.index(), points.size(), start.x(), start.y());
        }
    };

    void fitFrame(const Viewport& viewport, double scale);
    std::vector<SpansPtr> spansOf(const std::vector<Group>& groups);

    std::optional<Viewport> m_frame;
    double m_scale = 0; ///< device pixels per logical pixel
    QCache<Key, SpansPtr> m_kept; ///< of shapes in the frame
};

} // namespace truceline
