// SPDX-License-Identifier: MIT
#include "map/areastyle.h"
#include "map/boundarystyle.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

Properties made(std::initializer_list<std::pair<const char*, QJsonValue>> entries)
{
    QList<Properties::Entry> list;
    for (const auto& [key, value] : entries)
        list.append({QString::fromLatin1(key), value});
    return Properties(list);
}

QString said(const LegendText& text)
{
    return worded(text, {}, u"en"_s);
}

} // namespace

Q_DECLARE_METATYPE(truceline::Side)

class StylesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartyBelongsToASide_data()
    {
        QTest::addColumn<QString>("party");
        QTest::addColumn<Side>("side");
        QTest::newRow("the state of Armenia") << u"Armenia"_s << Side::Armenia;
        QTest::newRow("the state of Azerbaijan") << u"Azerbaijan (own territory)"_s << Side::Azerbaijan;
        QTest::newRow("Armenian forces") << u"Armenian forces"_s << Side::Armenia;
        QTest::newRow("the Karabakh Armenian authorities")
            << u"Karabakh Armenian authorities; Russia (as a breach)"_s << Side::Armenia;
        QTest::newRow("the de facto authorities")
            << u"de facto Nagorno-Karabakh authorities with Armenia"_s << Side::Armenia;
        QTest::newRow("Russia") << u"Russian peacekeepers"_s << Side::Other;
        QTest::newRow("the first named counts")
            << u"Russian peacekeepers; Azerbaijani checkpoint, Armenia"_s << Side::Azerbaijan;
        QTest::newRow("nobody") << QString() << Side::Other;
    }

    void aPartyBelongsToASide()
    {
        QFETCH(QString, party);
        QFETCH(Side, side);
        QCOMPARE(sideOf(party), side);
    }

    void swappingTheSidesSwapsHueAndAngleAndWordsAndNothingElse()
    {
        const AreaStyle first = areaStyle(
            made({{"claimed_by", u"Armenia"_s}, {"held_by", u"Azerbaijan"_s}, {"category", u"occupied_claim"_s}}));
        const AreaStyle second = areaStyle(
            made({{"claimed_by", u"Azerbaijan"_s}, {"held_by", u"Armenia"_s}, {"category", u"occupied_claim"_s}}));
        QCOMPARE(said(first.text), u"Said by Armenia to be held by Azerbaijani forces"_s);
        QCOMPARE(said(second.text), u"Said by Azerbaijan to be held by Armenian forces"_s);
        QCOMPARE(first.look, second.look);
        QCOMPARE(first.schematic, second.schematic);

        const Theme& light = theme(Appearance::Light);
        const Viewport viewport({{46, 40}, 9}, {800, 600});
        const Fill a = areaFill(first, light, viewport, false);
        const Fill b = areaFill(second, light, viewport, false);
        QVERIFY(a.hatch && b.hatch);
        QCOMPARE(a.hatch->spacing, b.hatch->spacing);
        QCOMPARE(a.hatch->width, b.hatch->width);
        QCOMPARE(a.hatch->angle, 180 - b.hatch->angle);
        QCOMPARE(a.hatch->color.alpha(), b.hatch->color.alpha());
        QCOMPARE(areaOutline(first, light, false).width, areaOutline(second, light, false).width);
        QVERIFY(a.hatch->color.rgb() == light.armenia.rgb() && b.hatch->color.rgb() == light.azerbaijan.rgb());
    }

    void whatIsClaimedIsHatchedAndWhatIsAgreedIsFilled_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("hatched");
        QTest::addColumn<bool>("filled");
        QTest::newRow("a claim") << u"occupied_claim"_s << true << true;
        QTest::newRow("a counter claim") << u"counter_claim"_s << true << true;
        QTest::newRow("a corridor by statement") << u"corridor"_s << false << true;
        QTest::newRow("a sum is only outlined") << u"aggregate"_s << false << false;
        QTest::newRow("an unknown category counts as claimed") << u"whatever"_s << true << true;
    }

    void whatIsClaimedIsHatchedAndWhatIsAgreedIsFilled()
    {
        QFETCH(QString, category);
        const AreaStyle style = areaStyle(made({{"claimed_by", u"Armenia"_s}, {"category", category}}));
        const Fill fill = areaFill(style, theme(Appearance::Light), Viewport({{46, 40}, 9}, {800, 600}), false);
        QTEST(fill.hatch.has_value(), "hatched");
        QTEST(fill.color.alpha() > 0, "filled");
    }

    void whatIsOffByAKilometreIsDashed()
    {
        const Theme& light = theme(Appearance::Light);
        QVERIFY(areaOutline(areaStyle(made({{"uncertainty_km", 0.5}})), light, false).dashes.isEmpty());
        QVERIFY(!areaOutline(areaStyle(made({{"uncertainty_km", 2}})), light, false).dashes.isEmpty());
        const BoundaryStyle sharp = boundaryStyle(made({{"status", u"recognised"_s}}));
        const BoundaryStyle rough = boundaryStyle(made({{"status", u"recognised"_s}, {"uncertainty_km", 2}}));
        QVERIFY(boundaryStroke(sharp, light, false).dashes.isEmpty());
        QVERIFY(!boundaryStroke(rough, light, false).dashes.isEmpty());
    }

    void possiblyValidIsFainter()
    {
        const Theme& light = theme(Appearance::Light);
        const AreaStyle area = areaStyle(made({{"claimed_by", u"Armenia"_s}}));
        const BoundaryStyle line = boundaryStyle(made({{"status", u"front_line"_s}}));
        QVERIFY(areaOutline(area, light, true).color.alpha() < areaOutline(area, light, false).color.alpha());
        QVERIFY(boundaryStroke(line, light, true).color.alpha() < boundaryStroke(line, light, false).color.alpha());
    }

    void everyStatusHasItsOwnWordsAndUnknownOnesSpeakForThemselves()
    {
        QCOMPARE(said(boundaryStyle(made({{"status", u"delimited"_s}})).text), u"Delimited boundary"_s);
        QCOMPARE(said(boundaryStyle(made({{"status", u"line_of_contact"_s}})).text), u"Line of contact"_s);
        QCOMPARE(said(boundaryStyle(made({{"status", u"sea_border"_s}})).text), u"Sea border"_s);
        QCOMPARE(said(boundaryStyle({}).text), u"Line"_s);
    }

    void legendsSpeakTheLanguageOfTheView()
    {
        Vocabulary vocabulary;
        vocabulary.add(u"ru"_s, u"Armenia"_s, u"Армения %2"_s);
        const LegendText text = areaStyle(made({{"claimed_by", u"Armenia"_s}, {"held_by", u"Azerbaijan"_s}})).text;
        QCOMPARE(worded(text, vocabulary, u"ru"_s), u"Said by Армения %2 to be held by Azerbaijani forces"_s);
        QCOMPARE(worded(text, vocabulary, u"az"_s), u"Said by Armenia to be held by Azerbaijani forces"_s);
        QCOMPARE(said(areaStyle(made({{"category", u"swamp"_s}})).text), u"swamp"_s);
        QCOMPARE(said(areaStyle({}).text), u"Area"_s);
    }

    void hatchLinesStandStillInTheWorld()
    {
        const AreaStyle style = areaStyle(made({{"claimed_by", u"Armenia"_s}}));
        const Viewport before({{46, 40}, 9}, {800, 600});
        const QPointF shift(37.25, -21.5);
        const Viewport after({before.toLonLat(QPointF(400, 300) + shift), 9}, {800, 600});
        const Hatch a = *areaFill(style, theme(Appearance::Light), before, false).hatch;
        const Hatch b = *areaFill(style, theme(Appearance::Light), after, false).hatch;
        // The same line after panning: its distance across the lines is a whole number of spacings.
        const double radians = a.angle * std::numbers::pi / 180;
        const double across =
            QPointF::dotProduct(b.origin + shift - a.origin, QPointF(std::sin(radians), std::cos(radians))) / a.spacing;
        QVERIFY2(std::abs(across - std::round(across)) < 1e-4, qPrintable(QString::number(across)));
    }
};

QTEST_GUILESS_MAIN(StylesTest)
#include "styles_test.moc"
