// SPDX-License-Identifier: MIT
#include "ui/recentfiles.h"

#include "ui/rescue.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr qsizetype kMost = 10;
constexpr qsizetype kLongest = 40; // letters of a folder, so that a menu keeps its size
const QString kKey = u"files/recent"_s;

} // namespace

void RecentFiles::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::filesOpened, this, &RecentFiles::addAll);
    Q_EMIT sessionChanged();
}

QStringList RecentFiles::paths() const
{
    return QSettings().value(kKey).toStringList();
}

void RecentFiles::addAll(const QStringList& paths)
{
    QStringList all = this->paths(); // another window may have added some
    for (const QString& path : paths) {
        const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        if (QFileInfo(clean).path() == Rescue::folder()) // nobody chose that
            continue;
        all.removeAll(clean);
        all.prepend(clean);
    }
    QSettings().setValue(kKey, all.first(std::min(all.size(), kMost)));
    Q_EMIT changed();
}

void RecentFiles::clear()
{
    QSettings().remove(kKey);
    Q_EMIT changed();
}

QString RecentFiles::label(const QString& path) const
{
    const QFileInfo info(path);
    const QString name = isThere(path) ? info.fileName() : tr("%1 (not there any more)").arg(info.fileName());
    QString folder = QDir::toNativeSeparators(info.path());
    if (folder.size() > kLongest)
        folder = u'…' + folder.last(kLongest - 1);
    return u"%1  —  %2"_s.arg(name, folder);
}

bool RecentFiles::isThere(const QString& path) const
{
    return QFileInfo::exists(path);
}

} // namespace truceline
