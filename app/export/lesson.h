// SPDX-License-Identifier: MIT
#pragma once

#include "data/story.h"
#include "export/savedview.h"

#include <vector>

namespace truceline {

/// A chapter that somebody made of a view of their own.
struct LessonChapter {
    Chapter told; ///< its camera and days are those of `shown`; it names no layers
    SavedView shown; ///< the whole view on a map alone, for a map of its sheet's size; without data

    bool operator==(const LessonChapter&) const = default;
};

/// A story that somebody made: chapters whose views keep filters, names, viewpoint, comparison and hidden layers.
struct Lesson {
    QString language = QStringLiteral("en"); ///< ISO 639-1, in which its maker writes
    Texts title;
    std::vector<LessonChapter> chapters;

    bool operator==(const Lesson&) const = default;
};

/// A view as a chapter without words.
/// @param shown  the box that the map was told to look at
LessonChapter chapterOf(const View& view, QSizeF mapSize, const GeoBox& shown);

/// What a saved view shows of the earth: what its map was told to look at, else all of the map.
GeoBox boxOf(const SavedView& shown);

/// The title of a lesson's chapter in the lesson's language; its number where it has none.
QString chapterTitle(const Lesson& lesson, std::size_t chapter);

/// An id that no chapter has.
QString freeChapterId(const Lesson& lesson);

/// What plays it.
Story storyOf(const Lesson& lesson);

/// The data that a lesson's maps need.
struct LessonData {
    QString atlas; ///< its title
    QList<DataFile> files; ///< of the atlas and of what was added to it, as dataFiles() tells
    bool ownAtlas = false; ///< the atlas is none that ships: its files are in the lesson's
    QList<LayerInfo> added; ///< layers that belong to no atlas; their files are in the lesson's, under these paths
};

/// A lesson and what it refers to as JSON.
QByteArray toJson(const Lesson& lesson, const LessonData& data);

/// Reads such JSON. Chapters with something wrong are left out with findings that name them.
/// @param file  for findings
/// @return nothing, with a finding, where it is no lesson or no chapter is left
std::optional<Lesson> lessonFromJson(const QByteArray& json, const QString& file, LessonData& data, Findings& findings);

} // namespace truceline
