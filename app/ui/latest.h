// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace truceline {

/// Set by the window's thread when the work that looks at it is not wanted any more.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

inline void stop(const StopFlag& flag)
{
    if (flag)
        *flag = true;
}

/// Work beside the window of which only the newest result is wanted: stops what the flag stands for and starts anew.
/// @param make  called in another thread with the flag; may not touch what belongs to the window's thread
/// @param take  called with its result in the owner's thread, unless something newer was started or the owner has gone
/// @param threads  where the work waits for others; what has to be computed belongs to the program's usual ones
template <typename Make, typename Take>
void startLatest(
    StopFlag& flag, QObject* owner, Make make, Take take, QThreadPool* threads = QThreadPool::globalInstance())
{
    using Result = std::invoke_result_t<Make, const std::atomic<bool>&>;
    stop(flag);
    flag = std::make_shared<std::atomic<bool>>(false);
    QtConcurrent::run(threads, [own = flag, make] {
        return make(*own);
    }).then(owner, [own = flag, take](const Result& result) {
        if (!*own)
            take(result);
    });
}

} // namespace truceline
