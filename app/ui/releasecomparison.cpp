// SPDX-License-Identifier: MIT
#include "ui/releasecomparison.h"

#include "export/savefile.h"
#include "ui/latest.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// So near the map comes to what is chosen.
constexpr double kNear = 9;

std::shared_ptr<Compared> comparedOf(
    const LayerPtr& before, const LayerPtr& after, Names names, const std::atomic<bool>& isStopped)
{
    auto compared = std::make_shared<Compared>();
    compared->before = before;
    compared->after = after;
    compared->changes = changesBetween(*before, *after, isStopped);
    compared->lines = changeLines(compared->changes, *before, *after, names);
    return compared;
}

/// What has become of a feature, a word of ChangeLine, in people's own.
QString changeText(const QString& change)
{
    const QHash<QString, QString> words{{u"added"_s, ReleaseComparison::tr("added")},
        {u"removed"_s, ReleaseComparison::tr("removed")}, {u"changed"_s, ReleaseComparison::tr("changed")},
        {u"repeated"_s, ReleaseComparison::tr("repeated")}, {u"without_id"_s, ReleaseComparison::tr("without id")}};
    return words.value(change, change);
}

} // namespace

std::optional<LonLat> Compared::place(const FeatureChange& change) const
{
    const auto placeIn = [](const Layer& layer, std::optional<std::uint32_t> row) -> std::optional<LonLat> {
        if (!row || !layer.hasPlace(*row))
            return {};
        return layer.info.role == Role::Incidents ? layer.positions[*row] : anchor(layer.shapes[*row]);
    };
    const std::optional<LonLat> now = placeIn(*after, change.after);
    return now ? now : placeIn(*before, change.before);
}

ReleaseComparison::ReleaseComparison(QObject* parent)
    : QAbstractTableModel(parent)
{
    constexpr int kEach = 100; // milliseconds
    m_clock.setInterval(kEach);
    connect(&m_clock, &QTimer::timeout, this, &ReleaseComparison::progressChanged);
}

ReleaseComparison::~ReleaseComparison()
{
    stop(m_stop);
}

void ReleaseComparison::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    // Another atlas, or a layer that is gone: what was compared is not on the map any more.
    connect(session, &Session::sceneChanged, this, [this] {
        const ScenePtr& scene = m_session->scene();
        if (isActive() && (!scene || scene->atlas->indexOf(m_layerId) < 0))
            close();
    });
    connect(session, &Session::languageChanged, this, [this] {
        Q_EMIT changed();
        if (count() > 0)
            Q_EMIT dataChanged(index(0, 0), index(count() - 1, columnCount() - 1));
    });
    Q_EMIT sessionChanged();
}

QString ReleaseComparison::title() const
{
    if (!m_compared)
        return {};
    const auto name = [](const Layer& layer) { return QFileInfo(layer.info.file).fileName(); };
    return tr("%1 → %2").arg(name(*m_compared->before), name(*m_compared->after));
}

QString ReleaseComparison::summary() const
{
    return m_compared ? changesText(m_compared->changes) : QString();
}

QStringList ReleaseComparison::kinds() const
{
    return {changeText(u"added"_s), changeText(u"removed"_s), changeText(u"changed"_s)};
}

QString changesText(const Changes& changes)
{
    QStringList parts{ReleaseComparison::tr("%1 added").arg(changes.count(FeatureChange::Kind::Added)),
        ReleaseComparison::tr("%1 removed").arg(changes.count(FeatureChange::Kind::Removed)),
        ReleaseComparison::tr("%1 changed").arg(changes.count(FeatureChange::Kind::Changed)),
        ReleaseComparison::tr("%1 unchanged").arg(changes.unchanged)};
    if (!changes.repeated.empty())
        parts << ReleaseComparison::tr("%1 ids more than once").arg(changes.repeated.size());
    if (const int unnamed = changes.unnamedBefore + changes.unnamedAfter; unnamed > 0)
        parts << ReleaseComparison::tr("%1 without id").arg(unnamed);
    return parts.join(u" · "_s);
}

int ReleaseComparison::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int ReleaseComparison::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(changeColumns().size());
}

QVariant ReleaseComparison::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    ChangeLine line = m_compared->lines[static_cast<std::size_t>(index.row())];
    line.change = changeText(line.change);
    return changeCells(line).value(index.column());
}

QVariant ReleaseComparison::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return changeColumns().value(section);
}

void ReleaseComparison::compare(const QString& layerId, const QUrl& file)
{
    if (!m_session || !m_session->scene())
        return;
    const Atlas& atlas = *m_session->scene()->atlas;
    const int index = atlas.indexOf(layerId);
    if (index < 0)
        return;
    m_layerId = layerId;
    begin();
    startLatest(
        m_stop, this,
        [done = m_progress, after = atlas.layers[static_cast<std::size_t>(index)], path = file.toLocalFile(),
            names = m_session->view().names](const std::atomic<bool>& isStopped) -> Result {
            LayerInfo info;
            info.file = path;
            const Progress progress = [&](double part) {
                *done = part;
                return !isStopped;
            };
            const LayerLoad other = loadLayer(path, info, after->info.role, {progress, {}});
            const auto result =
                other.layer ? comparedOf(other.layer, after, names, isStopped) : std::make_shared<Compared>();
            result->findings = other.findings;
            return result;
        },
        [this](const Result& result) { take(result); });
}

void ReleaseComparison::swap()
{
    if (!m_compared)
        return;
    begin();
    startLatest(
        m_stop, this,
        [old = m_compared, names = m_session->view().names](const std::atomic<bool>& isStopped) -> Result {
            return comparedOf(old->after, old->before, names, isStopped);
        },
        [this](const Result& result) { take(result); });
}

void ReleaseComparison::begin()
{
    m_isBusy = true;
    m_progress = std::make_shared<std::atomic<double>>(0);
    m_clock.start();
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

void ReleaseComparison::take(const Result& result)
{
    m_session->addMessages(result->findings);
    beginResetModel();
    m_compared = result->before ? result : nullptr;
    endResetModel();
    m_isBusy = false;
    m_clock.stop();
    Q_EMIT changed();
}

void ReleaseComparison::close()
{
    stop(m_stop);
    beginResetModel();
    m_compared = nullptr;
    endResetModel();
    m_isBusy = false;
    m_clock.stop();
    Q_EMIT changed();
}

void ReleaseComparison::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    const ChangeLine& line = m_compared->lines[static_cast<std::size_t>(row)];
    if (line.feature < 0)
        return;
    const FeatureChange& change = m_compared->changes.features[static_cast<std::size_t>(line.feature)];
    if (const std::optional<LonLat> place = m_compared->place(change))
        m_session->setCamera({*place, std::max(kNear, m_session->view().camera.zoom)});
    m_session->setSelected(m_session->scene()->atlas->find(change.id));
}

void ReleaseComparison::save(const QUrl& file) const
{
    if (!m_compared)
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeChanges(m_compared->lines, ListFormat::Csv, buffer);
    const QString path = file.toLocalFile();
    if (const QString fault = saveBytes(buffer.data(), path); !fault.isEmpty())
        m_session->addMessages({{path, {}, Severity::Error, fault}});
}

} // namespace truceline
