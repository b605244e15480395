// SPDX-License-Identifier: MIT
#include "export/lessonfile.h"
#include "export/lessonsheets.h"
#include "export/savefile.h"
#include "export/zip.h"
#include "unusualview.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

LessonChapter chapter(const QString& title, const View& view)
{
    LessonChapter chapter = chapterOf(view, {957.5, 611}, {45, 38.5, 47.25, 39.7});
    chapter.told.id = title;
    chapter.told.title = {{u"hy"_s, title}};
    return chapter;
}

/// Three chapters, the second with all the words.
Lesson lesson()
{
    Lesson lesson;
    lesson.language = u"hy"_s;
    lesson.title = {{u"hy"_s, u"Դաս"_s}};
    View early;
    early.camera = {{46, 40}, 8};
    early.query.window = {Mode::Day, daySpan(toDay({1994, 5, 12}))};
    lesson.chapters = {chapter(u"one"_s, early), chapter(u"two"_s, unusualView()), chapter(u"three"_s, early)};
    Chapter& told = lesson.chapters[1].told;
    told.caption = {{u"hy"_s, u"Line one\nline two"_s}};
    told.question = {{u"hy"_s, u"Who says so?"_s}};
    told.answer = {{u"hy"_s, u"Both."_s}};
    told.notes = {{u"hy"_s, u"Wait."_s}};
    told.highlights = {u"2022-09-13-jermuk"_s};
    return lesson;
}

QString linesOf(const Findings& findings, const QString& path)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << toLine(finding).replace(path, QFileInfo(path).fileName());
    return lines.join(u'\n');
}

