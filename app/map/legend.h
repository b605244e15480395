// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"
#include "map/theme.h"

namespace truceline {

/// Gathers what a picture shows, one entry for each text.
class Legend {
public:
    void addBoundary(const QString& text, const Stroke& sample);
    void addArea(const QString& text, const Fill& fill, const Stroke& outline);
    /// Those that had ended by the last of the days shown.
    void addEndedBoundary(const QString& text, const Stroke& pale);
    void addEndedArea(const QString& text, const Stroke& pale);
    /// The edge of those that only one half of a compared map draws.
    void addAccent(const Stroke& edge) { m_accent = edge; }

    /// Boundaries, areas, what is pale about them, then what the marks mean: symbols, sizes, hollow and faint ones.
    std::vector<LegendEntry> entries(const std::vector<Mark>& marks, const Theme& theme) const;

private:
    std::vector<LegendEntry> m_boundaries;
    std::vector<LegendEntry> m_areas;
    std::optional<Stroke> m_accent;
    std::optional<Stroke> m_ended; ///< what those that had ended look like
};

} // namespace truceline
