// SPDX-License-Identifier: MIT
#include "incidentsatlas.h"
#include "map/clusters.h"
#include "map/labels.h"
#include "map/pictures.h"
#include "map/theme.h"

#include <QTest>

#include <random>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr QSizeF kSize(1000, 700);

Day day(int year, int month, int dayOfMonth)
{
    return toDay(QDate(year, month, dayOfMonth));
}

/// An atlas of one layer: incidents in bursts, on days, months, years or none, some without a place, of a few types and
/// parties.
AtlasPtr randomAtlas(std::mt19937& random, int incidents)
{
    const auto dice = [&random](int sides) { return static_cast<int>(random() % static_cast<unsigned>(sides)); };
    std::normal_distribution<double> near(0, 0.03);
    QByteArrayList features;
    double lon = 46;
    double lat = 40;
    for (int i = 0; i < incidents; ++i) {
        if (dice(8) == 0) {
            lon = 44.2 + dice(350) / 100.0;
            lat = 38.8 + dice(240) / 100.0;
        }
        const bool shared = dice(3) == 0;
        const QByteArray at = QByteArray::number(shared ? lon : lon + near(random)) + ','
            + QByteArray::number(shared ? lat : lat + near(random));
        const QByteArray start = QDate(1990 + dice(30), 1 + dice(12), 1 + dice(28)).toString(Qt::ISODate).toUtf8();
        constexpr std::array kLengths{4, 7, 10, 10, 10, 10};
        const QByteArray day = start.first(kLengths[static_cast<std::size_t>(dice(6))]);
        QByteArray properties = dice(15) == 0 ? "" : "\"start\":\"" + day + "\",";
        properties += dice(10) == 0 ? "" : "\"end\":\"" + day + "\",";
        properties += "\"type\":\"" + QByteArray(1, static_cast<char>('a' + dice(4))) + "\",\"actor1\":\""
            + QByteArray(1, static_cast<char>('A' + dice(3))) + "\",\"summary\":\"word" + QByteArray::number(dice(3))
            + '"';
        features << R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)"
                + (dice(12) == 0 ? QByteArray("null") : R"({"type":"Point","coordinates":[)" + at + "]}") + '}';
    }
    LayerInfo info;
    info.id = u"random"_s;
    return incidentsAtlas(features, info);
}

} // namespace

/// Properties that every picture of the shipped atlas must have, in random views.
class PicturesTest : public QObject {
    Q_OBJECT

    ScenePtr m_scene;
    int m_incidents = -1;
    std::mt19937 m_random{2022};

    View view(Mode mode, Day first, Day last, const Camera& camera) const
    {
        View view;
        view.camera = camera;
        view.query.window = {mode, {first, last + 1}};
        return view;
    }

    View wholeView(Mode mode, Day first, Day last) const
    {
        return view(mode, first, last, fitted({43, 38, 51, 42}, kSize));
    }

    View randomView()
    {
        std::uniform_real_distribution<double> lon(44, 48.5);
        std::uniform_real_distribution<double> lat(38.8, 41.3);
        std::uniform_real_distribution<double> zoom(6, 13);
        std::uniform_int_distribution<Day> from(day(1988, 1, 1), day(2025, 1, 1));
        std::uniform_int_distribution<Day> length(0, 2000);
        std::uniform_int_distribution<int> mode(0, 2);
        const Day first = from(m_random);
        return view(
            Mode(mode(m_random)), first, first + length(m_random), {{lon(m_random), lat(m_random)}, zoom(m_random)});
    }

    const Layer& incidents() const { return *m_scene->atlas->layers[std::size_t(m_incidents)]; }

    /// Rows of the incidents that lie in the viewport and match the window, found the plain way.
    std::vector<std::uint32_t> expectedInView(const View& view) const
    {
        const Viewport viewport(view.camera, kSize);
        std::vector<std::uint32_t> rows;
        for (std::size_t row = 0; row < incidents().size(); ++row) {
            const Span span = incidents().dates[row].span;
            const bool inWindow = matchIncident(span, view.query.window.span()) != Match::Out;
            if (inWindow && incidents().hasPlace(row)
                && QRectF({}, kSize).contains(viewport.toPixel(incidents().positions[row])))
                rows.push_back(std::uint32_t(row));
        }
        return rows;
    }

