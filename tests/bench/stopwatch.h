// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace truceline {

/// The milliseconds that each of several runs took.
using Times = std::vector<double>;

/// Runs the work as often as told, after one run that does not count, and takes the time of each.
/// @param work  is given the number of the run: from 0, and `runs` for the one that does not count
Times timed(int runs, const std::function<void(int)>& work);

/// Prints a figure as a line of JSON: name, median and worst in milliseconds, number of runs.
void print(const QString& name, Times times);

} // namespace truceline
