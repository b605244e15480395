// SPDX-License-Identifier: MIT
#include "data/atlas.h"
#include "data/check.h"
#include "loading.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr char kChapter[] = R"({
"title": {"en": "Two days", "ru": "Два дня"},
"view": {"center": [45.5, 40], "zoom": 9.5, "from": "2022-09-12", "to": "2022-09", "mode": "window",
    "layers": ["land", "areas"], "highlight": ["battle", "strip"]},
"caption": {"en": "What happened.", "ru": "Что было."},
"question": {"en": "Who says so?"}, "answer": {"en": "Both."}, "notes": {"ru": "Тише."}})";

QJsonValue json(const QByteArray& text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

/// A chapter with nothing wrong.
QJsonObject chapter(const QString& id)
{
    QJsonObject object = json(kChapter).toObject();
    object["id"_L1] = id;
    return object;
}

/// The same with one member of the chapter or of its view replaced; an undefined value takes it away.
QJsonObject changed(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const QStringList keys = path.split(u'.');
    if (keys.size() == 1) {
        object[keys[0]] = value;
        return object;
    }
    object[keys[0]] = changed(object[keys[0]].toObject(), keys[1], value);
    return object;
}

} // namespace

class StoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void members()
    {
        Findings findings;
        const auto story = read({chapter(u"one"_s)}, findings);
        QCOMPARE(lines(findings), QString());
        QVERIFY(story);
        QCOMPARE(story->id, u"tale"_s);
        QCOMPARE(textIn(story->title, u"en"_s), u"A tale"_s);
        QCOMPARE(story->chapters.size(), 1U);
        const Chapter& one = story->chapters.front();
        QCOMPARE(one.id, u"one"_s);
        QCOMPARE(one.camera, (Camera{{45.5, 40}, 9.5}));
        QCOMPARE(one.window, (Window{Mode::Window, {toDay(QDate(2022, 9, 12)), toDay(QDate(2022, 10, 1))}}));
        QCOMPARE(one.layers, std::optional(QStringList({u"land"_s, u"areas"_s})));
        QCOMPARE(one.highlights, QStringList({u"battle"_s, u"strip"_s}));
        QCOMPARE(textIn(one.caption, u"ru"_s), u"Что было."_s);
        QCOMPARE(textIn(one.caption, u"az"_s), u"What happened."_s);
        QCOMPARE(textIn(one.answer, u"ru"_s), u"Both."_s);
        QCOMPARE(textIn(one.notes, u"az"_s), u"Тише."_s); // better than nothing
    }

    void aChapterWithoutLayersShowsAll()
    {
        Findings findings;
        const auto story = read({changed(chapter(u"one"_s), u"view.layers"_s, QJsonValue::Undefined)}, findings);
        QCOMPARE(lines(findings), QString());
        QVERIFY(!story->chapters.front().layers);
    }

    void languages()
    {
        Findings findings;
        QJsonObject asking = chapter(u"asking"_s);
        QJsonObject telling = asking;
        telling["id"_L1] = u"telling"_s;
        telling.remove("question"_L1);
        telling.remove("answer"_L1);
        const auto story = read({asking, telling}, findings);
        QVERIFY(speaks(story->chapters[0], u"en"_s));
        QVERIFY(!speaks(story->chapters[0], u"ru"_s)); // question and answer are English only
        QVERIFY(speaks(story->chapters[1], u"ru"_s));
        QVERIFY(!speaks(story->chapters[1], u"hy"_s));
        QVERIFY(story->chapters[1].question.isEmpty());
    }

    void brokenChapters_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* member, const char* value, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(member)
                                << (value ? json(value) : QJsonValue(QJsonValue::Undefined))
                                << QString::fromUtf8(reason);
        };
        constexpr auto kNoPosition = "“center” is not a position [longitude, latitude]";
        constexpr auto kNoZoom = "“zoom” is not a number from 0 to 22";
        constexpr auto kNoDates = "“from” and “to” of “view” are not two dates in order";
        row("the id of another", "id", R"("good")", "it has no “id” or that of another chapter");
        row("no title", "title", nullptr, "“title” has no text in English");
        row("a caption without English", "caption", R"({"ru": "Да"})", "“caption” has no text in English");
        row("a caption that is no object", "caption", R"("What?")", "“caption” has no text in English");
        row("a question without an answer", "answer", nullptr, "“answer” has no text in English");
        row("an answer without a question", "question", nullptr, "“question” has no text in English");
        row("no center", "view.center", nullptr, kNoPosition);
        row("a center outside the earth", "view.center", "[45, 400]", kNoPosition);
        row("a center of text", "view.center", R"(["a", "b"])", kNoPosition);
        row("no zoom", "view.zoom", nullptr, kNoZoom);
        row("a zoom beyond all", "view.zoom", "23", kNoZoom);
        row("no mode", "view.mode", nullptr, "“” is not a mode: day, window or cumulative");
        row("another mode", "view.mode", R"("hour")", "“hour” is not a mode: day, window or cumulative");
        row("a day that does not exist", "view.from", R"("2022-02-30")", kNoDates);
        row("dates the wrong way round", "view.to", R"("2021")", kNoDates);
        row("an open date", "view.to", R"("..")", kNoDates);
    }
    void brokenChapters()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, reason);
        Findings findings;
        const QJsonObject broken = changed(chapter(u"broken"_s), member, value);
        const auto story = read({chapter(u"good"_s), broken, chapter(u"last"_s)}, findings);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.front(), (Finding{m_file, broken["id"_L1].toString(), Severity::Error, reason}));
        QVERIFY(story);
        QCOMPARE(story->chapters.size(), 2U);
        QCOMPARE(story->chapters[1].id, u"last"_s);
    }

    void aChapterWithoutIdIsCounted()
    {
        Findings findings;
        const auto story = read({chapter(u"one"_s), chapter({})}, findings);
        QCOMPARE(story->chapters.size(), 1U);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.front().feature, u"chapter 2"_s);
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("cut off") << QByteArray("{\"id\": \"x\",\n \"title\":") << u"line 2, byte 22: "_s;
        QTest::newRow("a list") << QByteArray("[]") << u"it is not a JSON object"_s;
        QTest::newRow("no chapters") << QByteArray(R"({"id":"x","title":{"en":"X"}})")
                                     << u"the story has no chapter that can be shown"_s;
        QTest::newRow("chapters that are none") << QByteArray(R"({"id":"x","title":{"en":"X"},"chapters":[]})")
                                                << u"the story has no chapter that can be shown"_s;
    }
    void brokenFiles()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, message);
        Findings findings;
        write(m_file, text);
        QVERIFY(!readStory(m_file, findings));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.front().file, m_file);
        QVERIFY2(findings.front().message.contains(message), qPrintable(findings.front().message));
    }

    void aMissingFile()
    {
        Findings findings;
        QVERIFY(!readStory(m_folder.filePath(u"nowhere.json"_s), findings));
        QCOMPARE(findings.size(), 1);
    }

    void theAtlasLoadsWithoutABrokenStory()
    {
        const QString folder = atlasWith({u"good.json"_s, u"broken.json"_s, u"../outside.json"_s});
        write(folder + "/good.json"_L1, document({chapter(u"one"_s)}));
        write(folder + "/broken.json"_L1, "{");
        const AtlasLoad load = loadAtlas(folder);
        QVERIFY(load.atlas);
        QCOMPARE(load.atlas->layers.size(), 4U);
        QCOMPARE(load.atlas->stories.size(), 1U);
        QCOMPARE(load.findings.size(), 2);
        QCOMPARE(load.findings[0].message, u"the file “../outside.json” of “stories” is not inside the atlas"_s);
        QCOMPARE(load.findings[1].file, folder + "/broken.json"_L1);
    }

    void checkingFindsWhatAStoryPointsAtInVain()
    {
        const QString folder = atlasWith({u"story.json"_s});
        QJsonObject lost = changed(chapter(u"lost"_s), u"view.layers"_s, json(R"(["land", "clouds"])"));
        lost = changed(lost, u"view.highlight"_s, json(R"(["battle", "atlantis"])"));
        write(folder + "/story.json"_L1, document({chapter(u"one"_s), lost}));
        const QString file = folder + "/story.json"_L1;
        QCOMPARE(lines(check(folder)),
            u"%1:lost: warning: shows the layer “clouds”, which is not there\n"
            "%1:lost: warning: points out “atlantis”, which is not there"_s.arg(file));
    }

    void theShippedStoryIsWhole()
    {
        Findings findings;
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QCOMPARE(lines(load.findings), QString());
        QCOMPARE(load.atlas->stories.size(), 1U);
        const Story& story = load.atlas->stories.front();
        QCOMPARE(story.chapters.size(), 12U);
        for (const Chapter& each : story.chapters) {
            for (const auto& language : {u"en"_s, u"hy"_s, u"az"_s, u"ru"_s})
                QVERIFY2(speaks(each, language), qPrintable(each.id + u' ' + language));
            QVERIFY(!each.question.isEmpty());
            for (const QString& id : each.highlights)
                QVERIFY2(load.atlas->find(id).isValid(), qPrintable(id));
        }
    }

