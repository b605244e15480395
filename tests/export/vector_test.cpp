// SPDX-License-Identifier: MIT
#include "export/composition.h"
#include "export/sheetwriter.h"
#include "geo/geodesic.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// An SVG document as other programs read it.
struct Svg {
    QRectF viewBox;
    QSizeF size;
    QString title;
    QString description;
    QHash<QString, QStringList> texts; ///< of the text elements, by the id of their group
    QHash<QString, QStringList> paths; ///< the d attributes, by the id of their group
    QString error;
};

Svg read(const QByteArray& bytes)
{
    Svg svg;
    QXmlStreamReader xml(bytes);
    QStringList groups;
    while (!xml.atEnd()) {
        xml.readNext();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.isEndElement() && xml.name() == "g"_L1)
            groups.removeLast();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "svg"_L1) {
            const QStringList box = attributes.value("viewBox"_L1).toString().split(u' ');
            svg.viewBox = {box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()};
            svg.size = {attributes.value("width"_L1).toDouble(), attributes.value("height"_L1).toDouble()};
        } else if (xml.name() == "g"_L1) {
            groups << attributes.value("id"_L1).toString();
        } else if (xml.qualifiedName() == "title"_L1 && svg.title.isEmpty()) {
            svg.title = xml.readElementText();
        } else if (xml.name() == "desc"_L1) {
            svg.description = xml.readElementText();
        } else if (xml.name() == "text"_L1) {
            svg.texts[groups.value(0)] << xml.readElementText();
        } else if (xml.name() == "path"_L1) {
            svg.paths[groups.value(0)] << attributes.value("d"_L1).toString();
        }
    }
    svg.error = xml.errorString();
    return svg;
}

} // namespace

/// Sheets as vector graphics, read back.
class VectorTest : public QObject {
    Q_OBJECT

private:
    ScenePtr m_scene;

    View view(const Sheet& sheet) const
    {
        View result;
        result.camera = fitted(m_scene->atlas->home, mapSize(sheet));
        result.query.window = {Mode::Window, {toDay({2022, 9, 13}), toDay({2022, 9, 15})}};
        return result;
    }

    QByteArray written(const Sheet& sheet, const View& shown, const QString& ending) const
    {
        QString error;
        const QByteArray bytes = SheetWriter(m_scene).bytes(shown, sheet, {}, ending, error);
        if (!error.isEmpty())
            qFatal("%s", qUtf8Printable(error));
        return bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QVERIFY(load.atlas);
        m_scene = buildScene(load.atlas);
    }

