// SPDX-License-Identifier: MIT
#include "ui/mapcontrol.h"

#include "export/spokensummary.h"
#include "map/halves.h"
#include "map/symbols.h"
#include "time/spantext.h"
#include "ui/latest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Longer lists of what is under the pointer end with a count.
constexpr std::size_t kHoverLines = 4;
/// More incidents are not compared for whether they share a point.
constexpr std::size_t kMostSharing = 200;

} // namespace

QString featureLine(const Atlas& atlas, FeatureRef feature, const View& view)
{
    const Layer& layer = atlas.layerOf(feature);
    QString name = displayName(properties(layer, feature.row), view.names);
    if (name.isEmpty())
        name = featureId(layer, feature.row);
    if (layer.info.role == Role::Incidents) {
        const QString& type = layer.incidents.types[layer.incidents.type[feature.row]];
        name = MapControl::tr("%1: %2").arg(symbolText(symbolOf(type)), name);
    }
    if (layer.isUndated(feature.row))
        return name;
    return MapControl::tr("%1, %2").arg(name, datesText(layer.dates[feature.row], QLocale(view.language)));
}

bool haveOnePoint(const Atlas& atlas, const QList<FeatureRef>& incidents)
{
    const auto position = [&atlas](FeatureRef feature) { return atlas.layerOf(feature).positions[feature.row]; };
    return incidents.size() > 1 && std::ranges::all_of(incidents, [&](FeatureRef feature) {
        return position(feature) == position(incidents.front());
    });
}

void MapControl::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::cameraChanged, this, &MapControl::cameraChanged);
    connect(session, &Session::queryChanged, this, &MapControl::leave);
    connect(session, &Session::cameraChanged, this, &MapControl::leave);
    connect(session, &Session::selectedChanged, this, &MapControl::reveal);
    connect(session, &Session::mapSizeChanged, this, &MapControl::reveal);
    connect(session, &Session::viewChanged, this, &MapControl::feedPicture);
    connect(session, &Session::sceneChanged, this, &MapControl::feedPicture);
    connect(session, &Session::selectedChanged, this, &MapControl::feedPicture);
    connect(session, &Session::pointedChanged, this, &MapControl::feedPicture);
    feedPicture();
    Q_EMIT sessionChanged();
    Q_EMIT cameraChanged();
}

void MapControl::setPicture(MapPicture* picture)
{
    if (picture == m_picture)
        return;
    if (m_picture)
        m_picture->disconnect(this);
    m_picture = picture;
    if (picture)
        connect(picture, &MapPicture::shown, this, &MapControl::selectWaiting);
    feedPicture();
    Q_EMIT pictureChanged();
}

void MapControl::feedPicture()
{
    if (!m_picture || !m_session)
        return;
    const auto feed = [this](MapPicture& picture, const View& view) {
        picture.setScene(m_session->scene());
        picture.setView(view);
        picture.setEmphasis(m_session->emphasis());
    };
    if (!m_session->scene() || !m_session->view().comparison) {
        feed(*m_picture, m_session->view());
        return;
    }
    const Halves halves = halvesOf(*m_session->scene()->atlas, m_session->view());
    feed(*m_picture, halves.left);
    if (m_rightPicture)
        feed(*m_rightPicture, halves.right);
}

void MapControl::setRightPicture(MapPicture* picture)
{
    if (picture == m_rightPicture)
        return;
    m_rightPicture = picture;
    feedPicture();
    Q_EMIT pictureChanged();
}

QGeoCoordinate MapControl::center() const
{
    if (!m_session)
        return QGeoCoordinate(0, 0);
    const LonLat center = m_session->view().camera.center;
    return QGeoCoordinate(center.lat, center.lon);
}

double MapControl::zoom() const
{
    return m_session ? m_session->view().camera.zoom : kMinZoom;
}

void MapControl::pan(double dx, double dy)
{
    const QSizeF size = m_session->mapSize();
    const Viewport viewport(m_session->view().camera, size);
    const QPointF middle(size.width() / 2 - dx, size.height() / 2 - dy);
    m_session->setCamera({viewport.toLonLat(middle), viewport.camera().zoom});
}

void MapControl::zoomAt(double levels, QPointF pixel)
{
    const QSizeF size = m_session->mapSize();
    const Viewport before(m_session->view().camera, size);
    // The whole zoom is clamped first, so that the place under the pixel stays there at the limits too.
    Camera camera = before.camera();
    camera.zoom += levels;
    if (const ScenePtr& scene = m_session->scene())
        camera = clamped(camera, size, scene->atlas->extent);
    const Viewport after({before.camera().center, camera.zoom}, size);
    const QPointF shift = after.toPixel(before.toLonLat(pixel)) - pixel;
    const QPointF middle(size.width() / 2 + shift.x(), size.height() / 2 + shift.y());
    m_session->setCamera({after.toLonLat(middle), camera.zoom});
}

void MapControl::zoomBy(double levels)
{
    const QSizeF size = m_session->mapSize();
    zoomAt(levels, {size.width() / 2, size.height() / 2});
}

