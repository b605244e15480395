// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace truceline {

/// The milliseconds that each of several runs took.
struct Times {
    std::vector<double> wall;
    std::vector<double> cpu; ///< of all threads together
};

/// Takes the time from its making on.
class Stopwatch {
public:
    Stopwatch();
    /// Adds the time since the making as one more run.
    void stop(Times& times) const;

private:
    qint64 m_wall;
    qint64 m_cpu;
};

/// Runs the work as often as told, after one run that does not count, and takes the time of each.
/// @param work  is given the number of the run: from 0, and `runs` for the one that does not count
Times timed(int runs, const std::function<void(int)>& work);

/// Prints a figure as a line of JSON: name, median and worst of the wall time and median of the CPU time in
/// milliseconds, number of runs.
void print(const QString& name, const Times& times);

/// Prints what the process holds in memory as two figures in MiB: the most that was ever resident ("peak memory"), and
/// what is resident now without a file behind it ("private memory").
void printMemory();

} // namespace truceline
