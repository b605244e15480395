// SPDX-License-Identifier: MIT
#include "export/dayfields.h"

#include "data/rawjson.h"

using namespace Qt::StringLiterals;

namespace truceline {

std::pair<QString, QString> outermostDays(const Dates& dates)
{
    return {dates.span.isOpenStart() ? QString() : isoText(dates.span.first),
        dates.span.isOpenEnd() ? QString() : isoText(dates.span.last())};
}

QByteArray withDayFields(const QByteArray& feature, const Dates& dates)
{
    const QByteArrayView properties = rawValue(rawMembers(feature), "properties");
    const std::vector<RawMember> members = rawMembers(properties);
    if (!properties.startsWith('{') || !rawValue(members, "start_date").isEmpty()
        || !rawValue(members, "end_date").isEmpty())
        return feature;
    const auto day = [](const QString& text) { return text.isEmpty() ? "null"_ba : jsonString(text); };
    const auto [first, last] = outermostDays(dates);
    QByteArray fields = R"("start_date":)" + day(first) + R"(,"end_date":)" + day(last);
    if (!members.empty())
        fields += ',';
    QByteArray result = feature;
    return result.insert(properties.data() - feature.constData() + 1, fields);
}

} // namespace truceline