private:
    static void write(const QString& name, const QByteArray& text)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    static QByteArray document(const QList<QJsonObject>& chapters)
    {
        QJsonArray array;
        for (const QJsonObject& each : chapters)
            array.append(each);
        QJsonObject root = json(R"({"id": "tale", "title": {"en": "A tale"}})").toObject();
        root["chapters"_L1] = array;
        return QJsonDocument(root).toJson();
    }
    std::optional<Story> read(const QList<QJsonObject>& chapters, Findings& findings) const
    {
        write(m_file, document(chapters));
        return readStory(m_file, findings);
    }
    /// A copy of the small atlas that names these stories.
    QString atlasWith(const QStringList& stories) const
    {
        const QString source = QFINDTESTDATA("../files/atlas");
        const QString folder = m_folder.filePath(u"atlas"_s);
        QDir(folder).removeRecursively();
        QDir().mkpath(folder + "/base"_L1);
        for (const auto& name : {u"areas.geojson"_s, u"incidents.geojson"_s, u"places.geojson"_s, u"claims.csv"_s,
                 u"sources.csv"_s, u"base/land.geojson"_s})
            QFile::copy(source + u'/' + name, folder + u'/' + name);
        QFile file(source + "/atlas.json"_L1);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no atlas.json");
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        root["stories"_L1] = QJsonArray::fromStringList(stories);
        write(folder + "/atlas.json"_L1, QJsonDocument(root).toJson());
        return folder;
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"story.json"_s);
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "stories_test.moc"
