// SPDX-License-Identifier: MIT
#include "programwindow.h"

#include "frames.h"
#include "map/quick/graphics.h"
#include "subject.h"

#include <QQuickStyle>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace truceline {

ProgramWindow::ProgramWindow()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"truceline-bench"_s);
    chooseGraphics();
    QQuickStyle::setStyle(u"Basic"_s);
    m_session.setScene(shippedScene());
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)}});
    m_engine.loadFromModule("Truceline", "Main");
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
    if (!m_window)
        qFatal("The window could not be loaded.");
    m_window->resize(kFrame);
    awaitFrame(*m_window);
    wait(1s);
}

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace truceline
