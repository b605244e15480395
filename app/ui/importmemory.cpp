// SPDX-License-Identifier: MIT
#include "ui/importmemory.h"

#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString keyOf(const QStringList& columns)
{
    return u"import/"_s + signatureOf(columns);
}

} // namespace

std::optional<ImportPlan> rememberedPlan(const QStringList& columns)
{
    const QByteArray json = QSettings().value(keyOf(columns)).toString().toUtf8();
    if (json.isEmpty())
        return {};
    return importPlanFromJson(QJsonDocument::fromJson(json).object());
}

void rememberPlan(const QStringList& columns, const ImportPlan& plan)
{
    const QByteArray json = QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact);
    QSettings().setValue(keyOf(columns), QString::fromUtf8(json));
}

} // namespace truceline
