// SPDX-License-Identifier: MIT
#include "data/claimrelations.h"
#include "data/csv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

ClaimBook bookOf(const QByteArray& rows, Findings& findings)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"claims.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(claimColumns().join(u',').toUtf8() + '\n' + rows);
    file.close();
    return readClaims(file.fileName(), {}, findings);
}

QByteArray row(const QByteArray& id, const QByteArray& value, const QByteArray& low, const QByteArray& high,
    const QByteArray& assertion = "total_dead", const QByteArray& unit = "persons",
    const QByteArray& subject = "battle")
{
    return QByteArrayList{
               id, subject, "Armenia", "armenia", assertion, value, unit, low, high, "2022-09-14", "s", "true", ""}
               .join(',')
        + '\n';
}

QString contradicting(const ClaimBook& book, int claim)
{
    QStringList ids;
    for (const int index : contradictingClaims(book, claim))
        ids << book.claims[std::size_t(index)].id;
    return ids.join(u' ');
}

} // namespace

class ClaimsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columns();
    void contradictions_data();
    void contradictions();
    void bySubjectIsOrderedByDate();
    void columnsAreFoundByName();
    void tables_data();
    void tables();
    void writtenFieldsAreReadBack();
};

void ClaimsTest::columns()
{
    QCOMPARE(claimColumns().join(u','),
        u"claim_id,subject_id,claimant,side,assertion,value,unit,value_low,value_high,asserted_on,source_id,verified,notes"_s);
    const Claim claim{
        u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s};
    QCOMPARE(claimValues(claim).join(u','), u"1,2,3,4,5,6,7,8,9,10,11,12,13"_s);
}

void ClaimsTest::contradictions_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("excluded");
    const auto test = [](const char* name, const QByteArray& other, bool excluded) {
        QTest::newRow(name) << other << excluded;
    };
    // Each against "150 persons".
    test("another number", row("b", "105", "105", "105"), true);
    test("the same number", row("b", "150", "150", "150"), false);
    test("a range around it", row("b", "about 140", "130", "160"), false);
    test("a range below it", row("b", "about 100", "90", "110"), true);
    test("more than less", row("b", "more than 100", "100", ""), false);
    test("more than it", row("b", "more than 200", "200", ""), true);
    test("at most more", row("b", "up to 200", "", "200"), false);
    test("at most less", row("b", "up to 100", "", "100"), true);
    test("a number without bounds", row("b", "105", "", ""), true);
    test("a text", row("b", "many", "", ""), true);
    test("another assertion", row("b", "105", "105", "105", "armenia_military_dead"), false);
    test("another unit", row("b", "105", "105", "105", "total_dead", "km2"), false);
    test("another subject", row("b", "105", "105", "105", "total_dead", "persons", "other"), false);
}

void ClaimsTest::contradictions()
{
    QFETCH(const QByteArray, other);
    QFETCH(const bool, excluded);
    Findings findings;
    const ClaimBook book = bookOf(row("a", "150", "150", "150") + other, findings);
    QCOMPARE(findings.size(), 0);
    QCOMPARE(contradicting(book, 0), excluded ? u"b"_s : QString());
    QCOMPARE(contradicting(book, 1), excluded ? u"a"_s : QString());
}

void ClaimsTest::bySubjectIsOrderedByDate()
{
    Findings findings;
    const ClaimBook book = bookOf(row("late", "1", "1", "1").replace("09-14", "09-19")
            + row("undated", "1", "1", "1").replace("2022-09-14", "") + row("early", "1", "1", "1")
            + row("month", "1", "1", "1").replace("09-14", "09"),
        findings);
    QStringList ids;
    for (const int index : book.bySubject.value(u"battle"_s))
        ids << book.claims[std::size_t(index)].id;
    QCOMPARE(ids.join(u' '), u"month early late undated"_s);
}

void ClaimsTest::columnsAreFoundByName()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sources.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFurl,unknown,source_id,publisher\r\nhttps://example.org,x,s1,\"A, \"\"B\"\"\nC\"\r\n");
    file.close();
    Findings findings;
    const ClaimBook book = readClaims({}, file.fileName(), findings);
    QCOMPARE(findings.size(), 0);
    const Source expected{u"s1"_s, u"A, \"B\"\nC"_s, {}, {}, u"https://example.org"_s, {}, {}};
    QCOMPARE(book.sources.value(u"s1"_s), expected);
}

void ClaimsTest::tables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // rows as "line:a|b"
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n") << u"2:1|2 3:3|4"_s;
    QTest::newRow("without a last line break") << QByteArray("a,b\n1,2") << u"2:1|2"_s;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << u"2:1|2"_s;
    QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n") << u"3:1|2"_s;
    QTest::newRow("empty values") << QByteArray("a,b\n,\n") << u"2:|"_s;
    QTest::newRow("quotes around a comma and a line break")
        << QByteArray("a,b\n\"1,\n\"\"x\",2\n3,4\n") << u"2:1,\n\"x|2 4:3|4"_s;
    QTest::newRow("text behind a closing quote") << QByteArray("a,b\n\"1\"x,2\n") << u"2:1x|2"_s;
    QTest::newRow("ragged rows are left out") << QByteArray("a,b\n1\n1,2,3\n5,6\n") << u"4:5|6"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void ClaimsTest::tables()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    Findings findings;
    QStringList rows;
    for (const CsvTable::Row& row : readCsv(text, u"t.csv"_s, findings).rows)
        rows << u"%1:%2"_s.arg(row.line).arg(row.values.join(u'|'));
    QCOMPARE(rows.join(u' '), expected);
}

void ClaimsTest::writtenFieldsAreReadBack()
{
    for (const QString& value : {u"plain"_s, u"a,b"_s, u"\"quoted\""_s, u"two\nlines"_s, QString()}) {
        Findings findings;
        const CsvTable table = readCsv(u"a,b\n%1,x\n"_s.arg(csvField(value)).toUtf8(), u"t.csv"_s, findings);
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows.front().values.front(), value);
    }
}

QTEST_GUILESS_MAIN(ClaimsTest)
#include "claims_test.moc"
