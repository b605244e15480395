// SPDX-License-Identifier: MIT
#include "imagediff.h"
#include "map/painter.h"
#include "map/pictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr QSize kSize(600, 400);
/// Degrees of longitude and latitude from the middle of the map, so that the mirrored ones are at hand.
constexpr char kAreas[] = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"a","start":"2020-01-01","name":"A","claimed_by":"Armenia","held_by":"Azerbaijan","category":"occupied_claim","uncertainty_km":2},"geometry":{"type":"Polygon","coordinates":[[[-0.72,-0.31],[-0.33,-0.42],[-0.21,0.11],[-0.55,0.33],[-0.72,-0.31]]]}},
{"type":"Feature","properties":{"id":"b","start":"2020-01-01","name":"B","claimed_by":"Azerbaijan","held_by":"Armenian forces","category":"gain_claim"},"geometry":{"type":"Polygon","coordinates":[[[0.12,-0.2],[0.4,-0.33],[0.61,0.25],[0.2,0.41],[0.12,-0.2]]]}},
{"type":"Feature","properties":{"id":"c","start":"2020-01-01","name":"C","claimed_by":"Armenia","category":"aggregate"},"geometry":{"type":"Polygon","coordinates":[[[0.3,-0.5],[0.75,-0.5],[0.75,-0.38],[0.3,-0.38],[0.3,-0.5]]]}},
{"type":"Feature","properties":{"id":"d","start":"2020-01-01","name":"D","claimed_by":"Azerbaijan","category":"corridor"},"geometry":{"type":"Polygon","coordinates":[[[-0.15,-0.52],[0.05,-0.52],[0.05,-0.44],[-0.15,-0.44],[-0.15,-0.52]]]}},
{"type":"Feature","properties":{"id":"e","start":"2022","name":"E","claimed_by":"Armenia","category":"counter_claim"},"geometry":{"type":"Polygon","coordinates":[[[-0.7,0.4],[-0.2,0.4],[-0.2,0.52],[-0.7,0.52],[-0.7,0.4]]]}}
]})";

/// The same areas with the sides exchanged in every word.
QByteArray swapped(QByteArray text)
{
    for (const auto& [from, to] : {std::pair("Armenian forces", "#"), {"Armenia", "%"}, {"Azerbaijan", "Armenia"},
             {"%", "Azerbaijan"}, {"#", "Azerbaijani forces"}})
        text.replace(from, to);
    return text;
}

/// The same areas on the other side of the middle.
QByteArray mirrored(const QByteArray& text)
{
    QByteArray out;
    qsizetype at = 0;
    for (;;) {
        // Every position begins with a bracket and a digit or sign, and its first number is the longitude.
        const qsizetype open = text.indexOf('[', at);
        if (open < 0)
            return out + text.mid(at);
        out += text.mid(at, open + 1 - at);
        at = open + 1;
        if (text[at] == '-')
            ++at;
        else if (QChar::isDigit(uchar(text[at])))
            out += '-';
    }
}

/// On 0° E hatches, which are anchored to the world, mirror each other where the world is a whole number of their
/// distances along a parallel wide.
Camera camera()
{
    constexpr double kAlong = 7 * std::numbers::sqrt2;
    const double wanted = 256 * std::exp2(9.0);
    return {{0, 0}, std::log2(std::round(wanted / kAlong) * kAlong / 256)};
}

/// The areas alone, on transparent ground.
QImage painted(const QByteArray& areas)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"areas.geojson"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(areas) != areas.size())
        qFatal("cannot write");
    file.close();
    LayerInfo info;
    info.id = u"areas"_s;
    info.file = file.fileName();
    const AtlasPtr atlas = withLayer(Atlas{}, loadLayer(file.fileName(), info, Role::Areas).layer);
    View view;
    view.camera = camera();
    const Day day = toDay(QDate(2022, 9, 13));
    view.query.window = {Mode::Window, {day, day + 1}};
    Picture picture = timePicture(*buildScene(atlas), view, kSize);
    picture.labels.clear(); // letters have no mirror image
    return render(picture, 1);
}

/// Which hue a pixel has: of Armenia, of Azerbaijan, or neither.
QChar hue(QRgb pixel)
{
    if (qAlpha(pixel) < 40)
        return u' ';
    const int warm = qRed(pixel) - qBlue(pixel);
    return warm > 10 ? u'a' : warm < -10 ? u'z' : u' ';
}

} // namespace

/// Neither side is favoured by the drawing of areas.
class MirrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void swappedSidesGiveTheMirrorImage()
    {
        const QImage one = painted(kAreas);
        const QImage two = painted(mirrored(swapped(kAreas))).mirrored(true, false);
        int hatched = 0;
        int wrongHues = 0;
        int most = 0;
        for (int y = 0; y < kSize.height(); ++y) {
            for (int x = 0; x < kSize.width(); ++x) {
                const QRgb a = one.pixel(x, y);
                const QRgb b = two.pixel(x, y);
                most = std::max(most, std::abs(qAlpha(a) - qAlpha(b)));
                const QChar first = hue(a);
                hatched += first == u' ' ? 0 : 1;
                wrongHues += first == hue(b) && first != u' ' ? 1 : 0;
            }
        }
        QVERIFY(hatched > 5000);
        QCOMPARE(wrongHues, 0);
        // Alpha is how much is drawn of a pixel, whatever the colour; the rounding of a sixteenth of a pixel is
        // allowed.
        const ImageDifference apart =
            difference(one.convertToFormat(QImage::Format_Alpha8).convertToFormat(QImage::Format_Grayscale8),
                two.convertToFormat(QImage::Format_Alpha8).convertToFormat(QImage::Format_Grayscale8), 16);
        if (apart.pixels > 0) {
            one.save(u"mirror_one.png"_s);
            two.save(u"mirror_two.png"_s);
        }
        QVERIFY2(apart.pixels == 0, qPrintable(apart.text() + u", alpha by "_s + QString::number(most)));
    }

    void thePictureItselfIsNotSymmetric()
    {
        const QImage one = painted(kAreas);
        QVERIFY(difference(one, one.mirrored(true, false), 16).share() > 0.05);
        QVERIFY(difference(one, painted(swapped(kAreas)), 16).share() > 0.05);
    }
};

QTEST_MAIN(MirrorTest)
#include "mirror_test.moc"
