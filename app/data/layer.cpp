// SPDX-License-Identifier: MIT
#include "data/layer.h"

#include "data/featureid.h"
#include "data/geometryjson.h"
#include "data/jsonslice.h"
#include "geo/wording.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr std::array kRoleNames{
    "incidents"_L1, "areas"_L1, "boundaries"_L1, "places"_L1, "land"_L1, "water"_L1, "lines"_L1, "raster"_L1};

} // namespace

QString roleName(Role role)
{
    return QString(kRoleNames[std::size_t(role)]);
}

std::optional<Role> roleFromName(QStringView name)
{
    const auto found = std::find(kRoleNames.begin(), kRoleNames.end(), name);
    if (found == kRoleNames.end())
        return {};
    return Role(found - kRoleNames.begin());
}

bool isSubject(Role role)
{
    return role == Role::Incidents || role == Role::Areas || role == Role::Boundaries;
}

bool Layer::hasPlace(std::size_t row) const
{
    return info.role == Role::Incidents ? !std::isnan(positions[row].lon) : shapes[row].index() != 0;
}

Properties properties(const Layer& layer, std::size_t row)
{
    QList<Properties::Entry> entries;
    eachMember(json(layer, row), "properties", [&entries](simdjson::ondemand::value value) {
        entries.clear();
        simdjson::ondemand::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return;
        // What is broken was reported when the layer was loaded; what can still be read is shown.
        for (auto member : object) {
            simdjson::ondemand::field field;
            std::string_view key;
            QJsonValue json;
            if (std::move(member).get(field) != simdjson::SUCCESS
                || field.unescaped_key(true).get(key) != simdjson::SUCCESS)
                break;
            const QString name = QString::fromUtf8(key);
            if (toJsonValue(field.value(), json) != simdjson::SUCCESS)
                break;
            entries.emplaceBack(name, json);
        }
    });
    return Properties(std::move(entries));
}

Geometry geometry(const Layer& layer, std::size_t row)
{
    if (layer.info.role != Role::Incidents)
        return layer.shapes[row];
    Geometry geometry;
    eachMember(json(layer, row), "geometry", [&geometry](simdjson::ondemand::value value) {
        Place place;
        geometry = readGeometry(value, place).isEmpty() ? place.toGeometry() : Geometry();
    });
    return geometry;
}

bool isCutShort(const Layer& layer)
{
    return layer.mapped && layer.mapped->isCutShort();
}

QByteArrayView json(const Layer& layer, std::size_t row)
{
    const Slice slice = layer.slices[row];
    return QByteArrayView(layer.text).sliced(slice.offset, slice.length);
}

QString featureId(const Layer& layer, std::size_t row)
{
    const QString id = idText(json(layer, row));
    return id.isEmpty() ? Wording::tr("feature %1").arg(layer.numbers[row]) : id;
}

std::optional<std::uint32_t> sameRow(const Layer& before, std::uint32_t row, const Layer& after)
{
    constexpr std::size_t kMost = 100'000; // ids that are read without keeping anybody waiting
    const QString id = featureId(before, row);
    const auto number = std::ranges::find(after.numbers, before.numbers[row]);
    const auto place = std::uint32_t(number - after.numbers.begin());
    if (number != after.numbers.end() && featureId(after, place) == id)
        return place;
    for (std::uint32_t each = 0; each < after.size() && after.size() <= kMost; ++each) {
        if (featureId(after, each) == id)
            return each;
    }
    return {};
}

} // namespace truceline
