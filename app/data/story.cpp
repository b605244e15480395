// SPDX-License-Identifier: MIT
#include "data/story.h"

#include "geo/wording.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr double kLargestZoom = 22;

class Reader {
public:
    Reader(const QString& file, Findings& findings)
        : m_file(file)
        , m_findings(findings)
    {
    }

    std::optional<Story> read(const QJsonObject& root)
    {
        Story story{root["id"_L1].toString(), required(root, "title"_L1), {}};
        int number = 0;
        for (const QJsonValue& value : root["chapters"_L1].toArray()) {
            const QJsonObject object = value.toObject();
            m_chapter = object["id"_L1].toString();
            ++number;
            if (m_chapter.isEmpty())
                m_chapter = Wording::tr("chapter %1").arg(number);
            const qsizetype before = m_findings.size();
            Chapter chapter = read(object, story);
            if (m_findings.size() == before)
                story.chapters.push_back(std::move(chapter));
        }
        m_chapter.clear();
        if (story.chapters.empty()) {
            report(Wording::tr("the story has no chapter that can be shown"));
            return {};
        }
        return story;
    }

private:
    void report(const QString& message) { m_findings << Finding{m_file, m_chapter, Severity::Error, message}; }

    /// A chapter; what is wrong with it is reported.
    Chapter read(const QJsonObject& object, const Story& story)
    {
        const QJsonObject view = object["view"_L1].toObject();
        Chapter chapter;
        chapter.id = object["id"_L1].toString();
        if (chapter.id.isEmpty() || std::ranges::find(story.chapters, chapter.id, &Chapter::id) != story.chapters.end())
            report(Wording::tr("it has no “id” or that of another chapter"));
        chapter.title = required(object, "title"_L1);
        chapter.camera = camera(view);
        chapter.window = window(view);
        if (view.contains("layers"_L1))
            chapter.layers = stringsOf(view["layers"_L1]);
        chapter.highlights = stringsOf(view["highlight"_L1]);
        chapter.caption = required(object, "caption"_L1);
        if (object.contains("question"_L1) || object.contains("answer"_L1)) {
            chapter.question = required(object, "question"_L1);
            chapter.answer = required(object, "answer"_L1);
        }
        chapter.notes = textsOf(object["notes"_L1]);
        return chapter;
    }

    Texts required(const QJsonObject& object, QLatin1StringView key)
    {
        Texts texts = textsOf(object[key]);
        if (texts.value(u"en"_s).isEmpty())
            report(Wording::tr("“%1” has no text in English").arg(key));
        return texts;
    }

    Camera camera(const QJsonObject& view)
    {
        const QJsonArray center = view["center"_L1].toArray();
        const Camera camera{{center.at(0).toDouble(1000), center.at(1).toDouble(1000)}, view["zoom"_L1].toDouble(-1)};
        if (center.size() != 2 || !isValid(camera.center))
            report(Wording::tr("“center” is not a position [longitude, latitude]"));
        if (camera.zoom < 0 || camera.zoom > kLargestZoom)
            report(Wording::tr("“zoom” is not a number from 0 to %1").arg(kLargestZoom));
        return camera;
    }

    Window window(const QJsonObject& view)
    {
        const QString name = view["mode"_L1].toString();
        const std::optional<Mode> mode = modeFromName(name);
        const std::optional<Span> days = daysOf(view);
        if (!mode)
            report(Wording::tr("“%1” is not a mode: day, window or cumulative").arg(name));
        if (!days)
            report(Wording::tr("“from” and “to” of “%1” are not two dates in order").arg(u"view"_s));
        return {mode.value_or(Mode::Window), days.value_or(Span{0, 1})};
    }

    QString m_file;
    QString m_chapter;
    Findings& m_findings;
};

} // namespace

std::optional<Story> readStory(const QString& file, Findings& findings)
{
    const std::optional<QJsonObject> root = readJsonObject(file, findings);
    return root ? Reader(file, findings).read(*root) : std::nullopt;
}

Findings checkStory(const Story& story, const QString& file, const QStringList& layers, const QSet<QString>& subjects)
{
    Findings findings;
    const auto warn = [&](const Chapter& chapter, const QString& message) {
        findings << Finding{file, chapter.id, Severity::Warning, message};
    };
    for (const Chapter& chapter : story.chapters) {
        for (const QString& layer : chapter.layers.value_or(QStringList())) {
            if (!layers.contains(layer))
                warn(chapter, Wording::tr("shows the layer “%1”, which is not there").arg(layer));
        }
        for (const QString& id : chapter.highlights) {
            if (!subjects.contains(id))
                warn(chapter, Wording::tr("points out “%1”, which is not there").arg(id));
        }
    }
    return findings;
}

bool speaks(const Chapter& chapter, const QString& language)
{
    return std::ranges::all_of(
        std::initializer_list<const Texts*>{&chapter.title, &chapter.caption, &chapter.question, &chapter.answer},
        [&language](const Texts* texts) { return texts->isEmpty() || !texts->value(language).isEmpty(); });
}

} // namespace truceline
