// SPDX-License-Identifier: MIT
#pragma once

#include "map/layerstyle.h"
#include "map/legendtext.h"
#include "map/picture.h"
#include "map/theme.h"

#include <set>

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

    /// A single incident's mark of a layer, as the layer's style draws it.
    /// @param styled  null = by type and deaths
    void addIncident(
        const Mark& mark, const Layer& layer, std::uint32_t row, const StyledRows* styled, const Theme& theme);

    /// Boundaries, areas, what is pale about them, then what the marks mean: symbols, sizes, hollow and faint ones.
    /// @param marks  all that the picture shows
    std::vector<LegendEntry> entries(const std::vector<Mark>& marks, const Theme& theme, const Vocabulary& vocabulary,
        const QString& language) const;

private:
    struct Entry {
        LegendText text;
        decltype(LegendEntry::sample) sample;
    };

    void addChosen(int order, const QString& text, const Mark& sample);
    static void addOnce(std::vector<Entry>& entries, const LegendText& text, decltype(Entry::sample) sample);

    std::vector<Entry> m_boundaries;
    std::vector<Entry> m_areas;
    std::set<Symbol> m_types; ///< that tell what kind of incident it is
    std::vector<std::pair<int, LegendEntry>>
        m_chosen; ///< what symbols, colours and sizes of styles mean, and its order
    bool m_sizedByDeaths = false; ///< a mark is larger for its deaths
    std::optional<Stroke> m_accent;
    std::optional<Stroke> m_ended; ///< what those that had ended look like
};

} // namespace truceline
