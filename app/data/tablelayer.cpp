// SPDX-License-Identifier: MIT
#include "data/tablelayer.h"

#include "data/geojson.h"
#include "data/rawjson.h"
#include "geo/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QByteArray position(double lon, double lat)
{
    constexpr int kDigits = 12;
    return R"({"type":"Point","coordinates":[)" + QByteArray::number(lon, 'g', kDigits) + ','
        + QByteArray::number(lat, 'g', kDigits) + "]}";
}

} // namespace

QByteArray countedFeature(const TableCounts::Place& place, const TableCount& count, const QString& type, Span days)
{
    const auto number = static_cast<double>(count.count);
    QByteArray feature = R"({"type":"Feature","properties":{"name":)"
        + jsonString(Wording::tr("%n incidents", nullptr, static_cast<int>(count.count))) + R"(,"type":)"
        + jsonString(type);
    if (count.days) {
        const Span shown = place.when == TableCounts::When::Certain
            ? Span{std::max(days.first, count.days->first), std::min(days.end, count.days->end)}
            : *count.days;
        feature +=
            R"(,"start":")" + isoText(shown.first).toUtf8() + R"(","end":")" + isoText(shown.last()).toUtf8() + '"';
    }
    return feature + R"(},"geometry":)"
        + (place.isKnown() ? position(count.lon / number, count.lat / number) : "null"_ba) + "}\n";
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
