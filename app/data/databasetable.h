// SPDX-License-Identifier: MIT
#pragma once

#include "data/answer.h"
#include "data/layerfile.h"
#include "data/tablecounter.h"

namespace truceline {

/// What is asked about a table for one picture of it.
struct TableQuestion {
    Query query;
    GeoBox box; ///< what is looked at closely
    double cell = 0; ///< width in world units of the cells to count in
    QByteArray kept; ///< a feature that the layer holds besides, uncounted, unless it is among the others; may be empty
};

/// How the whole table is spread over days, types and actors; made once for the same filters.
struct TableOverview {
    struct Entry {
        Span span;
        QString type;
        int count = 0;
    };
    QList<Filter> filters;
    QString search;
    std::vector<Entry> entries;
    QHash<QString, int> types;
    QHash<QString, int> actors;
};
using TableOverviewPtr = std::shared_ptr<const TableOverview>;

/// A table of incidents in a PostgreSQL database with PostGIS, over a connection of its own. It is never read whole:
/// the database finds and counts. One thread at a time may use it.
class DatabaseTable {
public:
    /// Connects and asks what the table is like and how many rows it has.
    /// @param fault  why it cannot be used, in words
    static std::unique_ptr<DatabaseTable> open(const DatabaseName& name, QString& fault);

    /// The layer that shows the table for a question; fewer than 50,000 rows come over the wire for it.
    /// @param info  of the layer; an empty id or title is made from the table's name
    /// @param overview  null = not made yet
    LayerLoad answer(const TableQuestion& question, const LayerInfo& info, const TableOverviewPtr& overview);
    /// The spread of what passes filters and search: long work for large tables.
    TableOverviewPtr overview(const QList<Filter>& filters, const QString& search, QString& fault);
    /// All rows that touch the query's days and pass, one by one, as a layer like that of a file.
    /// @param most  more than so many are an error
    LayerLoad rows(const Query& query, const LayerInfo& info, int most);

    /// Makes the database give up what it is asked at this moment; callable from any thread, over a connection of its
    /// own.
    void cancel() const;

    const DatabaseName& name() const { return m_name; }
    /// Rows that came over the wire for everything asked so far.
    qint64 rowsReceived() const { return m_database->rows(); }

private:
    DatabaseTable(DatabaseName name, std::unique_ptr<Database> database, TableShape shape);

    QString takeTotals();
    QString takeActors(const Query& query);
    LayerInfo completed(LayerInfo info) const;
    QByteArray features(const QByteArrayList& rows) const;

    DatabaseName m_name;
    std::unique_ptr<Database> m_database;
    TableShape m_shape;
    TableCounter m_counter;
    qint64 m_process = 0; ///< the server's, of this connection
    int m_total = 0;
    int m_undated = 0;
    Span m_days{0, 0};
    QStringList m_actors; ///< all, once a filter has needed them
};

/// Reads the incidents of a table that touch the query's days and pass its filters one by one, as those of a file: no
/// more than 200,000, more are an error. For whom a picture of counts is not enough.
/// @param name  as readDatabaseName() reads it
LayerLoad loadTable(const QString& name, const LayerInfo& info, const Query& query);

} // namespace truceline
