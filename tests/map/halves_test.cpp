// SPDX-License-Identifier: MIT
#include "map/halves.h"
#include "map/pictures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr QSizeF kSize(1000, 700);

} // namespace

/// The two halves of a compared map of the shipped atlas.
class HalvesTest : public QObject {
    Q_OBJECT

    ScenePtr m_scene;

    const Atlas& atlas() const { return *m_scene->atlas; }

    View view(QDate day, const QString& viewpoint) const
    {
        View view;
        view.camera = fitted(atlas().home, kSize);
        view.query.window = {Mode::Day, daySpan(toDay(day))};
        if (!takeViewpoint(atlas(), viewpoint, view))
            qFatal("no viewpoint %ls", qUtf16Printable(viewpoint));
        return view;
    }

    View compared(const QString& left, const QString& right) const
    {
        View result = view({2022, 9, 14}, left);
        result.comparison = Comparison{.viewpoint = right};
        return result;
    }

    Picture picture(const View& view) const { return timePicture(*m_scene, view, kSize); }

    /// The shapes of a picture without those of an edge.
    static std::vector<Group> withoutEdges(std::vector<Group> groups, const Stroke& edge)
    {
        for (Group& group : groups) {
            std::erase_if(group.shapes, [&](const auto& shape) {
                const Stroke* stroke = std::get_if<Stroke>(&shape);
                return stroke && stroke->dashes.isEmpty() && stroke->color.rgb() == edge.color.rgb();
            });
        }
        return groups;
    }

    static const LegendEntry* edgeEntry(const Picture& picture)
    {
        const auto found = std::ranges::find_if(
            picture.legend, [](const LegendEntry& entry) { return entry.text.contains(u"one half only"_s); });
        return found == picture.legend.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_scene = buildScene(loadAtlas(shippedAtlas()).atlas);
        QVERIFY(m_scene);
    }

    void eachHalfIsThePlainViewButForWhatStandsOut()
    {
        Halves halves = halvesOf(atlas(), compared(u"armenia"_s, u"azerbaijan"_s));
        QVERIFY(!halves.left.accented.isEmpty());
        QVERIFY(!halves.right.accented.isEmpty());
        halves.left.accented.clear();
        halves.right.accented.clear();
        QCOMPARE(halves.left, view({2022, 9, 14}, u"armenia"_s));
        QCOMPARE(halves.right, view({2022, 9, 14}, u"azerbaijan"_s));
    }

    void datesDifferInNothingButTheirWindow()
    {
        View left = view({2022, 9, 14}, u"un"_s);
        const View right = view({2000, 1, 1}, u"un"_s);
        left.comparison = Comparison{.window = right.query.window};
        const Halves halves = halvesOf(atlas(), left);
        left.comparison.reset();
        QCOMPARE(halves.left, left);
        QCOMPARE(halves.right, right);
    }

    void swappedSidesAreTheMirror()
    {
        const View before = compared(u"armenia"_s, u"azerbaijan"_s);
        View after = before;
        after.comparison->viewIsRight = true;
        QCOMPARE(halvesOf(atlas(), after).left, halvesOf(atlas(), before).right);
        QCOMPARE(halvesOf(atlas(), after).right, halvesOf(atlas(), before).left);
        const Halves other = halvesOf(atlas(), compared(u"azerbaijan"_s, u"armenia"_s));
        QCOMPARE(halvesOf(atlas(), after).left, other.left);
        QCOMPARE(halvesOf(atlas(), after).right, other.right);
    }

    void theOtherHalfsViewShowsTheSameMap()
    {
        View dates = view({2022, 9, 14}, u"neutral"_s);
        dates.comparison = Comparison{.window = Window{Mode::Window, {toDay({2020, 9, 27}), toDay({2020, 11, 11})}}};
        for (const View& before : {compared(u"armenia"_s, u"un"_s), dates}) {
            const View other = fromOtherHalf(atlas(), before);
            QVERIFY(other.viewpoint != before.viewpoint || other.query.window != before.query.window);
            QCOMPARE(halvesOf(atlas(), other).left, halvesOf(atlas(), before).left);
            QCOMPARE(halvesOf(atlas(), other).right, halvesOf(atlas(), before).right);
            QCOMPARE(fromOtherHalf(atlas(), other), before);
        }
    }

    void onlyWhatTheOtherLeavesOutStandsOut()
    {
        const Halves halves = halvesOf(atlas(), compared(u"armenia"_s, u"azerbaijan"_s));
        for (const auto& [own, other] :
            {std::pair(&halves.left, &halves.right), std::pair(&halves.right, &halves.left)}) {
            for (const QString& id : own->accented)
                QVERIFY(other->query.hidden.contains(id) && !own->query.hidden.contains(id));
            for (const QString& id : other->query.hidden)
                QVERIFY(own->accented.contains(id) || own->query.hidden.contains(id));
        }
        const Halves same = halvesOf(atlas(), compared(u"un"_s, u"un"_s));
        QVERIFY(same.left.accented.isEmpty() && same.right.accented.isEmpty());
    }

    void whatStandsOutHasAnEdgeAndTheLegendSaysSo()
    {
        const Halves halves = halvesOf(atlas(), compared(u"armenia"_s, u"azerbaijan"_s));
        View plain = halves.left;
        plain.accented.clear();
        const Picture with = picture(halves.left);
        const Picture without = picture(plain);
        const LegendEntry* entry = edgeEntry(with);
        QVERIFY(entry);
        QVERIFY(!edgeEntry(without));
        QVERIFY(with.groups != without.groups);
        QVERIFY(withoutEdges(with.groups, std::get<Stroke>(entry->sample)) == without.groups);
    }

    void aViewWithoutComparisonIsShownAlone()
    {
        const View alone = view({2022, 9, 14}, u"armenia"_s);
        QCOMPARE(shownViews(atlas(), alone), std::vector{alone});
        QCOMPARE(shownViews(atlas(), compared(u"armenia"_s, u"un"_s)).size(), 2U);
    }
};

QTEST_MAIN(HalvesTest)
#include "halves_test.moc"
