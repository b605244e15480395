// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/releasecomparison.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

/// The fixture's incidents of another day: b is gone, f is new, e has moved and
/// other dead.
constexpr char kOlder[] = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"a","start":"2020-09-27","end":"2020-09-27","name":"Alpha","name:hy_form":"Alfa","name:az_form":"Elfa","type":"clash","actor1":"X","actor2":"Y","where_prec":1,"deaths_low":2,"deaths_best":3,"deaths_high":5,"summary":"First."},"geometry":{"type":"Point","coordinates":[46,40]}},
{"type":"Feature","properties":{"id":"c","start":"2021-06","end":"2021-06","name":"Gamma","type":"shelling","where_prec":4,"deaths_low":1,"summary":"Some day in June."},"geometry":{"type":"Point","coordinates":[45,39.5]}},
{"type":"Feature","properties":{"id":"d","start":"2021-06-07","end":"2021-06-08","name":"Delta","type":"ceasefire","summary":"No place."},"geometry":null},
{"type":"Feature","properties":{"id":"e","start":"2022-09-13","end":"2022-09-14","name":"Epsilon","type":"offensive","deaths_best":49,"summary":"Last."},"geometry":{"type":"Point","coordinates":[45.7,39.84]}},
{"type":"Feature","properties":{"id":"f","start":"2022-09-20","end":"2022-09-20","name":"Zeta","type":"clash"},"geometry":{"type":"Point","coordinates":[46.2,39.9]}}
]})";

} // namespace

/// Two releases compared in the window.
class TestReleaseComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_older = QUrl::fromLocalFile(m_atlas.write(u"older.geojson"_s, kOlder)); }
    void init()
    {
        m_session.setScene({});
        m_session.setScene(m_atlas.scene());
        m_session.dismissMessages();
        m_comparison.setSession(&m_session);
        m_comparison.close();
    }

    void aLayerIsComparedWithAFile()
    {
        const QAbstractItemModelTester tester(&m_comparison, QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_comparison.compare(u"incidents"_s, m_older);
        QVERIFY(m_comparison.isActive());
        QTRY_VERIFY(!m_comparison.isBusy());
        QCOMPARE(m_comparison.title(), u"older.geojson → incidents.geojson"_s);
        QCOMPARE(m_comparison.summary(), u"1 added · 1 removed · 1 changed · 3 unchanged"_s);
        QCOMPARE(lines(),
            QStringList({u"b|added|Beta|||"_s, u"e|changed|Epsilon|deaths_best|49|100"_s,
                u"e|changed|Epsilon|geometry|45.7, 39.84|45.67, 39.84"_s, u"f|removed|Zeta|||"_s}));
        QCOMPARE(m_session.messages().size(), 1); // d has no place
    }

    void swappedItIsTheMirror()
    {
        m_comparison.compare(u"incidents"_s, m_older);
        QTRY_VERIFY(!m_comparison.isBusy());
        m_comparison.swap();
        QTRY_VERIFY(!m_comparison.isBusy());
        QCOMPARE(m_comparison.title(), u"incidents.geojson → older.geojson"_s);
        QCOMPARE(lines(),
            QStringList({u"b|removed|Beta|||"_s, u"e|changed|Epsilon|deaths_best|100|49"_s,
                u"e|changed|Epsilon|geometry|45.67, 39.84|45.7, 39.84"_s, u"f|added|Zeta|||"_s}));
    }

    void everyLineIsSaidAnewInAnotherLanguage()
    {
        m_comparison.compare(u"incidents"_s, m_older);
        QTRY_VERIFY(!m_comparison.isBusy());
        QSignalSpy said(&m_comparison, &ReleaseComparison::changed);
        QSignalSpy lines(&m_comparison, &ReleaseComparison::dataChanged);
        m_session.setLanguage(u"ru"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][1].toModelIndex(), m_comparison.index(3, 5));
        m_session.setLanguage(u"en"_s);
    }

    void aChosenLineIsLookedAt()
    {
        m_comparison.compare(u"incidents"_s, m_older);
        QTRY_VERIFY(!m_comparison.isBusy());
        m_comparison.choose(0);
        QCOMPARE(m_session.selected(), m_session.scene()->atlas->find(u"b"));
        m_comparison.choose(3); // only in the other release
        QVERIFY(!m_session.selected().isValid());
        const LonLat center = m_session.view().camera.center;
        QVERIFY(std::abs(center.lon - 46.2) < 1e-6 && std::abs(center.lat - 39.9) < 1e-6);
        m_comparison.choose(99);
    }

    void allLinesAreSaved()
    {
        m_comparison.compare(u"incidents"_s, m_older);
        QTRY_VERIFY(!m_comparison.isBusy());
        const QString path = m_atlas.file(u"changes.csv"_s);
        m_comparison.save(QUrl::fromLocalFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
            QByteArray("id,change,name,field,before,after\nb,added,Beta,,,\ne,"
                       "changed,Epsilon,deaths_best,49,100\n"
                       "e,changed,Epsilon,geometry,\"45.7, 39.84\",\"45.67, "
                       "39.84\"\nf,removed,Zeta,,,\n"));
        m_session.dismissMessages();
        m_comparison.save(QUrl::fromLocalFile(m_atlas.file(u"no/such/folder.csv"_s)));
        QCOMPARE(m_session.messages().size(), 1);
    }

    void aBadFileIsSaidAndNothingCompared()
    {
        const QUrl bad = QUrl::fromLocalFile(m_atlas.write(u"bad.geojson"_s, "{\"type\":"));
        m_comparison.compare(u"incidents"_s, bad);
        QTRY_VERIFY(!m_comparison.isBusy());
        QVERIFY(!m_comparison.isActive());
        QVERIFY(!m_session.messages().isEmpty());
    }

    void whatIsClosedOrGoneIsForgotten()
    {
        m_comparison.compare(u"incidents"_s, m_older);
        m_comparison.close();
        QVERIFY(!m_comparison.isActive());
        QTest::qWait(100);
        QVERIFY(!m_comparison.isActive());
        m_comparison.compare(u"incidents"_s, m_older);
        QTRY_VERIFY(!m_comparison.isBusy());
        m_session.setScene({});
        QVERIFY(!m_comparison.isActive());
    }

private:
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_comparison.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < m_comparison.columnCount(); ++column)
                cells << m_comparison.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

    AtlasFixture m_atlas;
    QUrl m_older;
    Session m_session;
    ReleaseComparison m_comparison;
};

QTEST_GUILESS_MAIN(TestReleaseComparison)
#include "tst_releasecomparison.moc"
