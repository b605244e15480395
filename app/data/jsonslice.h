// SPDX-License-Identifier: MIT
#pragma once

#include "data/fields.h"
#include "data/layer.h"

#include <simdjson.h>

#include <functional>
#include <string>
#include <string_view>

namespace truceline {

/// Opens features of a text one after another with simdjson. Not shared between threads; what open() returned, and
/// every text got from it, lives until the next open().
class JsonSlice {
public:
    /// Opens a copy, so that a mapped file may change meanwhile.
    simdjson::simdjson_result<simdjson::ondemand::document> open(QByteArrayView text, Slice slice);
    /// Opens a feature where it lies: `json` is followed by at least SIMDJSON_PADDING readable bytes and does not
    /// change.
    simdjson::simdjson_result<simdjson::ondemand::document> openPadded(QByteArrayView json);
    /// How far reading a document has come, in bytes from the beginning of the feature.
    qint64 offset(simdjson::ondemand::document& document) const;

private:
    simdjson::ondemand::parser m_parser;
    std::string m_copy;
    QByteArrayView m_json;
};

/// Calls `use` with every member of this name that a feature has; of several the last one counts everywhere.
void eachMember(
    QByteArrayView feature, std::string_view name, const std::function<void(simdjson::ondemand::value)>& use);

/// A value's token as it stands in the text, without the white space behind it.
std::string_view rawToken(simdjson::ondemand::value value);

/// A value as loading looks at it.
/// @param plain  true where its text is known to hold no backslash
/// @return what is wrong with its JSON.
simdjson::error_code readField(simdjson::ondemand::value value, bool plain, FieldValue& out);

/// Any value as Qt knows it. Integers stay whole; numbers too large for a double become their own text.
simdjson::error_code toJsonValue(simdjson::ondemand::value value, QJsonValue& out);

/// What simdjson found wrong, in words for people.
QString jsonFault(simdjson::error_code error);

/// What is wrong where a value is not of the type it should be: the message for that, unless its JSON is broken
/// already.
QString typeFault(simdjson::error_code error, const QString& wrongType);

/// A piece of data inside a message: shortened.
QString quoted(std::string_view text);

} // namespace truceline
