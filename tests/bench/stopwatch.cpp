// SPDX-License-Identifier: MIT
#include "stopwatch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

qint64 nanoseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

void printLine(const QJsonObject& figure)
{
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// A size that the kernel tells of this process in kB, in MiB.
double mebibytes(const QString& path, const QByteArray& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    const QByteArray text = file.readAll();
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    qFatal("%s does not tell %s", qUtf8Printable(path), key.constData());
}

void printSize(const QString& name, double size)
{
    printLine({{u"name"_s, name}, {u"median"_s, size}, {u"worst"_s, size}, {u"unit"_s, u"MiB"_s}, {u"runs"_s, 1}});
}

} // namespace

Stopwatch::Stopwatch()
    : m_wall(nanoseconds(CLOCK_MONOTONIC))
    , m_cpu(nanoseconds(CLOCK_PROCESS_CPUTIME_ID))
{
}

void Stopwatch::stop(Times& times) const
{
    times.wall.push_back(double(nanoseconds(CLOCK_MONOTONIC) - m_wall) / 1e6);
    times.cpu.push_back(double(nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - m_cpu) / 1e6);
}

Times timed(int runs, const std::function<void(int)>& work)
{
    work(runs);
    Times times;
    for (int run = 0; run < runs; ++run) {
        const Stopwatch watch;
        work(run);
        watch.stop(times);
    }
    return times;
}

void print(const QString& name, const Times& times)
{
    printLine({{u"name"_s, name}, {u"median"_s, median(times.wall)}, {u"worst"_s, std::ranges::max(times.wall)},
        {u"cpu"_s, median(times.cpu)}, {u"unit"_s, u"ms"_s}, {u"runs"_s, qint64(times.wall.size())}});
}

void printMemory()
{
    printSize(u"peak memory"_s, mebibytes(u"/proc/self/status"_s, "VmHWM"));
    printSize(u"private memory"_s, mebibytes(u"/proc/self/smaps_rollup"_s, "Anonymous"));
}

} // namespace truceline
