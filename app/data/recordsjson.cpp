// SPDX-License-Identifier: MIT
#include "data/recordsjson.h"

#include "data/rawjson.h"

namespace truceline {

QByteArray recordLines(QByteArrayView text)
{
    static constexpr QByteArrayView kMark = "\xEF\xBB\xBF";
    if (text.startsWith(kMark))
        text = text.sliced(kMark.size());
    text = text.trimmed();
    const QByteArrayView records = text.startsWith('[') ? text : rawValue(rawMembers(text), "data");
    QByteArray lines;
    for (const QByteArrayView record : rawElements(records)) {
        if (record.startsWith('{'))
            lines += R"({"type":"Feature","properties":)" + record.toByteArray() + R"(,"geometry":null})" + '\n';
    }
    return lines;
}

} // namespace truceline