void MapControl::reveal()
{
    const FeatureRef feature = m_session->selected();
    if (!feature.isValid())
        return;
    const Geometry shape = geometry(m_session->scene()->atlas->layerOf(feature), feature.row);
    const GeoBox box = bounds(shape);
    if (box.isEmpty())
        return;
    const Viewport viewport(m_session->view().camera, m_session->mapSize());
    const QRectF free = QRectF({}, viewport.size()).adjusted(0, 0, -m_covered, 0);
    const QRectF shown(viewport.toPixel(LonLat{box.west, box.north}), viewport.toPixel(LonLat{box.east, box.south}));
    if (free.left() <= shown.right() && shown.left() <= free.right() && free.top() <= shown.bottom()
        && shown.top() <= free.bottom())
        return;
    const QPointF shift = viewport.toPixel(anchor(shape)) - free.center();
    pan(-shift.x(), -shift.y());
}

bool MapControl::isInOtherHalf(QPointF pixel) const
{
    const auto& comparison = m_session->view().comparison;
    if (!m_session->scene() || !comparison)
        return false;
    const bool isRight = pixel.x() >= comparison->divider * m_session->mapSize().width();
    return isRight != comparison->viewIsRight;
}

View MapControl::viewAt(QPointF pixel) const
{
    const View& view = m_session->view();
    return isInOtherHalf(pixel) ? fromOtherHalf(*m_session->scene()->atlas, view) : view;
}

Hits MapControl::hitsUnder(QPointF pixel, std::size_t most) const
{
    const ScenePtr& scene = m_session->scene();
    if (!scene)
        return {};
    View view = viewAt(pixel);
    if (!m_picture)
        return hitsAt(*scene, view, m_session->mapSize(), pixel, most);
    // What is under the pixel is what is drawn there.
    const double magnification = m_picture->magnification();
    view.camera.zoom = m_picture->magnified(view.camera.zoom);
    return hitsAt(*scene, view, m_session->mapSize() / magnification, pixel / magnification, most);
}

/// How many incidents are under a pixel, where all of them have the very same place; else 0.
int MapControl::sharingPoint(QPointF pixel) const
{
    const std::vector<FeatureRef> found = hitsUnder(pixel, kMostSharing).features;
    QList<FeatureRef> incidents;
    for (const FeatureRef feature : found) {
        if (m_session->scene()->atlas->layerOf(feature).info.role == Role::Incidents)
            incidents.append(feature);
    }
    return haveOnePoint(*m_session->scene()->atlas, incidents) && found.size() < kMostSharing
        ? static_cast<int>(incidents.size())
        : 0;
}

/// True where the picture has been painted for this scene, zoom and filter. Before that, looking for hits would sort
/// all rows into cells in the window's thread, which the painter is doing in its own.
bool MapControl::isPainted() const
{
    if (!m_picture)
        return true;
    const MapRequest& shown = m_picture->time().request;
    const View& view = m_session->view();
    return shown.scene == m_session->scene() && shown.view.camera.zoom == m_picture->magnified(view.camera.zoom)
        && shown.view.query.filters == view.query.filters && shown.view.query.search == view.query.search;
}

void MapControl::hover(QPointF pixel)
{
    Hits found = isPainted() ? hitsUnder(pixel, kHoverLines) : Hits();
    const auto isOnCard = [this](FeatureRef each) { return m_session->selectedTogether().contains(each); };
    if (std::ranges::any_of(found.features, isOnCard))
        found = {}; // the card says it
    m_hoverAt = pixel;
    if (found != m_hovered) {
        m_hovered = std::move(found);
        QStringList lines;
        if (const int sharing = sharingPoint(pixel); sharing > 1)
            lines.append(tr("%n incidents share this point", nullptr, sharing));
        for (const FeatureRef feature : m_hovered.features)
            lines.append(featureLine(*m_session->scene()->atlas, feature, m_session->view()));
        if (const int more = m_hovered.total - static_cast<int>(lines.size()); more > 0)
            lines.append(tr("and %n more", nullptr, more));
        m_hoverText = lines.join(u'\n');
    }
    Q_EMIT hoverChanged();
}

void MapControl::leave()
{
    if (m_hovered.total == 0)
        return;
    m_hovered = {};
    m_hoverText.clear();
    Q_EMIT hoverChanged();
}

void MapControl::select(QPointF pixel)
{
    m_waiting.reset();
    if (!isPainted()) {
        m_waiting = Waiting{pixel, m_session->view().camera};
        return;
    }
    const std::vector<FeatureRef> found = hitsUnder(pixel, std::numeric_limits<std::size_t>::max()).features;
    if (isInOtherHalf(pixel))
        m_session->setView(viewAt(pixel));
    m_session->selectTogether(QList<FeatureRef>(found.begin(), found.end()));
    leave();
}

void MapControl::speak()
{
    if (!m_session->scene())
        return;
    const auto make = [scene = m_session->scene(), view = m_session->view(), size = m_session->mapSize()](
                          const std::atomic<bool>&) { return spokenSummary(*scene, view, size); };
    startLatest(m_speaking, this, make, [this](const QString& spoken) {
        m_spoken = spoken;
        Q_EMIT spokenChanged();
    });
}

void MapControl::selectWaiting()
{
    if (!m_waiting || !isPainted())
        return;
    const Waiting waiting = *std::exchange(m_waiting, std::nullopt);
    if (waiting.camera == m_session->view().camera)
        select(waiting.pixel);
}

} // namespace truceline
