// SPDX-License-Identifier: MIT
#include "data/featureid.h"

#include "data/jsonslice.h"

#include <algorithm>
#include <functional>

namespace truceline {

namespace {

using namespace simdjson;

/// The text of an id as loading reads it; empty where it is broken.
QString textOf(ondemand::value value)
{
    FieldValue id;
    return readField(value, false, id) == SUCCESS ? QString::fromUtf8(id.text) : QString();
}

} // namespace

QString idText(QByteArrayView feature)
{
    QString id;
    eachMember(feature, "properties", [&id](ondemand::value properties) {
        id.clear();
        ondemand::object object;
        if (properties.get_object().get(object) != SUCCESS)
            return;
        for (auto member : object) {
            ondemand::field field;
            std::string_view key;
            if (std::move(member).get(field) != SUCCESS || field.unescaped_key(true).get(key) != SUCCESS)
                return;
            if (key == "id")
                id = textOf(field.value());
        }
    });
    if (id.isEmpty())
        eachMember(feature, "id", [&id](ondemand::value value) { id = textOf(value); });
    return id;
}

std::size_t idHash(std::string_view id)
{
    return std::max(std::hash<std::string_view>()(id), std::size_t(1));
}

} // namespace truceline
