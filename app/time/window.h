// SPDX-License-Identifier: MIT
#pragma once

#include "time/datetext.h"

namespace truceline {

/// How the slider's two thumbs are understood.
enum class Mode : quint8 {
    Day, ///< the last chosen day alone
    Window, ///< all chosen days
    Cumulative, ///< everything up to the last chosen day
};

/// The word of the command line and of atlas.json for a mode ("day", "window", "cumulative"), and back.
QString modeName(Mode mode);
std::optional<Mode> modeFromName(QStringView name);

/// What the slider shows. The chosen span is kept as it is while the mode changes.
/// @pre `chosen` is not empty. Without an end, its last day comes after every other.
struct Window {
    Mode mode = Mode::Window;
    Span chosen;

    bool operator==(const Window&) const = default;

    /// The days shown.
    Span span() const;
    Day lastDay() const { return chosen.last(); }
};

/// How sure it is that something belongs to a window.
enum class Match : quint8 { Out, Possible, Certain };

/// An incident is certainly in a window when all days it may mean lie inside, possibly when some do.
Match matchIncident(Span incident, Span window);

/// An area or a boundary is a state that lasts: it is in a window when it holds on one of its days, certainly when it
/// does so whatever its imprecise start and end mean. In cumulative mode the state of the last day counts, since states
/// end.
Match matchState(const Dates& state, const Window& window);

} // namespace truceline
