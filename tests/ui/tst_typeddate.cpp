// SPDX-License-Identifier: MIT
#include "ui/typeddate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

class TestTypedDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("ISO day") << u"2022-09-13"_s << u"2022-09-13"_s << u"2022-09-13"_s;
        QTest::newRow("ISO month means all its days") << u"2022-09"_s << u"2022-09-01"_s << u"2022-09-30"_s;
        QTest::newRow("year") << u"2022"_s << u"2022-01-01"_s << u"2022-12-31"_s;
        QTest::newRow("words") << u"13 September 2022"_s << u"2022-09-13"_s << u"2022-09-13"_s;
        QTest::newRow("short words, doubled spaces") << u" 13  Sep 2022 "_s << u"2022-09-13"_s << u"2022-09-13"_s;
        QTest::newRow("day first with dots") << u"3.9.2022"_s << u"2022-09-03"_s << u"2022-09-03"_s;
        QTest::newRow("month in words") << u"September 2022"_s << u"2022-09-01"_s << u"2022-09-30"_s;
    }
    void reads()
    {
        QFETCH(const QString, text);
        const TypedDate typed = readTypedDate(text, QLocale(u"en"_s), whole());
        QCOMPARE(typed.problem, QString());
        QTEST(isoText(typed.span.first), "first");
        QTEST(isoText(typed.span.last()), "last");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"", "yesterday", "2022-02-30", "31.4.2022", "..", "2022-09-13/..", "9/13/2022", "1950-01-01"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QVERIFY(!readTypedDate(text, QLocale(u"en"_s), whole()).problem.isEmpty());
    }

private:
    static Span whole() { return {toDay(QDate(1988, 1, 1)), toDay(QDate(2026, 1, 1))}; }
};

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
