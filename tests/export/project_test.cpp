// SPDX-License-Identifier: MIT
#include "export/projectfile.h"
#include "unusualview.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTable = "nr,seen,east,north,what\n1,9/8/2020,45.5,39.8,fire\n2,10/8/2020,45.6,39.9,smoke\n";
constexpr auto kLine = R"({"type":"Feature","properties":{"id":"a","start":"2021-01"},)"
                       R"("geometry":{"type":"Point","coordinates":[46,40]}})";

ImportPlan decided()
{
    ImportPlan plan;
    plan.columns = {{u"start"_s, u"seen"_s}, {u"longitude"_s, u"east"_s}, {u"latitude"_s, u"north"_s}};
    plan.monthFirst = true;
    return plan;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

ProjectLayer layer(const QString& id, const QString& path, const std::optional<ImportPlan>& plan = {})
{
    ProjectLayer layer;
    layer.info.id = id;
    layer.info.title = id;
    layer.info.role = Role::Incidents;
    layer.file.path = path;
    layer.plan = plan;
    return layer;
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

QString linesOf(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << toLine(finding);
    return lines.join(u'\n');
}

} // namespace

/// What is kept of a window's work in a file, and what comes back of it.
class ProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        QVERIFY(write(at(u"work/data/seen.csv"_s), kTable));
        QVERIFY(write(at(u"work/other.geojson"_s), kLine));
        m_project = {};
        m_project.layers = {
            layer(u"seen"_s, at(u"work/data/seen.csv"_s), decided()), layer(u"other"_s, at(u"work/other.geojson"_s))};
        m_project.layers[1].info.style = u"province"_s;
        m_project.layers[1].info.attribution = u"Somebody"_s;
        m_project.layers[1].info.licence = u"MIT"_s;
        m_project.shown = savedView(unusualView(), {957.5, 611}, {45, 38.5, 47.25, 39.7});
    }

    void everythingComesBack()
    {
        m_project.atlas.path = at(u"atlas"_s);
        m_project.savedAs = at(u"elsewhere.truceline"_s);
        QCOMPARE(saveProject(m_project, path()).error, QString());
        const ProjectFile file = readProject(path());
        QCOMPARE(linesOf(file.findings), QString());
        QVERIFY(*file.project == m_project);
        QVERIFY(isSame(*file.project, m_project));
    }

    void layersAreReadAsBefore()
    {
        QCOMPARE(saveProject(m_project, path()).error, QString());
        const ProjectLoad load = loadProject(*readProject(path()).project, nullptr);
        QVERIFY(load.absent.empty() && !load.otherAtlas);
        const int seen = load.atlas->indexOf(u"seen");
        QVERIFY(seen >= 0);
        const Layer& layer = *load.atlas->layers[std::size_t(seen)];
        QCOMPARE(isoText(layer.dates[0].span.first), u"2020-09-08"_s); // the month first, as was decided
        QCOMPARE(layer.positions[0], (LonLat{45.5, 39.8}));
        Project again = projectOf(*load.atlas);
        again.shown = m_project.shown;
        QVERIFY(isSame(again, m_project));
        const ProjectLoad second = loadProject(m_project, load.atlas);
        QCOMPARE(second.atlas->layers[std::size_t(seen)], load.atlas->layers[std::size_t(seen)]); // not read again
    }

    void pathsAreSeenFromTheProjectAndWhole()
    {
        const QJsonArray layers = objectOf(toJson(m_project, path()))[u"layers"].toArray();
        QCOMPARE(layers[0][u"file"].toString(), u"data/seen.csv"_s);
        QCOMPARE(layers[0][u"absolute"].toString(), at(u"work/data/seen.csv"_s));
    }

    void movedFilesAreFound_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("data");
        QTest::newRow("all together") << u"work"_s << u"moved"_s << u"moved/a.truceline"_s << u"moved/data/seen.csv"_s;
        QTest::newRow("the project alone")
            << u"work/a.truceline"_s << u"a.truceline"_s << u"a.truceline"_s << u"work/data/seen.csv"_s;
    }
    void movedFilesAreFound()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, project);
        QFETCH(const QString, data);
        QCOMPARE(saveProject(m_project, path()).error, QString());
        QVERIFY(QFile::rename(at(from), at(to)));
        const Project read = *readProject(at(project)).project;
        QCOMPARE(read.layers[0].file.path, at(data));
        QVERIFY(loadProject(read, nullptr).absent.empty());
    }

    void missingFilesStayInTheProject()
    {
        QCOMPARE(saveProject(m_project, path()).error, QString());
        QVERIFY(QFile::rename(at(u"work/data"_s), at(u"gone"_s)));
        QVERIFY(QFile::rename(path(), at(u"a.truceline"_s)));
        const Project read = *readProject(at(u"a.truceline"_s)).project;
        const ProjectLoad load = loadProject(read, nullptr);
        QCOMPARE(load.absent.size(), std::size_t(1));
        QCOMPARE(load.absent[0].info.id, u"seen"_s);
        QVERIFY(load.atlas->indexOf(u"other") >= 0);
        QVERIFY(hasErrors(checkProject(at(u"a.truceline"_s))));

        // Saved again and again, both places are remembered: the data come back where they were.
        Project kept = projectOf(*load.atlas);
        kept.layers.insert(kept.layers.end(), load.absent.begin(), load.absent.end());
        QCOMPARE(saveProject(kept, at(u"a.truceline"_s)).error, QString());
        QVERIFY(QFile::rename(at(u"gone"_s), at(u"work/data"_s)));
        QVERIFY(loadProject(*readProject(at(u"a.truceline"_s)).project, nullptr).absent.empty());
        QCOMPARE(linesOf(checkProject(at(u"a.truceline"_s))), QString());
    }

    void anAtlasThatIsNotThereHasOneInItsPlace()
    {
        m_project.atlas.path = at(u"atlas"_s);
        const ProjectLoad load = loadProject(m_project, nullptr);
        QVERIFY(load.otherAtlas && load.atlas && load.absent.empty());
        QVERIFY(hasErrors(load.findings));
    }

    void aDatabaseHasWordsAndNoPath()
    {
        m_project.layers.push_back(layer(u"far"_s, u"PG:service=incidents table=events"_s));
        QCOMPARE(saveProject(m_project, path()).error, QString());
        QVERIFY(*readProject(path()).project == m_project);
        QVERIFY(readProject(path()).bytes.contains(R"("file": "PG:service=incidents table=events")"));
        QCOMPARE(linesOf(checkProject(path())), QString());
    }

    void theFirstFormIsUnderstood()
    {
        const QJsonObject first{
            {u"truceline project"_s, 1},
            {u"atlas"_s, u"../atlas"_s},
            {u"layers"_s,
                QJsonArray{
                    QJsonObject{{u"id"_s, u"seen"_s}, {u"file"_s, u"data/seen.csv"_s}, {u"role"_s, u"incidents"_s}}}},
        };
        Findings findings;
        const auto read = projectFromJson(bytesOf(first), path(), findings);
        QCOMPARE(linesOf(findings), QString());
        QCOMPARE(read->atlas.path, at(u"atlas"_s));
        QCOMPARE(read->layers[0].file.path, at(u"work/data/seen.csv"_s));
        QCOMPARE(objectOf(toJson(*read, path()))[u"truceline project"].toInt(), 2); // saved, it is of the newest form
    }

    void whatIsNoProjectIsRefused_data()
    {
        init();
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("newer") << QByteArray(R"({"truceline project":7,"version":"99.5"})")
                               << QStringList{u"99.5"_s, u"form 7"_s, u"up to 2"_s, QStringLiteral(TRUCELINE_VERSION)};
        QTest::newRow("damaged") << QByteArray(R"({"truceline project":2,)") << QStringList{u"damaged"_s};
        QTest::newRow("cut off") << toJson(m_project, path()).first(200) << QStringList{u"damaged"_s};
        QTest::newRow("empty") << QByteArray() << QStringList{u"damaged"_s};
        QTest::newRow("something else") << QByteArray(R"({"type":"FeatureCollection"})")
                                        << QStringList{u"no project"_s};
        QTest::newRow("a list") << QByteArray("[1]") << QStringList{u"no project"_s};
        QTest::newRow("no number") << QByteArray(R"({"truceline project":"2"})") << QStringList{u"no project"_s};
    }
    void whatIsNoProjectIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QStringList, said);
        QVERIFY(write(path(), json));
        const ProjectFile file = readProject(path());
        QVERIFY(!file.project);
        QCOMPARE(file.findings.size(), 1);
        for (const QString& words : said)
            QVERIFY2(file.findings[0].message.contains(words), qPrintable(file.findings[0].message));
    }

    void mistakesAreNamedAndTheRestOpens_data()
    {
        init();
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        QTest::addColumn<int>("layers");
        const QJsonArray layers = objectOf(toJson(m_project, path()))[u"layers"].toArray();
        const auto with = [&layers](const QString& member, const QJsonValue& value) {
            QJsonObject layer = layers[1].toObject();
            layer[member] = value;
            return QJsonValue(QJsonArray{layers[0], layer});
        };
        QTest::newRow("same id") << u"layers"_s << with(u"id"_s, u"seen"_s) << u"layer 2"_s << 1;
        QTest::newRow("id of another type") << u"layers"_s << with(u"id"_s, 5) << u"layer 2"_s << 1;
        QTest::newRow("unknown role") << u"layers"_s << with(u"role"_s, u"dragons"_s) << u"role"_s << 1;
        QTest::newRow("file of another type") << u"layers"_s << with(u"file"_s, true) << u"file"_s << 1;
        QTest::newRow("layers of another type") << u"layers"_s << QJsonValue(u"none"_s) << u"layers"_s << 0;
        QTest::newRow("a layer of another type") << u"layers"_s << QJsonValue(QJsonArray{7}) << u"layer 1"_s << 0;
        QTest::newRow("view") << u"shown"_s << QJsonValue(QJsonObject{{u"truceline view"_s, 1}}) << u"shown"_s << 2;
        QTest::newRow("atlas") << u"atlas"_s << QJsonValue(4) << u"file"_s << 2;
    }
    void mistakesAreNamedAndTheRestOpens()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, named);
        QFETCH(const int, layers);
        QJsonObject object = objectOf(toJson(m_project, path()));
        object[u"unknown"_s] = u"ignored"_s;
        object[member] = value;
        Findings findings;
        const auto read = projectFromJson(bytesOf(object), path(), findings);
        QVERIFY(read);
        QVERIFY2(linesOf(findings).contains(named), qPrintable(linesOf(findings)));
        QCOMPARE(int(read->layers.size()), layers);
        QCOMPARE(read->shown.has_value(), member != "shown"_L1);
    }

    void whatSomebodyElseHasWrittenStays()
    {
        const ProjectSave first = saveProject(m_project, path());
        Project other = m_project;
        other.layers.clear();
        const QByteArray theirs = saveProject(other, path()).bytes;
        const ProjectSave refused = saveProject(m_project, path(), first.bytes);
        QVERIFY(refused.isOthers);
        QCOMPARE(readProject(path()).bytes, theirs);
        QVERIFY(!saveProject(m_project, path(), theirs).isOthers);
        QCOMPARE(readProject(path()).bytes, first.bytes);
        QVERIFY(QFile::remove(path()));
        QVERIFY(!saveProject(m_project, path(), first.bytes).isOthers); // there is nothing to write over
        QVERIFY(QFile::exists(path()));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(!saveProject(m_project, u"/proc/nowhere/a.truceline"_s).error.isEmpty());
    }

private:
    QString at(const QString& name) const { return m_root ? m_root->filePath(name) : name; }
    QString path() const { return at(u"work/a.truceline"_s); }

    std::unique_ptr<QTemporaryDir> m_root;
    Project m_project;
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
