// SPDX-License-Identifier: MIT
#include "time/language.h"
#include "window.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

using namespace truceline;

QStringList arguments(int argc, char** argv)
{
    QStringList result;
    for (int i = 1; i < argc; ++i)
        result << QString::fromLocal8Bit(argv[i]);
    return result;
}

Status run(const CommandLine& command, int& argc, char** argv)
{
    switch (command.action) {
    case Action::Help:
        return print(helpText());
    case Action::Version:
        return print(u"Truceline " TRUCELINE_VERSION "\n"_s);
    case Action::List:
    case Action::Check: {
        const QCoreApplication application(argc, argv);
        speak(command.language.value_or(View().language));
        return command.action == Action::List ? runList(command) : runCheck(command);
    }
    case Action::Export:
    case Action::SelfTest: {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        speak(command.language.value_or(View().language));
        return command.action == Action::Export ? runExport(command) : runSelfTest(command);
    }
    case Action::Window: {
        const QGuiApplication application(argc, argv);
        return runWindow(command);
    }
    }
    Q_UNREACHABLE_RETURN(Status::WrongUsage);
}

} // namespace

int main(int argc, char** argv)
{
    const ParsedCommandLine parsed = parseCommandLine(arguments(argc, argv));
    if (!parsed.error.isEmpty())
        return static_cast<int>(wrongUsage(parsed.error));
    QCoreApplication::setOrganizationName(u"Truceline"_s);
    QCoreApplication::setApplicationName(u"truceline"_s);
    int onlyTheName = 1; // Qt would take options such as --plugin for its own
    return static_cast<int>(run(parsed.command, onlyTheName, argv));
}
