// SPDX-License-Identifier: MIT
#include "export/lesson.h"

#include "export/composition.h"
#include "export/zip.h"
#include "geo/wording.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr auto kMark = "truceline lesson"_L1; // the member whose value is the format's version
constexpr int kFormat = 1;
constexpr qsizetype kMostChapters = 1000;

QJsonObject textsJson(const Texts& texts)
{
    QJsonObject json;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text.value().isEmpty())
            json[text.key()] = text.value();
    }
    return json;
}

/// As stories have it, for programs that know those alone.
QJsonObject storyView(const Chapter& chapter)
{
    QJsonObject json{
        {u"center"_s, QJsonArray{chapter.camera.center.lon, chapter.camera.center.lat}},
        {u"zoom"_s, chapter.camera.zoom},
        {u"from"_s, isoText(chapter.window.chosen.first)},
        {u"to"_s, isoText(chapter.window.chosen.last())},
        {u"mode"_s, modeName(chapter.window.mode)},
    };
    if (!chapter.highlights.isEmpty())
        json[u"highlight"_s] = QJsonArray::fromStringList(chapter.highlights);
    return json;
}

QJsonObject chapterJson(const LessonChapter& chapter)
{
    const Chapter& told = chapter.told;
    QJsonObject json{
        {u"id"_s, told.id},
        {u"view"_s, storyView(told)},
        {u"saved"_s, QJsonDocument::fromJson(toJson(chapter.shown)).object()},
    };
    const std::initializer_list<std::pair<QString, const Texts*>> all{{u"title"_s, &told.title},
        {u"caption"_s, &told.caption}, {u"question"_s, &told.question}, {u"answer"_s, &told.answer},
        {u"notes"_s, &told.notes}};
    for (const auto& [name, texts] : all) {
        if (const QJsonObject object = textsJson(*texts); !object.isEmpty())
            json[name] = object;
    }
    return json;
}

/// What a story tells of a saved view.
void takeView(Chapter& told, const SavedView& shown)
{
    told.camera = fitted(boxOf(shown), kChapterMap);
    told.window = shown.view.query.window;
}

class Reader {
public:
    Reader(const QString& file, Findings& findings)
        : m_file(file)
        , m_findings(findings)
    {
    }

    std::optional<Lesson> read(const QJsonObject& root)
    {
        const QJsonArray chapters = root["chapters"_L1].toArray();
        if (chapters.size() > kMostChapters) {
            report(Wording::tr("it has more than %1 chapters").arg(kMostChapters));
            return {};
        }
        Lesson lesson;
        lesson.language = root["language"_L1].toString(lesson.language);
        lesson.title = textsOf(root["title"_L1]);
        for (qsizetype i = 0; i < chapters.size(); ++i) {
            m_chapter = Wording::tr("chapter %1").arg(i + 1);
            const qsizetype before = m_findings.size();
            LessonChapter chapter = read(chapters[i].toObject(), lesson);
            if (m_findings.size() == before)
                lesson.chapters.push_back(std::move(chapter));
        }
        m_chapter.clear();
        if (lesson.chapters.empty()) {
            report(Wording::tr("the lesson has no chapter that can be shown"));
            return {};
        }
        return lesson;
    }

    LessonData data(const QJsonObject& root)
    {
        const QJsonObject atlas = root["atlas"_L1].toObject();
        LessonData data;
        data.atlas = atlas["title"_L1].toString();
        data.ownAtlas = atlas["carried"_L1].toBool();
        const QJsonObject files = atlas["data"_L1].toObject();
        for (auto file = files.begin(); file != files.end(); ++file)
            data.files << DataFile{file.key(), file.value().toString().toLatin1()};
        for (const QJsonValue& value : root["files"_L1].toArray())
            addLayer(value.toObject(), data);
        return data;
    }

private:
    void report(const QString& message) { m_findings << Finding{m_file, m_chapter, Severity::Error, message}; }

    LessonChapter read(const QJsonObject& object, const Lesson& lesson)
    {
        LessonChapter chapter;
        Chapter& told = chapter.told;
        told.id = object["id"_L1].toString();
        if (std::ranges::any_of(lesson.chapters, [&told](const auto& other) { return other.told.id == told.id; }))
            report(Wording::tr("it has no “id” or that of another chapter"));
        if (told.id.isEmpty())
            told.id = freeChapterId(lesson);
        told.title = texts(object, "title"_L1);
        told.caption = texts(object, "caption"_L1);
        told.question = texts(object, "question"_L1);
        told.answer = texts(object, "answer"_L1);
        told.notes = texts(object, "notes"_L1);
        told.highlights = stringsOf(object["view"_L1].toObject()["highlight"_L1]);
        QString error;
        const auto shown = savedViewFromJson(QJsonDocument(object["saved"_L1].toObject()).toJson(), error);
        if (shown) {
            chapter.shown = *shown;
            takeView(told, *shown);
        } else {
            report(error);
        }
        return chapter;
    }

