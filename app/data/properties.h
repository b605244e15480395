// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace truceline {

/// A feature's properties in the order of its file.
class Properties {
public:
    using Entry = std::pair<QString, QJsonValue>;

    Properties() = default;
    explicit Properties(QList<Entry> entries);

    const QList<Entry>& entries() const { return m_entries; }
    /// Undefined where there is no such property; of duplicate keys the last one counts.
    QJsonValue value(QStringView key) const;
    /// The value as people read it: numbers without exponent, arrays joined by ";", objects as JSON; empty where
    /// missing or null.
    QString text(QStringView key) const;

private:
    QList<Entry> m_entries;
};

/// One property's value as text, as in Properties::text().
QString valueText(const QJsonValue& value);

} // namespace truceline
