// SPDX-License-Identifier: MIT
#include "data/featureimport.h"

#include "data/fielddates.h"
#include "data/importedwords.h"
#include "data/split.h"
#include "geo/wording.h"

#include <cmath>

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

bool isWholeNumber(QStringView text)
{
    constexpr qsizetype kExact = 15; // digits that every number holds
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && !text.isEmpty() && text.size() <= kExact && (text.size() == 1 || text.front() != u'0');
}

} // namespace

FeatureImport::FeatureImport(const ImportPlan& plan)
    : m_plan(plan)
{
}

QString FeatureImport::text(QLatin1StringView property) const
{
    const QString column = m_plan.columns.value(property);
    return column.isEmpty() ? QString() : rawText(rawValue(m_properties, column.toUtf8()));
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
    if (isRepeated()) {
        ++m_tally.duplicates;
        return;
    }
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

/// Data sets count each event once; files that have a row for each of its actors repeat it.
bool FeatureImport::isRepeated()
{
    if (m_plan.dataSet == DataSet::None)
        return false;
    const QString id = text("id"_L1);
    if (id.isEmpty())
        return false;
    const qsizetype before = m_ids.size();
    m_ids.insert(id);
    return m_ids.size() == before;
}

void FeatureImport::write(QByteArrayView key, QByteArrayView json)
{
    m_lines += '"';
    m_lines += key;
    m_lines += "\":";
    m_lines += json;
    m_lines += ',';
    m_written.insert(key.toByteArray());
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
    for (const QString& property : importProperties()) {
        if (property == "start"_L1 || property == "end"_L1 || property == "longitude"_L1 || property == "latitude"_L1
            || property == "time_precision"_L1)
            continue;
        const QString column = m_plan.columns.value(property);
        if (column.isEmpty())
            continue;
        const QByteArrayView raw = rawValue(m_properties, column.toUtf8());
        const QString value = importedWord(m_plan.dataSet, property, rawText(raw));
        if (value.isEmpty() || column == property)
            continue;
        write(property.toUtf8(), isWholeNumber(value) && property != "id"_L1 ? value.toUtf8() : jsonString(value));
    }
}

void FeatureImport::writeOriginals()
{
    for (const RawMember& member : m_properties) {
        if (m_written.contains(member.key.toByteArray()))
            m_lines += "\"original:";
        else
            m_lines += '"';
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
        constexpr int kDigits = 12;
        return hasOwn ? own.toByteArray()
                      : R"({"type":"Point","coordinates":[)" + QByteArray::number(longitude, 'g', kDigits) + ','
                + QByteArray::number(latitude, 'g', kDigits) + "]}";
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

namespace {

bool monthComesFirst(QByteArrayView text, std::span<const Slice> slices, const ImportPlan& plan)
{
    DateOrder order;
    for (const Slice slice : slices) {
        const auto properties = rawMembers(rawValue(rawMembers(text.sliced(slice.offset, slice.length)), "properties"));
        for (const QString& property : {u"start"_s, u"end"_s}) {
            const QString column = plan.columns.value(property);
            if (!column.isEmpty())
                order.look(rawText(rawValue(properties, column.toUtf8())).toStdString());
        }
    }
    return order.monthFirst().value_or(plan.monthFirst);
}

} // namespace

FileBytes importedLines(
    const FileBytes& file, ImportSource& source, FindingLog& log, const std::function<bool(double)>& progress)
{
    std::vector<Slice> slices;
    splitFeatures(file.bytes, [&slices](std::vector<Slice> cut) {
        slices.insert(slices.end(), cut.begin(), cut.end());
        return true;
    });
    source.plan.monthFirst = monthComesFirst(file.bytes, slices, source.plan);
    FeatureImport import(source.plan);
    constexpr std::size_t kEach = 1000;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        import.add(QByteArrayView(file.bytes).sliced(slices[i].offset, slices[i].length));
        if (i % kEach == 0 && progress && !progress(double(i) / double(slices.size()) / 2))
            return file;
    }
    source.tally = import.tally();
    if (source.tally.duplicates > 0)
        log.add({}, Severity::Warning,
            Wording::tr("rows that have the id of an earlier row were left out: %1").arg(source.tally.duplicates));
    log.join(import.takeFindings());
    FileBytes lines;
    lines.bytes = import.takeLines();
    return lines;
}

} // namespace truceline
