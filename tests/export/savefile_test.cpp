// SPDX-License-Identifier: MIT
#include "export/savefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace truceline;
using namespace Qt::StringLiterals;

/// Files are written whole or not at all.
class SaveFileTest : public QObject {
    Q_OBJECT

private:
    /// How a process ends in which `work` runs.
    template <typename Work> static int statusOf(const Work& work)
    {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }

private Q_SLOTS:
    void aSignalWaitsUntilTheFileIsWritten()
    {
        const QTemporaryDir folder;
        const QByteArray path = folder.filePath(u"a"_s).toLocal8Bit();
        const int status = statusOf([&path] {
            {
                const SignalsWait outer;
                {
                    const SignalsWait inner;
                    raise(SIGTERM);
                }
                QFile(QString::fromLocal8Bit(path)).open(QIODevice::WriteOnly);
            }
            _exit(7);
        });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGTERM);
        QVERIFY(QFile::exists(folder.filePath(u"a"_s)));
    }

    void anIgnoredSignalStaysIgnored()
    {
        const int status = statusOf([] {
            signal(SIGHUP, SIG_IGN);
            const SignalsWait wait;
            raise(SIGHUP);
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void theOldFileStaysWhereTheNewCannotBeWritten()
    {
        const QTemporaryDir folder;
        QCOMPARE(saveBytes("old", folder.filePath(u"a"_s)), QString());
        QVERIFY(!saveBytes("new", folder.filePath(u"gone/a"_s)).isEmpty());
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(saveBytes("new", folder.filePath(u"a"_s)), QString());
        file.seek(0);
        QCOMPARE(file.readAll(), QByteArray("old")); // an open reader keeps what it opened
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "savefile_test.moc"
