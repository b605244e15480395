// SPDX-License-Identifier: MIT
#pragma once

#include "export/lesson.h"

#include <QTemporaryDir>

#include <memory>

namespace truceline {

/// The ending of a lesson's file.
constexpr auto kLessonEnding = QLatin1StringView("lesson");

/// True where a path names something that is opened as a lesson.
bool isLesson(const QString& path);

/// What came of reading a lesson's file, which is a zip file.
struct LessonFile {
    std::optional<Lesson> lesson; ///< nothing where none could be read
    LessonData data;
    std::shared_ptr<const QTemporaryDir> folder; ///< where its data were unpacked to; null where it carries none
    Findings findings;
};

LessonFile readLesson(const QString& path);

/// Writes a lesson with the data that do not ship, whole or not at all.
/// @return an empty text, or why it could not be written
QString writeLesson(const Lesson& lesson, const Atlas& atlas, const QString& path);

/// The atlas that a lesson's maps are made of: the open one where it has all the data, with what is missing added; else
/// the one that ships, or the lesson's own.
/// @param open  null = none
AtlasLoad atlasOf(const LessonFile& file, const AtlasPtr& open, const Progress& progress);

/// What has changed in the atlas's data since the lesson was made, one line; empty = nothing.
QString changedData(const LessonData& data, const Atlas& atlas);

} // namespace truceline
