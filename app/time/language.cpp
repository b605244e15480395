// SPDX-License-Identifier: MIT
#include "time/language.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace truceline {

QStringList languages()
{
    return {u"en"_s, u"hy"_s, u"az"_s, u"ru"_s};
}

QString spokenLanguage(const QStringList& wanted)
{
    for (const QString& locale : wanted) {
        if (const QString language = locale.section(u'-', 0, 0); languages().contains(language))
            return language;
    }
    return languages().constFirst();
}

void speak(const QString& language)
{
    static QPointer<QTranslator> spoken;
    const QString file = u":/i18n/truceline_%1.qm"_s.arg(spokenLanguage({language}));
    if (spoken && spoken->filePath() == file)
        return;
    auto* next = new QTranslator(QCoreApplication::instance());
    if (!next->load(file))
        qFatal("%s is not in the program.", qUtf8Printable(file));
    delete spoken;
    spoken = next;
    QCoreApplication::installTranslator(next);
}

} // namespace truceline
