// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace truceline {

/// One member of a JSON object, as written in its text.
struct RawMember {
    QByteArrayView key; ///< between its quotes, escapes untouched
    QByteArrayView value;
};

/// The members of an object in their order. Text that is not a well-formed object gives those that could be read.
std::vector<RawMember> rawMembers(QByteArrayView object);

/// The value of the last member with this key; empty where there is none.
QByteArrayView rawValue(const std::vector<RawMember>& members, QByteArrayView key);

/// The elements of an array in their order, as written. Text that is not a well-formed array gives those that could be
/// read.
std::vector<QByteArrayView> rawElements(QByteArrayView array);

/// A value as people read it: what a string means, numbers and truth values as written; empty for null and for nothing.
QString rawText(QByteArrayView value);

/// Appends a GeoJSON point.
void addPointJson(QByteArray& to, LonLat at);

/// A text as a JSON string, with its quotes.
QByteArray jsonString(const QString& text);

} // namespace truceline
