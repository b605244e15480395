// SPDX-License-Identifier: MIT
#include "time/window.h"

namespace truceline {

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
