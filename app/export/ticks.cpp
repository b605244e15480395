// SPDX-License-Identifier: MIT
#include "export/ticks.h"

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

/// The smallest of 1, 2, 5, 10 … times a power of ten that is no less.
double roundUp(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= step * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

std::vector<double> roundTicks(double low, double high, int most)
{
    const double step = high > low ? roundUp((high - low) / most) : low == 0 ? 1 : roundUp(std::abs(low) / most);
    const double first = std::floor(low / step);
    const double last = std::max(std::ceil(high / step), first + 1);
    std::vector<double> ticks;
    for (double i = first; i <= last; ++i)
        ticks.push_back(i * step);
    return ticks;
}

} // namespace truceline
