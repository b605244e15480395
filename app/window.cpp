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

#include <algorithm>

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

/// True for what is read before the window is there.
bool isReadFirst(const QString& file)
{
    return isAtlas(file) || isSavedView(file);
}

/// Looks where the command line says. @return false where it does not say
bool look(Session& session, const CommandLine& command)
{
    if (command.box)
        session.lookAt(*command.box);
    else if (command.camera)
        session.lookAt(*command.camera);
    return command.box || command.camera;
}

/// What the command line says of the view holds for a project too, once that is open.
void overrideProject(Session& session, const CommandLine& command)
{
    QObject::connect(
        &session, &Session::projectOpened, &session,
        [&session, command](const OpenedProject& opened) {
            Opening opening;
            opening.atlas = session.scene()->atlas;
            SavedView shown = opened.project.shown.value_or(SavedView());
            shown.view = session.view();
            applyView(command, &shown, opening);
            opening.view.camera = session.view().camera;
            session.setView(opening.view);
            look(session, command);
        },
        Qt::SingleShotConnection);
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
    withoutFiles.files.removeIf([](const QString& file) { return !isReadFirst(file); });
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
    if (!look(program.session, command) && !opening.restored)
        program.session.lookHome();
    program.session.addMessages(opening.findings);
    program.session.addNotes(opening.messages);
    load(program);

    QList<QUrl> files;
    for (const QString& file : command.files) {
        if (!isReadFirst(file))
            files.append(QUrl::fromLocalFile(isDatabaseName(file) ? file : QFileInfo(file).absoluteFilePath()));
    }
    if (std::ranges::any_of(command.files, isProject))
        overrideProject(program.session, withoutFiles);
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
