// SPDX-License-Identifier: MIT
#include "time/window.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr std::array kModeNames{"day"_L1, "window"_L1, "cumulative"_L1};

} // namespace

QString modeName(Mode mode)
{
    return QString(kModeNames[static_cast<std::size_t>(mode)]);
}

std::optional<Mode> modeFromName(QStringView name)
{
    const auto found = std::find(kModeNames.begin(), kModeNames.end(), name);
    if (found == kModeNames.end())
        return {};
    return static_cast<Mode>(found - kModeNames.begin());
}

Span Window::span() const
{
    switch (mode) {
    case Mode::Day:
        return daySpan(lastDay());
    case Mode::Window:
        return chosen;
    case Mode::Cumulative:
        return {kOpenStart, chosen.end};
    }
    Q_UNREACHABLE_RETURN({});
}

Match matchIncident(Span incident, Span window)
{
    if (!incident.overlaps(window))
        return Match::Out;
    return window.contains(incident) ? Match::Certain : Match::Possible;
}

Match matchState(const Dates& state, const Window& window)
{
    const Span days = window.mode == Mode::Cumulative ? daySpan(window.lastDay()) : window.span();
    if (!state.span.overlaps(days))
        return Match::Out;
    // It has not ended before the window and not begun after it, even by its earliest end and its latest start.
    const bool reaches = state.core.end > days.first || state.span.first >= days.first;
    const bool begun = state.core.first < days.end || state.span.end <= days.end;
    return reaches && begun ? Match::Certain : Match::Possible;
}

} // namespace truceline
