// SPDX-License-Identifier: MIT
#include "ui/databaselayers.h"

#include "map/tablequestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kFirstPause = 1s;
constexpr std::chrono::milliseconds kLongestPause = 30s;
/// A question that takes longer is given up when the view has moved on.
constexpr std::chrono::milliseconds kLong = 300ms;

/// The text of a feature of the layer that is selected and not counted with others; empty = none is.
QByteArray selectedText(const Session& session, const LayerPtr& layer)
{
    const FeatureRef selected = session.selected();
    if (!selected.isValid() || session.scene()->atlas->layers[std::size_t(selected.layer)] != layer)
        return {};
    return json(*layer, selected.row).toByteArray();
}

} // namespace

DatabaseLayers::DatabaseLayers(QObject* parent)
    : QObject(parent)
    , m_pause(kFirstPause)
{
    constexpr int kMostConnections = 16;
    m_threads.setMaxThreadCount(kMostConnections);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DatabaseLayers::retry);
}

DatabaseLayers::~DatabaseLayers()
{
    for (auto& [id, source] : m_sources) {
        stop(source.asking);
        stop(source.counting);
        if (source.isAsking && source.table)
            source.table->cancel();
        if (source.isCounting && source.counter)
            source.counter->cancel();
    }
}

void DatabaseLayers::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::sceneChanged, this, &DatabaseLayers::look);
        connect(session, &Session::viewChanged, this, &DatabaseLayers::look);
        connect(session, &Session::mapSizeChanged, this, &DatabaseLayers::look);
        connect(session, &Session::loadingChanged, this, &DatabaseLayers::look);
        look();
    }
    Q_EMIT sessionChanged();
}

