// SPDX-License-Identifier: MIT
#pragma once

#include "export/bundle.h"
#include "export/lesson.h"

namespace truceline {

// Each of these is empty where `progress`, which is told the part done, 0 … 1, returns false.

/// A PDF to hand out, A4, one page a chapter: its map with title and caption, its question and lines for the answer.
/// @param answers  the answers are on a last page
QByteArray handoutPdf(const Scene& scene, const Lesson& lesson, bool answers, const Progress& progress = {});

/// A PDF of slides, 16:9, one a chapter: its map with title, caption and question.
QByteArray slidesPdf(const Scene& scene, const Lesson& lesson, const Progress& progress = {});

/// The same slides as PNG files of 1920 × 1080 pixels.
/// @param error  why they cannot be made
QList<BundleFile> slidePictures(
    const Scene& scene, const Lesson& lesson, QString& error, const Progress& progress = {});

} // namespace truceline
