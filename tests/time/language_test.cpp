// SPDX-License-Identifier: MIT
#include "geo/wording.h"
#include "time/language.h"
#include "time/spantext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace truceline;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void wordsAreOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("clash");
        QTest::newRow("English") << u"en"_s << u"Clash"_s;
        QTest::newRow("Armenian") << u"hy"_s << u"Բախում"_s;
        QTest::newRow("Azerbaijani") << u"az"_s << u"Toqquşma"_s;
        QTest::newRow("Russian") << u"ru"_s << u"Столкновение"_s;
        QTest::newRow("none that is spoken") << u"de"_s << u"Clash"_s;
        QTest::newRow("no language") << u"../ru"_s << u"Clash"_s;
    }
    void wordsAreOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, clash);
        speak(u"ru"_s);
        speak(language);
        QCOMPARE(Wording::tr("Clash"), clash);
    }

    void numbersGovernTheirNouns_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("en 1") << u"en"_s << 1 << u"%1 incident"_s;
        QTest::newRow("en 0") << u"en"_s << 0 << u"%1 incidents"_s;
        QTest::newRow("en 21") << u"en"_s << 21 << u"%1 incidents"_s;
        QTest::newRow("ru 1") << u"ru"_s << 1 << u"%1 инцидент"_s;
        QTest::newRow("ru 3") << u"ru"_s << 3 << u"%1 инцидента"_s;
        QTest::newRow("ru 11") << u"ru"_s << 11 << u"%1 инцидентов"_s;
        QTest::newRow("ru 21") << u"ru"_s << 21 << u"%1 инцидент"_s;
        QTest::newRow("az 5") << u"az"_s << 5 << u"%1 insident"_s;
    }
    void numbersGovernTheirNouns()
    {
        QFETCH(QString, language);
        QFETCH(int, number);
        QFETCH(QString, text);
        speak(language);
        QCOMPARE(Wording::tr("%1 incidents", nullptr, number), text);
    }

    void datesFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"en"_s << u"13–14 September 2022"_s;
        QTest::newRow("hy") << u"hy"_s << u"13–14 սեպտեմբերի, 2022 թ."_s;
        QTest::newRow("az") << u"az"_s << u"13–14 sentyabr 2022"_s;
        QTest::newRow("ru") << u"ru"_s << u"13–14 сентября 2022 г."_s;
    }
    void datesFollowTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        speak(language);
        const Span days{toDay(QDate(2022, 9, 13)), toDay(QDate(2022, 9, 15))};
        QCOMPARE(spanText(days, QLocale(language)), text);
    }

    void theFirstSpokenLanguageIsTaken()
    {
        QCOMPARE(spokenLanguage({u"de-DE"_s, u"hy-Armn-AM"_s, u"ru"_s}), u"hy"_s);
        QCOMPARE(spokenLanguage({u"az-Latn-AZ"_s}), u"az"_s);
        QCOMPARE(spokenLanguage({u"de"_s, u"C"_s}), u"en"_s);
        QCOMPARE(spokenLanguage({}), u"en"_s);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