    void svgSaysWhatTheSheetSays_data()
    {
        QTest::addColumn<int>("form");
        for (int form = 0; form <= int(SheetForm::Story); ++form)
            QTest::newRow(qPrintable(sheetFormName(SheetForm(form)))) << form;
    }
    void svgSaysWhatTheSheetSays()
    {
        QFETCH(int, form);
        const Sheet sheet{.size = defaultSize(SheetForm(form)), .form = SheetForm(form)};
        const View shown = view(sheet);
        const Composition composition = compose(*m_scene, shown, sheet);
        const Svg svg = read(written(sheet, shown, u"svg"_s));
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.size, sheet.size);
        QVERIFY(svg.texts[u"title"_s].join(u' ').contains(u"13–14 September 2022"_s));
        const QString legend = svg.texts[u"legend"_s].join(u' ');
        QVERIFY(composition.furniture.legend.size() > 8);
        for (const LegendEntry& entry : composition.furniture.legend)
            QVERIFY2(legend.contains(entry.text), qPrintable(legend));
        QString rest = svg.texts[u"scale-and-notes"_s].join(u' ') + u' ' + svg.texts[u"sources"_s].join(u' ');
        QVERIFY2(rest.contains(composition.furniture.attribution), qPrintable(rest));
        for (const QString& note : composition.furniture.notes)
            QVERIFY2(rest.contains(note), qPrintable(rest));
        QVERIFY(svg.texts[u"labels"_s].contains(u"Khankendi"_s) && svg.texts[u"labels"_s].contains(u"Stepanakert"_s));
        QVERIFY(svg.description.contains(u"13–14 September 2022"_s));
    }

    void svgScaleBarIsAGeodesic()
    {
        const Sheet sheet{.size = {1400, 1000}, .form = SheetForm::Press};
        const View shown = view(sheet);
        const Svg svg = read(written(sheet, shown, u"svg"_s));
        const QStringList kilometres = svg.texts[u"scale-and-notes"_s].filter(QRegularExpression(u"^[0-9]+ km$"_s));
        QCOMPARE(kilometres.size(), 1);
        static const QRegularExpression bar(u"^M([0-9.]+) ([0-9.]+)L([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+)"_s);
        const QRegularExpressionMatch match = bar.match(svg.paths[u"scale-and-notes"_s].value(0));
        QVERIFY(match.hasMatch());
        const double length = match.captured(5).toDouble() - match.captured(3).toDouble();
        const QSizeF size = mapSize(sheet);
        const Viewport viewport(shown.camera, size);
        const QPointF middle(size.width() / 2, size.height() / 2);
        const double metres = distance(viewport.toLonLat(middle), viewport.toLonLat(middle + QPointF(length, 0)));
        QVERIFY2(std::abs(metres / (kilometres[0].split(u' ')[0].toDouble() * 1000) - 1) < 2e-3,
            qPrintable(QString::number(metres)));
    }

    void svgKeepsLayersApartAndHatchesAsLines()
    {
        const Sheet sheet{.size = {1200, 800}};
        const Svg svg = read(written(sheet, view(sheet), u"svg"_s));
        for (const QString& group : {u"countries"_s, u"provinces-and-districts"_s, u"lakes"_s,
                 u"claimed-and-held-areas"_s, u"boundaries-and-lines"_s, u"incidents"_s})
            QVERIFY2(!svg.paths[group].isEmpty(), qPrintable(group));
        static const QRegularExpression lines(u"^(M[-0-9.]+ [-0-9.]+L[-0-9.]+ [-0-9.]+){4,}$"_s);
        QVERIFY(!svg.paths[u"claimed-and-held-areas"_s].filter(lines).isEmpty());
        QCOMPARE(svg.texts[u"labels"_s], svg.texts[u"labels-halo"_s]);
    }

    void marksStandOnTheDotsOfPlacesAndUnderNames()
    {
        const Sheet sheet{.size = {1200, 800}};
        const QByteArray svg = written(sheet, view(sheet), u"svg"_s);
        qsizetype before = 0;
        for (const char* group : {"id=\"dots\"", "id=\"incidents\"", "id=\"labels\""}) {
            const qsizetype at = svg.indexOf(group);
            QVERIFY2(at > before, group);
            before = at;
        }
    }

    void svgTextIsEscaped()
    {
        const Sheet sheet{.size = {800, 600}, .title = u"<b>\"R&D\"</b> \u0001'x'"_s};
        const Svg svg = read(written(sheet, view(sheet), u"svg"_s));
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.title, u"<b>\"R&D\"</b> 'x'"_s);
    }

    void paperHasItsSize_data()
    {
        QTest::addColumn<Sheet>("sheet");
        QTest::addColumn<QSizeF>("points");
        const double a4 = 96 / 25.4;
        QTest::newRow("A4") << Sheet{.size = {297 * a4, 210 * a4}, .scale = 3.125, .dpi = 300, .form = SheetForm::Press}
                            << QSizeF(842, 595);
        QTest::newRow("pixels") << Sheet{.size = {960, 480}} << QSizeF(720, 360);
        QTest::newRow("pixels at twice the scale") << Sheet{.size = {960, 480}, .scale = 2} << QSizeF(1440, 720);
        QTest::newRow("pixels at twice the density") << Sheet{.size = {960, 480}, .dpi = 192} << QSizeF(360, 180);
    }
    void paperHasItsSize()
    {
        QFETCH(Sheet, sheet);
        QFETCH(QSizeF, points);
        const QByteArray pdf = written(sheet, view(sheet), u"pdf"_s);
        static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
        const QRegularExpressionMatch match = box.match(QString::fromLatin1(pdf));
        QCOMPARE(QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()), points);
        const Svg svg = read(written(sheet, view(sheet), u"svg"_s));
        QVERIFY(std::abs(svg.size.width() * 0.75 - points.width()) < 0.5);
    }

    void pdfIsVectorWithItsFonts()
    {
        const Sheet sheet{.size = {1200, 800}};
        const QByteArray pdf = written(sheet, view(sheet), u"pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("NotoSans"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }
};

QTEST_MAIN(VectorTest)
#include "vector_test.moc"
