// SPDX-License-Identifier: MIT
#pragma once

#include "data/finding.h"
#include "time/span.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace truceline {

/// A text in several languages, by ISO 639-1.
using Texts = QHash<QString, QString>;

/// The JSON object that a small file consists of; nothing, with a finding, where it cannot be read or is no such thing.
std::optional<QJsonObject> readJsonObject(const QString& file, Findings& findings);

/// The members of an object that are texts; empty for any other value.
Texts textsOf(const QJsonValue& value);

/// A text in a language, or in English where it has no form in that, or in any.
QString textIn(const Texts& texts, const QString& language);

/// The strings of an array; empty for any other value.
QStringList stringsOf(const QJsonValue& value);

/// The closed days from the start of the date `from` to the end of the date `to`; nothing where the two are not dates
/// in order.
std::optional<Span> daysOf(const QJsonObject& object);

} // namespace truceline
