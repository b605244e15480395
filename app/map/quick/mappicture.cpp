// SPDX-License-Identifier: MIT
#include "map/quick/mappicture.h"

#include "map/quick/texturenode.h"
#include "map/theme.h"

#include <QSGRectangleNode>

#include <chrono>
#include <cmath>

namespace truceline {

namespace {

constexpr double kMargin = 0.25; // of the item's sides, painted around it
constexpr int kLargestTexture = 16384; // device pixels
constexpr std::chrono::milliseconds kRest{25}; // without movement, then the camera rests: more than a frame

struct MapNode : QSGNode {
    QSGRectangleNode* water;
    TextureNode ground;
    TextureNode time;

    MapNode(QQuickWindow* window, const QImage& groundImage, const QImage& timeImage)
        : water(withChild(window->createRectangleNode()))
        , ground(this, window, groundImage)
        , time(this, window, timeImage)
    {
    }

private:
    QSGRectangleNode* withChild(QSGRectangleNode* child)
    {
        appendChildNode(child);
        return child;
    }
};

/// Margin beside `length` logical pixels: whole device pixels, so that the image's pixels stay those of the item.
double margin(double length, double scale)
{
    const double room = (kLargestTexture - std::ceil(length * scale)) / 2;
    return std::floor(std::clamp(length * scale * kMargin, 0.0, std::max(0.0, room))) / scale;
}

} // namespace

MapPicture::MapPicture(QQuickItem* parent)
    : QQuickItem(parent)
    , m_groundQueue(paintGround)
    , m_timeQueue([renderer = std::make_shared<TimeRenderer>()](
                      const MapRequest& request) { return paintTime(request, *renderer); })
{
    setFlag(ItemHasContents);
    setClip(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &MapPicture::refresh);
    connect(&m_groundQueue, &PaintQueue::painted, this, [this](const PaintedMap& map) { take(m_ground, map); });
    connect(&m_timeQueue, &PaintQueue::painted, this, [this](const PaintedMap& map) { take(m_time, map); });
}

void MapPicture::setScene(const ScenePtr& scene)
{
    if (m_scene == scene)
        return;
    m_scene = scene;
    if (!scene) {
        m_groundQueue.reset();
        m_timeQueue.reset();
        m_ground = {};
        m_time = {};
        update();
    }
    refresh();
    Q_EMIT sceneChanged();
}

void MapPicture::setView(const View& view)
{
    if (m_view == view)
        return;
    if (m_view.camera != view.camera) {
        m_rest.start();
        update();
    }
    m_view = view;
    refresh();
    Q_EMIT viewChanged();
}

void MapPicture::setEmphasis(const Emphasis& emphasis)
{
    if (m_emphasis == emphasis)
        return;
    m_emphasis = emphasis;
    refresh();
}

void MapPicture::setMagnification(double magnification)
{
    if (m_magnification == magnification)
        return;
    m_magnification = magnification;
    refresh();
    Q_EMIT magnificationChanged();
}

void MapPicture::setCovered(const QList<QRectF>& covered)
{
    if (m_covered == covered)
        return;
    m_covered = covered;
    refresh();
}

void MapPicture::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    update();
    refresh();
}

void MapPicture::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) {
        update();
        refresh();
    }
    QQuickItem::itemChange(change, data);
}

/// What fills the item.
MapRequest MapPicture::request() const
{
    const double scale = std::min(window()->effectiveDevicePixelRatio(), kLargestTexture / std::max(width(), height()));
    MapRequest request{m_scene, m_view, size() / m_magnification, scale * m_magnification, {}};
    request.view.camera.zoom = magnified(m_view.camera.zoom);
    return request;
}

MapRequest MapPicture::timeRequest() const
{
    MapRequest time = request();
    time.emphasis = m_emphasis;
    for (const QRectF& rect : m_covered)
        time.covered.append(reduced(rect));
    return time;
}

