// SPDX-License-Identifier: MIT
#include "data/jsonslice.h"

#include "geo/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace truceline {

using namespace simdjson;

simdjson_result<ondemand::document> JsonSlice::open(QByteArrayView text, Slice slice)
{
    m_copy.assign(text.data() + slice.offset, std::size_t(slice.length));
    m_copy.append(SIMDJSON_PADDING, ' ');
    return openPadded(QByteArrayView(m_copy).first(slice.length));
}

simdjson_result<ondemand::document> JsonSlice::openPadded(QByteArrayView json)
{
    m_json = json;
    const auto length = std::size_t(json.size());
    return m_parser.iterate(padded_string_view(json.data(), length, length + SIMDJSON_PADDING));
}

qint64 JsonSlice::offset(ondemand::document& document) const
{
    const char* location = nullptr;
    if (document.current_location().get(location) != SUCCESS || location < m_json.begin() || location > m_json.end())
        return 0;
    return location - m_json.begin();
}

void eachMember(QByteArrayView feature, std::string_view name, const std::function<void(ondemand::value)>& use)
{
    thread_local JsonSlice json;
    ondemand::document document;
    ondemand::object root;
    if (json.open(feature, {0, feature.size()}).get(document) != SUCCESS || document.get_object().get(root) != SUCCESS)
        return;
    for (auto member : root) {
        ondemand::field field;
        std::string_view key;
        if (std::move(member).get(field) != SUCCESS || field.unescaped_key(true).get(key) != SUCCESS)
            return;
        if (key == name)
            use(field.value());
    }
}

std::string_view rawToken(ondemand::value value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() && std::string_view(" \t\r\n").find(token.back()) != std::string_view::npos)
        token.remove_suffix(1);
    return token;
}

error_code readField(ondemand::value value, bool plain, FieldValue& out)
{
    ondemand::json_type type;
    if (const error_code error = value.type().get(type))
        return error;
    switch (type) {
    case ondemand::json_type::string:
        out.kind = FieldValue::Kind::Text;
        if (const std::string_view token = rawToken(value); plain && token.size() >= 2 && token.back() == '"') {
            out.text = token.substr(1, token.size() - 2);
            return SUCCESS;
        }
        return value.get_string(true).get(out.text);
    case ondemand::json_type::number:
        out = {FieldValue::Kind::Number, rawToken(value)};
        return SUCCESS;
    case ondemand::json_type::null:
        out = {};
        return SUCCESS;
    default:
        out = {FieldValue::Kind::Wrong, rawToken(value)};
        return SUCCESS;
    }
}

namespace {

QJsonValue numberValue(ondemand::value value)
{
    ondemand::number number;
    if (value.get_number().get(number) == SUCCESS) {
        if (number.is_int64())
            return QJsonValue(qint64(number.get_int64()));
        return QJsonValue(number.as_double());
    }
    const std::string_view token = rawToken(value);
    bool ok = false;
    const double approximate = QByteArrayView(token).toDouble(&ok);
    return ok && std::isfinite(approximate) ? QJsonValue(approximate) : QJsonValue(QString::fromUtf8(token));
}

} // namespace

error_code toJsonValue(ondemand::value value, QJsonValue& out)
{
    ondemand::json_type type;
    if (const error_code error = value.type().get(type))
        return error;
    switch (type) {
    case ondemand::json_type::string: {
        std::string_view text;
        const error_code error = value.get_string(true).get(text);
        if (!error)
            out = QString::fromUtf8(text);
        return error;
    }
    case ondemand::json_type::number:
        out = numberValue(value);
        return SUCCESS;
    case ondemand::json_type::boolean: {
        bool flag = false;
        const error_code error = value.get_bool().get(flag);
        out = flag;
        return error;
    }
    case ondemand::json_type::null: {
        bool isNull = false;
        const error_code error = value.is_null().get(isNull);
        out = QJsonValue();
        return error ? error : isNull ? SUCCESS : N_ATOM_ERROR;
    }
    case ondemand::json_type::array:
    case ondemand::json_type::object: {
        std::string_view raw;
        if (const error_code error = value.raw_json().get(raw))
            return error;
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray(raw.data(), qsizetype(raw.size())));
        if (document.isNull())
            return TAPE_ERROR;
        out = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        return SUCCESS;
    }
    default:
        return INCORRECT_TYPE;
    }
}

QString jsonFault(error_code error)
{
    switch (error) {
    case UTF8_ERROR:
        return Wording::tr("its text is not valid UTF-8");
    case UNCLOSED_STRING:
    case UNESCAPED_CHARS:
        return Wording::tr("a text in it is not closed, or holds a line break or control character");
    case STRING_ERROR:
        return Wording::tr("a text in it has a wrong escape");
    case NUMBER_ERROR:
        return Wording::tr("a number in it is malformed");
    case DEPTH_ERROR:
        return Wording::tr("it is nested too deeply");
    case CAPACITY:
    case MEMALLOC:
        return Wording::tr("it is too large");
    default:
        return Wording::tr("its JSON is broken");
    }
}

QString typeFault(error_code error, const QString& wrongType)
{
    return error == INCORRECT_TYPE ? wrongType : jsonFault(error);
}

QString quoted(std::string_view text)
{
    constexpr qsizetype longest = 60;
    const QString all = QString::fromUtf8(text.substr(0, 4 * longest));
    return all.size() <= longest ? all : all.first(longest) + u'…';
}

} // namespace truceline
