// SPDX-License-Identifier: MIT
#include "ui/lessonhistory.h"

#include <algorithm>

namespace truceline {

namespace {

constexpr std::size_t kMost = 500;

} // namespace

void LessonHistory::setCurrent(int chapter)
{
    m_states[m_now].current = std::clamp(chapter, -1, static_cast<int>(lesson().chapters.size()) - 1);
    m_field.clear();
}

void LessonHistory::change(Lesson lesson, int current, const QString& field)
{
    const bool goesOn = !field.isEmpty() && field == m_field && !canRedo() && current == this->current();
    m_field = field;
    if (goesOn) {
        m_states[m_now].lesson = std::move(lesson);
        return;
    }
    m_states.resize(m_now + 1);
    if (m_states.size() == kMost)
        m_states.erase(m_states.begin());
    m_states.push_back({std::move(lesson), current});
    m_now = m_states.size() - 1;
}

void LessonHistory::undo()
{
    if (canUndo())
        --m_now;
    m_field.clear();
}

void LessonHistory::redo()
{
    if (canRedo())
        ++m_now;
    m_field.clear();
}

void LessonHistory::reset(Lesson lesson)
{
    const int current = lesson.chapters.empty() ? -1 : 0;
    m_states = {State{std::move(lesson), current}};
    m_now = 0;
    m_field.clear();
}

} // namespace truceline
