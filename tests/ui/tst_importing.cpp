// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/importing.h"
#include "ui/layersmodel.h"
#include "ui/livefiles.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds
/// A feature of a line.
QByteArray incident(const QByteArray& id, const QByteArray& day)
{
    const QByteArray feature = R"({"type":"Feature","properties":{"id":"ID","start":"DAY"},)"
                               R"("geometry":{"type":"Point","coordinates":[46,40]}})";
    return QByteArray(feature).replace("ID", id).replace("DAY", day) + '\n';
}

constexpr auto kTable = "nr,seen,east,north,what\n1,9/8/2020,45.5,39.8,fire\n2,10/8/2020,45.6,39.9,smoke\n";

/// A session with what looks at the files opened in it.
struct Desk {
    explicit Desk(const ScenePtr& scene)
    {
        session.setScene(scene);
        importing.setSession(&session);
        live.setSession(&session);
        layers.setSession(&session);
    }

    bool open(const QString& path)
    {
        session.open({QUrl::fromLocalFile(path)});
        return rest();
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !session.isLoading() && !importing.isBusy(); }, kPatience);
    }
    /// Takes a property from a column by their names.
    bool choose(const QString& property, const QString& column)
    {
        importing.choose(static_cast<int>(importProperties().indexOf(property)),
            static_cast<int>(importing.choices().indexOf(column)));
        return rest();
    }
    LayerPtr layer(const QString& id) const
    {
        const int index = session.scene()->atlas->indexOf(id);
        return index < 0 ? nullptr : session.scene()->atlas->layers[static_cast<std::size_t>(index)];
    }

    Session session;
    Importing importing;
    LiveFiles live;
    LayersModel layers;
};

} // namespace

