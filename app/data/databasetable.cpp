// SPDX-License-Identifier: MIT
#include "data/databasetable.h"

#include "data/featureid.h"
#include "data/featureimport.h"
#include "data/tablelayer.h"
#include "data/tablesql.h"
#include "geo/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Rows of the box that are read one by one; more are counted.
constexpr int kMostRows = 1'000;
/// Where more rows than these touch the days, those of a box are found by the index of places.
constexpr qint64 kManyRows = 100'000;
constexpr int kMostEntries = 30'000;
constexpr int kMostWords = 500;

LayerLoad failed(const LayerInfo& info, const QString& message)
{
    return {nullptr, {Finding{info.file, {}, Severity::Error, message}}};
}

} // namespace

DatabaseTable::DatabaseTable(DatabaseName name, std::unique_ptr<Database> database, TableShape shape)
    : m_name(std::move(name))
    , m_database(std::move(database))
    , m_shape(std::move(shape))
    , m_counter(*m_database, m_shape)
{
}

std::unique_ptr<DatabaseTable> DatabaseTable::open(const DatabaseName& name, QString& fault)
{
    std::unique_ptr<Database> database = Database::open(name.connection, fault);
    if (!database)
        return {};
    const auto shape = tableShape(*database, name, fault);
    if (!shape)
        return {};
    std::unique_ptr<DatabaseTable> table(new DatabaseTable(name, std::move(database), *shape));
    fault = table->takeTotals();
    return fault.isEmpty() ? std::move(table) : nullptr;
}

void DatabaseTable::cancel() const
{
    QString ignored; // what cannot be cancelled ends by itself
    if (const auto other = Database::open(m_name.connection, ignored))
        other->ask(u"WITH c AS (SELECT pg_cancel_backend(%1) AS done) SELECT done FROM c"_s.arg(m_process),
            [](const DatabaseRow&) { });
}

QString DatabaseTable::takeTotals()
{
    const QString fault = m_database->ask(u"WITH p AS (SELECT pg_backend_pid() AS process) SELECT process FROM p"_s,
        [this](const DatabaseRow& row) { m_process = row.integer(0); });
    if (!fault.isEmpty())
        return fault;
    return m_database->ask(TableSql::totals(m_shape), [this](const DatabaseRow& row) {
        m_total = static_cast<int>(row.integer(0));
        m_undated = static_cast<int>(row.integer(1));
        if (!row.isNull(2))
            m_days = {static_cast<Day>(row.integer(2)), static_cast<Day>(row.integer(3))};
    });
}

/// Reads which actors there are where a filter needs them.
QString DatabaseTable::takeActors(const Query& query)
{
    constexpr int kMostActors = 20'000;
    const auto needs = [](const Filter& filter) { return filter.key == "side"_L1; };
    if (!m_actors.isEmpty() || std::ranges::none_of(query.filters, needs))
        return {};
    return m_database->ask(
        TableSql::actors(m_shape, kMostActors), [this](const DatabaseRow& row) { m_actors << row.text(0); });
}

LayerInfo DatabaseTable::completed(LayerInfo info) const
{
    info.file = m_name.text();
    if (info.id.isEmpty())
        info.id = m_name.table;
    if (info.title.isEmpty())
        info.title = m_name.table;
    return info;
}

/// Features of a table's columns as features of our properties.
QByteArray DatabaseTable::features(const QByteArrayList& rows) const
{
    FeatureImport import(m_shape.plan);
    for (const QByteArray& row : rows)
        import.add(row);
    return import.takeLines();
}

