// SPDX-License-Identifier: MIT
#pragma once

#include "data/jsonobject.h"
#include "geo/camera.h"
#include "time/window.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace truceline {

/// The map in logical pixels that a chapter's camera is meant for; other maps show the same.
constexpr QSizeF kChapterMap{960, 600};

/// One stop of a story: what the map shows, and what is said about it.
struct Chapter {
    QString id; ///< unique in its story
    Texts title;
    Camera camera; ///< on a map of the size kChapterMap
    Window window;
    std::optional<QStringList> layers; ///< ids of those shown; none = all
    QStringList highlights; ///< ids of the incidents, areas and boundaries that it points out
    Texts caption;
    Texts question; ///< empty = none
    Texts answer; ///< to be hidden until somebody asks for it
    Texts notes; ///< for the speaker alone; empty = none

    bool operator==(const Chapter&) const = default;
};

/// An ordered list of views with captions. Every text of it has an English form.
struct Story {
    QString id;
    Texts title;
    std::vector<Chapter> chapters; ///< at least one
};

/// Reads a story file. Chapters with something wrong are left out with findings that name them.
/// @return nothing, with a finding, where the file cannot be read or no chapter is left.
std::optional<Story> readStory(const QString& file, Findings& findings);

/// What a story refers to and its atlas has not.
/// @param layers  the ids of the atlas's layers
/// @param subjects  the ids of its incidents, areas and boundaries
Findings checkStory(const Story& story, const QString& file, const QStringList& layers, const QSet<QString>& subjects);

/// True where all that a chapter says has a form in the language.
bool speaks(const Chapter& chapter, const QString& language);

} // namespace truceline
