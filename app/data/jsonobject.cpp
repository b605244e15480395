// SPDX-License-Identifier: MIT
#include "data/jsonobject.h"

#include "data/filebytes.h"
#include "data/textplaces.h"
#include "geo/wording.h"
#include "time/datetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

std::optional<QJsonObject> readJsonObject(const QString& file, Findings& findings)
{
    const auto fail = [&](const QString& message) {
        findings << Finding{file, {}, Severity::Error, message};
        return std::nullopt;
    };
    const FileBytes bytes = readFile(file);
    if (!bytes.fault.isEmpty())
        return fail(bytes.fault);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.bytes, &error);
    if (!document.isObject()) {
        const QString why = document.isNull() ? error.errorString() : Wording::tr("it is not a JSON object");
        return fail(Wording::tr("%1: %2").arg(TextPlaces(bytes.bytes).of(error.offset), why));
    }
    return document.object();
}

Texts textsOf(const QJsonValue& value)
{
    Texts texts;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.value().isString())
            texts[member.key()] = member.value().toString();
    }
    return texts;
}

QString textIn(const Texts& texts, const QString& language)
{
    QStringList keys = texts.keys();
    std::ranges::sort(keys);
    for (const QString& key : QStringList{language, u"en"_s} + keys) {
        if (const QString text = texts.value(key); !text.isEmpty())
            return text;
    }
    return {};
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& each : value.toArray())
        strings << each.toString();
    return strings;
}

std::optional<Span> daysOf(const QJsonObject& object)
{
    const auto from = parseDateText(object["from"_L1].toString());
    const auto to = parseDateText(object["to"_L1].toString());
    if (from && to && !from->span.isOpenStart() && !to->span.isOpenEnd() && from->span.first < to->span.end)
        return Span{from->span.first, to->span.end};
    return {};
}

} // namespace truceline