    QStringList legendTexts(const Picture& picture) const
    {
        QStringList texts;
        for (const LegendEntry& entry : picture.legend)
            texts << entry.text;
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QVERIFY(load.atlas);
        m_scene = buildScene(load.atlas);
        m_incidents = load.atlas->indexOf(u"incidents");
        QVERIFY(m_incidents >= 0);
    }

    void marksCountWhatIsSelected()
    {
        for (int round = 0; round < 200; ++round) {
            View anywhere = randomView();
            const View whole = wholeView(
                anywhere.query.window.mode, anywhere.query.window.chosen.first, anywhere.query.window.chosen.last());
            int sum = 0;
            for (const Mark& mark : timePicture(*m_scene, whole, kSize).marks)
                sum += mark.count;
            // Some incidents happened in capitals far away.
            QCOMPARE_GE(sum, int(expectedInView(whole).size()));
            QCOMPARE_LE(sum, select(*m_scene, whole).incidents.shown());
            sum = 0;
            for (const Mark& mark : timePicture(*m_scene, anywhere, kSize).marks)
                sum += mark.count;
            QCOMPARE_GE(sum, int(expectedInView(anywhere).size()));
        }
    }

    void selectionIsWhatTheWindowHolds()
    {
        for (int round = 0; round < 200; ++round) {
            const View view = randomView();
            const SceneSelection selection = select(*m_scene, view);
            int certain = 0;
            int possible = 0;
            for (std::size_t row = 0; row < incidents().size(); ++row) {
                const Match match = matchIncident(incidents().dates[row].span, view.query.window.span());
                certain += match == Match::Certain && incidents().hasPlace(row);
                possible += match == Match::Possible && incidents().hasPlace(row);
            }
            QCOMPARE(selection.incidents.certain, certain);
            QCOMPARE(selection.incidents.possible, possible);
            QCOMPARE(selection.incidents.total(), int(incidents().size()));
        }
    }

    void everyIncidentIsFoundAtItsMark()
    {
        for (int round = 0; round < 40; ++round) {
            const View view = randomView();
            std::set<std::uint32_t> found;
            for (const Mark& mark : timePicture(*m_scene, view, kSize).marks) {
                int members = 0;
                for (const FeatureRef feature : featuresAt(*m_scene, view, kSize, mark.at)) {
                    if (feature.layer != m_incidents)
                        continue;
                    ++members;
                    found.insert(feature.row);
                }
                QCOMPARE(members, mark.count);
            }
            for (const std::uint32_t row : expectedInView(view))
                QVERIFY2(found.contains(row), qPrintable(featureId(incidents(), row)));
        }
    }

