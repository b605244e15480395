// SPDX-License-Identifier: MIT
#include "data/columns.h"

#include "data/intern.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace truceline {

namespace {

template <typename T> void append(std::vector<T>& column, std::vector<T>&& part)
{
    if (column.empty())
        column = std::move(part);
    else
        column.insert(column.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
}

/// The numbers of a part's texts in a common list.
std::vector<std::uint16_t> renumbered(Interned& common, const QStringList& texts)
{
    std::vector<std::uint16_t> numbers;
    for (const QString& text : texts)
        numbers.push_back(common.number(text.toStdString()));
    return numbers;
}

void append(std::vector<std::uint16_t>& column, const std::vector<std::uint16_t>& part,
    const std::vector<std::uint16_t>& numbers)
{
    for (const std::uint16_t old : part)
        column.push_back(numbers[old]);
}

void append(IncidentColumns& columns, IncidentColumns&& part)
{
    Interned types(columns.types);
    Interned actors(columns.actors);
    const auto typeNumbers = renumbered(types, part.types);
    const auto actorNumbers = renumbered(actors, part.actors);
    append(columns.type, part.type, typeNumbers);
    append(columns.actor1, part.actor1, actorNumbers);
    append(columns.actor2, part.actor2, actorNumbers);
    append(columns.deaths, std::move(part.deaths));
    append(columns.wherePrec, std::move(part.wherePrec));
}

template <typename T> void reorder(std::vector<T>& column, const std::vector<std::uint32_t>& order)
{
    std::vector<T> sorted;
    sorted.reserve(column.size());
    for (const std::uint32_t row : order)
        sorted.push_back(column[row]);
    column = std::move(sorted);
}

} // namespace

void append(Layer& layer, Layer&& part)
{
    append(layer.slices, std::move(part.slices));
    append(layer.numbers, std::move(part.numbers));
    append(layer.dates, std::move(part.dates));
    append(layer.shapes, std::move(part.shapes));
    append(layer.positions, std::move(part.positions));
    append(layer.incidents, std::move(part.incidents));
}

void sortByDay(Layer& layer)
{
    const auto firstDay = [&layer](std::uint32_t row) { return layer.dates[row].span.first; };
    std::vector<std::uint32_t> order(layer.size());
    std::iota(order.begin(), order.end(), 0U);
    if (std::ranges::is_sorted(order, {}, firstDay))
        return;
    std::ranges::stable_sort(order, {}, firstDay);
    reorder(layer.slices, order);
    reorder(layer.numbers, order);
    reorder(layer.dates, order);
    reorder(layer.positions, order);
    reorder(layer.incidents.type, order);
    reorder(layer.incidents.actor1, order);
    reorder(layer.incidents.actor2, order);
    reorder(layer.incidents.deaths, order);
    reorder(layer.incidents.wherePrec, order);
}

GeoBox boxOf(const Layer& layer)
{
    GeoBox box;
    for (const LonLat position : layer.positions) {
        if (!std::isnan(position.lon))
            box.extend(position);
    }
    for (const Geometry& shape : layer.shapes)
        box.extend(bounds(shape));
    return box;
}

} // namespace truceline
