// SPDX-License-Identifier: MIT
#include "export/bundle.h"
#include "export/composition.h"
#include "export/proof.h"
#include "export/sheetwriter.h"
#include "export/words.h"
#include "map/halves.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

const Sheet kSlide{.size = {1280, 720}, .form = SheetForm::Slide};

Window day(QDate date)
{
    return {Mode::Day, daySpan(toDay(date))};
}

} // namespace

/// Sheets whose map is split: two dates, or two points of view.
class CompareTest : public QObject {
    Q_OBJECT

    ScenePtr m_scene;

    const Atlas& atlas() const { return *m_scene->atlas; }

    View plain(QDate date, const QString& viewpoint) const
    {
        View view;
        view.camera = fitted(atlas().home, mapSize(kSlide));
        view.query.window = day(date);
        takeViewpoint(atlas(), viewpoint, view);
        return view;
    }

    View twoDates() const
    {
        View view = plain({2000, 1, 1}, u"neutral"_s);
        view.comparison = Comparison{.window = day({2022, 9, 14}), .divider = 0.4};
        return view;
    }

    View twoViewpoints() const
    {
        View view = plain({2022, 9, 14}, u"armenia"_s);
        view.comparison = Comparison{.viewpoint = u"azerbaijan"_s};
        return view;
    }

    /// The pixels of the map on one side of the line, below the labels that say which half is which.
    static QRect half(const Composition& composition, bool right)
    {
        const double scale = composition.frame.scale;
        const QRectF& map = composition.frame.map;
        const FurnitureLayout& layout = composition.layout;
        constexpr double kLabels = 60; // those that a panel touches are taken away
        const double top = std::max(layout.leftHalf.rect.bottom(), layout.rightHalf.rect.bottom()) + kLabels;
        const double line = map.left() + composition.right->from;
        QRectF part(QPointF(map.left() + 2, top), QPointF(map.right() - 2, map.bottom() - 2));
        if (right)
            part.setLeft(line + 4);
        else
            part.setRight(line - 4);
        return QRectF(part.topLeft() * scale, part.size() * scale).toRect();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_scene = buildScene(loadAtlas(shippedAtlas()).atlas);
        QVERIFY(m_scene);
    }

    void eachHalfHasThePixelsOfThePlainMap_data()
    {
        QTest::addColumn<View>("view");
        View swapped = twoDates();
        swapped.comparison->viewIsRight = true;
        QTest::newRow("two dates") << twoDates();
        QTest::newRow("two dates, swapped") << swapped;
        QTest::newRow("two points of view") << twoViewpoints();
    }
    void eachHalfHasThePixelsOfThePlainMap()
    {
        QFETCH(View, view);
        const Composition composition = compose(*m_scene, view, kSlide);
        const QImage image = render(composition);
        const Halves halves = halvesOf(atlas(), view);
        for (const bool right : {false, true}) {
            const QRect part = half(composition, right);
            QVERIFY(part.width() > 100 && part.height() > 100);
            const QImage alone = renderSheet(*m_scene, right ? halves.right : halves.left, kSlide);
            QCOMPARE(image.copy(part), alone.copy(part));
            const QImage other = renderSheet(*m_scene, right ? halves.left : halves.right, kSlide);
            QVERIFY(image.copy(part) != other.copy(part));
        }
    }

    void bothDatesArePrinted()
    {
        const Furniture furniture = compose(*m_scene, twoDates(), kSlide).furniture;
        QCOMPARE(furniture.halves, QStringList({u"1 January 2000"_s, u"14 September 2022"_s}));
        QCOMPARE(furniture.date, u"1 January 2000 | 14 September 2022"_s);
        QCOMPARE(furniture.title, u"Incidents, 1 January 2000 | 14 September 2022"_s);
        View swapped = twoDates();
        swapped.comparison->viewIsRight = true;
        QCOMPARE(compose(*m_scene, swapped, kSlide).furniture.date, u"14 September 2022 | 1 January 2000"_s);
    }