/// Files of others on their way to the map, and afterwards.
class TestImporting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(u"Truceline"_s);
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings->path());
    }

    void nothingIsDrawnBeforeSomebodyHasLookedAtIt()
    {
        Desk desk(m_atlas.scene());
        const QAbstractItemModelTester tester(&desk.importing, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.open(m_atlas.write(u"seen.csv"_s, kTable)));
        QVERIFY(desk.importing.isActive());
        QVERIFY(!desk.layer(u"seen"_s));
        QCOMPARE(desk.importing.fileName(), u"seen.csv"_s);
        QVERIFY(desk.importing.report().contains(u"Undated: 2"_s));
        desk.importing.refuse();
        QVERIFY(!desk.importing.isActive() && !desk.layer(u"seen"_s));
    }

    void whatIsChosenIsSeenAtOnceAndDrawn()
    {
        Desk desk(m_atlas.scene());
        QVERIFY(desk.open(m_atlas.write(u"seen.csv"_s, kTable)));
        QVERIFY(desk.choose(u"start"_s, u"seen"_s) && desk.choose(u"longitude"_s, u"east"_s)
            && desk.choose(u"latitude"_s, u"north"_s) && desk.choose(u"type"_s, u"what"_s));
        QVERIFY(desk.importing.report().contains(u"Dated to the day: 2"_s));
        QVERIFY2(desk.importing.preview()[0].startsWith(u"9 August 2020"_s), qPrintable(desk.importing.preview()[0]));
        desk.importing.setMonthFirst(true);
        QVERIFY(desk.rest());
        QVERIFY(desk.importing.preview()[0].startsWith(u"8 September 2020"_s));
        desk.importing.accept();
        QVERIFY(desk.rest());
        const LayerPtr layer = desk.layer(u"seen"_s);
        QVERIFY(layer);
        QCOMPARE(layer->positions[0], (LonLat{45.5, 39.8}));
        QCOMPARE(layer->incidents.types[layer->incidents.type[1]], u"smoke"_s);
    }

    void whatWasDecidedHoldsForFilesOfTheSameColumns()
    {
        {
            Desk desk(m_atlas.scene());
            QVERIFY(desk.open(m_atlas.write(u"seen.csv"_s, kTable)));
            QVERIFY(desk.choose(u"start"_s, u"seen"_s) && desk.choose(u"longitude"_s, u"east"_s)
                && desk.choose(u"latitude"_s, u"north"_s));
            desk.importing.accept();
            QVERIFY(desk.rest());
        }
        Desk later(m_atlas.scene());
        QVERIFY(later.open(m_atlas.write(u"more.csv"_s, "nr,seen,east,north,what\n9,1/2/2021,46,40,x\n")));
        QVERIFY(!later.importing.isActive());
        QVERIFY(later.layer(u"more"_s));
        QCOMPARE(isoText(later.layer(u"more"_s)->dates[0].span.first), u"2021-02-01"_s);
        QVERIFY(later.open(m_atlas.write(u"other.csv"_s, "nr,seen,east,north\n9,1/2/2021,46,40\n")));
        QVERIFY(later.importing.isActive());
    }

    void aReferenceSystemThatIsNotKnownIsSaid()
    {
        Desk desk(m_atlas.scene());
        QVERIFY(desk.open(m_atlas.write(u"seen.csv"_s, kTable)));
        desk.importing.setCrs(u"EPSG:1"_s);
        QVERIFY(desk.importing.fault().contains(u"EPSG:1"_s));
        desk.importing.setCrs(u"EPSG:4326"_s);
        QVERIFY(desk.rest());
        QCOMPARE(desk.importing.fault(), QString());
    }

    void severalFilesComeUpOneAfterAnother()
    {
        Desk desk(m_atlas.scene());
        const auto url = [this](const QString& name) { return QUrl::fromLocalFile(m_atlas.write(name, kTable)); };
        desk.session.open({url(u"a.csv"_s), url(u"b.csv"_s)});
        QVERIFY(desk.rest());
        QCOMPARE(desk.importing.fileName(), u"a.csv"_s);
        desk.importing.refuse();
        QCOMPARE(desk.importing.fileName(), u"b.csv"_s);
        const QString report = m_atlas.file(u"report.txt"_s);
        QCOMPARE(desk.importing.saveReport(QUrl::fromLocalFile(report)), QString());
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("b.csv\nRows: 2\n"));
    }

    void aFileThatChangesIsReadAgain()
    {
        Desk desk(m_atlas.scene());
        const QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(u"live.geojsonl"_s);
        const auto write = [&path](const QByteArray& text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(incident("a", "2021-01-01") + incident("b", "2021-01-02")));
        QVERIFY(desk.open(path));
        const int layer = desk.session.scene()->atlas->indexOf(u"live");
        desk.session.setSelected({layer, 1});
        const View view = desk.session.view();
        QVERIFY(write(incident("new", "2020-12-31") + incident("a", "2021-01-01") + incident("b", "2021-01-03")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.layer(u"live"_s)->size(), std::size_t(3), kPatience);
        QVERIFY(desk.session.messages().last().contains(u"1 added · 0 removed · 1 changed · 1 unchanged"_s));
        QCOMPARE(featureId(*desk.layer(u"live"_s), desk.session.selected().row), u"b"_s);
        QCOMPARE(desk.session.view().camera, view.camera);
        QVERIFY(desk.rest());
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.messages().last().contains(u"not there any more"_s), kPatience);
        QCOMPARE(desk.layer(u"live"_s)->size(), std::size_t(3));
    }

    void howALayerWasReadCanBeChanged()
    {
        Desk desk(m_atlas.scene());
        QVERIFY(desk.open(m_atlas.write(u"seen.csv"_s, kTable)));
        QVERIFY(desk.choose(u"start"_s, u"seen"_s) && desk.choose(u"longitude"_s, u"east"_s)
            && desk.choose(u"latitude"_s, u"north"_s));
        desk.importing.accept();
        QVERIFY(desk.rest());
        const std::size_t layers = desk.session.scene()->atlas->layers.size();
        desk.importing.review(u"seen"_s);
        QVERIFY(desk.importing.isActive() && desk.importing.isAgain());
        QVERIFY(desk.importing.report().contains(u"Dated to the day: 2"_s));
        desk.importing.refuse();
        QVERIFY(!desk.importing.isActive() && desk.layer(u"seen"_s));

        QVERIFY(desk.open(m_atlas.write(u"other.csv"_s, "x,y,z\n1,2,3\n"))); // which waits meanwhile
        desk.importing.review(u"seen"_s);
        QCOMPARE(desk.importing.fileName(), u"seen.csv"_s);
        desk.importing.setMonthFirst(true);
        QVERIFY(desk.rest() && desk.choose(u"type"_s, u"what"_s));
        QCOMPARE(isoText(desk.layer(u"seen"_s)->dates[0].span.first), u"2020-08-09"_s); // not yet
        desk.importing.accept();
        QVERIFY(desk.rest());
        QCOMPARE(isoText(desk.layer(u"seen"_s)->dates[0].span.first), u"2020-09-08"_s);
        QCOMPARE(desk.session.scene()->atlas->layers.size(), layers);
        QCOMPARE(desk.importing.fileName(), u"other.csv"_s);
        QVERIFY(!desk.importing.isAgain());

        QVERIFY(desk.open(m_atlas.write(u"more.csv"_s, kTable))); // it holds for the next file too
        QCOMPARE(isoText(desk.layer(u"more"_s)->dates[0].span.first), u"2020-09-08"_s);
    }

    void addedLayersAreTakenOffAndSaved()
    {
        Desk desk(m_atlas.scene());
        const QTemporaryDir elsewhere;
        QFile file(elsewhere.filePath(u"mine.geojson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(incident("a", "2021-01"));
        file.close();
        QVERIFY(desk.open(file.fileName()));
        int row = 0;
        while (desk.layers.id(row) != u"mine")
            ++row;
        QVERIFY(desk.layers.data(desk.layers.index(row), LayersModel::Added).toBool());
        const QString csv = elsewhere.filePath(u"out.csv"_s);
        desk.layers.save(row, QUrl::fromLocalFile(csv));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(csv), kPatience);
        desk.layers.remove(row);
        QVERIFY(desk.rest());
        QVERIFY(!desk.layer(u"mine"_s));
        QVERIFY(QFile::exists(file.fileName()));
    }

private:
    AtlasFixture m_atlas;
    std::unique_ptr<QTemporaryDir> m_settings;
};

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
