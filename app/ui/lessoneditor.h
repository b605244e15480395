// SPDX-License-Identifier: MIT
#pragma once

#include "export/lessonfile.h"
#include "ui/lessonhistory.h"
#include "ui/rescue.h"
#include "ui/session.h"

namespace truceline {

/// The lesson that somebody makes of the session's views: its chapters in order, their words, and its file. Every
/// change can be undone. What is not saved is kept for the next start.
class LessonEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    /// As it is shown: never empty.
    Q_PROPERTY(QString shownTitle READ shownTitle NOTIFY changed)
    /// The chapters' titles, none of them empty.
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// The chapter that is worked on, counted from 0; −1 = there is none.
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString chapterTitle READ chapterTitle WRITE setChapterTitle NOTIFY changed)
    Q_PROPERTY(QString caption READ caption WRITE setCaption NOTIFY changed)
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY changed)
    Q_PROPERTY(QString answer READ answer WRITE setAnswer NOTIFY changed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY changed)
    /// The lesson's atlas is the open one: its views can be shown and more be added.
    Q_PROPERTY(bool fits READ fits NOTIFY changed)
    /// Without its folder; empty = there is none yet.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    /// What came of saving.
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)
    /// An earlier run left a lesson behind that was not saved.
    Q_PROPERTY(bool recoverable READ isRecoverable NOTIFY changed)

public:
    explicit LessonEditor(QObject* parent = nullptr);
    ~LessonEditor() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    const Lesson& lesson() const { return m_history.lesson(); }
    /// What plays it; every chapter has a title.
    Story story() const;

    QString title() const;
    void setTitle(const QString& title);
    QString shownTitle() const;
    QStringList titles() const;
    int count() const { return static_cast<int>(lesson().chapters.size()); }
    int current() const { return m_history.current(); }
    QString chapterTitle() const;
    void setChapterTitle(const QString& text);
    QString caption() const;
    void setCaption(const QString& text);
    QString question() const;
    void setQuestion(const QString& text);
    QString answer() const;
    void setAnswer(const QString& text);
    QString notes() const;
    void setNotes(const QString& text);
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    bool isUnsaved() const { return lesson() != m_saved; }
    bool fits() const;
    QString fileName() const;
    bool isSaving() const { return m_isSaving; }
    QString message() const { return m_message; }
    bool hasFailed() const { return m_failed; }
    bool isRecoverable() const { return !m_rescue.left().isEmpty(); }

    /// Makes a chapter of what the session shows, behind the current one.
    Q_INVOKABLE void add();
    /// The current chapter shows what the session does now; its words stay.
    Q_INVOKABLE void retake();
    /// Works on a chapter, and shows it.
    Q_INVOKABLE void show(int chapter);
    /// Takes the current chapter out.
    Q_INVOKABLE void remove();
    /// Moves the current chapter down (+1) or up (−1).
    Q_INVOKABLE void move(int by);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    /// Begins another lesson; what is not saved is gone.
    Q_INVOKABLE void startNew();
    /// A name for the file, without a folder.
    Q_INVOKABLE QString suggestedFileName() const;
    /// Writes the lesson to a file beside the window, by default to its own. saved() or a message tells.
    Q_INVOKABLE void save(const QUrl& file = {});
    /// Opens what an earlier run left behind, or throws it away.
    Q_INVOKABLE void recover();
    Q_INVOKABLE void discardRecoverable();
    /// Nobody wants what is not saved.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void savingChanged();
    void messageChanged();
    void opened();
    void saved();

private:
    void take(const Lesson& lesson, const QString& path);
    void takeScene();
    QString text(Texts Chapter::* texts) const;
    void setText(Texts Chapter::* texts, const QString& text, const QString& field);
    void change(const Lesson& lesson, int current, const QString& field = {});
    void noteChange();
    void say(const QString& message, bool failed);

    Session* m_session = nullptr;
    LessonHistory m_history;
    Rescue m_rescue;
    AtlasPtr m_atlas; ///< that the lesson's views are of
    Lesson m_saved; ///< as it is in its file
    QString m_path;
    QFuture<QString> m_saving;
    bool m_isSaving = false;
    QString m_message;
    bool m_failed = false;
};

} // namespace truceline
