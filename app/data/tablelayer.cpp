// SPDX-License-Identifier: MIT
#include "data/tablelayer.h"

#include "data/geojson.h"
#include "data/rawjson.h"
#include "geo/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

void CountedFeatures::add(const TableCounts::Place& place, const TableCount& count, const QString& type)
{
    const auto number = static_cast<double>(count.count);
    m_lines += R"({"type":"Feature","properties":{"name":)";
    m_lines += name(static_cast<int>(count.count));
    m_lines += R"(,"type":)";
    m_lines += word(type);
    if (count.days) {
        const bool within = place.when == TableCounts::When::Certain;
        m_lines += R"(,"start":")";
        m_lines += date(within ? std::max(m_days.first, count.days->first) : count.days->first);
        m_lines += R"(","end":")";
        m_lines += date((within ? std::min(m_days.end, count.days->end) : count.days->end) - 1);
        m_lines += '"';
    }
    m_lines += R"(},"geometry":)";
    if (place.cell)
        addPointJson(m_lines, {count.lon / number, count.lat / number});
    else
        m_lines += "null";
    m_lines += "}\n";
}

const QByteArray& CountedFeatures::name(int count)
{
    QByteArray& name = m_names[count];
    if (name.isEmpty())
        name = jsonString(Wording::tr("%n incidents", nullptr, count));
    return name;
}

const QByteArray& CountedFeatures::word(const QString& text)
{
    QByteArray& word = m_words[text];
    if (word.isEmpty())
        word = jsonString(text);
    return word;
}

const QByteArray& CountedFeatures::date(Day day)
{
    QByteArray& date = m_dates[day];
    if (date.isEmpty())
        date = isoText(day).toUtf8();
    return date;
}

QByteArray tableFeature(const DatabaseRow& line)
{
    QByteArray feature = R"({"type":"Feature","properties":)" + line.utf8(0) + R"(,"geometry":)";
    if (line.isNull(1))
        feature += "null";
    else
        addPointJson(feature, {line.number(1), line.number(2)});
    return feature + '}';
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