    Texts texts(const QJsonObject& object, QLatin1StringView key)
    {
        if (object.contains(key) && !object[key].isObject())
            report(Wording::tr("“%1” makes no sense").arg(key));
        return textsOf(object[key]);
    }

    void addLayer(const QJsonObject& object, LessonData& data)
    {
        LayerInfo info;
        info.id = object["id"_L1].toString();
        info.title = object["title"_L1].toString();
        info.file = object["file"_L1].toString();
        const auto role = roleFromName(object["role"_L1].toString());
        if (info.id.isEmpty() || !role || !staysInside(info.file)) {
            report(Wording::tr("a file of data in it has no name, no kind or a path that leads out of it"));
            return;
        }
        info.role = *role;
        data.added << info;
    }

    QString m_file;
    QString m_chapter;
    Findings& m_findings;
};

} // namespace

LessonChapter chapterOf(const View& view, QSizeF mapSize, const GeoBox& shown)
{
    LessonChapter chapter;
    chapter.shown = savedView(view, mapSize, shown);
    takeView(chapter.told, chapter.shown);
    return chapter;
}

GeoBox boxOf(const SavedView& shown)
{
    return shown.asked.value_or(Viewport(shown.view.camera, mapSize(shown.sheet)).box());
}

QString chapterTitle(const Lesson& lesson, std::size_t chapter)
{
    const QString title = textIn(lesson.chapters[chapter].told.title, lesson.language);
    return title.trimmed().isEmpty() ? Wording::tr("Chapter %1").arg(chapter + 1) : title;
}

QString freeChapterId(const Lesson& lesson)
{
    QString id;
    for (int number = 1; id.isEmpty(); ++number) {
        const QString wanted = u"chapter-%1"_s.arg(number);
        if (std::ranges::none_of(
                lesson.chapters, [&wanted](const LessonChapter& chapter) { return chapter.told.id == wanted; }))
            id = wanted;
    }
    return id;
}

Story storyOf(const Lesson& lesson)
{
    Story story{u"lesson"_s, lesson.title, {}};
    for (const LessonChapter& chapter : lesson.chapters)
        story.chapters.push_back(chapter.told);
    return story;
}

QByteArray toJson(const Lesson& lesson, const LessonData& data)
{
    QJsonArray chapters;
    for (const LessonChapter& chapter : lesson.chapters)
        chapters.append(chapterJson(chapter));
    QJsonObject files;
    for (const DataFile& file : data.files)
        files[file.name] = QString::fromLatin1(file.sha256);
    QJsonArray added;
    for (const LayerInfo& layer : data.added) {
        added.append(QJsonObject{{u"id"_s, layer.id}, {u"title"_s, layer.title}, {u"file"_s, layer.file},
            {u"role"_s, roleName(layer.role)}});
    }
    QJsonObject root{
        {kMark, kFormat},
        {u"id"_s, u"lesson"_s},
        {u"language"_s, lesson.language},
        {u"title"_s, textsJson(lesson.title)},
        {u"atlas"_s, QJsonObject{{u"title"_s, data.atlas}, {u"carried"_s, data.ownAtlas}, {u"data"_s, files}}},
        {u"chapters"_s, chapters},
    };
    if (!added.isEmpty())
        root[u"files"_s] = added;
    return QJsonDocument(root).toJson();
}

std::optional<Lesson> lessonFromJson(const QByteArray& json, const QString& file, LessonData& data, Findings& findings)
{
    const auto fail = [&](const QString& message) {
        findings << Finding{file, {}, Severity::Error, message};
        return std::nullopt;
    };
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return fail(Wording::tr("“%1” in it is damaged: %2").arg(u"lesson.json"_s, parsed.errorString()));
    const int format = root[kMark].toInt();
    if (format > kFormat)
        return fail(Wording::tr("the lesson was written by a newer version of Truceline"));
    if (format < kFormat)
        return fail(Wording::tr("“%1” in it is no lesson").arg(u"lesson.json"_s));
    Reader reader(file, findings);
    data = reader.data(root);
    return reader.read(root);
}

} // namespace truceline
