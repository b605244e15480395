// SPDX-License-Identifier: MIT
#pragma once

#include "map/legendtext.h"
#include "map/picture.h"
#include "map/theme.h"

namespace truceline {

/// Gathers what a picture shows, one entry for each text.
class Legend {
public:
    void addBoundary(const LegendText& text, const Stroke& sample);
    void addArea(const LegendText& text, const Fill& fill, const Stroke& outline);
    /// Those that had ended by the last of the days shown.
    void addEndedBoundary(const LegendText& text, const Stroke& pale);
    void addEndedArea(const LegendText& text, const Stroke& pale);
    /// The edge of those that only one half of a compared map draws.
    void addAccent(const Stroke& edge) { m_accent = edge; }

    /// Boundaries, areas, what is pale about them, then what the marks mean: symbols, sizes, hollow and faint ones.
    std::vector<LegendEntry> entries(const std::vector<Mark>& marks, const Theme& theme, const Vocabulary& vocabulary,
        const QString& language) const;

private:
    struct Entry {
        LegendText text;
        decltype(LegendEntry::sample) sample;
    };

    static void addOnce(std::vector<Entry>& entries, const LegendText& text, decltype(Entry::sample) sample);

    std::vector<Entry> m_boundaries;
    std::vector<Entry> m_areas;
    std::optional<Stroke> m_accent;
    std::optional<Stroke> m_ended; ///< what those that had ended look like
};

} // namespace truceline
