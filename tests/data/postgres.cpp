// SPDX-License-Identifier: MIT
#include "postgres.h"

#include <QDir>
#include <QElapsedTimer>

#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // milliseconds

} // namespace

Postgres::Postgres()
    : m_folder(u"/tmp/truceline-postgres-XXXXXX"_s) // short, since a socket's path must be
{
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0 && chown(m_folder.path().toLocal8Bit().constData(), kNobody, kNobody) != 0)
        m_fault = u"the folder cannot be given away"_s;
    if (m_fault.isEmpty()) {
        m_fault = finished(u"initdb"_s,
            {u"-D"_s, m_folder.filePath(u"data"_s), u"-A"_s, u"trust"_s, u"-U"_s, u"truceline"_s, u"-N"_s, u"-E"_s,
                u"UTF8"_s, u"--locale=C.UTF-8"_s});
    }
    if (m_fault.isEmpty())
        start();
    if (m_fault.isEmpty())
        run(u"CREATE EXTENSION postgis"_s);
}

Postgres::~Postgres()
{
    kill();
}

QString Postgres::connection() const
{
    return u"host=%1 dbname=postgres user=truceline"_s.arg(m_folder.path());
}

QString Postgres::table(const QString& name) const
{
    return u"PG:%1 tables=%2"_s.arg(connection(), name);
}

QString Postgres::binary(const QString& name) const
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return found.isEmpty() ? name : versions.filePath(found.last() + "/bin/"_L1 + name);
}

/// PostgreSQL refuses to run as root, and has to go when the test goes.
void Postgres::begin(QProcess& process, const QString& name, const QStringList& arguments) const
{
    QStringList words{u"--pdeathsig"_s, u"QUIT"_s};
    if (geteuid() == 0)
        words << u"--reuid=65534"_s << u"--regid=65534"_s << u"--clear-groups"_s;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"setpriv"_s, words << binary(name) << arguments);
}

QString Postgres::finished(const QString& name, const QStringList& arguments)
{
    QProcess process;
    begin(process, name, arguments);
    const bool done = process.waitForFinished(kPatience) && process.exitCode() == 0;
    return done ? QString() : name + u": "_s + QString::fromUtf8(process.readAllStandardError());
}

void Postgres::start()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    begin(m_server, u"postgres"_s,
        {u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
            u"fsync=off"_s, u"-c"_s, u"full_page_writes=off"_s, u"-c"_s, u"shared_buffers=256MB"_s, u"-c"_s,
            u"max_wal_size=4GB"_s, u"-c"_s, u"autovacuum=off"_s});
    QElapsedTimer waited;
    waited.start();
    const QStringList ping{u"-h"_s, m_folder.path(), u"-U"_s, u"truceline"_s, u"-d"_s, u"postgres"_s};
    do
        m_fault = finished(u"pg_isready"_s, ping);
    while (!m_fault.isEmpty() && m_server.state() != QProcess::NotRunning && waited.elapsed() < kPatience);
}

void Postgres::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(kPatience);
}

QString Postgres::run(const QString& sql)
{
    QProcess psql;
    begin(psql, u"psql"_s,
        {u"-h"_s, m_folder.path(), u"-U"_s, u"truceline"_s, u"-d"_s, u"postgres"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s,
            u"-qAtX"_s, u"-c"_s, sql});
    const bool done = psql.waitForFinished(4 * kPatience) && psql.exitCode() == 0;
    if (!done)
        m_fault = QString::fromUtf8(psql.readAllStandardError());
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}
