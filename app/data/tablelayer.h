// SPDX-License-Identifier: MIT
#pragma once

#include "data/databasetable.h"
#include "data/tablecounts.h"

namespace truceline {

/// Rows of a table that were counted together as GeoJSON features in the middle of them, a line each.
class CountedFeatures {
public:
    /// @param days  that were asked about; nothing that is certainly within them is said to reach beyond them
    explicit CountedFeatures(Span days)
        : m_days(days)
    {
    }

    /// @param type  of a single row; else empty
    void add(const TableCounts::Place& place, const TableCount& count, const QString& type);
    const QByteArray& lines() const { return m_lines; }

private:
    const QByteArray& name(int count);
    const QByteArray& word(const QString& text);
    const QByteArray& date(Day day);

    Span m_days;
    QByteArray m_lines;
    QHash<int, QByteArray> m_names; ///< thousands of lines repeat them
    QHash<QString, QByteArray> m_words;
    QHash<Day, QByteArray> m_dates;
};

/// A line of TableSql::rows() as a GeoJSON feature.
QByteArray tableFeature(const DatabaseRow& line);

/// A layer of incidents out of such features.
std::shared_ptr<Layer> tableLayer(QByteArray lines, const LayerInfo& info, const ImportSource& source);

/// The overview's entries with types as the layer numbers them; types that it has no row of are added to its own.
Tally tallyFor(Layer& layer, const TableOverview& overview);

} // namespace truceline
