// SPDX-License-Identifier: MIT
#include "time/datetext.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

QString described(const std::optional<DateText>& date)
{
    if (!date)
        return u"nothing"_s;
    const QString last = date->span.isOpenEnd() ? u".."_s : isoText(date->span.last());
    return isoText(date->span.first) + u' ' + last + (date->approximate ? u" about"_s : QString());
}

} // namespace

class DateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a year") << u"2022"_s << u"2022-01-01 2022-12-31"_s;
        QTest::newRow("a month") << u"2022-09"_s << u"2022-09-01 2022-09-30"_s;
        QTest::newRow("a day") << u"2022-09-13"_s << u"2022-09-13 2022-09-13"_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(described(parseDateText(text)), expected);
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "datetext_test.moc"
