// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lessoneditor.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace truceline {

/// Makes files of a lesson for people without Truceline: a handout, slides. Painting and writing run beside the window.
class LessonExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::LessonEditor* editor MEMBER m_editor NOTIFY editorChanged REQUIRED)
    /// The handout has the answers on a last page.
    Q_PROPERTY(bool answers MEMBER m_answers NOTIFY answersChanged)
    Q_PROPERTY(bool writing READ isWriting NOTIFY writingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)

public:
    enum class Kind { Handout, Slides, Pictures };
    Q_ENUM(Kind)

    explicit LessonExport(QObject* parent = nullptr);
    ~LessonExport() override;

    bool isWriting() const { return m_writing != nullptr; }
    /// Part of the writing that is done, 0 … 1.
    double progress() const { return m_progress; }
    /// What came of the last writing.
    QString message() const { return m_message; }
    bool hasFailed() const { return m_failed; }

    /// A name for the file, without a folder.
    Q_INVOKABLE QString fileName(truceline::LessonExport::Kind kind) const;
    /// Writes a PDF, or pictures into a new folder of this name.
    Q_INVOKABLE void save(truceline::LessonExport::Kind kind, const QUrl& file);
    /// Stops writing; nothing is left of it.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void editorChanged();
    void answersChanged();
    void writingChanged();
    void progressChanged();
    void messageChanged();

private:
    using Writing = QFutureWatcher<QString>; ///< whose result is an error, or empty

    void take(const QString& name);
    void say(const QString& message, bool failed);

    QThreadPool m_thread; ///< of its own, so that the map is painted meanwhile
    LessonEditor* m_editor = nullptr;
    bool m_answers = true;
    Writing* m_writing = nullptr;
    double m_progress = 0;
    QString m_message;
    bool m_failed = false;
};

} // namespace truceline
