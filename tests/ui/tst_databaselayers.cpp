// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "export/projectfile.h"
#include "map/tablequestion.h"
#include "postgres.h"
#include "ui/databaselayers.h"
#include "ui/databasetables.h"
#include "ui/projectkeeper.h"

#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 30'000; // milliseconds

} // namespace

/// A table of a database as a layer of the window.
class TestDatabaseLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Truceline"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        m_server.run(u"CREATE TABLE strikes AS SELECT g AS id, 'Place ' || g AS name, DATE '2020-01-01' + g / 10 AS "
                     "first_day, DATE '2020-01-01' + g / 10 + g % 3 AS last_day, 'Type ' || g % 3 AS type, "
                     "ST_SetSRID(ST_MakePoint(45 + g % 100 * 0.02, 39 + g % 77 * 0.02), 4326) AS geom "
                     "FROM generate_series(1, 9000) AS g"_s);
        QVERIFY2(m_server.fault().isEmpty(), qPrintable(m_server.fault()));
    }

    void init()
    {
        m_session = std::make_unique<Session>();
        m_session->setScene(m_atlas.scene());
        m_session->lookAt(GeoBox{44, 38, 48, 42});
        show(40, 20);
        m_layers = std::make_unique<DatabaseLayers>();
        m_layers->setSession(m_session.get());
        m_session->open({QUrl::fromLocalFile(m_server.table(u"public.strikes"_s))});
        QVERIFY(QTest::qWaitFor([this] { return !m_session->isLoading(); }, kPatience));
        QVERIFY2(m_session->messages().isEmpty(), qPrintable(m_session->messages().join(u'\n')));
        QVERIFY(layer());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatience);
    }

    void cleanup()
    {
        m_layers.reset();
        m_session.reset();
    }

    void theLayerFollowsDaysAndFilters()
    {
        for (const int first : {100, 300, 299, 700}) {
            show(first, 30);
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatience);
            QCOMPARE(shown(), expected(first, 30));
        }
        m_session->setFilters({{u"type"_s, u"Type 1"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatience);
        QCOMPARE(shown(), expected(700, 30, u"AND type = 'Type 1'"_s));
        QCOMPARE(layer()->answer->left.filtered, expected(700, 30, u"AND type <> 'Type 1'"_s));
    }

    void panningAsksOnlyWhereTheAnswerEnds()
    {
        const LayerPtr before = layer();
        Camera camera = m_session->view().camera;
        camera.center.lon += 0.05;
        m_session->setCamera(camera);
        QTest::qWait(50);
        QCOMPARE(layer(), before);
        m_session->lookAt(GeoBox{45, 39, 45.3, 39.3});
        QTRY_VERIFY_WITH_TIMEOUT(layer() != before && isAnswered(), kPatience);
    }

    void theHistogramComesAfterTheMarks()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!layer()->answer->tally.entries().empty(), kPatience);
        QCOMPARE(layer()->answer->types.value(u"Type 1"_s), 3000);
    }

    void whatIsSelectedStaysSo()
    {
        m_session->lookAt(GeoBox{45, 39, 45.5, 39.5});
        show(100, 10);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatience);
        const int index = m_session->scene()->atlas->indexOf(u"strikes");
        const auto single = std::ranges::find(layer()->weights, 1) - layer()->weights.begin();
        m_session->setSelected({index, static_cast<std::uint32_t>(single)});
        const QString id = selectedId();
        show(500, 10);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatience);
        QCOMPARE(selectedId(), id);
    }

    void aGroupIsLookedInto()
    {
        show(0, 800);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatience);
        const int index = m_session->scene()->atlas->indexOf(u"strikes");
        const auto most = std::ranges::max_element(layer()->weights) - layer()->weights.begin();
        QVERIFY(layer()->weights[std::size_t(most)] > 1);
        const double zoom = m_session->view().camera.zoom;
        m_session->setSelected({index, static_cast<std::uint32_t>(most)});
        QVERIFY(!m_session->selected().isValid());
        QVERIFY(m_session->view().camera.zoom > zoom);
    }

    void aLostServerLeavesThePictureAndComesBack()
    {
        const LayerPtr before = layer();
        m_server.kill();
        show(200, 20);
        QTRY_VERIFY_WITH_TIMEOUT(!m_layers->lost().isEmpty(), kPatience);
        QCOMPARE(layer(), before);
        show(210, 20);
        m_server.start();
        QVERIFY2(m_server.fault().isEmpty(), qPrintable(m_server.fault()));
        QTRY_VERIFY_WITH_TIMEOUT(m_layers->lost().isEmpty(), kPatience);
        QVERIFY(isAnswered());
        QCOMPARE(shown(), expected(210, 20));
        QCOMPARE(m_session->messages().filter(u"answers again"_s).size(), 1);
    }

    void askingNowNeedsNoPause()
    {
        m_server.kill();
        show(250, 20);
        QTRY_VERIFY_WITH_TIMEOUT(!m_layers->lost().isEmpty(), kPatience);
        m_server.start();
        m_layers->retry();
        QTRY_VERIFY_WITH_TIMEOUT(m_layers->lost().isEmpty(), kPatience);
        QCOMPARE(shown(), expected(250, 20));
    }

    void aSlowQuestionIsGivenUp()
    {
        m_server.run(
            u"CREATE FUNCTION slow(integer) RETURNS text STABLE LANGUAGE plpgsql AS $$ BEGIN IF $1 = 5 THEN PERFORM "
            "pg_sleep(60); END IF; RETURN 'Type'; END $$; CREATE VIEW slowly AS SELECT id, first_day, last_day, geom, "
            "CASE WHEN first_day = '2020-01-01' THEN slow(id) END AS type FROM strikes"_s);
        m_session->open({QUrl::fromLocalFile(m_server.table(u"public.slowly"_s))});
        QVERIFY(QTest::qWaitFor([this] { return !m_session->isLoading(); }, kPatience));
        const auto answer = [this] {
            const Atlas& atlas = *m_session->scene()->atlas;
            return atlas.layers[std::size_t(atlas.indexOf(u"slowly"))]->answer;
        };
        QTRY_VERIFY_WITH_TIMEOUT(answers(*answer(), m_session->view(), m_session->mapSize()), kPatience);
        show(0, 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatience);
        show(300, 5);
        QTRY_VERIFY_WITH_TIMEOUT(answers(*answer(), m_session->view(), m_session->mapSize()), kPatience);
        QVERIFY(m_layers->lost().isEmpty());
    }

    void aLayerThatIsTakenOffIsForgotten()
    {
        m_server.kill();
        show(200, 20);
        QTRY_VERIFY_WITH_TIMEOUT(!m_layers->lost().isEmpty(), kPatience);
        QVERIFY(m_session->setAtlas(withoutLayer(*m_session->scene()->atlas, u"strikes")));
        QTRY_VERIFY_WITH_TIMEOUT(m_layers->lost().isEmpty(), kPatience);
        m_server.start();
    }

    void aProjectAsksBeforeItConnects()
    {
        const QString file = m_home.filePath(u"strikes.truceline"_s);
        const Project project = projectOf(*m_session->scene()->atlas);
        QCOMPARE(project.layers.size(), std::size_t(1));
        QCOMPARE(saveProject(project, file).error, QString());
        QSettings().clear(); // as on another computer
        for (const bool isKnown : {false, true}) {
            Session session;
            session.setScene(m_atlas.scene());
            ProjectKeeper keeper;
            keeper.setSession(&session);
            const auto opened = [&session] { return !session.isLoading(); };
            session.open({QUrl::fromLocalFile(file)});
            QVERIFY(QTest::qWaitFor(opened, kPatience));
            if (!isKnown) {
                QCOMPARE(session.scene()->atlas->indexOf(u"strikes"), -1);
                QCOMPARE(keeper.absentKind(), ProjectKeeper::UnknownTable);
                QCOMPARE(keeper.absentName(), u"strikes"_s);
                QCOMPARE(session.messages(), QStringList());
                keeper.connectDatabase();
                QVERIFY(QTest::qWaitFor(opened, kPatience));
            }
            QVERIFY(session.scene()->atlas->indexOf(u"strikes") >= 0);
            QCOMPARE(keeper.absent(), 0);
        }
    }

    void tablesAreListed()
    {
        DatabaseTables tables;
        const QStringList words = m_server.connection().split(u' ');
        QVariantMap values;
        for (const QString& word : words)
            values.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        tables.look(values);
        QVERIFY(tables.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!tables.isBusy(), kPatience);
        QVERIFY(tables.tables().contains(u"public.strikes"_s));
        QCOMPARE(tables.fileOf(u"public.strikes"_s).toLocalFile(), m_server.table(u"public.strikes"_s));
        values[u"host"_s] = u"/nowhere"_s;
        tables.look(values);
        QTRY_VERIFY_WITH_TIMEOUT(!tables.fault().isEmpty(), kPatience);
        QVERIFY(tables.tables().isEmpty());
    }

