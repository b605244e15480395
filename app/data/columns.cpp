// SPDX-License-Identifier: MIT
#include "data/columns.h"

#include "data/intern.h"
#include "data/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace truceline {

namespace {

/// Where each row goes, in the order of the text: sorted by first day, rows of a day as they come.
std::vector<std::uint32_t> placesByDay(std::span<const Part> parts, std::size_t size)
{
    const auto firstDay = [](const Dates& dates) { return dates.span.first; };
    Day low = kOpenEnd;
    Day high = kOpenStart;
    for (const Part& part : parts) {
        for (const Dates& dates : part.rows.dates) {
            if (const Day day = firstDay(dates); day != kOpenStart) {
                low = std::min(low, day);
                high = std::max(high, day);
            }
        }
    }
    // A counting sort: days run from the year 1 to 9999, and the undated come before them all.
    const auto bucket = [low](Day day) { return day == kOpenStart ? std::size_t(0) : std::size_t(day - low) + 1; };
    std::vector<std::uint32_t> next(low > high ? 2 : bucket(high) + 2);
    for (const Part& part : parts) {
        for (const Dates& dates : part.rows.dates)
            ++next[bucket(firstDay(dates)) + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::uint32_t> places;
    places.reserve(size);
    for (const Part& part : parts) {
        for (const Dates& dates : part.rows.dates)
            places.push_back(next[bucket(firstDay(dates))]++);
    }
    return places;
}

/// The numbers of the parts' texts in a common list.
std::vector<std::vector<std::uint16_t>> commonNumbers(
    std::span<const Part> parts, QStringList IncidentColumns::* list, QStringList& common)
{
    Interned interned(common);
    std::vector<std::vector<std::uint16_t>> numbers;
    for (const Part& part : parts) {
        auto& ofPart = numbers.emplace_back();
        for (const QString& text : part.rows.incidents.*list)
            ofPart.push_back(interned.number(text.toStdString()));
    }
    return numbers;
}

/// Puts a column of all parts together.
/// @param columnOf  finds the column in a layer
/// @param places  where each row goes; empty = rows stay in their order
template <typename Column>
void gather(std::span<const Part> parts, std::span<const std::uint32_t> places, std::size_t size, Layer& layer,
    const Column& columnOf)
{
    auto& column = columnOf(layer);
    if (places.empty()) {
        column.reserve(size);
        for (const Part& part : parts) {
            const auto& rows = columnOf(part.rows);
            column.insert(column.end(), rows.begin(), rows.end());
        }
        return;
    }
    column.resize(size);
    const std::uint32_t* place = places.data();
    for (const Part& part : parts) {
        for (const auto& value : columnOf(part.rows))
            column[*place++] = value;
    }
}

using Numbers = std::vector<std::vector<std::uint16_t>>;

void gatherTexts(std::span<const Part> parts, std::span<const std::uint32_t> places, const Numbers& numbers,
    std::vector<std::uint16_t> IncidentColumns::* member, Layer& layer)
{
    auto& column = layer.incidents.*member;
    column.resize(places.size());
    const std::uint32_t* place = places.data();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (const std::uint16_t number : parts[i].rows.incidents.*member)
            column[*place++] = numbers[i][number];
    }
}

GeoBox boxOf(std::span<const Part> parts)
{
    GeoBox box;
    for (const Part& part : parts) {
        for (const LonLat position : part.rows.positions) {
            if (!std::isnan(position.lon))
                box.extend(position);
        }
        for (const Geometry& shape : part.rows.shapes)
            box.extend(bounds(shape));
    }
    return box;
}

} // namespace

void Part::reserve(std::size_t size, Role role)
{
    rows.slices.reserve(size);
    rows.numbers.reserve(size);
    rows.dates.reserve(size);
    idHashes.reserve(size);
    if (role != Role::Incidents) {
        rows.shapes.reserve(size);
        return;
    }
    rows.positions.reserve(size);
    rows.incidents.type.reserve(size);
    rows.incidents.actor1.reserve(size);
    rows.incidents.actor2.reserve(size);
    rows.incidents.deaths.reserve(size);
    rows.incidents.wherePrec.reserve(size);
}

void join(std::span<const Part> parts, Layer& layer)
{
    std::size_t size = 0;
    for (const Part& part : parts)
        size += part.rows.size();
    const bool incidents = layer.info.role == Role::Incidents;
    const std::vector<std::uint32_t> places = incidents ? placesByDay(parts, size) : std::vector<std::uint32_t>();
    const auto collect = [&](auto columnOf) { gather(parts, places, size, layer, columnOf); };
    const auto slices = [&] { collect([](auto& rows) -> auto& { return rows.slices; }); };
    const auto numbers = [&] { collect([](auto& rows) -> auto& { return rows.numbers; }); };
    const auto dates = [&] { collect([](auto& rows) -> auto& { return rows.dates; }); };
    const auto shapes = [&] { collect([](auto& rows) -> auto& { return rows.shapes; }); };
    const auto box = [&] { layer.box = boxOf(parts); };
    if (!incidents) {
        inParallel({slices, numbers, dates, shapes, box});
        return;
    }
    const Numbers types = commonNumbers(parts, &IncidentColumns::types, layer.incidents.types);
    const Numbers actors = commonNumbers(parts, &IncidentColumns::actors, layer.incidents.actors);
    const auto texts = [&](const Numbers& common, std::vector<std::uint16_t> IncidentColumns::* member) {
        return [&, member] { gatherTexts(parts, places, common, member, layer); };
    };
    inParallel({slices, dates, [&] { collect([](auto& rows) -> auto& { return rows.positions; }); },
        [&] { collect([](auto& rows) -> auto& { return rows.incidents.deaths; }); }, numbers,
        texts(types, &IncidentColumns::type), texts(actors, &IncidentColumns::actor1),
        texts(actors, &IncidentColumns::actor2),
        [&] { collect([](auto& rows) -> auto& { return rows.incidents.wherePrec; }); }, box});
}

} // namespace truceline
