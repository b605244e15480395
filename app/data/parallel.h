// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

class QThreadPool;

namespace truceline {

/// The threads that read files. They are others than those that paint, so that the map answers while a large file is
/// read.
QThreadPool& readingThreads();

/// Does several things at the same time, and returns when all are done. May be called from any thread.
/// @pre there is at least one
void inParallel(const std::vector<std::function<void()>>& jobs);

/// Gives memory that was freed back to the system, beside whatever goes on: a million features leave as much behind as
/// their layer needs.
void giveMemoryBack();

} // namespace truceline
