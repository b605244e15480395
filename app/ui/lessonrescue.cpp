// SPDX-License-Identifier: MIT
#include "ui/lessonrescue.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

using namespace std::chrono_literals;

/// At most this much work is lost.
constexpr auto kMoment = 2s;

const QString kName = u"unsaved.lesson"_s;

} // namespace

LessonRescue::LessonRescue(QObject* parent)
    : QObject(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
{
    m_thread.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kMoment);
    connect(&m_rest, &QTimer::timeout, this, &LessonRescue::write);
    // What an earlier run left behind gets a name under which it stays until somebody decides.
    if (QDir folder(m_folder); folder.exists(kName) && lock())
        folder.rename(kName, u"unsaved-%1.lesson"_s.arg(QDateTime::currentMSecsSinceEpoch()));
}

LessonRescue::~LessonRescue()
{
    m_thread.waitForDone();
}

bool LessonRescue::lock()
{
    if (m_lock)
        return m_lock->isLocked();
    QDir().mkpath(m_folder);
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(kName + u".lock"_s));
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock(0);
}

QString LessonRescue::left() const
{
    const QDir folder(m_folder);
    QStringList names = folder.entryList({u"unsaved-*.lesson"_s}, QDir::Files, QDir::Name);
    names.removeIf([this](const QString& name) { return m_discarded.contains(name); });
    return names.isEmpty() ? QString() : folder.filePath(names.last());
}

void LessonRescue::keep(const Lesson& lesson, const AtlasPtr& atlas)
{
    m_lesson = lesson;
    m_atlas = atlas;
    if (!m_rest.isActive() && lock())
        m_rest.start();
}

void LessonRescue::write()
{
    const QString path = QDir(m_folder).filePath(kName);
    // Where it cannot be written, saving will say why.
    m_thread.start([lesson = m_lesson, atlas = m_atlas, path] { writeLesson(lesson, *atlas, path); });
}

void LessonRescue::forget()
{
    m_rest.stop();
    if (m_lock && m_lock->isLocked())
        m_thread.start([path = QDir(m_folder).filePath(kName)] { QFile::remove(path); });
}

void LessonRescue::discardLeft()
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
