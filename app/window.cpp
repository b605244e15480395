// SPDX-License-Identifier: MIT
#include "window.h"

#include "data/databasename.h"
#include "export/carrier.h"
#include "map/quick/graphics.h"
#include "time/language.h"
#include "ui/session.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The window with its session. The engine goes first, since its items look at the session.
struct Program {
    Session session;
    QQmlApplicationEngine engine;
};

/// The language that was chosen in the window, else the system's.
QString usualLanguage()
{
    const QString chosen = QSettings().value("window/language").toString();
    return spokenLanguage(chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosen});
}

/// Loads the window; a window that cannot be loaded is a fault of the program and ends it.
void load(Program& program)
{
    chooseGraphics();
    QQuickStyle::setStyle(u"Basic"_s);
    QObject::connect(&program.session, &Session::languageChanged, &program.engine, &QQmlEngine::retranslate);
    program.engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&program.session)}});
    program.engine.loadFromModule("Truceline", "Main");
    if (program.engine.rootObjects().isEmpty())
        qFatal("The window could not be loaded.");
}

} // namespace

Status runWindow(const CommandLine& command)
{
    CommandLine withoutFiles = command;
    withoutFiles.files.removeIf([](const QString& file) { return !isAtlas(file) && !isSavedView(file); });
    withoutFiles.language = command.language.value_or(usualLanguage());
    speak(*withoutFiles.language);
    Opening opening;
    if (const Status status = open(withoutFiles, opening); status != Status::Done)
        return status;
    Program program;
    program.session.setScene(buildScene(opening.atlas));
    program.session.setView(opening.view);
    if (opening.restored)
        program.session.restore({opening.view, opening.sheet, opening.asked, {}, {}});
    if (command.box)
        program.session.lookAt(*command.box);
    else if (command.camera)
        program.session.lookAt(*command.camera);
    else if (!opening.restored)
        program.session.lookHome();
    program.session.addMessages(opening.findings);
    program.session.addNotes(opening.messages);
    load(program);

    QList<QUrl> files;
    for (const QString& file : command.files) {
        if (!isAtlas(file) && !isSavedView(file))
            files.append(QUrl::fromLocalFile(isDatabaseName(file) ? file : QFileInfo(file).absoluteFilePath()));
    }
    if (!files.isEmpty())
        program.session.open(files);
    QGuiApplication::exec();
    return Status::Done;
}

Status runSelfTest(const CommandLine& command)
{
    Opening opening;
    if (const Status status = open(command, opening); status != Status::Done)
        return status;
    Program program;
    bool warned = false;
    QObject::connect(&program.engine, &QQmlEngine::warnings, &program.session, [&warned] { warned = true; });
    program.session.setScene(buildScene(opening.atlas));
    program.session.setView(opening.view);
    load(program);

    auto* window = qobject_cast<QQuickWindow*>(program.engine.rootObjects().constFirst());
    constexpr int kPatience = 20'000; // milliseconds
    QTimer::singleShot(kPatience, qApp, [] { QCoreApplication::exit(1); });
    QObject::connect(window, &QQuickWindow::frameSwapped, &program.session, [] { QCoreApplication::exit(0); });
    const bool shown = QGuiApplication::exec() == 0;
    return shown && !warned && !hasErrors(opening.findings) && statusOf(opening) == Status::Done ? Status::Done
                                                                                                 : Status::BadInput;
}

} // namespace truceline
