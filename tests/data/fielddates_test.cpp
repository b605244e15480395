// SPDX-License-Identifier: MIT
#include "loading.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

class FieldDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
};

void FieldDatesTest::dates_data()
{
    QTest::addColumn<QByteArray>("members"); // of the feature, `properties` among them
    QTest::addColumn<QString>("expected"); // first and last day, ~ where imprecise; or the finding
    const auto properties = [](const char* name, const QByteArray& json, const QString& expected) {
        QTest::newRow(name) << QByteArray("\"properties\":{" + json + '}') << expected;
    };
    const auto members = [](const char* name, const QByteArray& json, const QString& expected) {
        QTest::newRow(name) << QByteArray("\"properties\":{\"date\":\"1999\"}," + json) << expected;
    };
    properties("start and end", R"("start":"2022-09-13","end":"2022-09-14")", u"2022-09-13 2022-09-14"_s);
    properties("a month", R"("start":"2022-09","end":"2022-09")", u"2022-09-01 2022-09-30 ~"_s);
    properties("a year as number", R"("start":2020,"end":2021)", u"2020-01-01 2021-12-31 ~"_s);
    properties("an open end", R"("start":"2021-05-12")", u"2021-05-12 .."_s);
    properties("an end of two dots", R"("start":"2021-05-12","end":"..")", u"2021-05-12 .."_s);
    properties("null is missing", R"("start":null,"end":null)", u".. .."_s);
    properties("some day within a range", R"("start":"2022-09-13","end":"2022-09-14","date_prec":2)",
        u"2022-09-13 2022-09-14 ~"_s);
    properties("start and end before everything else", R"("date":"1999","start":"2022-09-13","end":"2022-09-13")",
        u"2022-09-13 2022-09-13"_s);
    properties("a day that does not exist", R"("start":"2021-02-29","end":"2021-03-01")",
        u"“2021-02-29” in “start” is not a date; it counts as undated"_s);
    properties(
        "a date of the wrong type", R"("start":true)", u"“true” in “start” is not a date; it counts as undated"_s);
    properties("KML's time span", R"("begin":"2020-09-27","end":"2020-11-10")", u"2020-09-27 2020-11-10"_s);
    properties("UCDP: the day",
        R"("where_prec":1,"date_prec":"1","date_start":"2020-09-27 00:00:00.000","date_end":"2020-09-27 00:00:00.000","best":"2")",
        u"2020-09-27 2020-09-27"_s);
    properties("UCDP: a range",
        R"("where_prec":1,"date_prec":4,"date_start":"2020-10-01","date_end":"2020-10-31","best":2)",
        u"2020-10-01 2020-10-31 ~"_s);
    properties("ACLED: the day in words", R"("event_date":"27 September 2020","time_precision":1)",
        u"2020-09-27 2020-09-27"_s);
    properties("ACLED: day first", R"("EVENT_DATE":"27-09-2020","TIME_PRECISION":"1")", u"2020-09-27 2020-09-27"_s);
    properties("ACLED: the week", R"("event_date":"2020-09-24","time_precision":2)", u"2020-09-21 2020-09-27 ~"_s);
    properties("ACLED: the month", R"("event_date":"2020-09-15","time_precision":"3")", u"2020-09-01 2020-09-30 ~"_s);
    properties("ACLED's time of upload is not its date", R"("event_date":"2020-09-27","timestamp":1606780800)",
        u"2020-09-27 2020-09-27"_s);
    properties("a year of two digits is no date", R"("event_date":"27-09-20")",
        u"“27-09-20” in “event_date” is not a date; it counts as undated"_s);
    properties("GDELT's compact date", R"("SQLDATE":20200927)", u"2020-09-27 2020-09-27"_s);
    properties(
        "TimeMap: the date beside a time of day", R"("date":"2020/09/27","time":"14:30")", u"2020-09-27 2020-09-27"_s);
    properties(
        "OpenStreetMap: start and end date", R"("start_date":"1988","end_date":"1991~")", u"1988-01-01 1991-12-31 ~"_s);
    properties("a single date of a month", R"("date":"2020-09")", u"2020-09-01 2020-09-30 ~"_s);
    properties("a timestamp", R"("timestamp":"2020-09-27T03:10:00Z")", u"2020-09-27 2020-09-27"_s);
    properties("a column of another name", R"("when_reported":"2020-09-27")", u".. .."_s);
    members("JSON-FG: a date", R"("time":{"date":"2020-09-27"})", u"2020-09-27 2020-09-27"_s);
    members("JSON-FG: a timestamp", R"("time":{"timestamp":"2020-09-27T03:10:00Z"})", u"2020-09-27 2020-09-27"_s);
    members("JSON-FG: an interval", R"("time":{"interval":["2020-09-27",".."]})", u"2020-09-27 .."_s);
    members("JSON-FG: no date", R"("time":{"interval":["x","y"]})",
        u"its member “time” holds no date; it counts as undated"_s);
    members("when: start and end", R"("when":{"start":"2020-09-27","end":"2020-11-10"})", u"2020-09-27 2020-11-10"_s);
    members("when: timespans",
        R"("when":{"timespans":[{"start":{"in":"2020-09"}},{"start":{"earliest":"2020-11-01","latest":"2020-11-03"},"end":{"in":"2020-11-10"}}]})",
        u"2020-09-01 2020-11-10 ~"_s);
    members("a member time that is not an object", R"("time":"2020-09-27")", u"1999-01-01 1999-12-31 ~"_s);
}

void FieldDatesTest::dates()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, expected);
    const LayerLoad load =
        loadText(R"({"type":"Feature",)" + members + R"(,"geometry":{"type":"Point","coordinates":[46,39.5]}})",
            u"t.geojson"_s, Role::Incidents);
    QVERIFY(load.layer);
    if (!load.findings.isEmpty()) {
        QCOMPARE(load.findings.front().message, expected);
        QVERIFY(load.layer->isUndated(0));
        return;
    }
    const Dates& dates = load.layer->dates.front();
    const QString last = dates.span.isOpenEnd() ? u".."_s : isoText(dates.span.last());
    QCOMPARE(QString(isoText(dates.span.first) + u' ' + last + (dates.exact ? QString() : u" ~"_s)), expected);
}

QTEST_GUILESS_MAIN(FieldDatesTest)
#include "fielddates_test.moc"
