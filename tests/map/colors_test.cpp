// SPDX-License-Identifier: MIT
#include "colormetrics.h"
#include "map/areastyle.h"
#include "map/boundarystyle.h"
#include "map/markpaint.h"
#include "map/painter.h"

#include <QTest>

using namespace colormetrics;
using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

/// WCAG 2.2, success criterion 1.4.11: graphics that are needed to understand the content.
constexpr double kGraphics = 3;
/// What is only possibly valid, or has ended, is paler on purpose, but still to be seen.
constexpr double kPale = 1.5;
/// CIEDE2000 from which colours of lines and hatches are told apart at a glance, the sides' also when apart; 2.3 is
/// what a trained eye just notices in patches side by side.
constexpr double kGlance = 10;
constexpr double kSides = 30;
/// The same for colours of marks, which a legend explains and which differ from hatches in shape too.
constexpr double kValues = 8;

constexpr Vision kVisions[] = {Vision::Normal, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};
constexpr int kSymbols = int(Symbol::Several) + 1;

std::array<QColor, 3> grounds(const Theme& colors)
{
    return {colors.land, colors.landOther, colors.water};
}

QByteArray row(const char* what, double value)
{
    return QByteArray(what) + " is " + QByteArray::number(value);
}

AreaStyle styleOf(Side side, AreaStyle::Look look = AreaStyle::Look::Claimed)
{
    AreaStyle style;
    style.side = side;
    style.look = look;
    return style;
}

constexpr Side kAllSides[] = {Side::Armenia, Side::Azerbaijan, Side::Other};

/// A mark on land, in grey.
QImage greyMark(Symbol symbol, bool hollow, const Theme& colors)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(colors.land);
    Mark mark;
    mark.at = {20, 20};
    mark.symbol = symbol;
    mark.size = 13;
    mark.color = colors.mark;
    mark.halo = colors.halo;
    mark.hollow = hollow;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMark(painter, mark);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// A hatched patch on land, in grey.
QImage greyHatch(Side side, const Theme& colors)
{
    const Viewport viewport({{46, 40}, 9}, {60, 60});
    Fill fill = areaFill(styleOf(side), colors, viewport, false);
    fill.rings = {QPolygonF(QRectF(0, 0, 60, 60))};
    Picture picture;
    picture.size = {60, 60};
    picture.background = colors.land;
    picture.groups = {{{}, {fill}}};
    return render(picture, 1).convertToFormat(QImage::Format_Grayscale8);
}

/// Ink that one image has and the other has not, in pixels of the full contrast between ink and ground.
double inkBetween(const QImage& a, const QImage& b, double full)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) / full;
    }
    return sum;
}

double fullContrast(const Theme& colors, const QColor& ink)
{
    return std::abs(qGray(colors.land.rgb()) - qGray(ink.rgb()));
}

} // namespace

