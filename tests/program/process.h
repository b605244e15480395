// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// What a program did.
struct Run {
    int status = -1;
    QByteArray output;
    QByteArray messages;
};

/// Runs a program without a display and waits for its end.
inline Run runProgram(const QString& program, const QStringList& arguments, const QString& folder = {})
{
    using namespace Qt::StringLiterals;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) {
        qWarning("%s: %s, signal %d: %s", qPrintable(arguments.join(u' ')), qPrintable(process.errorString()),
            process.exitCode(), process.readAllStandardError().constData());
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Run truceline(const QStringList& arguments, const QString& folder = {})
{
    return runProgram(QStringLiteral(TRUCELINE_PROGRAM), arguments, folder);
}

/// Writes a file of the test's own and returns its path.
inline QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file could not be written");
    return file.fileName();
}
