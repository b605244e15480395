// SPDX-License-Identifier: MIT
#include "data/properties.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString numberText(const QJsonValue& value)
{
    const double number = value.toDouble();
    if (const qint64 whole = value.toInteger(); double(whole) == number)
        return QString::number(whole);
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString arrayText(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& element : array)
        texts << valueText(element);
    return texts.join(u';');
}

} // namespace

Properties::Properties(QList<Entry> entries)
    : m_entries(std::move(entries))
{
}

QJsonValue Properties::value(QStringView key) const
{
    const auto entry =
        std::find_if(m_entries.crbegin(), m_entries.crend(), [key](const Entry& e) { return e.first == key; });
    return entry == m_entries.crend() ? QJsonValue(QJsonValue::Undefined) : entry->second;
}

QString Properties::text(QStringView key) const
{
    return valueText(value(key));
}

QString valueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return arrayText(value.toArray());
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace truceline
