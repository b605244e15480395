// SPDX-License-Identifier: MIT
//
// bench_database [ROWS]: figures of a table of incidents in a database that is started for it, with the indexes of
// README.md, "A database", beside the time that the database takes for no work at all: until it has answered, and until
// the pixels of the map can be read, the shipped atlas beneath. Without ROWS it has a million.
#include "data/atlas.h"
#include "map/tablequestion.h"
#include "postgres.h"
#include "stopwatch.h"
#include "subject.h"

#include <QGuiApplication>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 40;

/// The most rows that came for one of several questions.
class Wire {
public:
    explicit Wire(const DatabaseTable& table)
        : m_table(table)
    {
    }
    void look()
    {
        const qint64 now = m_table.rowsReceived();
        m_most = std::max(m_most, now - m_before);
        m_before = now;
    }
    qint64 most() const { return m_most; }

private:
    const DatabaseTable& m_table;
    qint64 m_before = m_table.rowsReceived();
    qint64 m_most = 0;
};

/// That many days after the middle of the table.
View dayAfter(View view, Span days, Mode mode, int step)
{
    const Day last = days.first + (days.end - days.first) / 2 + step;
    view.query.window = {mode, {last - 29, last + 1}};
    return view;
}

/// A jump of that number over all days of the table.
View jumped(View view, Span days, Mode mode, int step)
{
    const Day last = days.first + Day(double(days.end - days.first - 1) * (step + 1) / (kSteps + 1));
    view.query.window = {mode, {std::max(days.first, last - 29), last + 1}};
    return view;
}

/// The table over the shipped atlas.
class TableMap {
public:
    explicit TableMap(DatabaseTable& table)
        : m_table(table)
        , m_scene(shippedScene())
    {
        m_info.id = u"table"_s; // the atlas has one of the table's name
        const LayerPtr layer = answer(viewOf(kRegion));
        m_days = layer->answer->days;
        m_scene = buildScene(withLayer(*m_scene->atlas, layer), m_scene);
    }

    /// Of the whole table.
    Span days() const { return m_days; }

    void measure(const QString& words, int runs, const std::function<View(int)>& viewOf)
    {
        Wire wire(m_table);
        Times answers;
        const Times pictures = timed(runs, [&](int run) {
            const View view = viewOf(run);
            const Stopwatch watch;
            const LayerPtr layer = answer(view);
            if (run < runs)
                watch.stop(answers);
            m_scene = buildScene(withReplaced(*m_scene->atlas, layer), m_scene);
            m_renderer.render(*m_scene, view, kFrame, {}, {}, 1);
            wire.look();
        });
        print(words + u", answered, %1 rows at most"_s.arg(wire.most()), answers);
        print(words + u", painted"_s, pictures);
    }

private:
    LayerPtr answer(const View& view)
    {
        const LayerLoad load = m_table.answer(tableQuestion(view, kFrame), m_info, {});
        if (!load.layer)
            qFatal("%s", qPrintable(load.findings.value(0).message));
        return load.layer;
    }

    DatabaseTable& m_table;
    LayerInfo m_info;
    Span m_days;
    ScenePtr m_scene;
    TimeRenderer m_renderer;
};

/// 35 years; one incident in ten lasts up to 40 days.
QString filling(qint64 rows)
{
    return u"CREATE TABLE incidents AS SELECT g AS id, 'Place ' || g % 5000 AS name, d AS first_day, "
           "CASE WHEN g % 10 = 0 THEN d + (g / 10 % 40)::int ELSE d END AS last_day, (ARRAY['Battles', "
           "'Explosions/Remote violence', 'Violence against civilians', 'Protests', 'Strategic developments', "
           "'Riots'])[1 + g % 6] AS type, 'Forces ' || g % 7 AS actor1, 'Forces ' || g % 11 AS actor2, g % 9 AS "
           "deaths_best, 'Something happened here, said report ' || g AS summary, "
           "ST_SetSRID(ST_MakePoint(44 + random() * 6, 38.5 + random() * 3), 4326) AS geom "
           "FROM (SELECT g, DATE '1990-01-01' + (random() * 12800)::int AS d "
           "FROM generate_series(1, %1) AS g) AS s; "
           "CREATE INDEX ON incidents (first_day, last_day) INCLUDE (geom, type); "
           "CREATE INDEX ON incidents USING gist (daterange(first_day, last_day, '[]')) INCLUDE (first_day, last_day, "
           "geom, type) WHERE last_day > first_day; "
           "CREATE INDEX ON incidents (last_day, first_day) INCLUDE (geom, type) WHERE last_day > first_day; "
           "CREATE INDEX ON incidents USING gist (geom)"_s.arg(rows);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    constexpr int kUsualRows = 1'000'000;
    const QString rows = QGuiApplication::arguments().value(1, QString::number(kUsualRows));
    Postgres server;
    server.run(filling(rows.toLongLong()));
    server.run(u"VACUUM ANALYZE incidents"_s);
    QString fault = server.fault();
    const auto name = readDatabaseName(server.table(u"incidents"_s), fault);
    const auto bare = fault.isEmpty() ? Database::open(server.connection(), fault) : nullptr;
    const auto table = bare ? DatabaseTable::open(*name, fault) : nullptr;
    if (!table)
        qFatal("%s", qPrintable(fault));
    print(u"no work"_s,
        timed(kSteps, [&](int) { bare->ask(u"WITH one AS (SELECT 1) SELECT * FROM one"_s, [](auto&) { }); }));
    TableMap map(*table);
    const Span days = map.days();
    const View view = viewOf(kRegion);
    constexpr int kFew = 6; // of what takes seconds in a large table
    for (const auto& [mode, words] :
        {std::pair(Mode::Window, u"window of 30 days"_s), std::pair(Mode::Cumulative, u"cumulative"_s)}) {
        map.measure(u"step of a day, "_s + words, kSteps, [&](int step) { return dayAfter(view, days, mode, step); });
        map.measure(u"step of a week, "_s + words, kSteps,
            [&](int step) { return dayAfter(view, days, mode, 7 * (kSteps - step)); });
        map.measure(u"jump, "_s + words, kFew, [&](int step) { return jumped(view, days, mode, step * 23 % kSteps); });
        const View middle = dayAfter(view, days, mode, 0);
        map.measure(u"pan, "_s + words, kFew, [&](int move) { return movedBy(middle, QPointF(600, 300) * move); });
    }
    for (const Mode mode : {Mode::Window, Mode::Cumulative}) {
        View closer = dayAfter(view, days, mode, 0);
        closer.camera.zoom += 3;
        const QString words = mode == Mode::Window ? u"window of 30 days"_s : u"cumulative"_s;
        map.measure(u"pan, zoomed in, "_s + words, kSteps,
            [&](int move) { return movedBy(closer, QPointF(150, 90) * (move % 10)); });
    }
    print(u"histogram and lists of values"_s, timed(1, [&](int) { table->overview({}, {}, fault); }));
    return 0;
}
