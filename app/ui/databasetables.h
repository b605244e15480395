// SPDX-License-Identifier: MIT
#pragma once

#include "ui/latest.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QUrl>

namespace truceline {

/// Looks into a database for tables that can become layers. Passwords are never asked for: they come from ~/.pgpass, or
/// from where else PostgreSQL's programs take them.
class DatabaseTables : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// As `schema.table`.
    Q_PROPERTY(QStringList tables READ tables NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why there are none, in a sentence; empty = there are, or nobody has looked.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    using QObject::QObject;
    ~DatabaseTables() override;

    const QStringList& tables() const { return m_tables; }
    bool isBusy() const { return m_busy; }
    const QString& fault() const { return m_fault; }

    /// Connects and lists them. Empty values are left out of the connection.
    /// @param values  by libpq's words: service, host, port, dbname, user
    Q_INVOKABLE void look(const QVariantMap& values);
    /// Nobody waits for the answer any more.
    Q_INVOKABLE void cancel();
    /// One of them as a file to open: a layer's name, as the command line takes it too.
    Q_INVOKABLE QUrl fileOf(const QString& table) const;

Q_SIGNALS:
    void changed();

private:
    struct Found {
        QStringList tables;
        QString fault;
    };

    QString m_connection;
    QStringList m_tables;
    QString m_fault;
    StopFlag m_looking;
    bool m_busy = false;
};

} // namespace truceline
