// SPDX-License-Identifier: MIT
#pragma once

#include "export/lessonfile.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace truceline {

/// Keeps a lesson that is not saved in the user's data folder, so that it outlives the program. Of several programs at
/// a time one does.
class LessonRescue : public QObject {
    Q_OBJECT

public:
    explicit LessonRescue(QObject* parent = nullptr);
    ~LessonRescue() override;

    /// A lesson that an earlier run left behind; empty = none.
    QString left() const;
    /// Writes the lesson in a moment, beside the window.
    void keep(const Lesson& lesson, const AtlasPtr& atlas);
    /// The lesson is saved, or nobody wants it.
    void forget();
    /// Nobody wants what an earlier run left behind, or it is kept again: that is written at once.
    void discardLeft();

private:
    bool lock();
    void write();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_thread; ///< one, so that nothing is written after it was forgotten
    QTimer m_rest;
    QStringList m_discarded; ///< that an earlier run left behind
    Lesson m_lesson;
    AtlasPtr m_atlas;
};

} // namespace truceline
