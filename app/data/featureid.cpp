// SPDX-License-Identifier: MIT
#include "data/featureid.h"

#include "data/jsonslice.h"

#include <algorithm>
#include <functional>

namespace truceline {

namespace {

using namespace simdjson;

QString textOf(simdjson_result<ondemand::value> found)
{
    ondemand::value value;
    FieldValue id;
    if (found.get(value) != SUCCESS || readField(value, id) != SUCCESS)
        return {};
    return QString::fromUtf8(id.text);
}

} // namespace

QString idText(QByteArrayView text, Slice slice)
{
    thread_local JsonSlice json;
    ondemand::document document;
    if (json.open(text, slice).get(document) != SUCCESS)
        return {};
    if (const QString id = textOf(document["properties"]["id"]); !id.isEmpty())
        return id;
    // Opened anew, because simdjson cannot go back where JSON is broken.
    if (json.open(text, slice).get(document) != SUCCESS)
        return {};
    return textOf(document["id"]);
}

std::size_t idHash(std::string_view id)
{
    return std::max(std::hash<std::string_view>()(id), std::size_t(1));
}

} // namespace truceline
