// SPDX-License-Identifier: MIT
#include "map/layerscene.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Campaigns and date precision are looked for in layers small enough to be kept by hand; reading every attribute of a
/// million rows would cost seconds.
constexpr std::size_t kHandKept = 20'000;
/// UCDP: 1 exact, 2 near a known place; above, the point stands for a district or more.
constexpr int kExactPlace = 2;

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

IncidentScene incidentScene(const Layer& layer)
{
    IncidentScene scene;
    const std::size_t size = layer.size();
    scene.at.reserve(size);
    scene.imprecise.reserve(size);
    for (std::size_t row = 0; row < size; ++row) {
        scene.at.push_back(layer.hasPlace(row) ? toWorld(layer.positions[row]) : QPointF(qQNaN(), qQNaN()));
        scene.imprecise.push_back(layer.incidents.wherePrec[row] > kExactPlace || !layer.dates[row].exact);
    }
    for (const QString& type : layer.incidents.types)
        scene.symbols.push_back(symbolOf(type));
    scene.parent.assign(size, -1);
    if (size > kHandKept)
        return scene;
    QHash<QString, std::int32_t> rows;
    QHash<std::size_t, QString> parents;
    for (std::size_t row = 0; row < size; ++row) {
        const Properties properties = truceline::properties(layer, row);
        rows.insert(properties.text(u"id"), static_cast<std::int32_t>(row));
        if (const QString parent = properties.text(u"parent"); !parent.isEmpty())
            parents.insert(row, parent);
        if (properties.text(u"date_prec").toInt() > 1)
            scene.imprecise[row] = true;
    }
    for (const auto& [row, parent] : parents.asKeyValueRange())
        scene.parent[row] = rows.value(parent, -1);
    return scene;
}

Country country(const Properties& properties)
{
    const QString id = properties.text(u"id");
    return {properties.text(u"name"), id == "AM"_L1 || id == "AZ"_L1};
}

} // namespace

LayerScene::LayerScene(LayerPtr source)
    : layer(std::move(source))
{
    const Role role = layer->info.role;
    if (role == Role::Incidents) {
        incidents = incidentScene(*layer);
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

} // namespace truceline
