// SPDX-License-Identifier: MIT
#include "data/featureimport.h"

#include "data/fielddates.h"
#include "data/importedwords.h"
#include "geo/wording.h"

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Degrees, with a decimal point or comma; NaN where it is no number.
double degreesOf(QString text)
{
    bool ok = false;
    const double degrees = text.replace(u',', u'.').toDouble(&ok);
    return ok ? degrees : std::nan("");
}

bool isOneOf(QByteArrayView key, std::span<const QByteArrayView> keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

bool isWholeNumber(QStringView text)
{
    constexpr qsizetype kExact = 15; // digits that every number holds
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && !text.isEmpty() && text.size() <= kExact && (text.size() == 1 || text.front() != u'0');
}

} // namespace

FeatureImport::FeatureImport(const ImportPlan& plan, qint64 before)
    : m_plan(plan)
    , m_rows(before)
{
    for (const auto& [property, column] : plan.columns.asKeyValueRange())
        m_columns.emplace_back(property.toUtf8(), column.toUtf8());
}

/// The value of the column that a property comes from, as written; empty where there is none.
QByteArrayView FeatureImport::raw(QLatin1StringView property) const
{
    const auto known = std::ranges::find(
        m_columns, QByteArrayView(property), [](const auto& each) { return QByteArrayView(each.first); });
    return known == m_columns.end() || known->second.isEmpty() ? QByteArrayView()
                                                               : rawValue(m_properties, known->second);
}

QString FeatureImport::text(QLatin1StringView property) const
{
    return rawText(raw(property));
}

void FeatureImport::leaveOut()
{
    ++m_rows;
    ++m_tally.duplicates;
}

void FeatureImport::add(QByteArrayView feature)
{
    ++m_rows;
    m_feature = rawMembers(feature);
    const QByteArrayView properties = rawValue(m_feature, "properties");
    if (!properties.startsWith('{')) {
        m_lines += feature.toByteArray() + '\n';
        return;
    }
    m_properties = rawMembers(properties);
    m_written.clear();
    m_lines += R"({"type":"Feature")";
    for (const char* member : {"id", "time", "when"}) {
        if (const QByteArrayView value = rawValue(m_feature, member); !value.isEmpty())
            m_lines += QByteArray(R"(,")") + member + R"(":)" + value.toByteArray();
    }
    m_lines += R"(,"properties":{)";
    writeDates();
    writeTexts();
    writeOriginals();
    if (m_lines.endsWith(','))
        m_lines.chop(1);
    m_lines += R"(},"geometry":)" + geometry() + "}\n";
    compareFigures();
}

void FeatureImport::write(QByteArrayView key, QByteArrayView json)
{
    m_lines += '"';
    m_lines += key;
    m_lines += "\":";
    m_lines += json;
    m_lines += ',';
    m_written.push_back(key);
}

ImportedDate FeatureImport::dateOf(QLatin1StringView property) const
{
    return importedDate(text(property), m_plan);
}

void FeatureImport::writeDates()
{
    if (!m_plan.columns.contains("start"_L1) && !m_plan.columns.contains("end"_L1))
        return;
    ImportedDate start = dateOf("start"_L1);
    ImportedDate end = dateOf("end"_L1);
    // An event that says only when it began is over on that day; what stands on a map of OpenStreetMap may still stand.
    if (end.fault == ImportedDate::Fault::None && !end.date && m_plan.dataSet != DataSet::OpenStreetMap) {
        if (start.date)
            start.date->span = daysWithin(start.date->span, text("time_precision"_L1).toInt());
        end = start;
    }
    for (const ImportedDate& date : {start, end}) {
        if (date.fault == ImportedDate::Fault::None)
            continue;
        const bool early = date.fault == ImportedDate::Fault::EarlyYear;
        ++(early ? m_tally.earlyYears : m_tally.unreadableDates);
        const QString raw =
            text(m_plan.columns.contains("start"_L1) && start.fault == date.fault ? "start"_L1 : "end"_L1);
        report(Severity::Error,
            (early ? Wording::tr("the year of “%1” has lost its century; it counts as undated")
                   : Wording::tr("“%1” is not a date; it counts as undated"))
                .arg(raw));
        start = end = {};
        break;
    }
    // Said even where nothing is known: no other column may be taken for a date then.
    const bool none = !start.date && !end.date;
    const auto json = [none](const ImportedDate& each) {
        return each.date ? jsonString(dateTextOf(*each.date)) : none ? R"("..")"_ba : "null"_ba;
    };
    write("start", json(start));
    write("end", json(end));
}

void FeatureImport::writeTexts()
{
    static constexpr QByteArrayView apart[] = {"start", "end", "longitude", "latitude", "time_precision"};
    for (const auto& [property, column] : m_columns) {
        if (isOneOf(property, apart) || column == property)
            continue;
        const QByteArrayView raw = rawValue(m_properties, column);
        const QString text = rawText(raw);
        const QString value = importedWord(m_plan.dataSet, QString::fromUtf8(property), text);
        if (value.isEmpty())
            continue;
        if (isWholeNumber(value) && property != "id")
            write(property, value.toUtf8());
        else
            write(property, raw.startsWith('"') && value == text ? raw : jsonString(value));
    }
}

void FeatureImport::writeOriginals()
{
    for (const RawMember& member : m_properties) {
        m_lines += isOneOf(member.key, m_written) ? "\"original:" : "\"";
        m_lines += member.key;
        m_lines += "\":";
        m_lines += member.value;
        m_lines += ',';
    }
}

/// The feature's own, else the position in its columns; none where that is nowhere on earth.
QByteArray FeatureImport::geometry()
{
    const QByteArrayView own = rawValue(m_feature, "geometry");
    const std::vector<RawMember> members = rawMembers(own);
    const bool isPoint = rawValue(members, "type") == "\"Point\"";
    if (!own.isEmpty() && own != "null" && !isPoint)
        return own.toByteArray();
    const std::vector<QByteArrayView> position = rawElements(rawValue(members, "coordinates"));
    const bool hasOwn = position.size() >= 2;
    const double longitude = hasOwn ? position[0].toDouble() : degreesOf(text("longitude"_L1));
    const double latitude = hasOwn ? position[1].toDouble() : degreesOf(text("latitude"_L1));
    if (std::abs(longitude) <= 180 && std::abs(latitude) <= 90) {
        QByteArray point;
        if (hasOwn)
            point = own.toByteArray();
        else
            addPointJson(point, {longitude, latitude});
        return point;
    }
    if (!std::isnan(longitude) && !std::isnan(latitude))
        report(Severity::Warning,
            Wording::tr("longitude %1, latitude %2 is nowhere on earth").arg(longitude).arg(latitude));
    return "null";
}

void FeatureImport::compareFigures()
{
    std::optional<int> before;
    for (const QLatin1StringView property : {"deaths_low"_L1, "deaths_best"_L1, "deaths_high"_L1}) {
        bool ok = false;
        const int figure = text(property).toInt(&ok);
        if (!ok)
            continue;
        if (before && *before > figure) {
            ++m_tally.lowAboveBest;
            report(Severity::Warning,
                Wording::tr("its lowest, best and highest figures are not in order: %1, %2, %3")
                    .arg(text("deaths_low"_L1), text("deaths_best"_L1), text("deaths_high"_L1)));
            return;
        }
        before = figure;
    }
}

void FeatureImport::report(Severity severity, const QString& message)
{
    const QString id = text("id"_L1);
    m_findings.add(id.isEmpty() ? Wording::tr("feature %1").arg(m_rows) : id, severity, message);
}

} // namespace truceline