    void marksOfManyIncidentsCountWhatTheFooterDoes()
    {
        const AtlasPtr atlas = randomAtlas(m_random, 3000);
        const ScenePtr scene = buildScene(atlas);
        const Layer& layer = *atlas->layers.front();
        QCOMPARE(layer.size(), 3000);
        int shown = 0;
        for (int round = 0; round < 200; ++round) {
            View view = randomView();
            view.camera = fitted({43, 38, 49, 42}, kSize);
            view.camera.zoom += (round % 5) * 0.1 - 0.4;
            view.query.undated = round % 3 > 0;
            if (round % 2)
                view.query.filters << Filter{u"type"_s, u"a"_s} << Filter{u"type"_s, u"c"_s};
            if (round % 7 == 0)
                view.query.filters << Filter{u"actor"_s, u"B"_s};
            if (round % 5 == 0)
                view.query.search = u"word1"_s;
            const SceneSelection selection = select(*scene, view);
            int marks = 0;
            std::set<std::uint32_t> found;
            for (const Mark& mark : timePicture(*scene, view, kSize).marks) {
                marks += mark.count;
                if (round % 8 > 0)
                    continue;
                int members = 0;
                for (const FeatureRef feature : featuresAt(*scene, view, kSize, mark.at)) {
                    ++members;
                    found.insert(feature.row);
                }
                QCOMPARE(members, mark.count);
            }
            QCOMPARE(marks, selection.incidents.shown());
            // What the footer counts, and what the list holds, and what is found under the marks is the same.
            const Selection plain = select(layer, view.query);
            QCOMPARE(selection.incidents, plain.counts);
            std::set<std::uint32_t> expected;
            for (const Selected& each : plain.rows) {
                if (layer.hasPlace(each.row))
                    expected.insert(each.row);
            }
            QVERIFY(round % 8 > 0 || found == expected);
            shown += marks;
        }
        QVERIFY(shown > 10'000);
    }

    void onlySoManyHitsAreListedAndAllCounted()
    {
        const ScenePtr scene = buildScene(randomAtlas(m_random, 500));
        const View view = wholeView(Mode::Cumulative, day(2020, 1, 1), day(2025, 1, 1));
        int several = 0;
        for (const Mark& mark : timePicture(*scene, view, kSize).marks) {
            const std::vector<FeatureRef> all = featuresAt(*scene, view, kSize, mark.at);
            const Hits hits = hitsAt(*scene, view, kSize, mark.at, 2);
            QCOMPARE(hits.total, static_cast<int>(all.size()));
            QVERIFY(std::ranges::equal(hits.features, all | std::views::take(2)));
            several += mark.count > 2;
        }
        QVERIFY(several > 5);
    }

    void labelsNeverOverlapAndAreWholeInsideThePicture_data()
    {
        QTest::addColumn<int>("names");
        QTest::newRow("both forms") << int(Names::Both);
        QTest::newRow("one form") << int(Names::AzForm);
        QTest::newRow("native names") << int(Names::Native);
    }

    void labelsNeverOverlapAndAreWholeInsideThePicture()
    {
        QFETCH(int, names);
        for (int round = 0; round < 40; ++round) {
            View view = randomView();
            view.names = Names(names);
            const std::vector<Label> labels = timePicture(*m_scene, view, kSize).labels;
            for (std::size_t i = 0; i < labels.size(); ++i) {
                QVERIFY2(QRectF({}, kSize).contains(labelBox(labels[i])), qPrintable(labels[i].lines.join(u'|')));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY2(!labelBox(labels[i]).intersects(labelBox(labels[k])),
                        qPrintable(labels[i].lines.join(u'|') + u" over "_s + labels[k].lines.join(u'|')));
            }
        }
    }

    void labelsInTheMiddleStayWhileTheMapIsPanned()
    {
        View view = wholeView(Mode::Window, day(2022, 9, 12), day(2022, 9, 15));
        view.camera.zoom = 9;
        const auto middle = [&](QPointF shift) {
            View panned = view;
            panned.camera.center = Viewport(view.camera, kSize).toLonLat(QPointF(500, 350) + shift);
            QStringList texts;
            for (const Label& label : timePicture(*m_scene, panned, kSize).labels) {
                const QRectF box = labelBox(label).translated(shift);
                if (QRectF(200, 150, 600, 400).contains(box))
                    texts << label.lines.join(u'|') + u" %1 %2"_s.arg(qRound(box.x())).arg(qRound(box.y()));
            }
            texts.sort();
            return texts;
        };
        QVERIFY(middle({}).size() > 3);
        QCOMPARE(middle({60, -40}), middle({}));
    }

    void aBoundaryAndAnAreaAreFoundUnderThePointer()
    {
        View view = wholeView(Mode::Day, day(2000, 1, 1), day(2000, 1, 1));
        view.camera = {{46.75, 39.82}, 9}; // Stepanakert / Khankendi
        const std::vector<FeatureRef> found = featuresAt(*m_scene, view, kSize, {500, 350});
        QVERIFY(!found.empty());
        const Layer& areas = m_scene->atlas->layerOf(found.front());
        QCOMPARE(areas.info.role, Role::Areas);
        QCOMPARE(featureId(areas, found.front().row), u"nk_1994"_s);
        view.hiddenLayers = {areas.info.id};
        QVERIFY(featuresAt(*m_scene, view, kSize, {500, 350}).empty());
    }

    void hiddenLayersAreNeitherDrawnNorCounted()
    {
        View view = wholeView(Mode::Cumulative, day(2020, 1, 1), day(2025, 1, 1));
        const Picture all = timePicture(*m_scene, view, kSize);
        for (const LayerPtr& layer : m_scene->atlas->layers)
            view.hiddenLayers << layer->info.id;
        const Picture none = timePicture(*m_scene, view, kSize);
        QVERIFY(!all.marks.empty() && !all.groups.empty() && !all.labels.empty() && !all.legend.empty());
        QVERIFY(none.marks.empty() && none.groups.empty() && none.labels.empty() && none.legend.empty());
        QVERIFY(groundPicture(*m_scene, view, kSize).groups.empty());
        QCOMPARE(select(*m_scene, view).incidents.total(), 0);
    }

    void marksAreRinged()
    {
        const View view = wholeView(Mode::Day, day(2022, 9, 13), day(2022, 9, 13));
        const auto rings = [&](const Emphasis& emphasis) {
            const Picture picture = timePicture(*m_scene, view, kSize, emphasis);
            const auto count = [&](Ring ring) { return std::ranges::count(picture.marks, ring, &Mark::ring); };
            return std::pair(count(Ring::Full), count(Ring::Thin));
        };
        const FeatureRef jermuk = m_scene->atlas->find(u"2022-09-13-jermuk");
        const FeatureRef sotk = m_scene->atlas->find(u"2022-09-13-sotk");
        QVERIFY(jermuk.isValid() && sotk.isValid());
        QCOMPARE(rings({}), std::pair(0, 0));
        QCOMPARE(rings({jermuk}), std::pair(1, 0));
        QCOMPARE(rings({jermuk, {jermuk}}), std::pair(1, 0));
        QCOMPARE(rings({jermuk, {jermuk, sotk}}), std::pair(1, 1));
        QCOMPARE(rings({{}, {m_scene->atlas->find(u"2020-09-27-martuni")}}), std::pair(0, 0)); // of another day
    }

    void linesOfAnAreaAreEdged()
    {
        const View view = wholeView(Mode::Day, day(2000, 1, 1), day(2000, 1, 1));
        const FeatureRef area = m_scene->atlas->find(u"nk_1994");
        const auto widest = [&](const Emphasis& emphasis) {
            double width = 0;
            for (const Group& group : timePicture(*m_scene, view, kSize, emphasis).groups) {
                for (const auto& shape : group.shapes) {
                    const auto* stroke = std::get_if<Stroke>(&shape);
                    if (stroke && stroke->color == theme(view.appearance).selection)
                        width = std::max(width, stroke->width);
                }
            }
            return width;
        };
        QCOMPARE(widest({}), 0);
        QVERIFY(widest({{}, {area}}) > 0);
        QVERIFY(widest({area, {area}}) > widest({{}, {area}}));
    }

    void linesAndAreasFollowTheDate()
    {
        std::set<QStringList> legends;
        for (const Day when : {day(1988, 1, 15), day(1993, 1, 1), day(2000, 1, 1), day(2020, 11, 15), day(2022, 9, 14),
                 day(2024, 6, 1)}) {
            View view = wholeView(Mode::Day, when, when);
            view.hiddenLayers = {u"incidents"_s};
            legends.insert(legendTexts(timePicture(*m_scene, view, kSize)));
        }
        QCOMPARE(legends.size(), 6U);
        const View soviet = wholeView(Mode::Day, day(1988, 1, 15), day(1988, 1, 15));
        QVERIFY(!legendTexts(timePicture(*m_scene, soviet, kSize)).contains(u"Recognised boundary"_s));
    }

    void theLegendNamesOnlyWhatIsOnScreen()
    {
        View view = wholeView(Mode::Window, day(2022, 9, 12), day(2022, 9, 15));
        view.camera = {{50.5, 36.5}, 10}; // in Iran
        QVERIFY(legendTexts(timePicture(*m_scene, view, kSize)).isEmpty());
    }

    void anAddedLayerLeavesTheOthersAsTheyAre()
    {
        const AtlasPtr more = withLayer(*m_scene->atlas, m_scene->atlas->layers[std::size_t(m_incidents)]);
        const ScenePtr scene = buildScene(more, m_scene);
        QCOMPARE(scene->layers.size(), m_scene->layers.size() + 1);
        QCOMPARE(scene->layers.front(), m_scene->layers.front());
    }

    void oddViewsArePicturesToo_data()
    {
        QTest::addColumn<Camera>("camera");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("the whole world") << Camera{{0, 0}, 3} << QSizeF(3000, 2000);
        QTest::newRow("the north pole") << Camera{{180, 89}, 5} << QSizeF(800, 600);
        QTest::newRow("the closest zoom") << Camera{{46.75, 39.82}, kMaxZoom} << QSizeF(800, 600);
        QTest::newRow("a single pixel") << Camera{{46.75, 39.82}, 8} << QSizeF(1, 1);
    }

    void oddViewsArePicturesToo()
    {
        QFETCH(Camera, camera);
        QFETCH(QSizeF, size);
        const View view = this->view(Mode::Cumulative, day(1988, 1, 1), day(2025, 1, 1), camera);
        QCOMPARE(timePicture(*m_scene, view, size).size, size);
        QCOMPARE(groundPicture(*m_scene, view, size).size, size);
        featuresAt(*m_scene, view, size, {0, 0});
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