/// Every hue, hatch and symbol of the map is seen against its ground, by colour-blind eyes too, and none means
/// something by its colour alone.
class ColorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Published pairs: Sharma, Wu and Dalal 2005, table 1, numbers 1, 7, 17, 21 and 25.
    void theDifferenceIsCiede2000()
    {
        const auto is = [](const Lab& a, const Lab& b, double expected) {
            return std::abs(difference(a, b) - expected) < 1e-4 && std::abs(difference(b, a) - expected) < 1e-4;
        };
        QVERIFY(is({50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425));
        QVERIFY(is({50, 0, 0}, {50, -1, 2}, 2.3669));
        QVERIFY(is({50, 2.5, 0}, {73, 25, -18}, 27.1492));
        QVERIFY(is({50, 2.5, 0}, {50, 3.1736, 0.5854}, 1.0));
        QVERIFY(is({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644));
    }

    // Whatever is missing in the eye, grey stays grey and no light comes from nowhere.
    void simulatedVisionKeepsGrey()
    {
        for (const Vision vision : kVisions) {
            for (const int level : {0, 90, 200, 255}) {
                const QColor shown = seen(QColor(level, level, level), vision).toRgb();
                QVERIFY(std::abs(shown.red() - level) <= 1 && std::abs(shown.green() - level) <= 1
                    && std::abs(shown.blue() - level) <= 1);
            }
        }
        // A dichromat confuses red with a green that a usual eye never would.
        QVERIFY(difference(lab(seen(QColor(170, 80, 60), Vision::Deuteranopia)),
                    lab(seen(QColor(112, 112, 55), Vision::Deuteranopia)))
            < 10);
        QVERIFY(difference(lab(QColor(170, 80, 60)), lab(QColor(112, 112, 55))) > 25);
    }

    void huesAndHatchesAreSeenAgainstEveryGround_data() { appearances(); }
    void huesAndHatchesAreSeenAgainstEveryGround()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        const Viewport viewport({{46, 40}, 9}, {100, 100});
        for (const QColor& ground : grounds(colors)) {
            for (const Side side : kAllSides) {
                const Fill claimed = areaFill(styleOf(side), colors, viewport, false);
                const QColor filled = over(claimed.color, ground);
                const double hatch = contrast(over(claimed.hatch->color, filled), filled);
                QVERIFY2(hatch >= kGraphics, row("a hatch", hatch).constData());
                for (const auto look : {AreaStyle::Look::Claimed, AreaStyle::Look::Agreed, AreaStyle::Look::Sum}) {
                    const double line =
                        contrast(over(areaOutline(styleOf(side, look), colors, false).color, ground), ground);
                    QVERIFY2(line >= kGraphics, row("an outline", line).constData());
                    const double pale =
                        contrast(over(areaOutline(styleOf(side, look), colors, true).color, ground), ground);
                    QVERIFY2(pale >= kPale, row("a pale outline", pale).constData());
                    QVERIFY(pale < line);
                }
            }
            const double line = contrast(over(boundaryStroke({}, colors, false).color, ground), ground);
            QVERIFY2(line >= kGraphics, row("a boundary", line).constData());
            const double pale = contrast(over(boundaryStroke({}, colors, true).color, ground), ground);
            QVERIFY2(pale >= kPale, row("a pale boundary", pale).constData());
        }
    }

    void marksAreSeenAgainstEveryGroundAlsoWhenFaint_data() { appearances(); }
    void marksAreSeenAgainstEveryGroundAlsoWhenFaint()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        for (const QColor& ground : grounds(colors)) {
            for (const bool faint : {false, true}) {
                QImage image(40, 40, QImage::Format_RGB32);
                image.fill(ground);
                Mark mark;
                mark.at = {20, 20};
                mark.symbol = Symbol::Other;
                mark.size = 16;
                mark.color = colors.mark;
                mark.halo = colors.halo;
                mark.faint = faint;
                QPainter painter(&image);
                drawMark(painter, mark);
                const double ink = contrast(image.pixelColor(20, 20), ground);
                QVERIFY2(ink >= (faint ? kGraphics : 7), row("a mark", ink).constData());
            }
        }
    }

    void colourBlindEyesTellTheSidesApart_data() { appearances(); }
    void colourBlindEyesTellTheSidesApart()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        for (const Vision vision : kVisions) {
            const auto apart = [vision](const QColor& a, const QColor& b) {
                return difference(lab(seen(a, vision)), lab(seen(b, vision)));
            };
            const double sides = apart(colors.armenia, colors.azerbaijan);
            QVERIFY2(sides >= kSides, row("the sides", sides).constData());
            for (const QColor& side : {colors.armenia, colors.azerbaijan}) {
                const double other = apart(side, colors.other);
                QVERIFY2(other >= kGlance, row("a side and others", other).constData());
                const double border = apart(side, colors.border);
                QVERIFY2(border >= kGlance, row("a side and a border", border).constData());
                const double mark = apart(side, colors.mark);
                QVERIFY2(mark >= kGlance, row("a side and a mark", mark).constData());
            }
            for (const QColor& ground : grounds(colors)) {
                for (const QColor& color :
                    {colors.armenia, colors.azerbaijan, colors.other, colors.border, colors.mark, colors.selection}) {
                    const double seenOn = apart(color, ground);
                    QVERIFY2(seenOn >= kGlance, row("a colour on its ground", seenOn).constData());
                }
            }
        }
    }

    // Chosen by somebody for values of a property: none may pass for a side's, and no two for each other.
    void coloursOfValuesAreToldApart_data() { appearances(); }
    void coloursOfValuesAreToldApart()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        if (appearance == Appearance::Grey)
            return; // print without colour tells them apart by the legend's order only
        for (const QColor& color : colors.categories) {
            for (const QColor& ground : grounds(colors)) {
                const double seenOn = contrast(color, ground);
                QVERIFY2(seenOn >= kGraphics, row("a value's colour", seenOn).constData());
            }
            for (const Vision vision : kVisions) {
                const auto apart = [&](const QColor& other) {
                    return difference(lab(seen(color, vision)), lab(seen(other, vision)));
                };
                for (const QColor& other : colors.categories)
                    QVERIFY2(&other == &color || apart(other) >= kValues, row("two values", apart(other)).constData());
                for (const QColor& side : {colors.armenia, colors.azerbaijan})
                    QVERIFY2(apart(side) >= kValues, row("a value and a side", apart(side)).constData());
            }
        }
    }

    void symbolsDifferInGreyByShapeAlone_data() { appearances(); }
    void symbolsDifferInGreyByShapeAlone()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        for (const bool hollow : {false, true}) {
            for (int a = 0; a < kSymbols; ++a) {
                for (int b = a + 1; b < kSymbols; ++b) {
                    const double pixels = inkBetween(greyMark(Symbol(a), hollow, colors),
                        greyMark(Symbol(b), hollow, colors), fullContrast(colors, colors.mark));
                    QVERIFY2(pixels > 12,
                        qPrintable(
                            u"%1 and %2, hollow %3, differ by %4 pixels"_s.arg(a).arg(b).arg(hollow).arg(pixels)));
                }
            }
        }
    }

    void hatchesDifferInGreyByDirectionAlone_data() { appearances(); }
    void hatchesDifferInGreyByDirectionAlone()
    {
        QFETCH(const Appearance, appearance);
        const Theme& colors = theme(appearance);
        const double full = fullContrast(colors, colors.armenia);
        for (const auto& [a, b] : {std::pair(Side::Armenia, Side::Azerbaijan), {Side::Armenia, Side::Other},
                 {Side::Azerbaijan, Side::Other}}) {
            const double share = inkBetween(greyHatch(a, colors), greyHatch(b, colors), full) / (60 * 60);
            QVERIFY2(share > 0.15, row("a share", share).constData());
        }
    }

private:
    static void appearances()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
};

QTEST_MAIN(ColorsTest)
#include "colors_test.moc"
