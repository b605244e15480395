// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/card.h"
#include "ui/claimtext.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

class TestCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.setScene({});
        m_session.setScene(m_atlas.scene());
        m_session.reset();
        m_session.clearSelected();
    }

    void incidentSaysWhatWhenWhereAndWho()
    {
        Card card;
        card.setSession(&m_session);
        QVERIFY(!card.isOpen());
        select(u"a"_s);
        QVERIFY(card.isOpen());
        const CardContent& content = card.content();
        QCOMPARE(content.kind, u"Clash"_s);
        QCOMPARE(content.title, u"Alfa / Elfa"_s);
        QCOMPARE(content.date, u"27 September 2020"_s);
        QCOMPARE(content.precision, QString());
        QCOMPARE(content.summary, u"First."_s);
        QCOMPARE(textOf(content.facts, u"Parties"_s), u"X\nY"_s);
        QCOMPARE(textOf(content.facts, u"Dead"_s), u"2–5 (best estimate 3)"_s);
        QCOMPARE(textOf(content.facts, u"Civilians among them"_s), u"unknown"_s);
    }

    void nothingIsSaidFinerThanItIsKnown()
    {
        Card card;
        card.setSession(&m_session);
        select(u"c"_s);
        QCOMPARE(card.content().date, u"June 2021"_s);
        QCOMPARE(card.content().precision, u"somewhere in this province"_s);
        QCOMPARE(textOf(card.content().facts, u"Dead"_s), u"at least 1"_s);
        QCOMPARE(textOf(card.content().facts, u"Parties"_s), u"unknown"_s);
        select(u"d"_s);
        QVERIFY(card.content().precision.contains(u"place is unknown"));
    }

    void rivalClaimsStandSideBySideAndAreFlagged()
    {
        Card card;
        card.setSession(&m_session);
        select(u"e"_s);
        QCOMPARE(card.content().claims.size(), 1);
        const ClaimGroup& group = card.content().claims.first();
        QCOMPARE(group.question, u"Soldiers dead on the Armenian side"_s);
        QVERIFY(group.contradicted);
        QCOMPARE(group.sides.size(), 3);
        QVERIFY(group.sides[2].claims.isEmpty());
        QCOMPARE(group.sides[0].heading, u"Armenia says"_s);
        QCOMPARE(group.sides[1].heading, u"Azerbaijan says"_s);
        const ClaimEntry& claim = group.sides[0].claims.first();
        QCOMPARE(claim.value, u"105"_s);
        QCOMPARE(claim.speaker, u"Ministry A"_s);
        QCOMPARE(claim.date, u"14 September 2022"_s);
        QCOMPARE(claim.source, u"Agency"_s);
    }

    void areaIsMeasuredAndItsOutlineSaidToBeSchematic()
    {
        Card card;
        card.setSession(&m_session);
        select(u"zone"_s);
        const CardContent& content = card.content();
        QCOMPARE(content.date, u"since 12 May 2021"_s);
        QCOMPARE(textOf(content.facts, u"Claimed by"_s), u"Armenia"_s);
        QCOMPARE(textOf(content.facts, u"Outline"_s), u"schematic, may be off by 2 km"_s);
        // A tenth of a degree each way at 39.55° N is 8.60 km by 11.10 km.
        QVERIFY2(textOf(content.measures, u"Size as drawn"_s).startsWith(u"95.4 km²"),
            qPrintable(textOf(content.measures, u"Size as drawn"_s)));
    }

    void aClaimedSizeIsHeldAgainstTheDrawnOne()
    {
        const AtlasFixture atlas;
        atlas.write(u"claims.csv"_s,
            "claim_id,subject_id,claimant,side,assertion,value,unit,value_low,value_high\n"
            "1,zone,Ministry A,armenia,territory_held_km2,110,km2,110,110\n"
            "2,zone,Ministry B,azerbaijan,territory_held_km2,>45,km2,45,\n"
            "3,zone,Press,other,territory_held_km2,47,km2,47,47\n");
        const ScenePtr scene = atlas.scene();
        const CardContent content = cardContent(*scene->atlas, scene->atlas->find(u"zone"), {});
        QCOMPARE(textOf(content.measures, u"Claimed by Ministry A"_s),
            u"110 km²\nThe drawn area is 13 % smaller than claimed (by 14.6 km²); its outline is schematic, ±2 km, which can account for that."_s);
        QCOMPARE(textOf(content.measures, u"Claimed by Ministry B"_s),
            u"more than 45 km²\nThe drawn area agrees with that, to 5 %."_s);
        QCOMPARE(textOf(content.measures, u"Claimed by Press"_s),
            u"47 km²\nThe drawn area is 2.0 times as large as claimed (by 48.4 km²); its outline is schematic, ±2 km, which can account for that."_s);
        QCOMPARE(content.measures[1].flagged, true);
        QCOMPARE(content.measures[2].flagged, false);
        QCOMPARE(content.measures[3].flagged, true);
    }

    void theBorderOfTheDayIsNamedWithItsDistance()
    {
        const AtlasFixture atlas;
        atlas.write(u"borders.geojson"_s, R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"x","start":"2020-01-01","end":"2021-12-31","name":"North line","status":"recognised"},"geometry":{"type":"LineString","coordinates":[[44,40.5],[47,40.5]]}}]})");
        QFile json(atlas.file(u"atlas.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QByteArray text = json.readAll();
        text.replace("\"layers\": [",
            "\"layers\": [{\"id\": \"borders\", \"file\": \"borders.geojson\", \"role\": "
            "\"boundaries\", \"title\": \"Borders\", \"attribution\": \"Test\", \"licence\": \"MIT\"},");
        atlas.write(u"atlas.json"_s, text);
        const ScenePtr scene = atlas.scene();
        const auto said = [&](QStringView id) {
            return textOf(cardContent(*scene->atlas, scene->atlas->find(id), {}).facts, u"To the border"_s);
        };
        // Half a degree of latitude at 40° is 55.5 km, a whole one 111.0 km.
        QCOMPARE(said(u"a"), u"56 km\nNorth line: Recognised boundary, in force on 27 September 2020"_s);
        QCOMPARE(said(u"c"),
            u"about 111 km (the place lies within about 60 km of the mark)\nNorth line: Recognised boundary, in force on 1 June 2021"_s);
        QCOMPARE(said(u"d"), QString());
        QCOMPARE(said(u"e"), QString());
        QCOMPARE(said(u"zone"), QString());
    }

    void featureOutsideTheDatesIsReachedByOneButton()
    {
        Card card;
        card.setSession(&m_session);
        select(u"e"_s);
        QVERIFY(card.isOutsideDates());
        QCOMPARE(card.hidden(), u"Outside the dates shown"_s);
        const Day before = m_session.view().query.window.chosen.end - m_session.view().query.window.chosen.first;
        card.goToDate();
        QVERIFY(!card.isOutsideDates());
        QCOMPARE(card.hidden(), QString());
        const Span chosen = m_session.view().query.window.chosen;
        QCOMPARE(chosen.end - chosen.first, before);
        QVERIFY(chosen.contains(Span{toDay(QDate(2022, 9, 13)), toDay(QDate(2022, 9, 15))}));
    }

    void whatFiltersAndLayersHideIsSaid()
    {
        Card card;
        card.setSession(&m_session);
        select(u"b"_s);
        QCOMPARE(card.hidden(), QString());
        m_session.setFilters({{u"type"_s, u"clash"_s}});
        QCOMPARE(card.hidden(), u"Left out by the filters"_s);
        m_session.setFilters({});
        m_session.setLayerVisible(u"incidents"_s, false);
        QCOMPARE(card.hidden(), u"Its layer is switched off"_s);
    }

    void featuresOfOneSpotAreAllReached()
    {
        Card card;
        card.setSession(&m_session);
        const QList<FeatureRef> together{find(u"a"_s), find(u"b"_s), find(u"zone"_s)};
        m_session.selectTogether(together);
        QCOMPARE(card.count(), 3);
        QCOMPARE(card.index(), 0);
        QCOMPARE(card.together(), u"1 of 3 here"_s);
        card.turn(1);
        QCOMPARE(m_session.selected(), together[1]);
        QCOMPARE(card.count(), 3);
        card.turn(1);
        card.turn(1);
        QCOMPARE(m_session.selected(), together[0]);
        card.turn(-1);
        QCOMPARE(m_session.selected(), together[2]);
        m_session.setSelected(find(u"e"_s));
        QCOMPARE(card.count(), 1);
        card.close();
        QVERIFY(!card.isOpen());
        QCOMPARE(card.count(), 0);
    }

    void incidentsOfOnePointAreSaidToShareIt()
    {
        const AtlasFixture atlas;
        atlas.write(u"incidents.geojson"_s,
            R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"a","start":"2020-09-27"},"geometry":{"type":"Point","coordinates":[46,40]}},
{"type":"Feature","properties":{"id":"b","start":"2020-09-28"},"geometry":{"type":"Point","coordinates":[46,40]}}]})");
        Session session;
        session.setScene(atlas.scene());
        Card card;
        card.setSession(&session);
        session.selectTogether({session.scene()->atlas->find(u"a"), session.scene()->atlas->find(u"b")});
        QCOMPARE(card.together(), u"1 of 2 incidents that share this point"_s);
    }

    void namesFollowTheRule()
    {
        Card card;
        card.setSession(&m_session);
        select(u"a"_s);
        m_session.setNames(static_cast<int>(Names::AzForm));
        QCOMPARE(card.content().title, u"Elfa"_s);
        m_session.setNames(static_cast<int>(Names::Both));
    }

    void windowIsMovedToHoldAFeature_data()
    {
        QTest::addColumn<Span>("chosen");
        QTest::addColumn<Span>("feature");
        QTest::addColumn<Span>("expected");
        QTest::newRow("a day is centred in the window") << Span{0, 10} << Span{100, 101} << Span{96, 106};
        QTest::newRow("a longer feature widens the window") << Span{0, 2} << Span{100, 110} << Span{100, 110};
        QTest::newRow("a state of years is held at its beginning") << Span{0, 4} << Span{100, 900} << Span{100, 104};
        QTest::newRow("an open end is held at its beginning") << Span{0, 1} << Span{500, kOpenEnd} << Span{500, 501};
        QTest::newRow("an open beginning means the first day") << Span{50, 51} << Span{kOpenStart, 20} << Span{0, 20};
        QTest::newRow("the window stays inside all days") << Span{0, 10} << Span{999, 1000} << Span{990, 1000};
    }
    void windowIsMovedToHoldAFeature()
    {
        QFETCH(Span, chosen);
        QFETCH(Span, feature);
        QFETCH(Span, expected);
        QCOMPARE(spanHolding(chosen, feature, {0, 1000}), expected);
    }

    void valuesReadAsStated_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a count") << u"105"_s << u"persons"_s << u"105"_s;
        QTest::newRow("a great count") << u"100617"_s << u"persons"_s << u"100,617"_s;
        QTest::newRow("more than") << u">150"_s << u"persons"_s << u"more than 150"_s;
        QTest::newRow("an area") << u"12.7"_s << u"km2"_s << u"12.7 km²"_s;
        QTest::newRow("a range of lengths") << u"1-3"_s << u"km"_s << u"1-3 km"_s;
        QTest::newRow("words") << u"none; denies it"_s << u"km2"_s << u"none; denies it"_s;
    }
    void valuesReadAsStated()
    {
        QFETCH(QString, value);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        Claim claim;
        claim.value = value;
        claim.unit = unit;
        QCOMPARE(claimValueText(claim, QLocale(QLocale::English)), expected);
    }

    void unknownAssertionsAreShownAsWords() { QCOMPARE(assertionText(u"bridges_lost"_s), u"Bridges lost"_s); }

    void knownAssertionsHaveNames() { QCOMPARE(assertionText(u"holder"_s), u"Who holds it, and by what right"_s); }

private:
    FeatureRef find(const QString& id) const { return m_session.scene()->atlas->find(id); }
    void select(const QString& id) { m_session.setSelected(find(id)); }
    static QString textOf(const QList<Fact>& facts, const QString& label)
    {
        const auto found = std::ranges::find(facts, label, &Fact::label);
        return found == facts.end() ? QString() : found->text;
    }

    AtlasFixture m_atlas;
    Session m_session;
};

QTEST_GUILESS_MAIN(TestCard)
#include "tst_card.moc"
