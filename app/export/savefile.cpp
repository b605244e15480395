// SPDX-License-Identifier: MIT
#include "export/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <csignal>
#include <mutex>

namespace truceline {

namespace {

constexpr std::array kEnding{SIGINT, SIGTERM, SIGHUP};
volatile std::sig_atomic_t caught = 0; // the signal that waits; 0 = none
std::recursive_mutex waiting; // handlers belong to the whole process

} // namespace

SignalsWait::SignalsWait()
{
    waiting.lock();
    struct sigaction later{};
    later.sa_handler = [](int signal) { caught = signal; };
    for (std::size_t i = 0; i < kEnding.size(); ++i) {
        sigaction(kEnding[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            sigaction(kEnding[i], &later, nullptr);
    }
}

SignalsWait::~SignalsWait()
{
    for (std::size_t i = 0; i < kEnding.size(); ++i)
        sigaction(kEnding[i], &m_before[i], nullptr);
    const int signal = caught;
    caught = 0;
    waiting.unlock();
    if (signal != 0)
        raise(signal); // where another lives it is caught again
}

QString saveBytes(const QByteArray& bytes, const QString& path)
{
    const SignalsWait wait;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

bool isSamePath(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

QString fileEnding(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

QString fileNameOf(const QString& title, const QString& otherwise)
{
    constexpr qsizetype kLongest = 80;
    QString name;
    for (const QChar letter : title.toLower())
        name += letter.isLetterOrNumber() ? letter : u' ';
    name = name.simplified().left(kLongest).trimmed().replace(u' ', u'-');
    return name.isEmpty() ? otherwise : name;
}

} // namespace truceline
