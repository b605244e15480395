// SPDX-License-Identifier: MIT
#include "data/parallel.h"

#include <QThreadPool>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace truceline {

QThreadPool& readingThreads()
{
    static QThreadPool threads;
    return threads;
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    readingThreads().start([] { malloc_trim(0); });
#endif
}

} // namespace truceline
