// SPDX-License-Identifier: MIT
#include "ui/databasetables.h"

#include "data/tableshape.h"

using namespace Qt::StringLiterals;

namespace truceline {

DatabaseTables::~DatabaseTables()
{
    stop(m_looking);
}

void DatabaseTables::look(const QVariantMap& values)
{
    QStringList words;
    for (const QString& key : {u"service"_s, u"host"_s, u"port"_s, u"dbname"_s, u"user"_s}) {
        if (const QString value = values.value(key).toString().trimmed(); !value.isEmpty())
            words << key + u'=' + connectionValue(value);
    }
    m_connection = words.join(u' ');
    m_tables.clear();
    m_fault.clear();
    m_busy = true;
    Q_EMIT changed();
    startLatest(
        m_looking, this,
        [connection = m_connection](const std::atomic<bool>&) {
            Found found;
            if (const auto database = Database::open(connection, found.fault))
                found.tables = incidentTables(*database, found.fault);
            return found;
        },
        [this](const Found& found) {
            m_busy = false;
            m_tables = found.tables;
            m_fault = !found.fault.isEmpty() ? found.fault
                : found.tables.isEmpty()     ? tr("no table that you may read has points and dates")
                                             : QString();
            Q_EMIT changed();
        });
}

void DatabaseTables::cancel()
{
    stop(m_looking);
    m_busy = false;
    Q_EMIT changed();
}

QUrl DatabaseTables::fileOf(const QString& table) const
{
    DatabaseName name;
    name.connection = m_connection;
    const qsizetype dot = table.indexOf(u'.');
    name.schema = table.first(dot);
    name.table = table.sliced(dot + 1);
    return QUrl::fromLocalFile(name.text());
}

} // namespace truceline
