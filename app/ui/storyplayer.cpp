// SPDX-License-Identifier: MIT
#include "ui/storyplayer.h"

#include "export/composition.h"
#include "ui/chapterview.h"
#include "ui/mapcontrol.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace truceline {

StoryPlayer::StoryPlayer(QObject* parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutSine);
    connect(
        &m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& part) { fly(part.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, &StoryPlayer::land);
    connect(this, &StoryPlayer::changed, this, &StoryPlayer::pointOut);
}

void StoryPlayer::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::sceneChanged, this, &StoryPlayer::takeScene);
    connect(session, &Session::cameraChanged, this, &StoryPlayer::meetCamera);
    connect(session, &Session::mapSizeChanged, this, &StoryPlayer::meetCamera);
    connect(session, &Session::selectedChanged, this, &StoryPlayer::chosenChanged);
    connect(session, &Session::viewChanged, this, &StoryPlayer::takeView);
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

void StoryPlayer::setLesson(LessonEditor* lesson)
{
    if (lesson == m_lesson)
        return;
    if (m_lesson)
        m_lesson->disconnect(this);
    m_lesson = lesson;
    if (m_lesson)
        connect(m_lesson, &LessonEditor::changed, this, &StoryPlayer::changed);
    Q_EMIT lessonChanged();
    Q_EMIT changed();
}

/// Another atlas ends the story; the same one with other layers does not.
void StoryPlayer::takeScene()
{
    const ScenePtr& scene = m_session->scene();
    if (m_before && (!scene || scene->atlas->folder != m_before->scene->atlas->folder)) {
        end();
        m_before.reset();
        Q_EMIT changed();
        Q_EMIT ended();
        return;
    }
    Q_EMIT changed();
}

/// Texts are made anew where the view words them otherwise.
void StoryPlayer::takeView()
{
    const std::pair wording(m_session->view().language, m_session->view().names);
    if (std::exchange(m_wording, wording) != wording)
        Q_EMIT changed();
}

QStringList StoryPlayer::stories() const
{
    QStringList titles;
    if (m_session && m_session->scene()) {
        for (const Story& each : m_session->scene()->atlas->stories)
            titles << textIn(each.title, m_session->view().language);
        if (lessonIndex() >= 0)
            titles << m_lesson->shownTitle();
    }
    return titles;
}

int StoryPlayer::lessonIndex() const
{
    const bool isThere = m_lesson && m_lesson->count() > 0 && m_lesson->fits();
    return isThere ? static_cast<int>(m_session->scene()->atlas->stories.size()) : -1;
}

const Chapter* StoryPlayer::chapter() const
{
    return isPlaying() ? &m_story->chapters[static_cast<std::size_t>(m_index)] : nullptr;
}

QString StoryPlayer::title() const
{
    return isPlaying() ? textIn(m_story->title, m_session->view().language) : QString();
}

QStringList StoryPlayer::chapters() const
{
    QStringList titles;
    if (isPlaying()) {
        for (const Chapter& each : m_story->chapters)
            titles << textIn(each.title, m_session->view().language);
    }
    return titles;
}

QString StoryPlayer::said(Texts Chapter::* texts) const
{
    return isPlaying() ? textIn(chapter()->*texts, m_session->view().language) : QString();
}

QString StoryPlayer::chapterTitle() const
{
    return said(&Chapter::title);
}

QString StoryPlayer::caption() const
{
    return said(&Chapter::caption);
}

QString StoryPlayer::question() const
{
    return said(&Chapter::question);
}

QString StoryPlayer::answer() const
{
    return said(&Chapter::answer);
}

QString StoryPlayer::notes() const
{
    return said(&Chapter::notes);
}

QString StoryPlayer::nextTitle() const
{
    return chapters().value(m_index + 1);
}

void StoryPlayer::setAnswerShown(bool shown)
{
    if (shown == m_answerShown || !isPlaying())
        return;
    m_answerShown = shown;
    Q_EMIT answerShownChanged();
}

bool StoryPlayer::isTranslated() const
{
    return !isPlaying() || !m_views.empty() || speaks(*chapter(), m_session->view().language);
}

QList<Highlight> StoryPlayer::highlights() const
{
    QList<Highlight> found;
    if (!isPlaying())
        return found;
    const Atlas& atlas = *m_session->scene()->atlas;
    for (const QString& id : chapter()->highlights) {
        const FeatureRef feature = atlas.find(id);
        if (!feature.isValid())
            continue;
        const Layer& layer = atlas.layerOf(feature);
        const bool isIncident = layer.info.role == Role::Incidents;
        found.append({featureLine(atlas, feature, m_session->view()),
            isIncident ? layer.incidents.types[layer.incidents.type[feature.row]] : QString(),
            isIncident ? QString() : roleName(layer.info.role), feature});
    }
    return found;
}