LayerLoad DatabaseTable::answer(const TableQuestion& question, const LayerInfo& asked, const TableOverviewPtr& overview)
{
    const LayerInfo info = completed(asked);
    QString fault = takeActors(question.query);
    if (fault.isEmpty())
        fault = m_counter.count(question.query, question.box, question.cell, m_days, m_actors);
    const TableCounts& counts = m_counter.counts();
    qint64 inBox = 0;
    qint64 passing = 0;
    const auto isInBox = [this](const TableCounts::Place& place) {
        return place.cell && m_counter.edges().cells.contains(*place.cell);
    };
    for (const auto& [place, each] : counts.entries()) {
        inBox += isInBox(place) ? each.count : 0;
        passing += each.count;
    }
    QByteArrayList rows;
    const bool readsRows = inBox > 0 && inBox <= kMostRows;
    if (fault.isEmpty() && readsRows) {
        const TableSql sql(m_shape, question.query, m_actors);
        fault = m_database->ask(sql.rows(m_counter.edges().box(), passing > kManyRows, 2 * kMostRows),
            [&rows](const DatabaseRow& row) { rows << tableFeature(row); });
    }
    if (!fault.isEmpty())
        return failed(info, fault);

    auto answer = std::make_shared<Answer>();
    QByteArray lines = features(rows);
    answer->single = static_cast<std::uint32_t>(lines.count('\n'));
    std::vector<std::int32_t> weights(answer->single, 1);
    CountedFeatures counted(question.query.window.span());
    for (const auto& [place, each] : counts.entries()) {
        if (readsRows && isInBox(place))
            continue;
        counted.add(place, each, counts.type(each));
        weights.push_back(static_cast<std::int32_t>(each.count));
    }
    lines += counted.lines();
    if (!question.kept.isEmpty()) {
        const QString id = idText(question.kept);
        const auto kept = [&id](QByteArrayView line) { return !id.isEmpty() && idText(line) == id; };
        const QByteArrayList known = lines.split('\n');
        if (std::ranges::none_of(known, [&kept](const QByteArray& line) { return !line.isEmpty() && kept(line); })) {
            lines += question.kept + '\n';
            weights.push_back(0);
        }
    }
    ImportSource source;
    source.plan = m_shape.plan;
    const auto layer = tableLayer(std::move(lines), info, source);
    for (const std::uint32_t number : layer->numbers)
        layer->weights.push_back(weights[number - 1]);
    answer->query = question.query;
    answer->box = question.box;
    answer->cell = question.cell;
    answer->days = m_days;
    answer->left.filtered = static_cast<int>(std::max<qint64>(0, m_counter.touching() - passing));
    answer->left.undated = question.query.undated ? 0 : m_undated;
    answer->left.outsideDates =
        static_cast<int>(std::max<qint64>(0, m_total - m_counter.touching() - answer->left.undated));
    if (overview) {
        answer->tally = tallyFor(*layer, *overview);
        answer->types = overview->types;
        answer->actors = overview->actors;
    }
    layer->answer = answer;
    return {layer, {}};
}

TableOverviewPtr DatabaseTable::overview(const QList<Filter>& filters, const QString& search, QString& fault)
{
    auto overview = std::make_shared<TableOverview>();
    overview->filters = filters;
    overview->search = search;
    Query query;
    query.filters = filters;
    query.search = search;
    fault = takeActors(query);
    const TableSql sql(m_shape, query, m_actors);
    constexpr std::array kUnits{1, 7, 30, 365, 3650};
    constexpr int kUsualTypes = 8;
    for (const int unit : kUnits) {
        if (!fault.isEmpty())
            return {};
        if (qint64(m_days.end - m_days.first) / unit * kUsualTypes > kMostEntries)
            continue;
        overview->entries.clear();
        fault = m_database->ask(sql.tally(unit, kMostEntries), [&](const DatabaseRow& row) {
            overview->entries.push_back({{static_cast<Day>(row.integer(0)), static_cast<Day>(row.integer(1))},
                row.text(2), static_cast<int>(row.integer(3))});
        });
        if (overview->entries.size() < kMostEntries)
            break;
    }
    for (const auto& [question, counts] : {std::pair(TableSql::types(m_shape, kMostWords), &overview->types),
             std::pair(TableSql::actors(m_shape, kMostWords), &overview->actors)}) {
        if (fault.isEmpty())
            fault = m_database->ask(question, [into = counts](const DatabaseRow& row) {
                into->insert(row.text(0), static_cast<int>(row.integer(1)));
            });
    }
    return fault.isEmpty() ? overview : nullptr;
}

LayerLoad DatabaseTable::rows(const Query& query, const LayerInfo& asked, int most)
{
    const LayerInfo info = completed(asked);
    QString fault = takeActors(query);
    QByteArrayList rows;
    if (fault.isEmpty())
        fault = m_database->ask(TableSql(m_shape, query, m_actors).rows(most + 1),
            [&rows](const DatabaseRow& row) { rows << tableFeature(row); });
    if (fault.isEmpty() && rows.size() > most) {
        fault = Wording::tr("more than %1 of its incidents touch these days; name fewer days with --from and --to")
                    .arg(most);
    }
    if (!fault.isEmpty())
        return failed(info, fault);
    ImportSource source;
    source.plan = m_shape.plan;
    return {tableLayer(features(rows), info, source), {}};
}

LayerLoad loadTable(const QString& name, const LayerInfo& info, const Query& query)
{
    constexpr int kMost = 200'000;
    QString fault;
    const auto known = readDatabaseName(name, fault);
    if (const auto table = known ? DatabaseTable::open(*known, fault) : nullptr)
        return table->rows(query, info, kMost);
    LayerInfo named = info;
    named.file = known ? known->text() : u"PG:"_s;
    return failed(named, fault);
}

} // namespace truceline