private:
    static Day day(int number) { return toDay(QDate(2020, 1, 1)) + number; }

    void show(int first, int days) { m_session->setWindow({Mode::Window, {day(first), day(first + days)}}); }

    LayerPtr layer() const
    {
        const Atlas& atlas = *m_session->scene()->atlas;
        const int index = atlas.indexOf(u"strikes");
        return index < 0 ? nullptr : atlas.layers[std::size_t(index)];
    }

    bool isAnswered() const { return answers(*layer()->answer, m_session->view(), m_session->mapSize()); }

    int shown() const
    {
        const int index = m_session->scene()->atlas->indexOf(u"strikes");
        return m_session->selection().layers[std::size_t(index)].counts.shown() - layer()->answer->left.shown();
    }

    int expected(int first, int days, const QString& condition = {})
    {
        return m_server
            .run(u"SELECT count(*) FROM strikes WHERE first_day < DATE '2020-01-01' + %1 AND last_day >= DATE "
                 u"'2020-01-01' + "
                 "%2 %3"_s.arg(first + days)
                     .arg(first)
                     .arg(condition))
            .toInt();
    }

    QString selectedId() const
    {
        const FeatureRef selected = m_session->selected();
        return selected.isValid() ? featureId(m_session->scene()->atlas->layerOf(selected), selected.row) : QString();
    }

    QTemporaryDir m_home;
    Postgres m_server;
    AtlasFixture m_atlas;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DatabaseLayers> m_layers;
};

QTEST_GUILESS_MAIN(TestDatabaseLayers)
#include "tst_databaselayers.moc"
