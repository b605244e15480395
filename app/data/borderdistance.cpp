// SPDX-License-Identifier: MIT
#include "data/borderdistance.h"

#include "data/placeprecision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

bool isBorder(QStringView status)
{
    constexpr QLatin1StringView kStatuses[] = {"recognised"_L1, "undelimited"_L1, "delimited"_L1, "inter_republic"_L1};
    return std::ranges::any_of(kStatuses, [status](QLatin1StringView each) { return each == status; });
}

std::optional<BorderDistance> borderDistance(const Atlas& atlas, FeatureRef incident)
{
    const Layer& incidents = atlas.layerOf(incident);
    const int wherePrec = incidents.incidents.wherePrec[incident.row];
    const Span dates = incidents.dates[incident.row].span;
    if (!incidents.hasPlace(incident.row) || !isPlace(wherePrec) || dates.isEmpty() || dates.isOpenStart())
        return {};
    const LonLat place = incidents.positions[incident.row];
    if (!atlas.extent.contains(place))
        return {};
    std::optional<BorderDistance> best;
    for (int index = 0; index < static_cast<int>(atlas.layers.size()); ++index) {
        const Layer& layer = *atlas.layers[static_cast<std::size_t>(index)];
        if (layer.info.role != Role::Boundaries)
            continue;
        for (std::uint32_t row = 0; row < layer.size(); ++row) {
            if (!layer.dates[row].span.contains(dates.first))
                continue;
            const Properties values = properties(layer, row);
            if (!isBorder(values.text(u"status")))
                continue;
            const std::optional<Nearest> found = nearest(layer.shapes[row], place);
            if (found && (!best || found->metres < best->nearest.metres))
                best = {{index, row}, dates.first, *found, placeRadiusKm(wherePrec),
                    values.value(u"uncertainty_km").toDouble()};
        }
    }
    return best;
}

} // namespace truceline
