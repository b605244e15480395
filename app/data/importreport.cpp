// SPDX-License-Identifier: MIT
#include "data/importreport.h"

#include "geo/wording.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

void count(const Dates& dates, ImportReport::Dated& dated)
{
    constexpr qint64 kDays = 7;
    constexpr qint64 kMonth = 31;
    constexpr qint64 kYear = 366;
    const bool open = dates.span.isOpenStart() || dates.span.isOpenEnd();
    const qint64 length = qint64(dates.span.end) - dates.span.first;
    if (open || dates.approximate)
        ++dated.other;
    else if (dates.exact)
        ++dated.day;
    else if (length <= kDays)
        ++dated.days;
    else if (length <= kMonth)
        ++dated.month;
    else
        ++(length <= kYear ? dated.year : dated.other);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Where most values of one axis lie.
struct Middle {
    double median = 0;
    double deviation = 0; ///< median absolute

    explicit Middle(const std::vector<double>& values)
        : median(truceline::median(values))
    {
        constexpr double kLeast = 0.1; // degrees; of places that are nearly one
        std::vector<double> deviations;
        for (const double value : values)
            deviations.push_back(std::abs(value - median));
        deviation = std::max(truceline::median(std::move(deviations)), kLeast);
    }
    double distance(double value) const { return std::abs(value - median) / deviation; }
};

} // namespace

std::vector<std::uint32_t> swappedRows(const Layer& layer)
{
    constexpr std::size_t kFewest = 10; // rows that can tell where most are
    constexpr double kFar = 5;
    constexpr double kNear = 3.5; // the usual bound of outliers: Iglewicz and Hoaglin, 1993
    std::vector<double> longitudes;
    std::vector<double> latitudes;
    for (const LonLat position : layer.positions) {
        if (!std::isnan(position.lon)) {
            longitudes.push_back(position.lon);
            latitudes.push_back(position.lat);
        }
    }
    std::vector<std::uint32_t> rows;
    if (longitudes.size() < kFewest)
        return rows;
    const Middle east(longitudes);
    const Middle north(latitudes);
    for (std::size_t row = 0; row < layer.positions.size(); ++row) {
        const auto [lon, lat] = layer.positions[row];
        if (std::isnan(lon))
            continue;
        const double distance = std::max(east.distance(lon), north.distance(lat));
        const double exchanged = std::max(east.distance(lat), north.distance(lon));
        if (distance > kFar && exchanged < kNear)
            rows.push_back(std::uint32_t(row));
    }
    return rows;
}

ImportReport importReport(const Layer& layer)
{
    ImportReport report;
    report.source = layer.source;
    report.rows = qint64(layer.size()) + layer.source.tally.duplicates;
    for (std::size_t row = 0; row < layer.size(); ++row) {
        if (layer.isUndated(row))
            ++report.undated;
        else
            count(layer.dates[row], report.dated);
        if (!layer.hasPlace(row))
            ++report.unlocated;
    }
    report.swapped = swappedRows(layer);
    return report;
}

QJsonObject toJson(const ImportReport& report)
{
    const ImportSource& source = report.source;
    QJsonObject columns;
    for (const auto& [property, column] : source.plan.columns.asKeyValueRange())
        columns.insert(property, column);
    const QJsonObject dates{{u"day"_s, report.dated.day}, {u"days"_s, report.dated.days},
        {u"month"_s, report.dated.month}, {u"year"_s, report.dated.year}, {u"other"_s, report.dated.other}};
    return {{u"data_set"_s, dataSetName(source.plan.dataSet)}, {u"encoding"_s, source.encoding},
        {u"rows"_s, report.rows}, {u"duplicates"_s, source.tally.duplicates}, {u"dates"_s, dates},
        {u"undated"_s, report.undated}, {u"unreadable_dates"_s, source.tally.unreadableDates},
        {u"early_years"_s, source.tally.earlyYears}, {u"unlocated"_s, report.unlocated},
        {u"low_above_best"_s, source.tally.lowAboveBest}, {u"swapped"_s, qint64(report.swapped.size())},
        {u"columns"_s, columns}, {u"remarks"_s, QJsonArray::fromStringList(source.remarks)}};
}

QStringList reportLines(const ImportReport& report)
{
    const ImportSource& source = report.source;
    QStringList lines;
    const auto add = [&lines](const QString& words, qint64 number) {
        if (number > 0)
            lines << words.arg(number);
    };
    if (const QString name = dataSetName(source.plan.dataSet); !name.isEmpty())
        lines << Wording::tr("Recognised as %1 by its columns").arg(name);
    if (source.plan.dataSet == DataSet::Gdelt)
        lines << Wording::tr("These events were coded by machines from news texts; nobody has checked them");
    lines << Wording::tr("Rows: %1").arg(report.rows);
    add(Wording::tr("Repeated and left out: %1"), source.tally.duplicates);
    add(Wording::tr("Dated to the day: %1"), report.dated.day);
    add(Wording::tr("Dated within a week: %1"), report.dated.days);
    add(Wording::tr("Dated within a month: %1"), report.dated.month);
    add(Wording::tr("Dated within a year: %1"), report.dated.year);
    add(Wording::tr("Dated more roughly, or open: %1"), report.dated.other);
    add(Wording::tr("Undated: %1"), report.undated);
    add(Wording::tr("Of these, with a text that is no date: %1"), source.tally.unreadableDates);
    add(Wording::tr("Of these, with a year below 100: %1"), source.tally.earlyYears);
    add(Wording::tr("Without a place: %1"), report.unlocated);
    add(Wording::tr("Latitude and longitude seem exchanged: %1"), qint64(report.swapped.size()));
    add(Wording::tr("Lowest, best and highest figures not in order: %1"), source.tally.lowAboveBest);
    if (!source.encoding.isEmpty())
        lines << Wording::tr("Encoding: %1").arg(source.encoding);
    return lines << source.remarks;
}

} // namespace truceline
