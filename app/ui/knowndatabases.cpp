// SPDX-License-Identifier: MIT
#include "ui/knowndatabases.h"

#include "data/databasename.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

const QString kKey = u"database/known"_s;

QString connectionOf(const QString& layerFile)
{
    const auto name = readDatabaseName(layerFile);
    return name ? name->connection : QString();
}

} // namespace

bool isKnownDatabase(const QString& layerFile)
{
    return QSettings().value(kKey).toStringList().contains(connectionOf(layerFile));
}

void addKnownDatabase(const QString& layerFile)
{
    QSettings settings;
    QStringList known = settings.value(kKey).toStringList();
    const QString connection = connectionOf(layerFile);
    if (!known.contains(connection))
        settings.setValue(kKey, known << connection);
}

} // namespace truceline
