// SPDX-License-Identifier: MIT
#include "data/databasetable.h"

#include "data/featureid.h"
#include "data/featureimport.h"
#include "data/geojson.h"
#include "data/tablesql.h"
#include "geo/mercator.h"
#include "geo/wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Rows of the box that are read one by one; more are counted.
constexpr int kMostRows = 2'000;
/// Lines of counts that one question may bring.
constexpr int kMostCounts = 20'000;
constexpr int kMostEntries = 30'000;
constexpr int kMostWords = 500;

LayerLoad failed(const LayerInfo& info, const QString& message)
{
    return {nullptr, {Finding{info.file, {}, Severity::Error, message}}};
}

/// The edges of the cells that a box touches, in degrees, each cell of a grid that is anchored to the world.
struct Edges {
    Edges(const GeoBox& box, double cell)
    {
        const QRectF world = toWorld(box) & QRectF(0, 0, 1, 1);
        const auto last = static_cast<int>(std::ceil(1 / cell));
        const auto lines = [&](double from, double to, auto degrees) {
            std::vector<double> edges;
            for (int i = int(from / cell); i <= std::min(last, int(to / cell) + 1); ++i)
                edges.push_back(degrees(std::min(1.0, i * cell)));
            return edges;
        };
        columns = lines(world.left(), world.right(), [](double x) { return fromWorld(QPointF(x, 0)).lon; });
        rows = lines(world.top(), world.bottom(), [](double y) { return fromWorld(QPointF(0, y)).lat; });
        std::ranges::reverse(rows);
    }

    /// How many lines TableSql::counts() may have: for each cell what is certain and what is possible, and beside them.
    std::size_t mostCounts() const { return 2 * (columns.size() * rows.size() + 5); }
    GeoBox box() const { return {columns.front(), rows.front(), columns.back(), rows.back()}; }

    std::vector<double> columns;
    std::vector<double> rows;
};

/// Rows of the table that one line of an answer stands for.
struct Group {
    bool inBox = false;
    int count = 0;
    QByteArray feature;
};

QByteArray position(double lon, double lat)
{
    constexpr int kDigits = 12;
    return R"({"type":"Point","coordinates":[)" + QByteArray::number(lon, 'g', kDigits) + ','
        + QByteArray::number(lat, 'g', kDigits) + "]}";
}

/// @param row  as TableSql::counts() has it
Group groupOf(const DatabaseRow& row)
{
    enum Column : int { Cell, Type, Sure, Count, Longitude, Latitude, First, End };
    Group group;
    group.count = static_cast<int>(row.integer(Count));
    group.inBox = !row.isNull(Cell) && row.integer(Cell) >= 0;
    const auto quoted = [](Day day) { return '"' + isoText(day).toUtf8() + '"'; };
    group.feature = R"({"type":"Feature","properties":{"name":)"
        + jsonString(Wording::tr("%n incidents", nullptr, group.count)) + R"(,"type":)" + jsonString(row.text(Type));
    if (!row.isNull(First)) {
        group.feature += R"(,"start":)" + quoted(static_cast<Day>(row.integer(First))) + R"(,"end":)"
            + quoted(static_cast<Day>(row.integer(End)) - 1);
    }
    group.feature += R"(},"geometry":)";
    group.feature += row.isNull(Longitude) ? "null"_ba : position(row.number(Longitude), row.number(Latitude));
    group.feature += "}\n";
    return group;
}

/// A row that was read one by one as a GeoJSON feature.
QByteArray featureOf(const DatabaseRow& row)
{
    return R"({"type":"Feature","properties":)" + row.utf8(0) + R"(,"geometry":)"
        + (row.isNull(1) ? "null"_ba : position(row.number(1), row.number(2))) + '}';
}

std::shared_ptr<Layer> layerOf(QByteArray lines, const LayerInfo& info, const ImportSource& source)
{
    auto layer = std::make_shared<Layer>();
    if (!lines.isEmpty()) {
        FileBytes file;
        file.bytes = std::move(lines);
        const auto load = readGeoJson(file, {info, Role::Incidents, {}, Severity::Warning, false, source});
        if (load && load->layer)
            *layer = *load->layer;
    }
    layer->info = info;
    layer->info.role = Role::Incidents;
    layer->source = source;
    if (layer->incidents.types.isEmpty()) {
        layer->incidents.types << QString();
        layer->incidents.actors << QString();
    }
    return layer;
}

