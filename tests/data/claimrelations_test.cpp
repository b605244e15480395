// SPDX-License-Identifier: MIT
#include "data/claimsums.h"

#include <QTest>

#include <algorithm>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// A claim from "id speaker side assertion value low high date source", with _ for an empty field.
Claim claimOf(const QString& text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.replaceInStrings(QRegularExpression(u"^_$"_s), QString());
    Claim claim;
    claim.id = words[0];
    claim.subjectId = u"battle"_s;
    claim.claimant = words[1];
    claim.side = words[2];
    claim.assertion = words[3];
    claim.value = words[4];
    claim.unit = words[3].endsWith(u"km2"_s) ? u"km2"_s : u"persons"_s;
    claim.valueLow = words[5];
    claim.valueHigh = words[6];
    claim.assertedOn = words[7];
    claim.sourceId = words.value(8, u"s"_s);
    return claim;
}

ClaimBook bookOf(const QStringList& claims)
{
    ClaimBook book;
    for (const QString& text : claims) {
        book.bySubject[u"battle"_s].push_back(int(book.claims.size()));
        book.claims.push_back(claimOf(text));
    }
    return book;
}

/// All flags of a book, as "a excludes b, b excludes a".
QString flagsOf(const ClaimBook& book)
{
    QStringList flags;
    for (int i = 0; i < int(book.claims.size()); ++i) {
        for (const RelatedClaim& related : relatedClaims(book, i))
            flags << book.claims[std::size_t(i)].id + u' ' + relationName(related.relation) + u' '
                    + book.claims[std::size_t(related.claim)].id;
    }
    return flags.join(u", "_s);
}

QString swapped(QString text)
{
    return text.replace(u"armenia"_s, u"#"_s).replace(u"azerbaijan"_s, u"armenia"_s).replace(u'#', u"azerbaijan"_s);
}

} // namespace

class ClaimRelationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedPairsHaveExactlyTheirFlags_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("expected");
        const auto test = [](const char* name, const char* one, const char* two, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(two)
                                << QString::fromLatin1(expected);
        };
        test("sides agree", "a Mod armenia armenia_dead 5 5 5 2022-09-14",
            "b Mod2 azerbaijan armenia_dead 5 5 5 2022-09-15", "a agrees b, b agrees a");
        test("ranges meet", "a Mod armenia armenia_dead 5 4 8 2022-09-14",
            "b Mod2 azerbaijan armenia_dead >7 8 _ 2022-09-15", "a agrees b, b agrees a");
        test("sides exclude each other", "a Mod armenia armenia_dead 5 5 5 2022-09-14",
            "b Mod2 azerbaijan armenia_dead 9 9 9 2022-09-15", "a excludes b, b excludes a");
        test("a speaker corrects itself", "a Mod armenia armenia_dead 49 49 49 2022-09-13",
            "b mod armenia armenia_dead 105 105 105 2022-09-14", "a corrected_by b, b corrects a");
        test("a speaker repeats itself", "a Mod armenia armenia_dead 49 49 49 2022-09-13",
            "b Mod armenia armenia_dead 49 49 49 2022-09-14", "a agrees b, b agrees a");
        test("the dates do not tell which is later", "a Mod armenia armenia_dead 49 49 49 2022-09-13",
            "b Mod armenia armenia_dead 105 105 105 2022-09", "a excludes b, b excludes a");
        test("another speaker of a side does not correct", "a Mod armenia armenia_dead 49 49 49 2022-09-13",
            "b Gov armenia armenia_dead 105 105 105 2022-09-14", "a excludes b, b excludes a");
        test("dead, and dead with the missing", "a Mod armenia armenia_military_dead 49 49 49 2022-09-13",
            "b Gov armenia armenia_dead_and_missing 105 105 105 2022-09-14", "a other_thing b, b other_thing a");
        test("different questions that agree say nothing", "a Mod armenia armenia_military_dead 49 49 49 2022-09-13",
            "b Gov armenia armenia_dead_and_missing >40 41 _ 2022-09-14", "");
        test("the dead of two sides are no rivals", "a Mod armenia armenia_dead 49 49 49 2022-09-13",
            "b Mod2 azerbaijan azerbaijan_dead 50 50 50 2022-09-13", "");
        test("dead and wounded are no rivals", "a Mod armenia armenia_dead 49 49 49 2022-09-13",
            "b Mod armenia armenia_wounded 50 50 50 2022-09-13", "");
        test("land taken and land held", "a Mod armenia territory_taken_km2 10 10 10 2022-09-14",
            "b Mod2 other territory_held_km2 139 139 139 2023", "a other_thing b, b other_thing a");
        test("texts that differ", "a Mod armenia who_began they _ _ 2022-09-13",
            "b Mod2 azerbaijan who_began we _ _ 2022-09-13", "a excludes b, b excludes a");
    }
    void plantedPairsHaveExactlyTheirFlags()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, two);
        QFETCH(const QString, expected);
        QCOMPARE(flagsOf(bookOf({one, two})), expected);
        QCOMPARE(flagsOf(bookOf({swapped(one), swapped(two)})), expected); // whichever side says it
    }

    void aTotalIsHeldAgainstTheFiguresOfItsOwnReport()
    {
        // The report of 15 September 2022 and what the sides had said by then.
        const QStringList claims{
            u"150 Armenia armenia armenia_military_dead 150 150 150 2022-09-14 seed"_s,
            u"50 Azerbaijan azerbaijan azerbaijan_military_dead 50 50 50 2022-09-13 seed"_s,
            u"total Agency other total_dead >150 151 _ 2022-09-15 seed"_s,
            u"49 Pashinyan armenia armenia_military_dead 49 49 49 2022-09-13"_s,
            u"105 Pashinyan armenia armenia_military_dead 105 105 105 2022-09-14"_s,
            u"71 Mod azerbaijan azerbaijan_military_dead 71 71 71 2022-09-15"_s,
            u"135 Pashinyan armenia armenia_military_dead 135 135 135 2022-09-16"_s,
        };
        QCOMPARE(sumsOf(bookOf(claims), 2), u"49+50=99 105+50=155! 150+50=200 150+71=221"_s);
    }

    void aTotalWithoutBothPartsInItsReportIsNotCompared()
    {
        QCOMPARE(sumsOf(bookOf({u"a Mod armenia armenia_dead 10 10 10 2022-09-14 s"_s,
                            u"b Mod2 azerbaijan azerbaijan_dead 5 5 5 2022-09-14 t"_s,
                            u"total Agency other total_dead 15 15 15 2022-09-15 s"_s}),
                     2),
            QString());
    }

    void moreThanARoundNumberEndsBeforeTheNext_data()
    {
        QTest::addColumn<QString>("bounds");
        QTest::addColumn<double>("high");
        QTest::newRow("more than 150") << u">150 151 _"_s << 199.0;
        QTest::newRow("more than 6,500") << u">6500 6501 _"_s << 6999.0;
        QTest::newRow("more than 30,000") << u">30000 30001 _"_s << 39999.0;
        QTest::newRow("at least 280") << u">=280 280 _"_s << 289.0;
        QTest::newRow("more than 7") << u">7 8 _"_s << 8.0;
        QTest::newRow("a range") << u"5-8 5 8"_s << 8.0;
        QTest::newRow("a number") << u"176 176 176"_s << 176.0;
    }
    void moreThanARoundNumberEndsBeforeTheNext()
    {
        QFETCH(const QString, bounds);
        QFETCH(const double, high);
        QCOMPARE(suggestedBounds(claimOf(u"t Agency other total_dead %1 2022"_s.arg(bounds)))->high, high);
    }

private:
    static QString sumsOf(const ClaimBook& book, int total)
    {
        QStringList sums;
        for (const ClaimSum& sum : claimSums(book, total))
            sums << u"%1+%2=%3%4"_s.arg(book.claims[std::size_t(sum.armenia)].value,
                book.claims[std::size_t(sum.azerbaijan)].value, QString::number(sum.sum),
                sum.fits ? u"!"_s : QString());
        return sums.join(u' ');
    }
};

QTEST_GUILESS_MAIN(ClaimRelationsTest)
#include "claimrelations_test.moc"
