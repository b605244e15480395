// SPDX-License-Identifier: MIT
#include "data/answer.h"
#include "ui/session.h"

#include <algorithm>

namespace truceline {

void Session::setCamera(const Camera& camera)
{
    View view = m_view;
    view.camera = m_scene ? clamped(camera, m_mapSize, m_scene->atlas->extent) : camera;
    setView(view);
}

Camera Session::aimed() const
{
    const auto* box = std::get_if<GeoBox>(&m_aim);
    const Camera camera = box ? fitted(*box, m_mapSize) : std::get<Camera>(m_aim);
    return clamped(camera, m_mapSize, m_scene->atlas->extent);
}

void Session::lookAt(const std::variant<GeoBox, Camera>& aim, const std::optional<Camera>& exactly)
{
    if (!m_scene)
        return;
    m_aim = aim;
    View view = m_view;
    view.camera = exactly.value_or(aimed());
    setView(view);
}

bool Session::looksAsAimed() const
{
    return m_scene && m_view.camera == aimed();
}

Look Session::look() const
{
    return {m_view, looksAsAimed() ? m_aim : m_view.camera, m_mapSize};
}

void Session::setLook(const Look& look)
{
    m_aim = look.aim;
    View view = look.view;
    view.appearance = m_view.appearance;
    view.language = m_view.language;
    view.query.filters = m_view.query.filters;
    view.query.search = m_view.query.search;
    if (m_scene && look.mapSize != m_mapSize)
        view.camera = aimed();
    setView(view);
    ask(look.view.query);
}

void Session::holdCamera()
{
    if (!looksAsAimed())
        m_aim = m_view.camera;
}

GeoBox Session::shownBox() const
{
    const auto* box = std::get_if<GeoBox>(&m_aim);
    return box && looksAsAimed() ? *box : Viewport(m_view.camera, m_mapSize).box();
}

void Session::lookHome()
{
    if (m_scene)
        lookAt(m_scene->atlas->home);
}

/// Goes closer to incidents that a database has only counted; there they can be read one by one.
bool Session::lookInto(FeatureRef feature)
{
    constexpr double kCloser = 2;
    const Layer* layer = feature.isValid() ? &m_scene->atlas->layerOf(feature) : nullptr;
    const bool counted =
        layer && layer->answer && layer->numbers[feature.row] > layer->answer->single && layer->weight(feature.row) > 0;
    if (!counted || !layer->hasPlace(feature.row) || m_view.camera.zoom >= kMaxZoom)
        return false;
    setCamera({layer->positions[feature.row], std::min(kMaxZoom, m_view.camera.zoom + kCloser)});
    return true;
}

void Session::setMapSize(QSizeF size)
{
    if (size == m_mapSize || size.isEmpty())
        return;
    const bool asAimed = !m_selected.isValid() && looksAsAimed();
    const QPointF corner = Viewport(m_view.camera, m_mapSize).world().topLeft();
    const double scale = Viewport(m_view.camera, m_mapSize).scale();
    m_mapSize = size;
    if (asAimed)
        lookAt(m_aim);
    else if (m_scene)
        setCamera({fromWorld(corner + QPointF(size.width(), size.height()) / (2 * scale)), m_view.camera.zoom});
    Q_EMIT mapSizeChanged();
}

} // namespace truceline
