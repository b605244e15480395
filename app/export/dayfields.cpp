// SPDX-License-Identifier: MIT
#include "export/dayfields.h"

#include "data/rawjson.h"

using namespace Qt::StringLiterals;

namespace truceline {

QByteArray withDayFields(const QByteArray& feature, const Dates& dates)
{
    const QByteArrayView properties = rawValue(rawMembers(feature), "properties");
    const std::vector<RawMember> members = rawMembers(properties);
    if (!properties.startsWith('{') || !rawValue(members, "start_date").isEmpty()
        || !rawValue(members, "end_date").isEmpty())
        return feature;
    const auto day = [](Day each, bool open) { return open ? "null"_ba : jsonString(isoText(each)); };
    QByteArray fields = R"("start_date":)" + day(dates.span.first, dates.span.isOpenStart()) + R"(,"end_date":)"
        + day(dates.span.last(), dates.span.isOpenEnd());
    if (!members.empty())
        fields += ',';
    QByteArray result = feature;
    return result.insert(properties.data() - feature.constData() + 1, fields);
}

} // namespace truceline