    void bothViewpointsArePrinted()
    {
        const Furniture furniture = compose(*m_scene, twoViewpoints(), kSlide).furniture;
        QCOMPARE(furniture.halves, QStringList({u"Viewpoint: Armenia"_s, u"Viewpoint: Azerbaijan"_s}));
        QCOMPARE(furniture.date, u"14 September 2022"_s);
        QVERIFY(furniture.notes.contains(u"Viewpoint: Armenia (left half)"_s));
        QVERIFY(furniture.notes.contains(u"Viewpoint: Azerbaijan (right half)"_s));
        const auto isEdge = [](const LegendEntry& entry) { return entry.text.contains(u"one half only"_s); };
        QVERIFY(std::ranges::any_of(furniture.legend, isEdge));
    }

    void theLegendIsThatOfBothHalves()
    {
        const Halves halves = halvesOf(atlas(), twoDates());
        const auto both = compose(*m_scene, twoDates(), kSlide).furniture.legend;
        for (const View& view : {halves.left, halves.right}) {
            for (const LegendEntry& entry : compose(*m_scene, view, kSlide).furniture.legend)
                QCOMPARE(std::ranges::count(both, entry), 1);
        }
    }

    void labelsOfTheHalvesStayInThem()
    {
        View view = twoDates();
        for (const double divider : {0.0, 0.02, 0.2, 0.5, 0.8, 1.0}) {
            view.comparison->divider = divider;
            for (const SheetForm form : {SheetForm::Map, SheetForm::Slide, SheetForm::Story}) {
                const Sheet sheet{.size = defaultSize(form), .form = form};
                const FurnitureLayout layout = compose(*m_scene, view, sheet).layout;
                const double line = layout.divider->x1();
                QVERIFY(layout.leftHalf.rect.isEmpty() || layout.leftHalf.rect.right() < line);
                QVERIFY(layout.rightHalf.rect.isEmpty() || layout.rightHalf.rect.left() > line);
                QVERIFY(!layout.head.rect.intersects(layout.leftHalf.rect) || form != SheetForm::Map);
                QCOMPARE(layout.leftHalf.rect.isEmpty(), divider < 0.1);
                QCOMPARE(layout.rightHalf.rect.isEmpty(), divider > 0.9);
            }
        }
    }

    void vectorsHoldBothHalves()
    {
        const SheetWriter writer(m_scene);
        QString error;
        const QByteArray svg = writer.bytes(twoViewpoints(), kSlide, {}, u"svg"_s, error);
        for (const char* part : {"id=\"labels-left\"", "id=\"labels-right\"", "id=\"incidents-left\"",
                 "id=\"incidents-right\"", "id=\"halves\"", "Viewpoint: Azerbaijan"})
            QVERIFY2(svg.contains(part), part);
        QVERIFY(!svg.contains("id=\"labels\"")); // of no map but the halves'
        QVERIFY(writer.bytes(twoViewpoints(), kSlide, {}, u"pdf"_s, error).startsWith("%PDF"));
    }

    void wordsAreAboutBothHalves()
    {
        const QSizeF size = mapSize(kSlide);
        const QString alt = altText(*m_scene, twoDates(), size, u"T"_s);
        QVERIFY(alt.contains(u"Left half: Dates shown: 1 January 2000."_s));
        QVERIFY(alt.contains(u"Right half: Dates shown: 14 September 2022."_s));
        const QStringList both = sourcesShown(*m_scene, twoDates(), size);
        for (const View& view : shownViews(atlas(), twoDates())) {
            for (const QString& id : sourcesShown(*m_scene, view, size))
                QCOMPARE(both.count(id), 1);
        }
        const QStringList warnings = proofOf(*m_scene, twoViewpoints(), kSlide, {}, 100).warnings;
        QCOMPARE(warnings.filter(u"Viewpoint: "_s).size(), 2);
    }

    void aBundleListsEachHalf()
    {
        const SheetRecord record = SheetWriter(m_scene).record(twoViewpoints(), kSlide, {});
        QHash<QString, QByteArray> files;
        for (const BundleFile& file : bundleFiles(*m_scene, record, {u"a.png"_s, {}}))
            files[file.name] = file.bytes;
        QVERIFY(files.contains(u"left-areas.csv"_s) && files.contains(u"right-claims.csv"_s));
        QVERIFY(!files.contains(u"areas.csv"_s));
        QVERIFY(files[u"left-areas.csv"_s].contains("jermuk_2022"));
        QVERIFY(!files[u"right-areas.csv"_s].contains("jermuk_2022"));
    }
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