qsizetype pages(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

/// Lessons in files, whole and damaged, and what is made of them on paper.
class LessonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QVERIFY(load.atlas);
        m_atlas = load.atlas;
        QCOMPARE(writeLesson(lesson(), *m_atlas, path(u"whole.lesson"_s)), QString());
    }

    void aFileKeepsEverything()
    {
        const LessonFile read = readLesson(path(u"whole.lesson"_s));
        QCOMPARE(linesOf(read.findings, {}), QString());
        QVERIFY(read.lesson);
        QCOMPARE(read.lesson->title, lesson().title);
        for (std::size_t i = 0; i < lesson().chapters.size(); ++i) {
            QCOMPARE(read.lesson->chapters[i].shown.view, lesson().chapters[i].shown.view);
            QVERIFY(read.lesson->chapters[i] == lesson().chapters[i]);
        }
        QVERIFY(*read.lesson == lesson());
        QVERIFY(!read.folder); // what ships is not carried
        QVERIFY(!read.data.ownAtlas);
        QCOMPARE(read.data.files, dataFiles(*m_atlas));
        QCOMPARE(changedData(read.data, *m_atlas), QString());
        QCOMPARE(atlasOf(read, m_atlas, {}).atlas, m_atlas);
    }

    void aStoryInItIsOneForOthersToo()
    {
        Lesson english = lesson();
        english.title = {{u"en"_s, u"Lesson"_s}};
        english.chapters.resize(1);
        english.chapters[0].told.title = english.chapters[0].told.caption = {{u"en"_s, u"Text"_s}};
        QCOMPARE(saveBytes(toJson(english, {}), path(u"story.json"_s)), QString());
        Findings findings;
        const auto story = readStory(path(u"story.json"_s), findings);
        QCOMPARE(linesOf(findings, {}), QString());
        QVERIFY(story);
        QCOMPARE(story->chapters[0].window, english.chapters[0].told.window);
        QCOMPARE(story->chapters[0].camera, english.chapters[0].told.camera);
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const QByteArray whole = bytesOf(u"whole.lesson"_s);
        const QByteArray json = jsonOf(u"whole.lesson"_s);
        const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
            QTest::newRow(name) << bytes << QString::fromUtf8(message);
        };
        const auto zip = [](const QString& name, const QByteArray& bytes) {
            QString error;
            return zipBytes({{name, bytes}}, error);
        };
        const QString kJson = u"lesson.json"_s;
        row("empty", {}, "bad.lesson:-: error: it is no zip file, or a part of it is missing");
        row("a text", "This is a lesson.", "bad.lesson:-: error: it is no zip file, or a part of it is missing");
        row("cut", whole.first(whole.size() / 2), "bad.lesson:-: error: it is no zip file, or a part of it is missing");
        row("cut at its end", whole.chopped(30), "bad.lesson:-: error: it is no zip file, or a part of it is missing");
        QByteArray flipped = whole;
        flipped[200] = static_cast<char>(flipped[200] ^ 0x55);
        row("a byte changed", flipped, "bad.lesson:-: error: “lesson.json” in it is damaged");
        row("larger than it says", patched(whole, 24, 1'000'000'000),
            "bad.lesson:-: error: unpacked it would be larger than 512.00 MiB");
        row("smaller than it says", patched(whole, 24, 12), "bad.lesson:-: error: “lesson.json” in it is damaged");
        row("another zip file", zip(u"readme.txt"_s, "hello"),
            "bad.lesson:-: error: it is no lesson: there is no “lesson.json” in it");
        row("broken JSON", zip(kJson, json.first(json.size() / 3)),
            "bad.lesson:-: error: “lesson.json” in it is damaged: unterminated ");
        row("JSON of something else", zip(kJson, "{\"type\": 1}"),
            "bad.lesson:-: error: “lesson.json” in it is no lesson");
        row("an array", zip(kJson, "[1, 2]"), "bad.lesson:-: error: “lesson.json” in it is no lesson");
        row("a newer version",
            zip(kJson, QByteArray(json).replace("\"truceline lesson\": 1", "\"truceline lesson\": 2")),
            "bad.lesson:-: error: the lesson was written by a newer version of Truceline");
        row("no chapters", zip(kJson, changed(json, u"chapters"_s, QJsonArray())),
            "bad.lesson:-: error: the lesson has no chapter that can be shown");
        row("chapters that are none", zip(kJson, changed(json, u"chapters"_s, u"many"_s)),
            "bad.lesson:-: error: the lesson has no chapter that can be shown");
    }
    void damagedFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, message);
        QCOMPARE(saveBytes(bytes, path(u"bad.lesson"_s)), QString());
        const LessonFile read = readLesson(path(u"bad.lesson"_s));
        QVERIFY(!read.lesson);
        const QString lines = linesOf(read.findings, path(u"bad.lesson"_s));
        QVERIFY2(lines.contains(message), qPrintable(lines));
    }

    void aFileThatIsNotThereIsSaidSo()
    {
        const LessonFile read = readLesson(path(u"nowhere.lesson"_s));
        QVERIFY(!read.lesson);
        QCOMPARE(
            linesOf(read.findings, path(u"nowhere.lesson"_s)), u"nowhere.lesson:-: error: there is no such file"_s);
    }

    void damagedChapters_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* member, const QJsonValue& value, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(member) << value << QString::fromUtf8(reason);
        };
        row("no view", "saved", QJsonValue::Undefined, "this is no view");
        row("a view of a newer version", "saved", QJsonObject{{u"truceline view"_s, 2}},
            "the view was written by a newer version of Truceline");
        row("a view without a place", "saved", QJsonObject{{u"truceline view"_s, 1}},
            "the view is damaged: “center” makes no sense");
        row("a title that is none", "title", 3, "“title” makes no sense");
        row("notes that are none", "notes", QJsonArray{1}, "“notes” makes no sense");
        row("the id of another", "id", u"one"_s, "it has no “id” or that of another chapter");
    }
    void damagedChapters()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, reason);
        QJsonObject root = QJsonDocument::fromJson(jsonOf(u"whole.lesson"_s)).object();
        QJsonArray chapters = root[u"chapters"_s].toArray();
        QJsonObject second = chapters[1].toObject();
        second[member] = value;
        chapters[1] = second;
        root[u"chapters"_s] = chapters;
        LessonData data;
        Findings findings;
        const auto read = lessonFromJson(QJsonDocument(root).toJson(), u"bad.lesson"_s, data, findings);
        QCOMPARE(linesOf(findings, {}), u"bad.lesson:chapter 2: error: "_s + reason);
        QVERIFY(read); // the others play
        QCOMPARE(read->chapters.size(), 2U);
        QVERIFY(read->chapters[0] == lesson().chapters[0]);
        QVERIFY(read->chapters[1] == lesson().chapters[2]);
    }

    void pathsThatLeadOut_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"../up", "atlas/../../up", "/tmp/up", "files\\..\\up", "atlas/x/../../../up"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void pathsThatLeadOut()
    {
        QFETCH(const QString, name);
        QVERIFY(!staysInside(name));
        QString error;
        const QByteArray bytes =
            zipBytes({{u"lesson.json"_s, jsonOf(u"whole.lesson"_s)}, {name, "gone"}, {u"atlas/a/in"_s, "here"}}, error);
        QCOMPARE(saveBytes(bytes, path(u"out.lesson"_s)), QString());
        const LessonFile read = readLesson(path(u"out.lesson"_s));
        QVERIFY(read.lesson && *read.lesson == lesson());
        QCOMPARE(linesOf(read.findings, path(u"out.lesson"_s)),
            u"out.lesson:-: error: “%1” would lead out of it and is left out"_s.arg(name));
        QVERIFY(!QFileInfo::exists(QFileInfo(read.folder->path()).path() + u"/up"_s));
        QVERIFY(QFileInfo::exists(read.folder->filePath(u"atlas/a/in"_s)));
    }

    void aFileInItIsNoWayOut()
    {
        QJsonObject root = QJsonDocument::fromJson(jsonOf(u"whole.lesson"_s)).object();
        root[u"files"_s] =
            QJsonArray{QJsonObject{{u"id"_s, u"x"_s}, {u"role"_s, u"incidents"_s}, {u"file"_s, u"../../etc/passwd"_s}}};
        LessonData data;
        Findings findings;
        QVERIFY(lessonFromJson(QJsonDocument(root).toJson(), u"a"_s, data, findings));
        QCOMPARE(linesOf(findings, {}),
            u"a:-: error: a file of data in it has no name, no kind or a path that leads out of it"_s);
        QVERIFY(data.added.isEmpty());
    }

    void ownDataTravelWithIt()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(u"own.geojson"_s);
        QVERIFY(QFile::copy(u"../files/formats/events.geojson"_s, file));
        const LayerLoad layer = loadLayer(file, {{}, file, Role::Incidents, {}, {}, {}, {}}, {});
        QVERIFY(layer.layer);
        const AtlasPtr more = withLayer(*m_atlas, layer.layer);
        QCOMPARE(writeLesson(lesson(), *more, path(u"own.lesson"_s)), QString());
        const LessonFile read = readLesson(path(u"own.lesson"_s));
        QVERIFY(read.lesson && read.folder);
        QCOMPARE(read.data.added.size(), 1);
        // Where it is open already, nothing is added; where it is not, it is.
        QCOMPARE(atlasOf(read, more, {}).atlas, more);
        QVERIFY(QFile::remove(file));
        const AtlasLoad elsewhere = atlasOf(read, m_atlas, {});
        QCOMPARE(linesOf(elsewhere.findings, {}), QString());
        QCOMPARE(elsewhere.atlas->layers.size(), m_atlas->layers.size() + 1);
        const int index = elsewhere.atlas->indexOf(u"own"_s);
        QVERIFY(index >= 0);
        QCOMPARE(elsewhere.atlas->layers[static_cast<std::size_t>(index)]->size(), layer.layer->size());
        QCOMPARE(changedData(read.data, *elsewhere.atlas), QString());
    }

    void anotherAtlasTravelsWithIt()
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(u"base"_s));
        for (const auto* name : {"atlas.json", "areas.geojson", "incidents.geojson", "places.geojson", "claims.csv",
                 "sources.csv", "base/land.geojson"}) {
            const QString file = QString::fromLatin1(name);
            QVERIFY(QFile::copy(u"../files/atlas/"_s + file, home.filePath(file)));
        }
        QFile description(home.filePath(u"atlas.json"_s));
        QVERIFY(description.open(QIODevice::ReadWrite));
        const QByteArray named =
            description.readAll().replace("\"layers\"", "\"vocabulary\": \"words.csv\", \"layers\"");
        QVERIFY(description.resize(0) && description.seek(0) && description.write(named) == named.size());
        description.close();
        QFile words(home.filePath(u"words.csv"_s));
        QVERIFY(words.open(QIODevice::WriteOnly) && words.write("en,ru\nLakes,Озёра\n") > 0);
        words.close();
        const AtlasLoad own = loadAtlas(home.path());
        QVERIFY(own.atlas);
        QCOMPARE(writeLesson(lesson(), *own.atlas, path(u"atlas.lesson"_s)), QString());
        QVERIFY(QDir(home.path()).removeRecursively());
        const LessonFile read = readLesson(path(u"atlas.lesson"_s));
        QVERIFY(read.data.ownAtlas && read.folder);
        const AtlasLoad elsewhere = atlasOf(read, m_atlas, {});
        QVERIFY(elsewhere.atlas && elsewhere.atlas != m_atlas);
        QCOMPARE(elsewhere.atlas->title, own.atlas->title);
        QCOMPARE(elsewhere.atlas->vocabulary.in(u"ru"_s, u"Lakes"_s), u"Озёра"_s);
        QCOMPARE(elsewhere.atlas->layers.size(), own.atlas->layers.size());
        QCOMPARE(dataFiles(*elsewhere.atlas), read.data.files);
        QCOMPARE(atlasOf(read, elsewhere.atlas, {}).atlas, elsewhere.atlas);
    }

    void otherDataAreSaid()
    {
        LessonFile read = readLesson(path(u"whole.lesson"_s));
        read.data.files[0].sha256 = QByteArray(64, 'f');
        QCOMPARE(changedData(read.data, *m_atlas),
            u"the data have changed since the lesson was made: "_s + read.data.files[0].name);
    }

    void aHandoutHasAPageAChapter_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::addColumn<int>("expected");
        QTest::newRow("with answers") << true << 4;
        QTest::newRow("without answers") << false << 3;
    }
    void aHandoutHasAPageAChapter()
    {
        QFETCH(const bool, answers);
        QFETCH(const int, expected);
        const QByteArray pdf = handoutPdf(*buildScene(m_atlas), lesson(), answers);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pages(pdf), expected);
    }

    void slides()
    {
        const ScenePtr scene = buildScene(m_atlas);
        QCOMPARE(pages(slidesPdf(*scene, lesson())), 3);
        QString error;
        const QList<BundleFile> pictures = slidePictures(*scene, lesson(), error);
        QCOMPARE(error, QString());
        QCOMPARE(pictures.size(), 3);
        QCOMPARE(pictures[2].name, u"003.png"_s);
        for (const BundleFile& picture : pictures)
            QCOMPARE(QImage::fromData(picture.bytes, "png").size(), QSize(1920, 1080));
    }

    void whoStopsGetsNothing()
    {
        const ScenePtr scene = buildScene(m_atlas);
        const Progress stop = [](double part) { return part < 0.5; };
        QString error;
        QVERIFY(handoutPdf(*scene, lesson(), true, stop).isEmpty());
        QVERIFY(slidesPdf(*scene, lesson(), stop).isEmpty());
        QVERIFY(slidePictures(*scene, lesson(), error, stop).isEmpty());
        QCOMPARE(error, QString());
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray jsonOf(const QString& name) const
    {
        QByteArray json;
        unzip(path(name), 1 << 24, [&json](const BundleFile& file, const QString&) { json = file.bytes; });
        return json;
    }
    static QByteArray changed(const QByteArray& json, const QString& member, const QJsonValue& value)
    {
        QJsonObject root = QJsonDocument::fromJson(json).object();
        root[member] = value;
        return QJsonDocument(root).toJson();
    }
    /// A number in the list at the end of a zip file put in place of what is there, four bytes.
    static QByteArray patched(QByteArray zip, qsizetype at, quint32 value)
    {
        const qsizetype entry = zip.lastIndexOf("PK\x01\x02");
        for (int i = 0; i < 4; ++i)
            zip[entry + at + i] = static_cast<char>(value >> (8 * i) & 0xff);
        return zip;
    }

    QTemporaryDir m_folder;
    AtlasPtr m_atlas;
};

QTEST_MAIN(LessonTest)
#include "lesson_test.moc"