/// The overview's entries with types as the layer numbers them; types that it has no row of are added to its own.
Tally tallyFor(Layer& layer, const TableOverview& overview)
{
    QHash<QString, std::uint16_t> numbers;
    QStringList& types = layer.incidents.types;
    for (qsizetype i = 0; i < types.size(); ++i)
        numbers.insert(types[i], static_cast<std::uint16_t>(i));
    std::vector<Tally::Entry> entries;
    for (const TableOverview::Entry& entry : overview.entries) {
        if (!numbers.contains(entry.type)) {
            numbers.insert(entry.type, static_cast<std::uint16_t>(types.size()));
            types << entry.type;
        }
        entries.push_back({entry.span, numbers[entry.type], entry.count});
    }
    return Tally(std::move(entries));
}

} // namespace

DatabaseTable::DatabaseTable(DatabaseName name, std::unique_ptr<Database> database, TableShape shape)
    : m_name(std::move(name))
    , m_database(std::move(database))
    , m_shape(std::move(shape))
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

QString DatabaseTable::takeTotals()
{
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
    const TableSql sql(m_shape, question.query, m_actors);
    std::vector<Group> groups;
    double cell = question.cell;
    Edges edges(question.box, cell);
    const auto askCounts = [&] {
        groups.clear();
        return m_database->ask(sql.counts(edges.columns, edges.rows, kMostCounts),
            [&groups](const DatabaseRow& row) { groups.push_back(groupOf(row)); });
    };
    if (fault.isEmpty())
        fault = askCounts();
    if (groups.size() >= kMostCounts) { // wider cells, of which the wire can carry all
        while (edges.mostCounts() >= kMostCounts)
            edges = Edges(question.box, cell *= 2);
        if (fault.isEmpty())
            fault = askCounts();
    }
    qint64 inBox = 0;
    qint64 touching = 0;
    for (const Group& group : groups) {
        inBox += group.inBox ? group.count : 0;
        touching += group.count;
    }
    QByteArrayList rows;
    if (fault.isEmpty() && inBox > 0 && inBox <= kMostRows) {
        fault = m_database->ask(
            sql.rows(edges.box(), 2 * kMostRows), [&rows](const DatabaseRow& row) { rows << featureOf(row); });
        std::erase_if(groups, &Group::inBox);
    }
    qint64 unfiltered = touching;
    if (fault.isEmpty() && sql.isFiltered())
        fault = m_database->ask(sql.touching(), [&](const DatabaseRow& row) { unfiltered = row.integer(0); });
    if (!fault.isEmpty())
        return failed(info, fault);

    QByteArray lines = features(rows);
    std::vector<std::int32_t> weights(static_cast<std::size_t>(lines.count('\n')), 1);
    for (const Group& group : groups) {
        lines += group.feature;
        weights.push_back(group.count);
    }
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
    const auto layer = layerOf(std::move(lines), info, source);
    for (const std::uint32_t number : layer->numbers)
        layer->weights.push_back(weights[number - 1]);
    auto answer = std::make_shared<Answer>();
    answer->query = question.query;
    answer->box = question.box;
    answer->cell = question.cell;
    answer->days = m_days;
    answer->left.filtered = static_cast<int>(std::max<qint64>(0, unfiltered - touching));
    answer->left.undated = question.query.undated ? 0 : m_undated;
    answer->left.outsideDates = static_cast<int>(std::max<qint64>(0, m_total - unfiltered - answer->left.undated));
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
            fault = m_database->ask(question, [counts = counts](const DatabaseRow& row) {
                counts->insert(row.text(0), static_cast<int>(row.integer(1)));
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
            [&rows](const DatabaseRow& row) { rows << featureOf(row); });
    if (fault.isEmpty() && rows.size() > most) {
        fault = Wording::tr("more than %1 of its incidents touch these days; name fewer days with --from and --to")
                    .arg(most);
    }
    if (!fault.isEmpty())
        return failed(info, fault);
    ImportSource source;
    source.plan = m_shape.plan;
    return {layerOf(features(rows), info, source), {}};
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
