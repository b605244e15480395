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
    return !state.core.isEmpty() && state.core.overlaps(days) ? Match::Certain : Match::Possible;
}

} // namespace truceline
