// SPDX-License-Identifier: MIT
#include "data/query.h"

#include "data/answer.h"
#include "data/rowfilter.h"

#include <algorithm>

namespace truceline {

namespace {

bool touches(const Layer& layer, std::uint32_t row, const GeoBox& box)
{
    if (!layer.hasPlace(row))
        return false;
    if (layer.info.role == Role::Incidents)
        return box.contains(layer.positions[row]);
    return box.intersects(bounds(layer.shapes[row]));
}

DatedRowsPtr narrowed(const DatedRowsPtr& set, std::vector<std::uint32_t> rows)
{
    return rows.size() == set->size() ? set : std::make_shared<const DatedRows>(set->layer(), std::move(rows));
}

/// The rows of a set for which `keep` holds; the set itself where it holds for all.
template <typename Keep> DatedRowsPtr kept(const DatedRowsPtr& set, Keep keep)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t position = 0; position < set->size(); ++position) {
        if (keep(set->row(position)))
            rows.push_back(set->row(position));
    }
    std::ranges::sort(rows);
    return narrowed(set, std::move(rows));
}

/// How many rows of a set touch the days.
std::size_t touching(const DatedRows& set, Span days)
{
    const std::size_t from = set.begunBefore(days.first);
    std::size_t count = set.begunBefore(days.end) - from;
    set.visitBeyond(0, from, days.first, [&count](std::size_t) { ++count; });
    return count;
}

Selection selectIncidents(const AskedRows& asked, Span days)
{
    const DatedRows& set = *asked.passing;
    const Layer& layer = set.layer();
    Selection selection{SelectedRows(asked.passing, days), {}};
    const SelectedRows& rows = selection.rows;
    Counts& counts = selection.counts;
    counts.withoutPlace = static_cast<int>(set.placeless(rows.from(), rows.to()));
    for (const Selected& each : rows.early())
        ++(layer.hasPlace(each.row) ? counts.possible : counts.withoutPlace);
    set.visitBeyond(rows.from(), rows.to(), days.end,
        [&](std::size_t position) { counts.possible += layer.hasPlace(set.row(position)); });
    counts.certain = static_cast<int>(rows.size()) - counts.possible - counts.withoutPlace;
    const std::size_t inWindow = asked.all == asked.passing ? rows.size() : touching(*asked.all, days);
    counts.filtered = static_cast<int>(inWindow - rows.size());
    counts.outsideDates = static_cast<int>(asked.all->size() - inWindow);
    counts.undated = asked.undated;
    return selection;
}

/// All that a database said, whatever is asked: what it said to another query would be half of an answer.
Selection selectAnswer(const DatedRowsPtr& set, const Answer& answer)
{
    const Layer& layer = set->layer();
    Selection selection{SelectedRows(set, answer.query.window.span()), answer.left};
    Counts& counts = selection.counts;
    for (const Selected& each : selection.rows) {
        int& count = !layer.hasPlace(each.row) ? counts.withoutPlace
            : each.match == Match::Certain     ? counts.certain
                                               : counts.possible;
        count += layer.weight(each.row);
    }
    return selection;
}

/// Areas, boundaries and everything else that lasts.
Selection selectStates(const DatedRowsPtr& set, const Window& window)
{
    Selection selection;
    Counts& counts = selection.counts;
    if (set->areUndated()) {
        selection.rows = SelectedRows(set, Span{});
        counts.withoutPlace = static_cast<int>(set->placeless(0, set->size()));
        counts.certain = static_cast<int>(set->size()) - counts.withoutPlace;
        return selection;
    }
    const Layer& layer = set->layer();
    const Span days = window.mode == Mode::Cumulative ? daySpan(window.lastDay()) : window.span();
    std::vector<Selected> rows;
    for (const Selected& each : SelectedRows(set, days)) {
        const Match match = matchState(layer.dates[each.row], window);
        rows.push_back({each.row, match});
        ++(!layer.hasPlace(each.row)      ? counts.withoutPlace
                : match == Match::Certain ? counts.certain
                                          : counts.possible);
    }
    counts.outsideDates = static_cast<int>(set->size() - rows.size());
    std::ranges::sort(rows, {}, &Selected::row);
    selection.rows = SelectedRows(std::move(rows));
    return selection;
}

} // namespace

bool mayHide(Role role)
{
    return role == Role::Areas || role == Role::Boundaries;
}

AskedRows askedRows(const DatedRowsPtr& whole, const Query& query)
{
    const Layer& layer = whole->layer();
    AskedRows asked{whole, {}, 0};
    if (layer.answer) {
        asked.all = asked.passing = kept(whole, [&layer](std::uint32_t row) { return layer.weight(row) > 0; });
        return asked;
    }
    if (query.box)
        asked.all = kept(whole, [&](std::uint32_t row) { return touches(layer, row, *query.box); });
    if (mayHide(layer.info.role) && !query.hidden.isEmpty())
        asked.all = kept(asked.all, [&](std::uint32_t row) { return !query.hidden.contains(featureId(layer, row)); });
    if (layer.info.role == Role::Incidents && !query.undated) {
        const DatedRowsPtr before = asked.all;
        asked.all = kept(before, [&layer](std::uint32_t row) { return !layer.isUndated(row); });
        asked.undated = static_cast<int>(before->size() - asked.all->size());
    }
    const RowFilter filter(layer, query);
    asked.passing = filter.acceptsAll() ? asked.all : narrowed(asked.all, filter.passing(*asked.all));
    return asked;
}

Selection select(const AskedRows& asked, const Window& window)
{
    if (const auto& answer = asked.passing->layer().answer)
        return selectAnswer(asked.passing, *answer);
    if (asked.passing->layer().info.role == Role::Incidents)
        return selectIncidents(asked, window.span());
    return selectStates(asked.passing, window);
}

Selection select(const Layer& layer, const Query& query)
{
    return select(askedRows(std::make_shared<const DatedRows>(layer), query), query.window);
}

} // namespace truceline