int StoryPlayer::chosen() const
{
    if (!isPlaying() || !m_session->selected().isValid())
        return -1;
    const QList<Highlight> all = highlights();
    const auto found = std::ranges::find(all, m_session->selected(), &Highlight::feature);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void StoryPlayer::pointOut()
{
    if (!m_session)
        return;
    QList<FeatureRef> features;
    for (const Highlight& each : highlights())
        features << each.feature;
    m_session->setPointed(features);
}

void StoryPlayer::start(int story)
{
    if (story < 0 || story >= stories().size())
        return;
    if (!m_before)
        m_before = Before{m_session->look(), m_session->scene(), m_session->selectedTogether()};
    m_views.clear();
    if (story == lessonIndex()) {
        m_story = m_lesson->story();
        for (const LessonChapter& each : m_lesson->lesson().chapters)
            m_views.push_back(each.shown);
    } else {
        m_story = m_session->scene()->atlas->stories[static_cast<std::size_t>(story)];
    }
    goTo(0);
}

void StoryPlayer::end()
{
    m_animation.stop();
    setAnswerShown(false);
    m_story.reset();
    m_index = -1;
}

void StoryPlayer::stop()
{
    if (!isPlaying())
        return;
    end();
    const Before before = *std::exchange(m_before, {});
    // What the card covers and how large the map is comes back before the view, which depends on both.
    m_session->selectTogether(before.scene == m_session->scene() ? before.selected : QList<FeatureRef>());
    Q_EMIT changed();
    m_session->setLook(before.look);
    Q_EMIT ended();
}

void StoryPlayer::turn(int direction)
{
    goTo(m_index + direction);
}

void StoryPlayer::goTo(int index)
{
    if (!isPlaying() || index < 0 || index >= static_cast<int>(m_story->chapters.size()))
        return;
    m_animation.stop();
    m_index = index;
    setAnswerShown(false);
    m_session->clearSelected();
    Q_EMIT changed();
    m_session->setLook({viewOf(m_index), m_session->view().camera, m_session->mapSize()});
    fly();
}

View StoryPlayer::viewOf(int chapter) const
{
    const auto index = static_cast<std::size_t>(chapter);
    const Atlas& atlas = *m_session->scene()->atlas;
    const View& before = m_session->view();
    return m_views.empty() ? chapterView(atlas, m_story->chapters[index], before)
                           : lessonView(atlas, m_views[index], before);
}

GeoBox StoryPlayer::boxOf(int chapter) const
{
    const auto index = static_cast<std::size_t>(chapter);
    if (m_views.empty())
        return chapterBox(m_story->chapters[index]);
    return truceline::boxOf(m_views[index]);
}

/// The camera of a lesson's view, on a map of the size that it was made on.
std::optional<Camera> StoryPlayer::exactCamera() const
{
    if (m_views.empty())
        return {};
    const SavedView& shown = m_views[static_cast<std::size_t>(m_index)];
    return mapSize(shown.sheet) == m_session->mapSize() ? std::optional(shown.view.camera) : std::nullopt;
}

void StoryPlayer::choose(int highlight)
{
    const FeatureRef feature = highlights().value(highlight).feature;
    if (!feature.isValid() || feature == m_session->selected()) {
        m_session->clearSelected();
        return;
    }
    m_session->setSelected(feature);
    const Atlas& atlas = *m_session->scene()->atlas;
    const GeoBox box = bounds(geometry(atlas.layerOf(feature), feature.row));
    if (!box.intersects(atlas.extent)) // a resolution of New York is no reason to leave the chapter's place
        m_session->lookAt(boxOf(m_index), exactCamera());
}

void StoryPlayer::fly()
{
    m_flightSize = m_session->mapSize();
    const Camera end = exactCamera().value_or(
        clamped(fitted(boxOf(m_index), m_flightSize), m_flightSize, m_session->scene()->atlas->extent));
    m_flight.emplace(m_session->view().camera, end, m_flightSize.width());
    if (m_flightTime <= 0 || m_flight->length() == 0) {
        land();
        return;
    }
    m_animation.setDuration(m_flightTime);
    m_animation.start();
}

void StoryPlayer::fly(double part)
{
    const QScopedValueRollback flies(m_flies, true);
    m_session->setCamera(m_flight->at(part));
}

/// Somebody else who moves the camera ends a flight; a map that changes its size brings it to its end at once.
void StoryPlayer::meetCamera()
{
    if (m_flies || m_animation.state() != QAbstractAnimation::Running)
        return;
    m_animation.stop();
    if (m_session->mapSize() != m_flightSize)
        land();
}

void StoryPlayer::land()
{
    const QScopedValueRollback flies(m_flies, true);
    m_session->lookAt(boxOf(m_index), exactCamera());
}

} // namespace truceline
