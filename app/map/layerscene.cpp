// SPDX-License-Identifier: MIT
#include "map/layerscene.h"

#include "data/answer.h"
#include "map/clusters.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Campaigns are looked for in layers small enough to be kept by hand; reading every attribute of a million rows would
/// cost seconds.
constexpr std::size_t kHandKept = 20'000;

/// @param neutral  under the rule of both forms the neutral name stands for them
Spot spot(const Properties& properties, const Geometry& geometry, bool neutral)
{
    Spot result;
    result.at = bounds(geometry).isEmpty() ? QPointF(qQNaN(), qQNaN()) : toWorld(anchor(geometry));
    bool isNumber = false;
    const int rank = properties.text(u"rank").toInt(&isNumber);
    if (isNumber)
        result.rank = rank;
    result.kind = properties.text(u"kind");
    for (const Names rule : {Names::Both, Names::HyForm, Names::AzForm, Names::Native})
        result.names[static_cast<std::size_t>(rule)] = displayNames(properties, rule);
    if (neutral)
        result.names[static_cast<std::size_t>(Names::Both)] = {properties.text(u"name")};
    return result;
}

Country country(const Properties& properties)
{
    const QString id = properties.text(u"id");
    return {properties.text(u"name"), id == "AM"_L1 || id == "AZ"_L1};
}

/// The rows of each campaign's parts, as the property `parent` tells.
QHash<std::uint32_t, std::vector<std::uint32_t>> partsOfCampaigns(const Layer& layer)
{
    QHash<std::uint32_t, std::vector<std::uint32_t>> parts;
    if (layer.size() > kHandKept || !layer.text.contains("\"parent\""))
        return parts;
    QHash<QString, std::uint32_t> rows;
    std::vector<std::pair<std::uint32_t, QString>> parents;
    for (std::uint32_t row = 0; row < layer.size(); ++row) {
        const Properties properties = truceline::properties(layer, row);
        rows.insert(properties.text(u"id"), row);
        if (const QString parent = properties.text(u"parent"); !parent.isEmpty())
            parents.emplace_back(row, parent);
    }
    for (const auto& [row, parent] : parents) {
        if (const auto campaign = rows.constFind(parent); campaign != rows.constEnd())
            parts[*campaign].push_back(row);
    }
    return parts;
}

} // namespace

IncidentScene::IncidentScene(const Layer& layer)
    : at(layer)
    , parts(partsOfCampaigns(layer))
{
    for (const QString& type : layer.incidents.types)
        symbols.push_back(symbolOf(type));
}

LayerScene::LayerScene(LayerPtr source)
    : layer(std::move(source))
    , m_whole(std::make_shared<const DatedRows>(*layer))
{
    const Role role = layer->info.role;
    if (role == Role::Incidents) {
        incidents.emplace(*layer);
        prepare({});
        return;
    }
    if (role != Role::Places)
        shapes = Shapes(layer->shapes);
    for (std::size_t row = 0; row < layer->size(); ++row) {
        if (role == Role::Water || role == Role::Lines)
            break;
        const Properties properties = truceline::properties(*layer, row);
        if (role == Role::Areas) {
            areas.push_back(areaStyle(properties));
            sizes.push_back(shapes.size(row));
        }
        if (role == Role::Boundaries)
            boundaries.push_back(boundaryStyle(properties));
        if (role == Role::Land)
            countries.push_back(country(properties));
        if (role == Role::Areas || role == Role::Places) {
            const bool neutral = role == Role::Areas || properties.text(u"kind") == "region"_L1;
            spots.push_back(spot(properties, layer->shapes[row], neutral));
        }
    }
}

void LayerScene::prepare(const View& view) const
{
    if (!incidents)
        return;
    tally(asked(view.query).passing);
    for (const Facet::Column column : {Facet::Column::Type, Facet::Column::Actor})
        facet(asked(withoutFilter(view.query, column)).passing, column);
    styled(view);
}

bool LayerScene::isPrepared(const View& view) const
{
    constexpr std::size_t kQuick = 20'000;
    const auto style = view.styles.constFind(layer->info.id);
    return layer->size() <= kQuick
        || (m_asked.holds(keyOf(view.query)) && (style == view.styles.constEnd() || m_styled.holds(*style)));
}

std::shared_ptr<const StyledRows> LayerScene::styled(const View& view) const
{
    const auto style = view.styles.constFind(layer->info.id);
    if (!incidents || style == view.styles.constEnd())
        return {};
    return m_styled.get(*style, [&] { return StyledRows(*layer, *style); });
}

/// What of a query says which rows it is about: all but the window, and the filters of incidents only.
Query LayerScene::keyOf(const Query& query) const
{
    if (layer->answer)
        return {};
    Query key = query;
    key.window = {};
    if (!mayHide(layer->info.role))
        key.hidden.clear();
    if (!incidents) {
        key.filters.clear();
        key.search.clear();
        key.undated = true;
    }
    return key;
}

AskedRows LayerScene::asked(const Query& query) const
{
    const Query key = keyOf(query);
    return *m_asked.get(key, [&] { return askedRows(m_whole, key); });
}

std::shared_ptr<const CellGrid> LayerScene::grid(const DatedRowsPtr& set, double zoom) const
{
    const double cell = clusterCell(zoom);
    return m_grids.get({set, cell}, [&] { return CellGrid(set, incidents->at, cell); });
}

std::shared_ptr<const Tally> LayerScene::tally(const DatedRowsPtr& set) const
{
    if (layer->answer)
        return {layer->answer, &layer->answer->tally};
    return m_tallies.get(set, [&] { return Tally(*set); });
}

std::shared_ptr<const Facet> LayerScene::facet(const DatedRowsPtr& set, Facet::Column column) const
{
    return m_facets.get({set, column}, [&] { return Facet(*set, column); });
}

Query withoutFilter(const Query& query, Facet::Column column)
{
    const QLatin1StringView key = column == Facet::Column::Type ? "type"_L1 : "actor"_L1;
    Query without = query;
    without.filters.removeIf([key](const Filter& filter) { return filter.key == key; });
    return without;
}

Selection select(const LayerScene& layer, const Query& query)
{
    return select(layer.asked(query), query.window);
}

} // namespace truceline
