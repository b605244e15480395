// SPDX-License-Identifier: MIT
#include "data/answer.h"
#include "postgres.h"
#include "windowfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 30'000; // milliseconds

} // namespace

/// A table of a database in the real window: opened through the panel, lost and found again.
class WindowDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server.run(
            u"CREATE TABLE strikes AS SELECT g AS id, 'Place ' || g AS name, DATE '2022-09-01' + g % 40 AS first_day, "
            "DATE '2022-09-01' + g % 40 AS last_day, (ARRAY['Battles', 'Protests'])[1 + g % 2] AS type, "
            "ST_SetSRID(ST_MakePoint(44.5 + random() * 3, 39 + random() * 2), 4326) AS geom "
            "FROM generate_series(1, 40000) AS g"_s);
        QVERIFY2(m_server.fault().isEmpty(), qPrintable(m_server.fault()));
        m_window.reset();
    }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void aTableIsOpenedThroughThePanel()
    {
        m_window.click(u"menuButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"menuDatabase"_s), kPatience);
        m_window.click(u"menuDatabase"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"databaseHost"_s), kPatience);
        fill(u"databaseHost"_s, u"/nowhere"_s);
        m_window.click(u"databaseLook"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"databaseFault"_s), kPatience);

        const QStringList words = m_server.connection().split(u' ');
        for (const auto& [field, word] : {std::pair(u"databaseHost"_s, words[0]),
                 std::pair(u"databaseName"_s, words[1]), std::pair(u"databaseUser"_s, words[2])})
            fill(field, word.section(u'=', 1));
        m_window.click(u"databaseLook"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"databaseOpen"_s), kPatience);
        m_window.click(u"databaseOpen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(layer(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 4000, kPatience); // the opening view shows four days
        QVERIFY2(m_window.session().messages().isEmpty(), qPrintable(m_window.session().messages().join(u'\n')));
        QVERIFY(!m_window.isShown(u"databaseHost"_s));
    }

    void aStepShowsTheNextDays()
    {
        const Span before = m_window.chosen();
        m_window.key(Qt::Key_Right);
        QVERIFY(m_window.chosen() != before);
        QTRY_COMPARE_WITH_TIMEOUT(layer()->answer->query.window.chosen, m_window.chosen(), kPatience);
        QCOMPARE(shown(), 4000);
    }

    void aMarkOfManyIsLookedInto()
    {
        const double zoom = m_window.session().view().camera.zoom;
        const auto most = std::ranges::max_element(layer()->weights) - layer()->weights.begin();
        m_window.clickMap(m_window.pixelOf(layer()->positions[std::size_t(most)]));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.session().view().camera.zoom > zoom, kPatience);
        m_window.key(Qt::Key_H);
        QTRY_COMPARE_WITH_TIMEOUT(m_window.session().view().camera.zoom, zoom, kPatience);
    }

    void aLostServerIsSaidAndComesBack()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!layer()->answer->tally.entries().empty(), kPatience);
        m_server.kill();
        m_window.key(Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"databaseBar"_s), kPatience);
        QCOMPARE(shown(), 4000);
        m_server.start();
        m_window.click(u"databaseRetry"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"databaseBar"_s), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(layer()->answer->query.window.chosen, m_window.chosen(), kPatience);
        QCOMPARE(m_window.session().messages().size(), 1);
    }

    void theLayerIsTakenOffTheMap()
    {
        m_window.click(u"layerMenu:strikes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"removeLayer"_s), kPatience);
        m_window.click(u"removeLayer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!layer(), kPatience);
    }

private:
    void fill(const QString& field, const QString& text)
    {
        m_window.click(field);
        m_window.key(Qt::Key_A, Qt::ControlModifier);
        m_window.type(text);
    }

    LayerPtr layer()
    {
        const Atlas& atlas = *m_window.session().scene()->atlas;
        const int index = atlas.indexOf(u"strikes");
        return index < 0 ? nullptr : atlas.layers[std::size_t(index)];
    }

    int shown()
    {
        const int index = m_window.session().scene()->atlas->indexOf(u"strikes");
        return m_window.session().selection().layers[std::size_t(index)].counts.shown();
    }

    Postgres m_server;
    WindowFixture m_window;
};

QTEST_MAIN(WindowDatabaseTest)
#include "window_database_test.moc"
