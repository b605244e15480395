// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lessoneditor.h"
#include "ui/writing.h"

namespace truceline {

/// Makes files of a lesson for people without Truceline: a handout, slides. Painting and writing run beside the window.
class LessonExport : public Writing {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::LessonEditor* editor MEMBER m_editor NOTIFY editorChanged REQUIRED)
    /// The handout has the answers on a last page.
    Q_PROPERTY(bool answers MEMBER m_answers NOTIFY answersChanged)

public:
    enum class Kind { Handout, Slides, Pictures };
    Q_ENUM(Kind)

    explicit LessonExport(QObject* parent = nullptr);

    /// A name for the file, without a folder.
    Q_INVOKABLE QString fileName(truceline::LessonExport::Kind kind) const;
    /// Writes a PDF, or pictures into a new folder of this name.
    Q_INVOKABLE void save(truceline::LessonExport::Kind kind, const QUrl& file);

Q_SIGNALS:
    void editorChanged();
    void answersChanged();

private:
    LessonEditor* m_editor = nullptr;
    bool m_answers = true;
};

} // namespace truceline
