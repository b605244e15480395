// SPDX-License-Identifier: MIT
#include "ui/lessoneditor.h"

#include "export/savefile.h"
#include "map/quick/follow.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

LessonEditor::LessonEditor(QObject* parent)
    : QObject(parent)
    , m_rescue(kLessonEnding)
{
}

LessonEditor::~LessonEditor()
{
    m_saving.waitForFinished();
}

void LessonEditor::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::sceneChanged, this, &LessonEditor::takeScene);
    connect(session, &Session::lessonOpened, this, &LessonEditor::take);
    takeScene();
    Q_EMIT sessionChanged();
    if (isRecoverable())
        session->addNotes({tr("A lesson was not saved when Truceline ended. Ctrl+L brings it back.")});
}

/// More layers of the same atlas come with it; another atlas is not that of a lesson which has begun.
void LessonEditor::takeScene()
{
    const AtlasPtr atlas = m_session->scene() ? m_session->scene()->atlas : nullptr;
    if (count() == 0 || (atlas && m_atlas && atlas->folder == m_atlas->folder))
        m_atlas = atlas;
    Q_EMIT changed();
}

bool LessonEditor::fits() const
{
    return m_session && m_session->scene() && m_atlas && m_session->scene()->atlas->folder == m_atlas->folder;
}

void LessonEditor::take(const Lesson& lesson, const QString& path)
{
    const bool recovered = path == m_rescue.left();
    m_atlas = m_session->scene()->atlas;
    m_history.reset(lesson);
    m_saved = recovered ? Lesson() : lesson;
    m_path = recovered ? QString() : path;
    say({}, false);
    noteChange();
    if (recovered)
        m_rescue.discardLeft();
    Q_EMIT changed();
    Q_EMIT opened();
}

Story LessonEditor::story() const
{
    Story story = storyOf(lesson());
    for (std::size_t i = 0; i < story.chapters.size(); ++i) {
        if (textIn(story.chapters[i].title, lesson().language).isEmpty())
            story.chapters[i].title[lesson().language] = truceline::chapterTitle(lesson(), i);
    }
    if (title().isEmpty())
        story.title[lesson().language] = shownTitle();
    return story;
}

QString LessonEditor::title() const
{
    return textIn(lesson().title, lesson().language);
}

void LessonEditor::setTitle(const QString& title)
{
    if (title == this->title())
        return;
    Lesson next = lesson();
    next.title[next.language] = title;
    change(next, current(), u"lesson"_s);
}

QString LessonEditor::shownTitle() const
{
    return title().trimmed().isEmpty() ? tr("My lesson") : title();
}

QStringList LessonEditor::titles() const
{
    QStringList titles;
    for (std::size_t i = 0; i < lesson().chapters.size(); ++i)
        titles << truceline::chapterTitle(lesson(), i);
    return titles;
}

QString LessonEditor::text(Texts Chapter::* texts) const
{
    return current() < 0
        ? QString()
        : textIn(lesson().chapters[static_cast<std::size_t>(current())].told.*texts, lesson().language);
}

void LessonEditor::setText(Texts Chapter::* texts, const QString& text, const QString& field)
{
    if (current() < 0 || text == this->text(texts))
        return;
    Lesson next = lesson();
    Texts& forms = next.chapters[static_cast<std::size_t>(current())].told.*texts;
    if (text.isEmpty())
        forms.clear(); // else another language's form would take its place
    else
        forms[next.language] = text;
    change(next, current(), field);
}

QString LessonEditor::chapterTitle() const
{
    return text(&Chapter::title);
}

void LessonEditor::setChapterTitle(const QString& text)
{
    setText(&Chapter::title, text, u"title"_s);
}

QString LessonEditor::caption() const
{
    return text(&Chapter::caption);
}

void LessonEditor::setCaption(const QString& text)
{
    setText(&Chapter::caption, text, u"caption"_s);
}

QString LessonEditor::question() const
{
    return text(&Chapter::question);
}

void LessonEditor::setQuestion(const QString& text)
{
    setText(&Chapter::question, text, u"question"_s);
}

QString LessonEditor::answer() const
{
    return text(&Chapter::answer);
}

void LessonEditor::setAnswer(const QString& text)
{
    setText(&Chapter::answer, text, u"answer"_s);
}

QString LessonEditor::notes() const
{
    return text(&Chapter::notes);
}

void LessonEditor::setNotes(const QString& text)
{
    setText(&Chapter::notes, text, u"notes"_s);
}

