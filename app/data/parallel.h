// SPDX-License-Identifier: MIT
#pragma once

#include "data/progress.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

class QThreadPool;

namespace truceline {

/// The threads that read files. They are others than those that paint, so that the map answers while a large file is
/// read.
QThreadPool& readingThreads();

/// Calls `work` with each number from 0 up to but without `count`, on all cores. The calling thread works too and waits
/// for no thread pool, so it may be one of a pool's threads.
/// @pre `work` throws nothing.
template <typename Work> void inParallel(std::size_t count, const Work& work)
{
    std::atomic_size_t next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    const std::size_t threads = std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

/// Calls `work` with each number from 0 up to but without `count`, so many at a time on all cores, and then `take` with
/// each of these in order, in the calling thread. Before each batch it says how far it is.
/// @return false where it was told to stop
template <typename Work, typename Take>
bool inBatches(std::size_t count, std::size_t atOnce, const Progress& progress, const Work& work, const Take& take)
{
    for (std::size_t first = 0; first < count; first += atOnce) {
        if (progress && !progress(double(first) / double(count)))
            return false;
        const std::size_t end = std::min(count, first + atOnce);
        inParallel(end - first, [&](std::size_t i) { work(first + i); });
        for (std::size_t i = first; i < end; ++i)
            take(i);
    }
    return true;
}

/// Does several things at the same time, and returns when all are done.
inline void inParallel(const std::vector<std::function<void()>>& jobs)
{
    inParallel(jobs.size(), [&jobs](std::size_t job) { jobs[job](); });
}

/// Gives memory that was freed back to the system, beside whatever goes on: a million features leave as much behind as
/// their layer needs.
void giveMemoryBack();

} // namespace truceline