MapRequest MapPicture::groundRequest() const
{
    MapRequest ground = request();
    ground.view.query = {}; // the ground is the same on every day
    ground.size += 2 * QSizeF(margin(ground.size.width(), ground.scale), margin(ground.size.height(), ground.scale));
    return ground;
}

/// True where the ground that was asked for last is good enough while the camera moves.
bool MapPicture::groundServes(const MapRequest& wanted) const
{
    const auto& asked = m_groundQueue.asked();
    if (!asked || asked->view.camera.zoom != wanted.view.camera.zoom)
        return false;
    MapRequest moved = *asked;
    moved.view.camera = wanted.view.camera;
    return moved == wanted
        && Viewport(asked->view.camera, asked->size).world().contains(Viewport(m_view.camera, size()).world());
}

/// True between two steps of a zoom, for which painting would only take the cores from the frames.
bool MapPicture::isZooming() const
{
    const auto& asked = m_timeQueue.asked();
    return m_rest.isActive() && asked && asked->view.camera.zoom != magnified(m_view.camera.zoom);
}

/// Asks for what is not painted yet. It is shown when it comes: a frame before that would only hold it up.
void MapPicture::refresh()
{
    if (m_scene && window() && width() > 0 && height() > 0 && !isZooming()) {
        m_timeQueue.request(timeRequest());
        const MapRequest ground = groundRequest();
        if (!m_rest.isActive() || !groundServes(ground))
            m_groundQueue.request(ground);
    }
    updateBusy();
}

void MapPicture::updateBusy()
{
    const bool busy = m_groundQueue.isBusy() || m_timeQueue.isBusy() || m_rest.isActive();
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void MapPicture::take(PaintedMap& shownMap, const PaintedMap& map)
{
    shownMap = map;
    update();
    updateBusy();
    Q_EMIT shown();
}

/// Paints again what the scene graph has thrown away, as it may while the window is hidden.
void MapPicture::repaintLost()
{
    m_groundQueue.reset();
    m_timeQueue.reset();
    m_ground = {};
    m_time = {};
    refresh();
}

/// Where an image lies in the item: on whole device pixels unless it is being scaled.
QRectF MapPicture::place(const PaintedMap& map) const
{
    const QRectF rect = map.place(Viewport(m_view.camera, size()));
    if (map.request.view.camera.zoom != magnified(m_view.camera.zoom))
        return rect;
    const double scale = window()->effectiveDevicePixelRatio();
    const QPointF origin = mapToScene({});
    const QPointF pixel = (origin + rect.topLeft()) * scale;
    // Halves go up, also below zero, so that ground and time are rounded alike.
    return {QPointF(std::floor(pixel.x() + 0.5), std::floor(pixel.y() + 0.5)) / scale - origin, rect.size()};
}

QSGNode* MapPicture::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<MapNode*>(old);
    if (!m_scene || !m_ground.picture || !m_time.picture) {
        delete node;
        return nullptr;
    }
    if (!node && (m_ground.image.isNull() || m_time.image.isNull())) {
        QMetaObject::invokeMethod(this, &MapPicture::repaintLost, Qt::QueuedConnection);
        return nullptr;
    }
    if (!node)
        node = new MapNode(window(), std::exchange(m_ground.image, {}), std::exchange(m_time.image, {}));
    node->water->setRect(boundingRect());
    node->water->setColor(theme(m_view.appearance).water);
    updateNode(node->ground, m_ground);
    updateNode(node->time, m_time);
    return node;
}

void MapPicture::updateNode(TextureNode& node, PaintedMap& map)
{
    if (!map.image.isNull())
        node.setImage(window(), std::exchange(map.image, {}));
    const bool exact = map.request.view.camera.zoom == magnified(m_view.camera.zoom)
        && map.request.scale == window()->effectiveDevicePixelRatio() * m_magnification;
    node.setPlace(place(map), exact);
}

} // namespace truceline
