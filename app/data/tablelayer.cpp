// SPDX-License-Identifier: MIT
#include "data/tablelayer.h"

#include "data/geojson.h"
#include "data/rawjson.h"
#include "geo/mercator.h"
#include "geo/wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

CellEdges::CellEdges(const GeoBox& box, double cell)
{
    const QRectF world = toWorld(box) & QRectF(0, 0, 1, 1);
    const auto last = static_cast<int>(std::ceil(1 / cell));
    const auto lines = [&](double from, double to, auto degrees) {
        std::vector<double> edges;
        for (int i = int(from / cell); i <= std::min(last, int(to / cell) + 1); ++i)
            edges.push_back(degrees(std::min(1.0, i * cell)));
        return edges;
    };
    columns = lines(world.left(), world.right(), [](double x) { return fromWorld(QPointF(x, 0)).lon; });
    rows = lines(world.top(), world.bottom(), [](double y) { return fromWorld(QPointF(0, y)).lat; });
    std::ranges::reverse(rows);
}

namespace {

QByteArray position(double lon, double lat)
{
    constexpr int kDigits = 12;
    return R"({"type":"Point","coordinates":[)" + QByteArray::number(lon, 'g', kDigits) + ','
        + QByteArray::number(lat, 'g', kDigits) + "]}";
}

} // namespace

TableGroup::TableGroup(const DatabaseRow& line)
{
    enum Column : int { Cell, Type, Sure, Count, Longitude, Latitude, First, End };
    count = static_cast<int>(line.integer(Count));
    inBox = !line.isNull(Cell) && line.integer(Cell) >= 0;
    const auto quoted = [](Day day) { return '"' + isoText(day).toUtf8() + '"'; };
    const QByteArray place =
        line.isNull(Longitude) ? "null"_ba : position(line.number(Longitude), line.number(Latitude));
    feature = R"({"type":"Feature","properties":{"name":)" + jsonString(Wording::tr("%n incidents", nullptr, count))
        + R"(,"type":)" + jsonString(line.text(Type));
    if (!line.isNull(First)) {
        feature += R"(,"start":)" + quoted(static_cast<Day>(line.integer(First))) + R"(,"end":)"
            + quoted(static_cast<Day>(line.integer(End)) - 1);
    }
    feature += R"(},"geometry":)" + place + "}\n";
}

QByteArray tableFeature(const DatabaseRow& line)
{
    return R"({"type":"Feature","properties":)" + line.utf8(0) + R"(,"geometry":)"
        + (line.isNull(1) ? "null"_ba : position(line.number(1), line.number(2))) + '}';
}

std::shared_ptr<Layer> tableLayer(QByteArray lines, const LayerInfo& info, const ImportSource& source)
{
    auto layer = std::make_shared<Layer>();
    if (!lines.isEmpty()) {
        FileBytes file;
        file.bytes = std::move(lines);
        const auto load = readGeoJson(file, {info, Role::Incidents, {}, Severity::Warning, false, source});
        if (load && load->layer)
            *layer = *load->layer;
    }
    layer->info = info;
    layer->info.role = Role::Incidents;
    layer->source = source;
    if (layer->incidents.types.isEmpty()) {
        layer->incidents.types << QString();
        layer->incidents.actors << QString();
    }
    return layer;
}

Tally tallyFor(Layer& layer, const TableOverview& overview)
{
    QHash<QString, std::uint16_t> numbers;
    QStringList& types = layer.incidents.types;
    for (qsizetype i = 0; i < types.size(); ++i)
        numbers.insert(types[i], static_cast<std::uint16_t>(i));
    std::vector<Tally::Entry> entries;
    for (const TableOverview::Entry& entry : overview.entries) {
        if (!numbers.contains(entry.type)) {
            numbers.insert(entry.type, static_cast<std::uint16_t>(types.size()));
            types << entry.type;
        }
        entries.push_back({entry.span, numbers[entry.type], entry.count});
    }
    return Tally(std::move(entries));
}

} // namespace truceline
