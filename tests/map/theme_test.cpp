// SPDX-License-Identifier: MIT
#include "colormetrics.h"
#include "map/theme.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>

using namespace colormetrics;
using namespace truceline;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sidesHaveEqualWeight_data() { appearances(); }
    void sidesHaveEqualWeight()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        const Lab armenia = lab(colors.armenia);
        const Lab azerbaijan = lab(colors.azerbaijan);
        QVERIFY(std::abs(armenia.lightness - azerbaijan.lightness) < 0.5);
        QVERIFY(std::abs(armenia.chroma() - azerbaijan.chroma()) < 0.8);
        QVERIFY(std::abs(armenia.hue() - 70) < 2);
        QVERIFY(std::abs(azerbaijan.hue() - 260) < 2);
        QVERIFY(std::abs(lab(colors.other).lightness - armenia.lightness) < 0.5);
        QVERIFY(lab(colors.other).chroma() < armenia.chroma() + 0.8);
    }

    void sidesAreEquallyVisible_data() { appearances(); }
    void sidesAreEquallyVisible()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        for (const QColor& ground : {colors.land, colors.landOther}) {
            const double armenia = contrast(colors.armenia, ground);
            const double azerbaijan = contrast(colors.azerbaijan, ground);
            QVERIFY(armenia >= 3); // WCAG 1.4.11, graphics
            QVERIFY(azerbaijan >= 3);
            QVERIFY(std::abs(armenia - azerbaijan) / armenia < 0.03);
        }
    }

    void textIsReadable_data() { appearances(); }
    void textIsReadable()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        for (const QColor& ground : {colors.land, colors.landOther, colors.water, colors.paper, colors.halo}) {
            QVERIFY(contrast(colors.text, ground) >= 7);
            QVERIFY(contrast(colors.textQuiet, ground) >= 4.5);
            QVERIFY(contrast(colors.mark, ground) >= 7);
            QVERIFY(contrast(colors.selection, ground) >= 3);
        }
        QVERIFY(contrast(colors.border, colors.land) >= 3);
    }

    void waterIsToldFromLand_data() { appearances(); }
    void waterIsToldFromLand()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        QVERIFY(std::abs(lab(colors.water).lightness - lab(colors.land).lightness) > 5);
        QVERIFY(std::abs(lab(colors.landOther).lightness - lab(colors.land).lightness) > 2);
    }

    void sidesGoByName()
    {
        const Theme& colors = theme(Appearance::Light);
        QCOMPARE(sideColor(colors, u"armenia"), colors.armenia);
        QCOMPARE(sideColor(colors, u"azerbaijan"), colors.azerbaijan);
        QCOMPARE(sideColor(colors, u"other"), colors.other);
        QCOMPARE(sideColor(colors, u"united nations"), colors.other);
    }

    void fontHasEveryScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Azerbaijani") << u"Xankəndi Şuşa Ağdərə"_s;
        QTest::newRow("Armenian") << u"Ջերմուկ Ստեփանակերտ"_s;
        QTest::newRow("Russian") << u"Нагорный Карабах"_s;
        QTest::newRow("Georgian") << u"თბილისი"_s;
    }
    void fontHasEveryScript()
    {
        QFETCH(const QString, text);
        const QFontMetricsF metrics(mapFont(13));
        QVERIFY(metrics.horizontalAdvance(text) > 4.0 * double(text.size()));
    }

    void textGrowsExactlyWithTheScale()
    {
        const QString text = u"Stepanakert / Khankendi"_s;
        const double once = QFontMetricsF(mapFont(12)).horizontalAdvance(text);
        const double thrice = QFontMetricsF(mapFont(36)).horizontalAdvance(text);
        QVERIFY(std::abs(thrice - 3 * once) < 0.02 * thrice);
    }

private:
    static void appearances()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
