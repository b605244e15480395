// SPDX-License-Identifier: MIT
#include "actions.h"

#include "data/check.h"
#include "data/databasetable.h"
#include "data/importreport.h"
#include "export/changelist.h"
#include "export/lessonfile.h"
#include "export/projectfile.h"
#include "terminalprogress.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Calls `write` with standard output. A reader who has gone away is no failure.
template <typename Write> Status toStandardOutput(Write write)
{
    QFile output;
    if (!output.open(1, QIODevice::WriteOnly))
        return Status::NotWritten;
    errno = 0;
    if ((write(output) && output.flush()) || errno == EPIPE)
        return Status::Done;
    say(u"truceline: standard output could not be written: %1"_s.arg(output.errorString()));
    return Status::NotWritten;
}

Opening openedWithProgress(const CommandLine& command)
{
    TerminalProgress progress("reading");
    return openAtlas(command, [&](double part) {
        progress.show(part);
        return true;
    });
}

QString counted(qsizetype count, QStringView thing)
{
    return u"%1 %2%3"_s.arg(count).arg(thing, count == 1 ? u"" : u"s");
}

} // namespace

void say(const QString& text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stderr);
}

Status wrongUsage(const QString& error)
{
    say(u"truceline: %1 (--help lists the options)"_s.arg(error));
    return Status::WrongUsage;
}

Status print(const QString& text)
{
    return toStandardOutput([&](QFile& output) { return output.write(text.toUtf8()) >= 0; });
}

Status open(const CommandLine& command, Opening& opening)
{
    opening = openedWithProgress(command);
    for (const Finding& finding : std::as_const(opening.findings))
        say(toLine(finding));
    if (!opening.usageError.isEmpty())
        return wrongUsage(opening.usageError);
    for (const QString& message : std::as_const(opening.messages))
        say(message);
    return opening.atlas ? Status::Done : Status::BadInput;
}

Status statusOf(const Opening& opening)
{
    return opening.complete ? Status::Done : Status::BadInput;
}

namespace {

/// A release of a data set; null after saying why it cannot be read.
LayerPtr loadRelease(const QString& file, TerminalProgress& progress)
{
    LayerInfo info;
    info.file = file;
    const LayerLoad load = loadLayer(file, info, {},
        {[&](double part) {
             progress.show(part);
             return true;
         },
            {}});
    for (const Finding& finding : load.findings)
        say(toLine(finding));
    return load.layer;
}

Status listChanges(const CommandLine& command)
{
    TerminalProgress progress("reading");
    const LayerPtr before = loadRelease(command.files[0], progress);
    const LayerPtr after = loadRelease(command.files[1], progress);
    if (!before || !after)
        return Status::BadInput;
    const std::atomic<bool> stop = false;
    const std::vector<ChangeLine> lines =
        changeLines(changesBetween(*before, *after, stop), *before, *after, command.names.value_or(Names::Both));
    return toStandardOutput([&](QFile& output) { return writeChanges(lines, command.format, output); });
}

} // namespace

Status runList(const CommandLine& command)
{
    if (command.list == ListKind::Changes)
        return listChanges(command);
    Opening opening;
    if (const Status status = open(command, opening); status != Status::Done)
        return status;
    const Status written = toStandardOutput(
        [&](QFile& output) { return writeList(*opening.atlas, opening.view, command.list, command.format, output); });
    return written == Status::Done ? statusOf(opening) : written;
}

namespace {

Findings findingsOf(const QString& file)
{
    if (isProject(file))
        return checkProject(file);
    return isLesson(file) ? readLesson(file).findings : check(file);
}

/// What the columns of a file were taken for, what came of it, and what was found.
QJsonObject reportOf(const QString& file, const Findings& findings)
{
    const LayerLoad load = isProject(file) ? LayerLoad()
        : isDatabaseName(file)             ? loadTable(file, {}, {})
                                           : loadLayer(file, {}, {});
    QJsonObject object = load.layer ? toJson(importReport(*load.layer)) : QJsonObject();
    QJsonArray lines;
    for (const Finding& finding : findings)
        lines << toLine(finding);
    // What somebody typed to reach a database may hold a password; its layer's name holds none.
    object[u"file"_s] = !isDatabaseName(file) ? file : load.layer ? load.layer->info.file : u"PG:"_s;
    object[u"findings"_s] = lines;
    return object;
}

Status printReports(const QStringList& files)
{
    QJsonArray reports;
    bool errors = false;
    for (const QString& file : files) {
        const Findings findings = findingsOf(file);
        errors = errors || hasErrors(findings);
        reports << reportOf(file, findings);
    }
    const Status printed = print(QString::fromUtf8(QJsonDocument(reports).toJson()));
    return printed == Status::Done && errors ? Status::BadInput : printed;
}

} // namespace

Status runCheck(const CommandLine& command)
{
    if (command.format == ListFormat::Json)
        return printReports(command.files);
    Findings findings;
    for (const QString& file : command.files)
        findings += findingsOf(file);
    QString text;
    for (const Finding& finding : std::as_const(findings))
        text += toLine(finding) + u'\n';
    const auto errors = std::ranges::count(findings, Severity::Error, &Finding::severity);
    text += u"%1, %2 in %3\n"_s.arg(counted(errors, u"error"), counted(findings.size() - errors, u"warning"),
        counted(command.files.size(), u"file"));
    const Status printed = print(text);
    return printed == Status::Done && errors > 0 ? Status::BadInput : printed;
}

} // namespace truceline
