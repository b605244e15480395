// SPDX-License-Identifier: MIT
#pragma once

#include "data/fields.h"
#include "data/layer.h"

#include <simdjson.h>

#include <string>
#include <string_view>

namespace truceline {

/// Opens features of a text one after another with simdjson. Not shared between threads; what open() returned, and
/// every text got from it, lives until the next open().
class JsonSlice {
public:
    simdjson::simdjson_result<simdjson::ondemand::document> open(QByteArrayView text, Slice slice);
    /// Where in the text reading a document has come to.
    qint64 offset(simdjson::ondemand::document& document) const;

private:
    simdjson::ondemand::parser m_parser;
    std::string m_copy;
    Slice m_slice;
    const char* m_begin = nullptr;
};

/// A value's token as it stands in the text, without the white space behind it.
std::string_view rawToken(simdjson::ondemand::value value);

/// A value as loading looks at it. @return what is wrong with its JSON.
simdjson::error_code readField(simdjson::ondemand::value value, FieldValue& out);

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
