// SPDX-License-Identifier: MIT
#include "data/query.h"

#include "data/rowfilter.h"

#include <algorithm>

namespace truceline {

namespace {

bool touches(const Layer& layer, std::size_t row, const GeoBox& box)
{
    if (!layer.hasPlace(row))
        return false;
    if (layer.info.role == Role::Incidents)
        return box.contains(layer.positions[row]);
    return box.intersects(bounds(layer.shapes[row]));
}

/// Counts one feature, and selects it where it is asked for.
class Selector {
public:
    Selector(const Layer& layer, const Query& query)
        : m_layer(layer)
        , m_query(query)
        , m_filter(layer, query)
        , m_incidents(layer.info.role == Role::Incidents)
        , m_days(query.window.span())
    {
    }

    void add(std::size_t row)
    {
        if (m_query.box && !touches(m_layer, row, *m_query.box))
            return;
        Counts& counts = m_selection.counts;
        if (m_incidents && m_layer.isUndated(row) && !m_query.undated) {
            ++counts.undated;
            return;
        }
        const Dates& dates = m_layer.dates[row];
        const Match match = m_incidents ? matchIncident(dates.span, m_days) : matchState(dates, m_query.window);
        if (match == Match::Out) {
            ++counts.outsideDates;
        } else if (m_incidents && !m_filter.accepts(row)) {
            ++counts.filtered;
        } else {
            ++(!m_layer.hasPlace(row)         ? counts.withoutPlace
                    : match == Match::Certain ? counts.certain
                                              : counts.possible);
            m_selection.rows.push_back({std::uint32_t(row), match});
        }
    }

    /// Counts features that are known to lie outside the dates.
    void addOutside(std::size_t count) { m_selection.counts.outsideDates += int(count); }

    Selection take() { return std::move(m_selection); }

private:
    const Layer& m_layer;
    const Query& m_query;
    RowFilter m_filter;
    bool m_incidents;
    Span m_days;
    Selection m_selection;
};

} // namespace

Counts& Counts::operator+=(const Counts& other)
{
    certain += other.certain;
    possible += other.possible;
    withoutPlace += other.withoutPlace;
    outsideDates += other.outsideDates;
    filtered += other.filtered;
    undated += other.undated;
    return *this;
}

Selection select(const Layer& layer, const Query& query)
{
    Selector selector(layer, query);
    std::size_t end = layer.size();
    // Incidents are ordered by their first day: those that begin after the window need no look, but for a box they must
    // be told from those that are not counted at all.
    if (layer.info.role == Role::Incidents && !query.box) {
        const auto after = std::ranges::lower_bound(
            layer.dates, query.window.span().end, {}, [](const Dates& d) { return d.span.first; });
        end = std::size_t(after - layer.dates.begin());
        selector.addOutside(layer.size() - end);
    }
    for (std::size_t row = 0; row < end; ++row)
        selector.add(row);
    return selector.take();
}

} // namespace truceline
