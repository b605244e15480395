// SPDX-License-Identifier: MIT
#include "data/parallel.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace truceline {

QThreadPool& readingThreads()
{
    static QThreadPool threads;
    return threads;
}

void inParallel(const std::vector<std::function<void()>>& jobs)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&jobs, &next] {
        for (std::size_t job = next++; job < jobs.size(); job = next++)
            jobs[job]();
    };
    std::vector<QFuture<void>> helpers(std::min(jobs.size(), std::size_t(readingThreads().maxThreadCount())) - 1);
    for (QFuture<void>& helper : helpers)
        helper = QtConcurrent::run(&readingThreads(), work);
    work(); // so that all is done even where no thread is free, this one being one of them
    for (QFuture<void>& helper : helpers)
        helper.waitForFinished();
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    readingThreads().start([] { malloc_trim(0); });
#endif
}

} // namespace truceline
