// SPDX-License-Identifier: MIT
#include "map/theme.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance as in WCAG 2.2.
double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

struct Lch {
    double lightness;
    double chroma;
    double hue;
};

/// CIELAB under D65, from the sRGB of IEC 61966-2-1.
Lch lch(const QColor& color)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    const double labA = 500 * (x - y);
    const double labB = 200 * (y - z);
    const double hue = std::atan2(labB, labA) * 180 / std::numbers::pi;
    return {116 * y - 16, std::hypot(labA, labB), hue < 0 ? hue + 360 : hue};
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sidesHaveEqualWeight_data() { appearances(); }
    void sidesHaveEqualWeight()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        const Lch armenia = lch(colors.armenia);
        const Lch azerbaijan = lch(colors.azerbaijan);
        QVERIFY(std::abs(armenia.lightness - azerbaijan.lightness) < 0.5);
        QVERIFY(std::abs(armenia.chroma - azerbaijan.chroma) < 0.8);
        QVERIFY(std::abs(armenia.hue - 70) < 2);
        QVERIFY(std::abs(azerbaijan.hue - 260) < 2);
        QVERIFY(std::abs(lch(colors.other).lightness - armenia.lightness) < 0.5);
        QVERIFY(lch(colors.other).chroma < armenia.chroma + 0.8);
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
        QVERIFY(std::abs(lch(colors.water).lightness - lch(colors.land).lightness) > 5);
        QVERIFY(std::abs(lch(colors.landOther).lightness - lch(colors.land).lightness) > 2);
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
