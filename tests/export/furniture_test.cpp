// SPDX-License-Identifier: MIT
#include "export/furniturelayout.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

Furniture furniture(int legendEntries)
{
    Furniture result;
    result.title = u"Armenia–Azerbaijan border and Nagorno-Karabakh"_s;
    result.date = u"27 September – 10 November 2020"_s;
    for (int i = 0; i < legendEntries; ++i) {
        Mark mark;
        mark.size = 10 + i % 3 * 8;
        const QString text =
            i % 4 ? u"Incident of kind %1"_s : u"Area number %1, said by one side to be held by the other side"_s;
        result.legend.push_back({text.arg(i), mark});
    }
    result.scaleBar = {50000, 110};
    result.notes = QStringList{u"Hatched: claimed, not established"_s, u"Dashed: schematic, ±1 to 5 km"_s,
        u"Names: Armenian- and Azerbaijani-derived forms"_s, u"Viewpoint: neutral"_s};
    result.attribution = u"Sources: © OpenStreetMap contributors (ODbL-1.0); Natural Earth, fitted to © OpenStreetMap "
                         "contributors (ODbL-1.0); GeoNames, Who's On First (CC-BY-4.0); Truceline (CC-BY-4.0)"_s;
    return result;
}

QRectF rect(const PlacedText& text)
{
    return {text.at, text.text.size};
}

/// What one layout does wrong; empty = nothing.
QString fault(const FurnitureLayout& layout, QSizeF size)
{
    const QRectF map({0, 0}, size);
    const std::array<const Panel*, 3> panels{&layout.head, &layout.legend, &layout.foot};
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const Panel& panel = *panels[i];
        if (!panel.rect.isEmpty() && !map.contains(panel.rect))
            return u"panel %1 leaves the map"_s.arg(i);
        for (std::size_t j = i + 1; j < panels.size(); ++j) {
            if (panel.rect.intersects(panels[j]->rect))
                return u"panels %1 and %2 overlap"_s.arg(i).arg(j);
        }
        for (std::size_t t = 0; t < panel.texts.size(); ++t) {
            if (!panel.rect.contains(rect(panel.texts[t])))
                return u"text “%1” leaves its panel"_s.arg(panel.texts[t].text.lines.join(u'|'));
            if (t > 0 && rect(panel.texts[t - 1]).intersects(rect(panel.texts[t])))
                return u"texts overlap"_s;
        }
    }
    for (std::size_t i = 0; i < layout.entries.size(); ++i) {
        const PlacedEntry& entry = layout.entries[i];
        if (!layout.legend.rect.contains(entry.sample) || !layout.legend.rect.contains(rect(entry.text)))
            return u"entry %1 leaves the legend"_s.arg(i);
        if (entry.sample.intersects(rect(entry.text)))
            return u"sample %1 touches its text"_s.arg(i);
        if (i > 0
            && (layout.entries[i - 1].sample.intersects(entry.sample)
                || rect(layout.entries[i - 1].text).intersects(rect(entry.text))))
            return u"entries %1 and %2 overlap"_s.arg(i - 1).arg(i);
    }
    return {};
}

} // namespace

class FurnitureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrIsCut_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const int width : {360, 400, 480, 600, 639, 640, 700, 800, 1024, 1280, 1920, 3840}) {
            for (const int height : {240, 300, 360, 480, 640, 800, 1080, 2160})
                QTest::addRow("%d by %d", width, height) << QSizeF(width, height);
        }
    }
    void nothingOverlapsOrIsCut()
    {
        QFETCH(QSizeF, size);
        for (const int entries : {0, 1, 3, 8, 20, 60}) {
            const Furniture content = furniture(entries);
            const FurnitureLayout layout = layOut(content, size, theme(Appearance::Light));
            QCOMPARE(fault(layout, size), QString());
            QVERIFY(layout.scaleBar);
            QVERIFY(!layout.foot.texts.empty());
            const auto shown = static_cast<int>(layout.entries.size());
            const int more = layout.legend.texts.empty()
                ? 0
                : layout.legend.texts.front().text.lines.first().section(u' ', 2, 2).toInt();
            QVERIFY(shown + more == entries || shown == 0);
        }
    }

    void sheetsOverlapNothingAndCutNothing_data()
    {
        QTest::addColumn<Sheet>("sheet");
        for (const SheetForm form : {SheetForm::Press, SheetForm::Slide, SheetForm::Square, SheetForm::Story}) {
            for (const QSizeF size : {defaultSize(form), QSizeF(1123, 794), QSizeF(794, 1123), QSizeF(400, 400),
                     QSizeF(3840, 2160), QSizeF(2000, 500), QSizeF(500, 2000)}) {
                for (const QString& title : {QString(), u"A title that leaves out the date and is of some length"_s})
                    QTest::addRow("%s of %d by %d%s", qPrintable(sheetFormName(form)), int(size.width()),
                        int(size.height()), title.isEmpty() ? "" : " with a title")
                        << Sheet{.size = size, .title = title, .form = form, .caption = u"A sentence. Another one."_s};
            }
        }
    }
    void sheetsOverlapNothingAndCutNothing()
    {
        QFETCH(Sheet, sheet);
        const SheetFrame frame = sheetFrame(sheet);
        const std::array blocks{frame.head, frame.map, frame.legend, frame.notes, frame.sources};
        const QRectF page = QRectF({}, frame.size).adjusted(-0.01, -0.01, 0.01, 0.01);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QVERIFY(page.contains(blocks[i]));
            for (std::size_t j = i + 1; j < blocks.size(); ++j)
                QVERIFY(!blocks[i].intersects(blocks[j]));
        }
        QVERIFY(frame.map.height() > frame.size.height() * 0.25 && frame.map.width() > frame.size.width() * 0.25);
        for (const int entries : {0, 1, 8, 20, 60}) {
            Furniture content = furniture(entries);
            content.title = sheet.title.isEmpty() ? u"Incidents, "_s + content.date : sheet.title;
            content.caption = sheet.caption;
            content.reports = u"Reports: one paper, another paper, a ministry, another ministry and 33 more"_s;
            content.credit = u"Map: Truceline"_s;
            const FurnitureLayout layout = layOut(content, frame, theme(Appearance::Light));
            QCOMPARE(fault(layout, frame.size), QString());
            for (const Panel* panel : {&layout.head, &layout.foot, &layout.sources}) {
                for (const PlacedText& text : panel->texts)
                    QVERIFY2(
                        rect(text).bottom() <= panel->rect.bottom() + 0.01, qPrintable(text.text.lines.join(u' ')));
            }
            QVERIFY(frame.head.adjusted(0, -0.01, 0, 0.01).contains(layout.head.rect));
            QVERIFY(frame.sources.adjusted(0, 0, 0, 0.01).contains(layout.sources.rect));
            QVERIFY(layout.scaleBar);
        }
    }

    void sheetSaysDateSourcesAndWholeLegend_data()
    {
        QTest::addColumn<int>("form");
        for (const SheetForm form : {SheetForm::Press, SheetForm::Slide, SheetForm::Square, SheetForm::Story})
            QTest::newRow(qPrintable(sheetFormName(form))) << int(form);
    }
    void sheetSaysDateSourcesAndWholeLegend()
    {
        QFETCH(int, form);
        for (const QString& title : {u"My title"_s, u"From 27 September – 10 November 2020 on"_s}) {
            const Sheet sheet{.size = defaultSize(SheetForm(form)), .title = title, .form = SheetForm(form)};
            Furniture content = furniture(12);
            content.title = title;
            const FurnitureLayout layout = layOut(content, sheetFrame(sheet), theme(Appearance::Light));
            QCOMPARE(layout.entries.size(), std::size_t(12));
            QVERIFY(layout.legend.texts.empty());
            QStringList texts;
            for (const Panel* panel : {&layout.head, &layout.foot, &layout.sources}) {
                for (const PlacedText& text : panel->texts)
                    texts << text.text.lines.join(u' ');
            }
            QCOMPARE(texts.filter(content.date).size(), 1);
            QVERIFY(texts.contains(u"50 km"_s));
            // Lines may break inside a word.
            const QString all = texts.join(u' ').remove(u' ');
            QVERIFY2(all.contains(QString(content.attribution).remove(u' ')), qPrintable(texts.join(u'\n')));
            for (const QString& note : std::as_const(content.notes))
                QVERIFY2(all.contains(QString(note).remove(u' ')), qPrintable(note));
        }
    }

    void busyLegendStaysWholeAndLegible_data() { sheetSaysDateSourcesAndWholeLegend_data(); }
    void busyLegendStaysWholeAndLegible()
    {
        constexpr int kEntries = 22; // as from 1988 to today
        QFETCH(int, form);
        const Sheet sheet{.size = defaultSize(SheetForm(form)), .form = SheetForm(form)};
        const FurnitureLayout layout = layOut(furniture(kEntries), sheetFrame(sheet), theme(Appearance::Light));
        QCOMPARE(layout.entries.size(), std::size_t(kEntries));
        for (const PlacedEntry& entry : layout.entries) {
            QVERIFY2(!entry.text.text.lines.last().endsWith(u'…'), qPrintable(entry.text.text.lines.join(u' ')));
            QVERIFY2(entry.text.text.font.pixelSize() >= 8, qPrintable(entry.text.text.font.toString()));
        }
    }

    void roomyMapShowsEverything()
    {
        const Furniture content = furniture(12);
        const FurnitureLayout layout = layOut(content, QSizeF(1280, 800), theme(Appearance::Light));
        QCOMPARE(layout.entries.size(), std::size_t(12));
        QCOMPARE(layout.head.texts.size(), std::size_t(2));
        QString foot;
        for (const PlacedText& text : layout.foot.texts)
            foot += text.text.lines.join(u' ') + u'\n';
        QVERIFY(foot.contains(u"50 km"_s));
        QVERIFY(foot.contains(content.attribution));
        for (const QString& note : std::as_const(content.notes))
            QVERIFY2(foot.contains(note), qPrintable(note));
        QVERIFY(std::abs(layout.scaleBar->length() - content.scaleBar.pixels) < 1e-9);
    }

    void tinyMapKeepsInsideItself()
    {
        for (const QSizeF size : {QSizeF(200, 120), QSizeF(120, 200), QSizeF(64, 64), QSizeF(1, 1)})
            layOut(furniture(5), size, theme(Appearance::Dark));
    }

    void textBlockKeepsEveryWord()
    {
        const QString text = u"one two three four five six seven eight nine ten"_s;
        const TextBlock whole = textBlock(text, mapFont(12), Qt::black, 90, 99);
        QVERIFY(whole.lines.size() > 2);
        QCOMPARE(whole.lines.join(u' '), text);
        QVERIFY(whole.size.width() <= 90);
        const TextBlock cut = textBlock(text, mapFont(12), Qt::black, 90, 2);
        QCOMPARE(cut.lines.size(), 2);
        QVERIFY(cut.lines.last().endsWith(u'…'));
        QVERIFY(cut.size.width() <= 90);
    }
};

QTEST_MAIN(FurnitureTest)
#include "furniture_test.moc"
