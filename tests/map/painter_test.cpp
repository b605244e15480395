// SPDX-License-Identifier: MIT
#include "imagediff.h"
#include "map/hatch.h"
#include "map/markpaint.h"
#include "map/painter.h"
#include "map/theme.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <QTest>
#include <QtConcurrentRun>

#include <cmath>
#include <numbers>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

QPolygonF star(QPointF centre, double radius, int points = 60)
{
    QPolygonF ring;
    for (int i = 0; i <= points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        const double r = radius * (1 + 0.2 * std::sin(5 * angle));
        ring << centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return ring;
}

Mark mark(QPointF at)
{
    Mark result;
    result.at = at;
    result.size = 14;
    result.color = theme(Appearance::Light).mark;
    result.halo = theme(Appearance::Light).halo;
    return result;
}

/// Something of everything, across several bands.
Picture everything()
{
    Picture picture;
    picture.size = {320, 400};
    picture.background = QColor(u"#d5e0e6"_s);
    Group group{u"shapes"_s, {}};
    group.shapes.emplace_back(Fill{{star({160, 200}, 150), star({160, 200}, 40)}, QColor(u"#fbf9f4"_s), {}});
    group.shapes.emplace_back(Fill{{star({120, 150}, 80)}, {}, Hatch{Qt::darkBlue, 7, 1.2, 45, {3, 5}}});
    group.shapes.emplace_back(Stroke{{star({120, 150}, 80)}, Qt::darkBlue, 1.5, {6, 3}, 2});
    group.shapes.emplace_back(Stroke{{star({160, 200}, 150)}, Qt::darkGray, 1, {}, 0});
    group.shapes.emplace_back(Stroke{{QPolygonF{{-50, -50}, {400, 500}}}, Qt::black, 2.5, {9, 3, 2, 3}, 0});
    picture.groups.push_back(group);
    for (int i = 0; i < 15; ++i) {
        Mark each = mark({20.3 + i * 20, 130.7 + i * 12});
        each.symbol = Symbol(i);
        each.count = i % 3 == 0 ? i + 2 : 1;
        each.hollow = i % 4 == 0;
        each.faint = i % 5 == 0;
        each.ring = i == 7 ? Ring::Full : i == 8 ? Ring::Thin : Ring::None;
        each.haloRadius = i % 6 == 0 ? 40 : 0;
        picture.marks.push_back(each);
    }
    const QFont font = mapFont(13, QFont::DemiBold);
    picture.labels.push_back(
        {{20, 98}, Qt::AlignLeft, {u"Xankəndi"_s, u"Ստեփանակերտ"_s}, font, Qt::black, Qt::white, {12, 92}, 3});
    picture.labels.push_back({{160, 298}, Qt::AlignHCenter, {u"AZERBAIJAN"_s}, font, Qt::black, Qt::white});
    return picture;
}

QImage singlePass(const Picture& picture, double scale)
{
    QImage image((picture.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, picture);
    return image;
}

bool alike(const QImage& a, const QImage& b, int most = 0)
{
    const ImageDifference found = difference(a, b);
    if (found.largest > most)
        qWarning("%s", qPrintable(found.text()));
    return found.largest <= most;
}

Picture onlyHatch(const QPolygonF& ring, const Hatch& hatch)
{
    Picture picture;
    picture.size = {200, 200};
    picture.groups.push_back({u"hatch"_s, {Fill{{ring}, {}, hatch}}});
    return picture;
}

double meanAlpha(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y));
    }
    return sum / 255 / image.width() / image.height();
}

QByteArray svg(const Picture& picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    QPainter painter(&generator);
    paint(painter, picture);
    painter.end();
    return buffer.data();
}

} // namespace

class PainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bandsGiveThePixelsOfASinglePass_data() { scales(); }
    void bandsGiveThePixelsOfASinglePass()
    {
        QFETCH(const double, scale);
        // Six levels of 255: Qt computes soft gradients in spans, which a band may start elsewhere.
        QVERIFY(alike(render(everything(), scale), singlePass(everything(), scale), 6));
    }

    /// Bands are drawn at the same time from the same shapes.
    void manyBandsAtOnceGiveTheSame()
    {
        Picture dashed;
        dashed.size = {300, 900};
        Group group{u"dashes"_s, {}};
        for (int i = 0; i < 40; ++i)
            group.shapes.emplace_back(Stroke{{star({150, 450}, 20 + 10 * i)}, Qt::black, 1.5, {3, 2}, double(i)});
        dashed.groups.push_back(group);
        const QImage once = render(dashed, 1);
        for (int i = 0; i < 60; ++i) {
            dashed.groups.front().shapes.emplace_back(Stroke{{QPolygonF{{-9, -9}, {-8, -8}}}, Qt::black, 1, {3, 2}, 0});
            QCOMPARE(render(dashed, 1), once);
        }
    }

    void scaleIsHonouredExactly_data() { scales(); }
    void scaleIsHonouredExactly()
    {
        QFETCH(const double, scale);
        Picture picture;
        picture.size = {320, 400};
        picture.background = Qt::white;
        picture.groups.push_back({u"land"_s, {Fill{{QPolygonF(QRectF(40, 80, 200, 100))}, Qt::black, {}}}});
        const QImage image = render(picture, scale);
        QCOMPARE(image.size(), (picture.size * scale).toSize());
        const auto at = [&](double x, double y) { return image.pixel(int(x * scale), int(y * scale)); };
        QCOMPARE(at(39, 79), qRgb(255, 255, 255));
        QCOMPARE(at(41, 81), qRgb(0, 0, 0));
        QCOMPARE(at(239, 179), qRgb(0, 0, 0));
        QCOMPARE(at(241, 181), qRgb(255, 255, 255));
    }

    void transparentPicturesStayTransparent()
    {
        Picture picture;
        picture.size = {64, 64};
        QCOMPARE(meanAlpha(render(picture, 1)), 0.0);
    }

    void anEmptyPictureIsNoImage() { QVERIFY(render(Picture{}, 1).isNull()); }

    void holesStayEmpty()
    {
        Picture picture;
        picture.size = {100, 100};
        const QPolygonF outer(QRectF(10, 10, 80, 80));
        const QPolygonF hole(QRectF(30, 30, 40, 40));
        const QPolygonF island(QRectF(45, 45, 10, 10));
        picture.groups.push_back({u"land"_s, {Fill{{outer, hole, island}, Qt::black, Hatch{Qt::red, 4, 1, 0, {}}}}});
        const QImage image = render(picture, 1);
        QCOMPARE(qAlpha(image.pixel(20, 20)), 255);
        QCOMPARE(qAlpha(image.pixel(35, 35)), 0);
        QCOMPARE(qAlpha(image.pixel(50, 50)), 255);
    }

    void hatchLinesStayInside()
    {
        const QPolygonF ring = star({100, 100}, 70);
        const Hatch hatch{Qt::red, 6, 1, 30, {13, 17}};
        const auto lines = hatchLines({ring}, hatch, QRectF(0, 0, 200, 200));
        QVERIFY(lines.size() > 20);
        const double angle = -30 * std::numbers::pi / 180;
        for (const QLineF& line : lines) {
            for (const double t : {0.001, 0.25, 0.5, 0.75, 0.999})
                QVERIFY(ring.containsPoint(line.pointAt(t), Qt::OddEvenFill));
            const QPointF off = line.p1() - hatch.origin;
            const double across = (off.y() * std::cos(angle) - off.x() * std::sin(angle)) / hatch.spacing;
            QVERIFY(std::abs(across - std::round(across)) < 1e-9);
        }
    }

    void hatchLinesAreCutToWhatIsVisible()
    {
        const QPolygonF huge(QRectF(-1e6, -1e6, 2e6, 2e6));
        const auto lines = hatchLines({huge}, Hatch{Qt::red, 8, 1, 45, {}}, QRectF(0, 0, 100, 100));
        QVERIFY(lines.size() < 25);
        for (const QLineF& line : lines)
            QVERIFY(line.length() < 150);
    }

    void hatchMovesWithTheWorld()
    {
        const QPointF shift(37, 21);
        const Hatch hatch{Qt::red, 7, 1, 45, {5, 5}};
        Hatch moved = hatch;
        moved.origin += shift;
        const QPolygonF ring = star({80, 80}, 50);
        const QImage before = render(onlyHatch(ring, hatch), 1);
        const QImage after = render(onlyHatch(ring.translated(shift), moved), 1);
        QVERIFY(alike(before.copy(0, 0, 160, 160), after.copy(37, 21, 160, 160), 16));
    }

    void aHatchAnchoredFarAwayIsTheSame()
    {
        const Hatch hatch{Qt::red, 8, 1, 0, {5, 5}};
        Hatch far = hatch;
        far.origin += QPointF(1e7, 8e6);
        const QPolygonF ring = star({100, 100}, 70);
        QVERIFY(alike(render(onlyHatch(ring, hatch), 1), render(onlyHatch(ring, far), 1), 2));
    }

    void brushAndLinesHatchAlike_data()
    {
        QTest::addColumn<double>("angle");
        QTest::addColumn<double>("width");
        QTest::newRow("diagonal") << 45.0 << 1.2;
        QTest::newRow("other diagonal") << -45.0 << 1.2;
        QTest::newRow("level and thin") << 0.0 << 0.5;
        QTest::newRow("steep and broad") << 75.0 << 3.0;
    }
    void brushAndLinesHatchAlike()
    {
        QFETCH(const double, angle);
        QFETCH(const double, width);
        const QPolygonF ring = star({100, 100}, 70);
        const Hatch hatch{Qt::red, 8, width, angle, {3, 4}};
        QImage lines(200, 200, QImage::Format_ARGB32_Premultiplied);
        lines.fill(Qt::transparent);
        {
            QPainter painter(&lines);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(hatch.color, hatch.width, Qt::SolidLine, Qt::FlatCap));
            for (const QLineF& line : hatchLines({ring}, hatch, QRectF(0, 0, 200, 200)))
                painter.drawLine(line);
        }
        const QImage brush = render(onlyHatch(ring, hatch), 1);
        QVERIFY(std::abs(meanAlpha(brush) - meanAlpha(lines)) < 0.08 * meanAlpha(lines));
    }

    void spritesAreWhatShapesAre()
    {
        Mark each = mark({50, 50});
        each.symbol = Symbol::Border;
        each.count = 12;
        each.ring = Ring::Full;
        QImage shapes(100, 100, QImage::Format_ARGB32_Premultiplied);
        shapes.fill(Qt::transparent);
        QPainter painter(&shapes);
        painter.setRenderHint(QPainter::Antialiasing);
        drawMark(painter, each);
        painter.end();
        Picture picture;
        picture.size = {100, 100};
        picture.marks = {each};
        QVERIFY(alike(render(picture, 1), shapes));
    }

    void marksStayInTheirRect_data()
    {
        QTest::addColumn<Mark>("sample");
        for (int i = 0; i <= int(Symbol::Several); ++i) {
            Mark each = mark({60, 60});
            each.symbol = Symbol(i);
            each.hollow = i % 2 == 0;
            each.ring = Ring(i % 3);
            each.count = i % 4 == 0 ? 1 : 123;
            QTest::newRow(qPrintable(symbolText(each.symbol))) << each;
        }
    }
    void marksStayInTheirRect()
    {
        QFETCH(const Mark, sample);
        Picture picture;
        picture.size = {120, 120};
        picture.marks = {sample};
        const QImage image = render(picture, 1);
        QRect inked;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 0)
                    inked |= QRect(x, y, 1, 1);
            }
        }
        const QRectF rect = markRect(sample);
        QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(inked));
        QVERIFY(inked.width() > rect.width() - 4 && inked.height() > rect.height() - 4);
    }

    void impreciseIsNeverSharp_data()
    {
        QTest::addColumn<double>("radius");
        QTest::newRow("cached") << 80.0;
        QTest::newRow("too large for the cache") << 450.0;
    }
    void impreciseIsNeverSharp()
    {
        QFETCH(const double, radius);
        Mark each = mark({500, 500});
        each.haloRadius = radius;
        Picture picture;
        picture.size = {1000, 1000};
        picture.marks = {each};
        const QImage image = render(picture, 1);
        int previous = qAlpha(image.pixel(500, 500 + 20));
        QVERIFY(previous > 10);
        for (int y = 500 + 20; y < 1000; ++y) {
            const int alpha = qAlpha(image.pixel(500, y));
            QVERIFY(std::abs(alpha - previous) <= 3);
            previous = alpha;
        }
        QCOMPARE(qAlpha(image.pixel(500, 500 + int(radius) + 2)), 0);
    }

    void labelsAreAlignedToTheirPoint_data()
    {
        QTest::addColumn<Qt::AlignmentFlag>("align");
        QTest::addColumn<double>("middle");
        QTest::newRow("left") << Qt::AlignLeft << 1.0;
        QTest::newRow("middle") << Qt::AlignHCenter << 0.0;
        QTest::newRow("right") << Qt::AlignRight << -1.0;
    }
    void labelsAreAlignedToTheirPoint()
    {
        QFETCH(const Qt::AlignmentFlag, align);
        QFETCH(const double, middle);
        Picture picture;
        picture.size = {300, 60};
        const QFont font = mapFont(14);
        picture.labels.push_back({{150, 30}, align, {u"HHHHHHHH"_s}, font, Qt::black, Qt::white});
        const QImage image = render(picture, 1);
        double sum = 0;
        double weight = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                sum += qAlpha(image.pixel(x, y)) * x;
                weight += qAlpha(image.pixel(x, y));
            }
        }
        const double half = QFontMetricsF(font).horizontalAdvance(u"HHHHHHHH"_s) / 2;
        QVERIFY(std::abs(sum / weight - (150 + middle * half)) < 1.5);
    }

    void vectorTargetsGetShapesAndText()
    {
        const QByteArray text = svg(everything());
        QVERIFY(text.contains("AZERBAIJAN"));
        QVERIFY(text.contains("Ստեփանակերտ"));
        QVERIFY(!text.contains("<image"));
        QVERIFY(!text.contains("<pattern"));
    }

    void hatchIsRealLinesInVectorTargets()
    {
        const QByteArray text = svg(onlyHatch(star({100, 100}, 70), {Qt::red, 7, 1, 45, {}}));
        QVERIFY(!text.contains("Gradient id"));
        QVERIFY(text.count('L') > 20);
    }

    void anyThreadMayPaint()
    {
        const QImage expected = render(everything(), 1);
        QList<QFuture<QImage>> futures;
        for (int i = 0; i < 8; ++i)
            futures << QtConcurrent::run([] { return render(everything(), 1); });
        for (auto& future : futures)
            QCOMPARE(future.result(), expected);
    }

private:
    static void scales()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("1") << 1.0;
        QTest::newRow("1.25") << 1.25;
        QTest::newRow("2") << 2.0;
        QTest::newRow("3") << 3.0;
    }
};

QTEST_MAIN(PainterTest)
#include "painter_test.moc"