QString DatabaseLayers::lost() const
{
    QStringList lines;
    for (const auto& [id, source] : m_sources) {
        if (!source.fault.isEmpty())
            lines << tr("%1 does not answer: %2").arg(source.server, source.fault);
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

void DatabaseLayers::retry()
{
    m_again.stop();
    look();
}

/// Asks about every layer whose answer is not one to the view, where no question is under way.
void DatabaseLayers::look()
{
    const ScenePtr scene = m_session->scene();
    if (!scene)
        return;
    forget(*scene);
    if (m_session->isLoading())
        return;
    for (const LayerPtr& layer : scene->atlas->layers) {
        if (!layer->answer || m_session->view().hiddenLayers.contains(layer->info.id))
            continue;
        Source& source = m_sources[layer->info.id];
        const bool waits = !source.fault.isEmpty() && m_again.isActive();
        if (waits)
            continue;
        const bool fits = source.fault.isEmpty() && source.shown == source.overview
            && answers(*layer->answer, m_session->view(), m_session->mapSize());
        if (source.isAsking)
            cancelOutdated(source);
        else if (!fits)
            ask(layer, source);
        const Query& query = m_session->view().query;
        const bool counted =
            source.overview && source.overview->filters == query.filters && source.overview->search == query.search;
        if (!source.isCounting && !counted && source.fault.isEmpty())
            count(layer, source);
    }
}

/// Lets go of the connections of layers that are not there any more.
void DatabaseLayers::forget(const Scene& scene)
{
    const bool wasLost = !lost().isEmpty();
    std::erase_if(m_sources, [&scene](const auto& entry) {
        const bool gone = scene.atlas->indexOf(entry.first) < 0;
        if (gone) {
            stop(entry.second.asking);
            stop(entry.second.counting);
        }
        return gone;
    });
    if (wasLost && lost().isEmpty())
        Q_EMIT lostChanged();
}

/// Connects, or asks over the connection that there is: so that a question can be given up.
void DatabaseLayers::ask(const LayerPtr& layer, Source& source)
{
    source.isAsking = true;
    source.isCancelled = false;
    TableQuestion question = tableQuestion(m_session->view(), m_session->mapSize(), layer->answer.get());
    question.kept = selectedText(*m_session, layer);
    source.asked = {};
    source.asked.query = question.query;
    source.asked.box = question.box;
    source.asked.cell = question.cell;
    source.since.start();
    startLatest(
        source.asking, this,
        [table = source.table, info = layer->info, question, overview = source.overview, before = m_session->scene()](
            const std::atomic<bool>&) {
            Answered answered{table, before, {}, {}};
            if (!table) {
                if (const auto name = readDatabaseName(info.file, answered.fault))
                    answered.table = DatabaseTable::open(*name, answered.fault);
                return answered;
            }
            const LayerLoad load = table->answer(question, info, overview);
            if (load.layer)
                answered.after = buildScene(withReplaced(*before->atlas, load.layer), before);
            else
                answered.fault = load.findings.value(0).message;
            return answered;
        },
        [this, id = layer->info.id, overview = source.overview](
            const Answered& answered) { take(id, overview, answered); },
        &m_threads);
}

/// A question that takes long and whose answer would not be shown is given up, so that the next one can be asked.
void DatabaseLayers::cancelOutdated(Source& source)
{
    if (source.isCancelled || !source.table || answers(source.asked, m_session->view(), m_session->mapSize()))
        return;
    const auto left = kLong - std::chrono::milliseconds(source.since.elapsed());
    if (left > 0ms) {
        QTimer::singleShot(left, this, &DatabaseLayers::look);
        return;
    }
    source.isCancelled = true;
    m_threads.start([table = source.table] { table->cancel(); });
}

void DatabaseLayers::take(const QString& layerId, const TableOverviewPtr& overview, const Answered& answered)
{
    Source& source = m_sources[layerId];
    source.isAsking = false;
    if (!answered.after && (source.isCancelled || answered.fault.isEmpty())) {
        source.table = answered.table;
        return look();
    }
    if (!answered.after) {
        const int index = m_session->scene()->atlas->indexOf(layerId);
        const auto& file = m_session->scene()->atlas->layers[std::size_t(index)]->info.file;
        if (const auto name = readDatabaseName(file))
            source.server = name->server;
        lose(source, answered.fault);
        return;
    }
    source.table = answered.table;
    if (!source.fault.isEmpty()) {
        source.fault.clear();
        source.overview.reset();
        m_pause = kFirstPause;
        m_session->addNotes({tr("%1 answers again").arg(source.server)});
        Q_EMIT lostChanged();
    }
    // Where another scene has come meanwhile, the question is asked again for that.
    if (answered.before == m_session->scene() && !m_session->isLoading()) {
        source.shown = overview;
        m_session->setScene(answered.after);
    }
    look();
}

void DatabaseLayers::lose(Source& source, const QString& fault)
{
    source.table.reset();
    source.counter.reset();
    source.fault = fault.isEmpty() ? tr("no reason was given") : fault;
    Q_EMIT lostChanged();
    if (!m_again.isActive())
        m_again.start(m_pause);
    m_pause = std::min(2 * m_pause, kLongestPause);
}

/// Connects, or counts over the connection that there is: so that counting can be given up.
void DatabaseLayers::count(const LayerPtr& layer, Source& source)
{
    source.isCounting = true;
    const Query& query = m_session->view().query;
    startLatest(
        source.counting, this,
        [counter = source.counter, file = layer->info.file, filters = query.filters, search = query.search](
            const std::atomic<bool>&) {
            Counted counted{counter, {}, {}};
            if (counter)
                counted.overview = counter->overview(filters, search, counted.fault);
            else if (const auto name = readDatabaseName(file, counted.fault))
                counted.counter = DatabaseTable::open(*name, counted.fault);
            if (!counted.fault.isEmpty()) // not tried again for these
                counted.overview = std::make_shared<const TableOverview>(TableOverview{filters, search, {}, {}, {}});
            return counted;
        },
        [this, id = layer->info.id](const Counted& counted) {
            Source& of = m_sources[id];
            of.isCounting = false;
            of.counter = counted.fault.isEmpty() ? counted.counter : nullptr;
            if (counted.overview)
                of.overview = counted.overview;
            if (!counted.fault.isEmpty())
                m_session->addNotes({tr("%1 could not be counted by days: %2").arg(id, counted.fault)});
            look();
        },
        &m_threads);
}

} // namespace truceline
