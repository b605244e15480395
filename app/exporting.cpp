// SPDX-License-Identifier: MIT
#include "actions.h"
#include "export/sheetwriter.h"
#include "terminalprogress.h"
#include "time/language.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The status of an export, with what went wrong said.
Status written(const QString& path, const QString& error)
{
    if (error.isEmpty())
        return Status::Done;
    say(u"%1: could not be written: %2"_s.arg(path, error));
    return Status::NotWritten;
}

Status writeAnimation(const CommandLine& command, const Opening& opening, const ScenePtr& scene)
{
    TerminalProgress progress("frames");
    const auto show = [&](double part) {
        progress.show(part);
        return true;
    };
    return written(command.exportFile,
        SheetWriter(scene).writeAnimation(
            opening.view, opening.sheet, opening.asked, *command.animate, command.exportFile, show));
}

Status writeBundleOf(const CommandLine& command, const Opening& opening, const ScenePtr& scene)
{
    return written(command.bundle,
        SheetWriter(scene).writeBundle(
            opening.view, opening.sheet, opening.asked, QFileInfo(command.exportFile).fileName(), command.bundle));
}

/// "map.png" → "map-07.png" for the seventh of up to 99.
QString numbered(const QString& path, qsizetype number, qsizetype count)
{
    const QString ending = QFileInfo(path).suffix();
    const qsizetype digits = QString::number(count).size();
    const QString name = path.chopped(ending.size() + 1);
    return name + u'-' + QString::number(number).rightJustified(digits, u'0') + u'.' + ending;
}

Status writeBatch(const CommandLine& command, Opening& opening, const ScenePtr& scene)
{
    QFile file(command.batch);
    if (!file.open(QIODevice::ReadOnly)) {
        say(toLine({command.batch, {}, Severity::Error, file.errorString()}));
        return Status::BadInput;
    }
    const QByteArrayList lines = file.readAll().split('\n');
    const auto isView = [](const QByteArray& line) { return !line.trimmed().isEmpty(); };
    const qsizetype count = std::ranges::count_if(lines, isView);
    qsizetype number = 0;
    const SheetWriter writer(scene);
    TerminalProgress progress("views");
    Status status = Status::Done;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isView(lines[i]))
            continue;
        progress.show(static_cast<double>(number++) / static_cast<double>(count));
        QString error;
        const std::optional<SavedView> saved = savedViewFromJson(lines[i], error);
        if (saved) {
            applyView(command, &*saved, opening);
            speak(opening.view.language);
            error = sheetError(opening.sheet);
        }
        if (!error.isEmpty()) {
            say(toLine({command.batch, u"line %1"_s.arg(i + 1), Severity::Error, error}));
            status = Status::BadInput;
            continue;
        }
        const QString path = numbered(command.exportFile, number, count);
        const Status one = written(path, writer.write(opening.view, opening.sheet, opening.asked, path));
        if (one != Status::Done)
            return one;
    }
    return status;
}

} // namespace

Status runExport(const CommandLine& command)
{
    Opening opening;
    if (const Status status = open(command, opening); status != Status::Done)
        return status;
    speak(opening.view.language);
    const ScenePtr scene = buildScene(opening.atlas);
    Status status = Status::Done;
    if (command.animate)
        status = writeAnimation(command, opening, scene);
    else if (!command.bundle.isEmpty())
        status = writeBundleOf(command, opening, scene);
    else if (!command.batch.isEmpty())
        status = writeBatch(command, opening, scene);
    else
        status = written(command.exportFile,
            SheetWriter(scene).write(opening.view, opening.sheet, opening.asked, command.exportFile));
    return status == Status::Done ? statusOf(opening) : status;
}

} // namespace truceline
