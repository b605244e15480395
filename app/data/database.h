// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace truceline {

/// One row of what a database said; it lives while it is shown.
class DatabaseRow {
public:
    explicit DatabaseRow(void* row)
        : m_row(row)
    {
    }
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double number(int column) const;
    QByteArray utf8(int column) const;
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }

private:
    void* m_row; ///< GDAL's feature
};

/// A connection to PostgreSQL that only reads. One thread at a time may use it.
class Database {
public:
    /// @param connection  in libpq's words, without password
    /// @param fault  why there is no connection, in the server's words
    static std::unique_ptr<Database> open(const QString& connection, QString& fault);

    /// Asks one question whose words begin with WITH: it is sent whole and may be answered on several cores of the
    /// server, which a cursor would not be. The columns of its answer must have names of their own.
    /// @return why there was no answer, in the server's words; empty = there was
    QString ask(const QString& sql, const std::function<void(const DatabaseRow&)>& visit);
    /// Rows that came over the wire since it was opened.
    qint64 rows() const { return m_rows; }

private:
    explicit Database(void* connection);

    std::shared_ptr<void> m_connection; ///< GDAL's dataset
    qint64 m_rows = 0;
};

/// A text and a name as SQL has them; both may hold any character.
QString sqlText(QStringView text);
QString sqlName(QStringView name);

} // namespace truceline
