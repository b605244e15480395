// SPDX-License-Identifier: MIT
#include "incidentsatlas.h"
#include "map/layerstyle.h"
#include "map/marks.h"
#include "map/pictures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr QSizeF kSize(900, 600);

QByteArray feature(int index, const QByteArray& properties)
{
    const QByteArray at =
        QByteArray::number(44.2 + 0.35 * (index % 10)) + ',' + QByteArray::number(39 + 0.4 * (index / 10));
    return R"({"type":"Feature","properties":{"start":"2022-09-13","type":"clash",)" + properties
        + R"(},"geometry":{"type":"Point","coordinates":[)" + at + "]}}";
}

/// Incidents far from each other: eight kinds, the first the most frequent, of which some have none; a figure that one
/// of them has far too much of.
AtlasPtr kindsAtlas()
{
    QByteArrayList features;
    for (int kind = 0; kind < 8; ++kind) {
        for (int i = kind; i < 9; ++i) {
            const QByteArray figure = features.size() == 5 ? "99999" : QByteArray::number(features.size());
            features << feature(static_cast<int>(features.size()),
                R"("kind":"k)" + QByteArray::number(kind) + R"(","figure":)" + figure + R"(,"note":"say \"n\" )"
                    + QByteArray::number(features.size()) + '"');
        }
    }
    features << feature(static_cast<int>(features.size()), R"("deaths_best":150)");
    LayerInfo info;
    info.id = u"kinds"_s;
    info.title = u"My kinds"_s;
    return incidentsAtlas(features, info);
}

} // namespace

/// How somebody wants a layer's incidents drawn.
class LayerStyleTest : public QObject {
    Q_OBJECT

    ScenePtr m_scene;
    View m_view;

    const Layer& layer() const { return *m_scene->atlas->layers[0]; }

    Picture pictureOf(const LayerStyle& style) const
    {
        View view = m_view;
        view.styles[u"kinds"_s] = style;
        return timePicture(*m_scene, view, kSize, {});
    }

    static QStringList legendOf(const Picture& picture)
    {
        QStringList texts;
        for (const LegendEntry& entry : picture.legend)
            texts << entry.text;
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_scene = buildScene(kindsAtlas());
        m_view.camera = fitted({44, 38.8, 47.6, 41.2}, kSize);
        m_view.query.window = {Mode::Day, daySpan(toDay(QDate(2022, 9, 13)))};
    }

    void namesOfPropertiesAndOfNumbers()
    {
        QCOMPARE(propertyNames(layer()),
            QStringList({u"start"_s, u"type"_s, u"kind"_s, u"figure"_s, u"note"_s, u"deaths_best"_s}));
        QCOMPARE(propertyNames(layer(), true), QStringList({u"figure"_s, u"deaths_best"_s}));
    }

    void theMostFrequentValuesHaveAColourEach()
    {
        const StyledRows rows(layer(), {{}, u"kind"_s, {}, {}});
        QCOMPARE(rows.categories(), QStringList({u"k0"_s, u"k1"_s, u"k2"_s, u"k3"_s, u"k4"_s, u"k5"_s}));
        for (std::uint32_t row = 0; row < layer().size(); ++row) {
            const QString kind = properties(layer(), row).text(u"kind");
            const int expected = kind.isEmpty() || kind > u"k5"_s ? kCategories : kind.last(1).toInt();
            QCOMPARE(rows.category(row), expected);
        }
    }

    void oneOutlierDoesNotMakeAllOthersSmall()
    {
        const StyledRows rows(layer(), {{}, {}, u"figure"_s, {}});
        QCOMPARE(rows.most(), 50); // 98 of 100 lie below 43
        for (std::uint32_t row = 0; row < layer().size(); ++row) {
            const double figure = properties(layer(), row).text(u"figure").toDouble();
            QVERIFY(std::abs(rows.size(row) - std::min(figure / 50, 1.0)) < 1e-6);
        }
    }

    void marksHaveTheColoursTheSymbolAndTheSizesOfTheStyle()
    {
        const Theme& colors = theme(m_view.appearance);
        const Picture plain = timePicture(*m_scene, m_view, kSize, {});
        QCOMPARE(plain.marks.size(), layer().size());
        QVERIFY(std::ranges::all_of(
            plain.marks, [&](const Mark& mark) { return mark.color == colors.mark && mark.symbol == Symbol::Clash; }));

        const Picture styled = pictureOf({Symbol::Star, u"kind"_s, u"figure"_s, {}});
        QCOMPARE(styled.marks.size(), layer().size());
        const auto ofColor = [&](const QColor& color) { return std::ranges::count(styled.marks, color, &Mark::color); };
        for (int category = 0; category < kCategories; ++category)
            QCOMPARE(ofColor(colors.categories[static_cast<std::size_t>(category)]), 9 - category);
        QCOMPARE(ofColor(colors.mark), 3 + 2 + 1);
        QVERIFY(std::ranges::all_of(styled.marks, [](const Mark& mark) { return mark.symbol == Symbol::Star; }));
        QCOMPARE(std::ranges::max(styled.marks, {}, &Mark::size).size, markSizeOf(1));
    }

    void theLegendSaysWhatTheyMean()
    {
        QVERIFY(legendOf(timePicture(*m_scene, m_view, kSize, {})).contains(u"Clash"_s));
        const QStringList symbol = legendOf(pictureOf({Symbol::Star, {}, {}, {}}));
        QVERIFY(symbol.contains(u"My kinds"_s));
        QVERIFY(!symbol.contains(u"Clash"_s));
        QVERIFY(symbol.contains(u"%1 or more dead"_s.arg(kMostDeaths)));

        const QStringList values = legendOf(pictureOf({{}, u"kind"_s, u"figure"_s, {}}));
        for (const char* text : {"kind: k0", "kind: k5", "kind: another value, or none", "figure: 0", "figure: 50"})
            QVERIFY2(values.contains(QString::fromLatin1(text)), text);
        QVERIFY(values.indexOf(u"kind: k0"_s) < values.indexOf(u"kind: k1"_s));
        QVERIFY(values.filter(u"dead"_s).isEmpty());
    }

    void whatIsWrittenBesideIsThePropertysText()
    {
        QVERIFY(timePicture(*m_scene, m_view, kSize, {}).labels.empty());
        const Picture picture = pictureOf({{}, {}, {}, u"note"_s});
        QVERIFY(picture.labels.size() > layer().size() / 2);
        QVERIFY(std::ranges::any_of(
            picture.labels, [](const Label& label) { return label.lines == QStringList{u"say \"n\" 7"_s}; }));
    }

    void aPropertyThatIsNotThereChangesNothing()
    {
        const Picture picture = pictureOf({{}, u"no such"_s, u"no such"_s, u"no such"_s});
        QCOMPARE(picture.marks.size(), layer().size());
        QVERIFY(picture.labels.empty());
    }
};

QTEST_MAIN(LayerStyleTest)
#include "layerstyle_test.moc"
