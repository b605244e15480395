// SPDX-License-Identifier: MIT
#include "ui/rescue.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace truceline {

Rescue::Rescue(const QString& ending, std::chrono::milliseconds moment, QObject* parent)
    : QObject(parent)
    , m_ending(ending)
    , m_folder(folder())
{
    m_thread.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(moment);
    connect(&m_rest, &QTimer::timeout, this, &Rescue::write);
    // What an earlier run left behind gets a name under which it stays until somebody decides.
    if (QFile::exists(path()) && lock())
        QFile::rename(
            path(), u"%1/unsaved-%2.%3"_s.arg(m_folder).arg(QDateTime::currentMSecsSinceEpoch()).arg(m_ending));
}

Rescue::~Rescue()
{
    m_thread.waitForDone();
}

QString Rescue::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Rescue::path() const
{
    return u"%1/unsaved.%2"_s.arg(m_folder, m_ending);
}

bool Rescue::lock()
{
    if (m_lock)
        return m_lock->isLocked();
    QDir().mkpath(m_folder);
    m_lock = std::make_unique<QLockFile>(path() + u".lock"_s);
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock(0);
}

QString Rescue::left() const
{
    const QDir folder(m_folder);
    QStringList names = folder.entryList({u"unsaved-*."_s + m_ending}, QDir::Files, QDir::Name);
    names.removeIf([this](const QString& name) { return m_discarded.contains(name); });
    return names.isEmpty() ? QString() : folder.filePath(names.last());
}

void Rescue::keep(const Write& write)
{
    m_write = write;
    if (!m_rest.isActive() && lock())
        m_rest.start();
}

void Rescue::write()
{
    // Where it cannot be written, saving will say why.
    m_isKept = true;
    m_thread.start([write = m_write, path = path()] { write(path); });
}

void Rescue::forget()
{
    m_rest.stop();
    if (std::exchange(m_isKept, false))
        m_thread.start([path = path()] { QFile::remove(path); });
}

void Rescue::discardLeft()
{
    const QString path = left();
    if (path.isEmpty())
        return;
    if (m_rest.isActive()) {
        m_rest.stop();
        write();
    }
    m_discarded << QFileInfo(path).fileName();
    m_thread.start([path] { QFile::remove(path); });
}

} // namespace truceline
