// SPDX-License-Identifier: MIT
#include "data/timemembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

using MaybeDate = std::optional<DateText>;

/// A text, or an object with `in` or with `earliest` and `latest`, as one date.
MaybeDate dateOf(const QJsonValue& value)
{
    if (!value.isObject())
        return parseDateText(value.toVariant().toString());
    if (const MaybeDate in = parseDateText(value["in"_L1].toString()))
        return in;
    const MaybeDate earliest = parseDateText(value["earliest"_L1].toString());
    const MaybeDate latest = parseDateText(value["latest"_L1].toString());
    if (!earliest && !latest)
        return {};
    const DateText first = earliest.value_or(DateText{});
    const DateText last = latest.value_or(DateText{});
    return DateText{{first.span.first, last.span.end}, first.approximate || last.approximate};
}

std::optional<DatesRead> joined(const MaybeDate& start, const MaybeDate& end)
{
    if (!start && !end)
        return {};
    const Dates dates = toDates(start, end);
    if (dates.span.isEmpty())
        return {};
    return DatesRead{dates, {}};
}

} // namespace

std::optional<DatesRead> readTimeMember(const QByteArray& json)
{
    const QJsonObject time = QJsonDocument::fromJson(json).object();
    if (const QJsonArray interval = time["interval"_L1].toArray(); interval.size() == 2)
        return joined(dateOf(interval[0]), dateOf(interval[1]));
    MaybeDate date = dateOf(time["date"_L1]);
    if (!date)
        date = dateOf(time["timestamp"_L1]);
    return joined(date, date);
}

std::optional<DatesRead> readWhenMember(const QByteArray& json)
{
    const QJsonObject when = QJsonDocument::fromJson(json).object();
    QJsonArray spans = when["timespans"_L1].toArray();
    if (spans.isEmpty())
        spans.append(when);
    std::optional<DatesRead> all;
    for (const QJsonValue& span : std::as_const(spans)) {
        const MaybeDate start = dateOf(span["start"_L1]);
        // Without an end a timespan is the time of its start (Linked Places format).
        const MaybeDate end = span["end"_L1].isUndefined() ? start : dateOf(span["end"_L1]);
        const auto read = joined(start, end);
        if (!read)
            continue;
        if (!all) {
            all = read;
            continue;
        }
        Dates& hull = all->dates;
        hull = {{std::min(hull.span.first, read->dates.span.first), std::max(hull.span.end, read->dates.span.end)},
            {std::min(hull.core.first, read->dates.core.first), std::max(hull.core.end, read->dates.core.end)},
            hull.exact && read->dates.exact};
    }
    return all;
}

} // namespace truceline
