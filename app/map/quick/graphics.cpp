// SPDX-License-Identifier: MIT
#include "map/quick/graphics.h"

#include <QDir>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// What the kernel's drivers make: one file for each graphics processor.
bool hasGraphicsProcessor()
{
#ifdef Q_OS_LINUX
    const auto any = [](const QString& folder, const QString& name) {
        return !QDir(folder).entryList({name}, QDir::System | QDir::Files).isEmpty();
    };
    return any(u"/dev/dri"_s, u"renderD*"_s) || any(u"/dev"_s, u"nvidia[0-9]*"_s);
#else
    return true;
#endif
}

} // namespace

void chooseGraphics()
{
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND"))
        return;
    if (!hasGraphicsProcessor())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace truceline
