// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A PostgreSQL server with PostGIS of a test's own, in a temporary folder and without a network port; it ends with the
/// test, however that ends.
class Postgres {
public:
    Postgres();
    ~Postgres();

    /// What went wrong; empty = it runs.
    const QString& fault() const { return m_fault; }
    /// In libpq's words.
    QString connection() const;
    /// A table as a layer's name.
    QString table(const QString& name) const;
    /// Runs SQL as psql does. @return what it printed, one row a line, columns parted by "|"
    QString run(const QString& sql);

    /// Ends at once, as a machine that loses its power.
    void kill();
    /// Starts again; the data are as they were.
    void start();

private:
    QString binary(const QString& name) const;
    QString finished(const QString& name, const QStringList& arguments);
    void begin(QProcess& process, const QString& name, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_fault;
    QProcess m_server;
};
