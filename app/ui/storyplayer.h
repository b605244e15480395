// SPDX-License-Identifier: MIT
#pragma once

#include "geo/flight.h"
#include "ui/lessoneditor.h"

#include <QPointer>
#include <QVariantAnimation>

namespace truceline {

/// Something that a chapter points out.
struct Highlight {
    Q_GADGET
    QML_VALUE_TYPE(highlight)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString type MEMBER type FINAL)
    Q_PROPERTY(QString role MEMBER role FINAL)

public:
    QString text; ///< its name and date
    QString type; ///< of an incident, as in the data
    QString role; ///< of its layer, by name
    FeatureRef feature;
};

/// Plays the atlas's stories and the open lesson in the session: chapter by chapter, flying from one view to the next.
/// Stopping shows again exactly what was shown before.
class StoryPlayer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// What is played after the atlas's stories; null = none.
    Q_PROPERTY(truceline::LessonEditor* lesson READ lesson WRITE setLesson NOTIFY lessonChanged)
    /// How long a flight takes, in milliseconds; 0 = there is none.
    Q_PROPERTY(int flightTime MEMBER m_flightTime NOTIFY flightTimeChanged)
    /// The titles of the atlas's stories, and last that of the lesson where it has a chapter.
    Q_PROPERTY(QStringList stories READ stories NOTIFY changed)
    /// The lesson's place among them; −1 = there is none.
    Q_PROPERTY(int lessonIndex READ lessonIndex NOTIFY changed)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList chapters READ chapters NOTIFY changed)
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(QString chapterTitle READ chapterTitle NOTIFY changed)
    Q_PROPERTY(QString caption READ caption NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    /// For the speaker alone; may be empty.
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    /// The next chapter's; empty at the last.
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    Q_PROPERTY(bool answerShown READ isAnswerShown WRITE setAnswerShown NOTIFY answerShownChanged)
    /// False where something of the chapter is in English for want of the view's language.
    Q_PROPERTY(bool translated READ isTranslated NOTIFY changed)
    Q_PROPERTY(QList<truceline::Highlight> highlights READ highlights NOTIFY changed)
    /// The one of them whose card is open; −1 = none.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)

public:
    explicit StoryPlayer(QObject* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);
    LessonEditor* lesson() const { return m_lesson; }
    void setLesson(LessonEditor* lesson);
    QStringList stories() const;
    int lessonIndex() const;
    bool isPlaying() const { return m_story.has_value(); }
    QString title() const;
    QStringList chapters() const;
    /// The chapter that is shown, counted from 0; −1 while nothing plays.
    int index() const { return m_index; }
    QString chapterTitle() const;
    QString caption() const;
    /// Empty where the chapter asks nothing; so is the answer.
    QString question() const;
    QString answer() const;
    QString notes() const;
    QString nextTitle() const;
    /// A chapter's view, from where the camera is now, and what it shows of the earth.
    /// @pre something plays and has the chapter
    View viewOf(int chapter) const;
    GeoBox boxOf(int chapter) const;
    bool isAnswerShown() const { return m_answerShown; }
    void setAnswerShown(bool shown);
    bool isTranslated() const;
    /// Those that the atlas has, in the story's order.
    QList<Highlight> highlights() const;
    int chosen() const;

    /// Plays a story from its first chapter.
    Q_INVOKABLE void start(int story);
    /// Back to what was shown before the story.
    Q_INVOKABLE void stop();
    /// The next chapter (+1) or the previous one (−1); at the last and the first nothing happens.
    Q_INVOKABLE void turn(int direction);
    Q_INVOKABLE void goTo(int index);
    /// Opens the card of one of the highlights; asked again, closes it.
    Q_INVOKABLE void choose(int highlight);

Q_SIGNALS:
    void sessionChanged();
    void lessonChanged();
    void flightTimeChanged();
    void changed();
    void answerShownChanged();
    void chosenChanged();
    /// What was shown before is shown again, or another atlas is.
    void ended();

private:
    struct Before {
        Look look;
        ScenePtr scene;
        QList<FeatureRef> selected;
    };

    const Chapter* chapter() const;
    QString said(Texts Chapter::* texts) const;
    std::optional<Camera> exactCamera() const;
    void takeScene();
    void takeView();
    void pointOut();
    void end();
    void fly();
    void fly(double part);
    void meetCamera();
    void land();

    Session* m_session = nullptr;
    QPointer<LessonEditor> m_lesson;
    std::optional<Story> m_story; ///< that plays
    std::vector<SavedView> m_views; ///< of the chapters of a lesson; none of an atlas's story
    int m_index = -1;
    bool m_answerShown = false;
    std::pair<QString, Names> m_wording; ///< language and names that texts were made for
    std::optional<Before> m_before; ///< while a story plays
    int m_flightTime = 0;
    QVariantAnimation m_animation;
    std::optional<Flight> m_flight;
    QSizeF m_flightSize; ///< of the map that the flight was made for
    bool m_flies = false; ///< it is the flight that moves the camera just now
};

} // namespace truceline
