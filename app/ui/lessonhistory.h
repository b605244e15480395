// SPDX-License-Identifier: MIT
#pragma once

#include "export/lesson.h"

namespace truceline {

/// A lesson that is being made, with all that it was before. What is typed into one field without a break is one
/// change.
class LessonHistory {
public:
    const Lesson& lesson() const { return m_states[m_now].lesson; }
    /// The chapter that is worked on, counted from 0; −1 = there is none.
    int current() const { return m_states[m_now].current; }
    bool canUndo() const { return m_now > 0; }
    bool canRedo() const { return m_now + 1 < m_states.size(); }

    /// Works on another chapter, which is no change.
    void setCurrent(int chapter);
    /// @param field  of the current chapter, or of the lesson, that is being typed into; empty = none
    void change(Lesson lesson, int current, const QString& field = {});
    void undo();
    void redo();
    /// Begins anew.
    void reset(Lesson lesson);

private:
    struct State {
        Lesson lesson;
        int current = -1;
    };

    std::vector<State> m_states{State{}};
    std::size_t m_now = 0;
    QString m_field; ///< that the last change was typed into
};

} // namespace truceline
