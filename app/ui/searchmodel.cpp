// SPDX-License-Identifier: MIT
#include "ui/searchmodel.h"

#include "data/search.h"
#include "map/quick/follow.h"
#include "map/symbols.h"
#include "time/spantext.h"
#include "ui/cardfacts.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr int kMostHits = 50;
/// How close the map comes to a place that was searched for, at least.
constexpr double kPlaceZoom = 10;

QString kindText(const Layer& layer, std::size_t row, const Properties& properties)
{
    switch (layer.info.role) {
    case Role::Incidents:
        return symbolText(symbolOf(layer.incidents.types[layer.incidents.type[row]]));
    case Role::Areas:
        return SearchModel::tr("area");
    case Role::Boundaries:
        return SearchModel::tr("boundary");
    default:
        return placeKindText(properties.text(u"kind"));
    }
}

} // namespace

SearchModel::~SearchModel()
{
    m_search.cancel();
    m_search.waitForFinished();
}

void SearchModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(m_session, &Session::sceneChanged, this, &SearchModel::update);
    update();
    Q_EMIT sessionChanged();
}

void SearchModel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    update();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeatureRef feature = m_found[static_cast<std::size_t>(index.row())];
    const Layer& layer = m_scene->atlas->layerOf(feature);
    const Properties values = properties(layer, feature.row);
    switch (role) {
    case Feature:
        return QVariant::fromValue(feature);
    case Qt::DisplayRole:
    case Title:
        return displayName(values, Names::Both);
    case Detail: {
        QStringList parts{kindText(layer, feature.row, values)};
        if (!layer.isUndated(feature.row))
            parts.append(datesText(layer.dates[feature.row], QLocale(m_session->view().language)));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{Feature, "feature"}, {Title, "title"}, {Detail, "detail"}};
}

void SearchModel::choose(int row)
{
    if (m_isSearching) {
        m_chosen = row;
        return;
    }
    if (row < 0 || row >= count())
        return;
    const FeatureRef feature = m_found[static_cast<std::size_t>(row)];
    const Layer& layer = m_scene->atlas->layerOf(feature);
    const Geometry shape = geometry(layer, feature.row);
    if (!bounds(shape).isEmpty()) {
        const double zoom = std::max(m_session->view().camera.zoom, kPlaceZoom);
        m_session->setCamera(
            {anchor(shape), std::holds_alternative<Points>(shape) ? zoom : m_session->view().camera.zoom});
    }
    if (layer.info.role == Role::Incidents || layer.info.role == Role::Areas || layer.info.role == Role::Boundaries)
        m_session->setSelected(feature);
}

void SearchModel::update()
{
    m_search.cancel();
    m_chosen = -1;
    const ScenePtr scene = m_session->scene();
    if (!scene || m_text.isEmpty()) {
        show(scene, {});
        return;
    }
    m_isSearching = true; // first, for what follows a search that is done at once runs at once
    const QFuture<Found> search = QtConcurrent::run(
        [scene](QPromise<Found>& promise, const QString& text) {
            promise.addResult(
                truceline::search(*scene->atlas, text, kMostHits, [&promise] { return promise.isCanceled(); }));
        },
        m_text);
    follow(m_search, search, this, [this, scene, text = m_text](const Found& found) {
        if (text == m_text && scene == m_session->scene())
            show(scene, found);
    });
    Q_EMIT foundChanged();
}

void SearchModel::show(const ScenePtr& scene, Found found)
{
    beginResetModel();
    m_scene = scene;
    m_found = std::move(found);
    endResetModel();
    m_isSearching = false;
    Q_EMIT foundChanged();
    choose(std::exchange(m_chosen, -1));
}

} // namespace truceline
