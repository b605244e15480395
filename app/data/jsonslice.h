// SPDX-License-Identifier: MIT
#pragma once

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

private:
    simdjson::ondemand::parser m_parser;
    std::string m_copy;
};

/// A value's token as it stands in the text, without the white space behind it.
std::string_view rawToken(simdjson::ondemand::value value);

/// Any value as Qt knows it. Integers stay whole; numbers too large for a double become their own text.
simdjson::error_code toJsonValue(simdjson::ondemand::value value, QJsonValue& out);

/// What simdjson found wrong, in words for people.
QString jsonFault(simdjson::error_code error);

/// A piece of data inside a message: shortened.
QString quoted(std::string_view text);

} // namespace truceline
