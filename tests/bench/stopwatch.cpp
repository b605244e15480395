// SPDX-License-Identifier: MIT
#include "stopwatch.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace truceline {

Times timed(int runs, const std::function<void(int)>& work)
{
    work(runs);
    Times times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void print(const QString& name, Times times)
{
    std::ranges::sort(times);
    const QJsonObject figure{{u"name"_s, name}, {u"median"_s, times[times.size() / 2]}, {u"worst"_s, times.back()},
        {u"runs"_s, qint64(times.size())}};
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace truceline