void LessonEditor::add()
{
    if (!fits())
        return;
    Lesson next = lesson();
    if (next.chapters.empty())
        next.language = m_session->view().language;
    LessonChapter chapter = chapterOf(m_session->view(), m_session->mapSize(), m_session->shownBox());
    chapter.told.id = freeChapterId(next);
    chapter.told.title[next.language] = m_session->dateText();
    const int place = current() + 1;
    next.chapters.insert(next.chapters.begin() + place, chapter);
    change(next, place);
}

void LessonEditor::retake()
{
    if (current() < 0 || !fits())
        return;
    Lesson next = lesson();
    LessonChapter& chapter = next.chapters[static_cast<std::size_t>(current())];
    const LessonChapter now = chapterOf(m_session->view(), m_session->mapSize(), m_session->shownBox());
    chapter.shown = now.shown;
    chapter.told.camera = now.told.camera;
    chapter.told.window = now.told.window;
    if (next != lesson())
        change(next, current());
}

void LessonEditor::show(int chapter)
{
    m_history.setCurrent(chapter);
    Q_EMIT changed();
    if (current() < 0 || !fits())
        return;
    const SavedView& shown = lesson().chapters[static_cast<std::size_t>(current())].shown;
    m_session->clearSelected();
    m_session->show(shown);
}

void LessonEditor::remove()
{
    if (current() < 0)
        return;
    Lesson next = lesson();
    next.chapters.erase(next.chapters.begin() + current());
    change(next, std::min(current(), count() - 2));
}

void LessonEditor::move(int by)
{
    const int to = current() + by;
    if (current() < 0 || to < 0 || to >= count())
        return;
    Lesson next = lesson();
    const auto at = [&next](int chapter) { return next.chapters.begin() + chapter; };
    if (by < 0)
        std::rotate(at(to), at(current()), at(current() + 1));
    else
        std::rotate(at(current()), at(current() + 1), at(to + 1));
    change(next, to);
}

void LessonEditor::undo()
{
    m_history.undo();
    noteChange();
    Q_EMIT changed();
}

void LessonEditor::redo()
{
    m_history.redo();
    noteChange();
    Q_EMIT changed();
}

void LessonEditor::change(const Lesson& lesson, int current, const QString& field)
{
    m_history.change(lesson, current, field);
    say({}, false);
    noteChange();
    Q_EMIT changed();
}

void LessonEditor::noteChange()
{
    if (isUnsaved() && count() > 0)
        m_rescue.keep([lesson = lesson(), atlas = m_atlas](const QString& path) { writeLesson(lesson, *atlas, path); });
    else
        m_rescue.forget();
}

void LessonEditor::startNew()
{
    m_history.reset({});
    m_saved = {};
    m_path.clear();
    say({}, false);
    noteChange();
    takeScene();
}

QString LessonEditor::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString LessonEditor::suggestedFileName() const
{
    return fileName().isEmpty() ? fileNameOf(shownTitle(), u"lesson"_s) + u'.' + kLessonEnding : fileName();
}

void LessonEditor::save(const QUrl& file)
{
    QString path = file.isEmpty() ? m_path : file.toLocalFile();
    if (path.isEmpty() || m_isSaving || count() == 0 || !m_atlas)
        return;
    if (!isLesson(path))
        path += u'.' + kLessonEnding;
    m_isSaving = true;
    Q_EMIT savingChanged();
    const auto writing =
        QtConcurrent::run([lesson = lesson(), atlas = m_atlas, path] { return writeLesson(lesson, *atlas, path); });
    follow(m_saving, writing, this, [this, written = lesson(), path](const QString& error) {
        m_isSaving = false;
        Q_EMIT savingChanged();
        const QString name = QFileInfo(path).fileName();
        if (!error.isEmpty()) {
            say(tr("%1 could not be saved: %2").arg(name, error), true);
            return;
        }
        m_saved = written;
        m_path = path;
        noteChange();
        say(tr("%1 is saved.").arg(name), false);
        Q_EMIT changed();
        Q_EMIT saved();
    });
}

void LessonEditor::recover()
{
    if (isRecoverable())
        m_session->open({QUrl::fromLocalFile(m_rescue.left())});
}

void LessonEditor::discardRecoverable()
{
    m_rescue.discardLeft();
    Q_EMIT changed();
}

void LessonEditor::forget()
{
    m_saved = lesson();
    noteChange();
    Q_EMIT changed();
}

void LessonEditor::say(const QString& message, bool failed)
{
    if (message == m_message && failed == m_failed)
        return;
    m_message = message;
    m_failed = failed;
    Q_EMIT messageChanged();
}

} // namespace truceline
