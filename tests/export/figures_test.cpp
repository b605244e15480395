// SPDX-License-Identifier: MIT
#include "export/figures.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::atomic<bool> kGoOn{false};

/// An incident as the test makes it; −1 = missing.
struct Made {
    QString id;
    int first = 1; ///< day of September 2022
    int last = 1;
    QString parent{};
    int low = -1;
    int best = -1;
    int high = -1;
    int civilians = -1;
};

LayerPtr layerOf(const std::vector<Made>& incidents)
{
    QByteArrayList features;
    for (const Made& made : incidents) {
        QString properties =
            u"\"id\":\"%1\",\"start\":\"2022-09-%2\",\"end\":\"2022-09-%3\",\"sources\":\"%1\""_s.arg(made.id)
                .arg(made.first, 2, 10, QLatin1Char('0'))
                .arg(made.last, 2, 10, QLatin1Char('0'));
        if (!made.parent.isEmpty())
            properties += u",\"parent\":\"%1\""_s.arg(made.parent);
        for (const auto& [key, value] : {std::pair(u"deaths_low"_s, made.low), std::pair(u"deaths_best"_s, made.best),
                 std::pair(u"deaths_high"_s, made.high), std::pair(u"deaths_civilian"_s, made.civilians)}) {
            if (value >= 0)
                properties += u",\"%1\":%2"_s.arg(key).arg(value);
        }
        features << "{\"type\":\"Feature\",\"properties\":{" + properties.toUtf8()
                + "},\"geometry\":{\"type\":\"Point\",\"coordinates\":[46,40]}}";
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"i.geojson"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("{\"type\":\"FeatureCollection\",\"features\":[" + features.join(",\n") + "]}");
    file.close();
    LayerInfo info;
    info.id = u"incidents"_s;
    info.file = file.fileName();
    return loadLayer(file.fileName(), info, Role::Incidents).layer;
}

Atlas atlasOf(const std::vector<Made>& incidents)
{
    Atlas atlas;
    atlas.layers = {layerOf(incidents)};
    return atlas;
}

View viewOf(int first, int last)
{
    View view;
    view.query.window = {Mode::Window, {toDay(QDate(2022, 9, first)), toDay(QDate(2022, 9, last)) + 1}};
    return view;
}

Total total(qint64 low, qint64 best, qint64 high, int known, int unknown)
{
    return {low, best, high, known, unknown};
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void campaignsAndTheirPartsAreNeverBothAdded()
    {
        const Atlas atlas = atlasOf({{u"campaign"_s, 13, 14, {}, 100, 110, 120, 4},
            {u"one"_s, 13, 13, u"campaign"_s, 5, -1, 7, 1}, {u"two"_s, 14, 14, u"campaign"_s, -1, -1, -1, -1},
            {u"alone"_s, 14, 14, {}, -1, 3, -1, 0}, {u"silent"_s, 14, 14, {}, -1, -1, -1, -1}});
        const auto whole = figuresOf(atlas, viewOf(13, 14), kGoOn);
        QCOMPARE(whole->dead, total(103, 113, 123, 2, 1));
        QCOMPARE(whole->civilians, total(4, 4, 4, 2, 1));
        QCOMPARE(whole->counted, 3);
        QCOMPARE(whole->within, 2);
        // On one day the campaign does not lie within the days: its part of that day is counted.
        const auto day = figuresOf(atlas, viewOf(13, 13), kGoOn);
        QCOMPARE(day->dead, total(5, 5, 7, 1, 0));
        QCOMPARE(day->within, 1);
    }

    void whatIsOnlyPossiblyInTheDaysAddsToTheHighestOnly()
    {
        const auto figures = figuresOf(atlasOf({{u"a"_s, 10, 20, {}, 5, 6, 7, -1}}), viewOf(15, 30), kGoOn);
        QCOMPARE(figures->dead, total(0, 0, 7, 1, 0));
    }

    void aCampaignWithoutFiguresIsToldByItsParts()
    {
        const auto figures = figuresOf(
            atlasOf({{u"c"_s, 1, 9, {}, -1, -1, -1, -1}, {u"p"_s, 2, 2, u"c"_s, 1, 2, 3, -1}}), viewOf(1, 9), kGoOn);
        QCOMPARE(figures->dead, total(1, 2, 3, 1, 0));
    }

    void aCircleOfParentsEnds()
    {
        const auto figures = figuresOf(
            atlasOf({{u"a"_s, 1, 1, u"b"_s, 1, 1, 1, -1}, {u"b"_s, 1, 1, u"a"_s, 2, 2, 2, -1}}), viewOf(1, 9), kGoOn);
        QCOMPARE(figures->counted + figures->within, 2);
    }

    void sidesAreSummedFromTheirLowestAndHighestClaims()
    {
        Atlas atlas = atlasOf({{u"a"_s, 13, 13, {}, 1, 1, 1, -1}, {u"b"_s, 14, 14, {}, 1, 1, 1, -1}});
        const auto claim = [&](const QString& subject, const QString& assertion, const QString& low,
                               const QString& high) {
            Claim made;
            made.subjectId = subject;
            made.assertion = assertion;
            made.valueLow = low;
            made.valueHigh = high;
            atlas.claims.bySubject[subject].push_back(int(atlas.claims.claims.size()));
            atlas.claims.claims.push_back(made);
        };
        claim(u"a"_s, u"armenia_military_dead"_s, u"105"_s, u"105"_s);
        claim(u"a"_s, u"armenia_military_dead"_s, u"150"_s, u"150"_s);
        claim(u"a"_s, u"armenia_dead"_s, u"500"_s, u"500"_s);
        claim(u"b"_s, u"armenia_dead"_s, u"3"_s, QString());
        claim(u"b"_s, u"azerbaijan_military_dead"_s, u"2"_s, u"4"_s);
        const auto figures = figuresOf(atlas, viewOf(1, 30), kGoOn);
        QCOMPARE(figures->armenia, total(108, 108, 153, 2, 0));
        QCOMPARE(figures->azerbaijan, total(2, 2, 4, 1, 1));
    }

    void sourcesAreCountedByAffiliation()
    {
        Atlas atlas = atlasOf({{u"a"_s}, {u"b"_s}, {u"c"_s}});
        atlas.claims.sources.insert(u"a"_s, {u"a"_s, {}, {}, {}, {}, {}, u"armenian"_s});
        atlas.claims.sources.insert(u"b"_s, {u"b"_s, {}, {}, {}, {}, {}, u"third_party"_s});
        const auto figures = figuresOf(atlas, viewOf(1, 30), kGoOn);
        const QList<SourceShare> expected{{u"armenian"_s, 1, 1}, {u"third_party"_s, 1, 1}};
        QCOMPARE(figures->sources, expected);
        QCOMPARE(figures->unsourced, 1);
    }

    void totalsEqualHandSums()
    {
        QRandomGenerator random(20220913);
        for (int round = 0; round < 60; ++round) {
            std::vector<Made> incidents;
            for (int i = 0; i < 40; ++i) {
                Made made;
                made.id = QString::number(i);
                made.first = random.bounded(1, 29);
                made.last = std::min(30, made.first + random.bounded(4));
                if (i > 0 && random.bounded(2))
                    made.parent = QString::number(random.bounded(i)); // no circles
                if (random.bounded(3)) {
                    made.low = random.bounded(10);
                    made.best = made.low + random.bounded(5);
                    made.high = made.best + random.bounded(5);
                }
                incidents.push_back(made);
            }
            const int from = random.bounded(1, 30);
            const int to = random.bounded(from, 31);
            const auto found = figuresOf(atlasOf(incidents), viewOf(from, std::min(to, 30)), kGoOn);
            const auto [dead, counted, within] = byHand(incidents, from, std::min(to, 30));
            QCOMPARE(found->dead, dead);
            QCOMPARE(found->counted, counted);
            QCOMPARE(found->within, within);
            QCOMPARE(found->dead.known + found->dead.unknown, counted);
        }
    }

private:
    struct Sums {
        Total dead;
        int counted = 0;
        int within = 0;
    };

    /// Walks the tree of campaigns from its roots down: a campaign within the days that has figures closes its branch.
    static Sums byHand(const std::vector<Made>& incidents, int from, int to)
    {
        Sums sums;
        std::map<QString, std::vector<const Made*>> parts;
        for (const Made& made : incidents)
            parts[made.parent].push_back(&made);
        const auto isShown = [&](const Made& made) { return made.first <= to && made.last >= from; };
        const auto isCertain = [&](const Made& made) { return made.first >= from && made.last <= to; };
        const auto shownBelow = [&](const Made& top, auto&& self) -> int {
            int count = 0;
            for (const Made* part : parts[top.id])
                count += isShown(*part) + self(*part, self);
            return count;
        };
        const auto walk = [&](const Made& made, auto&& self) -> void {
            const int below = shownBelow(made, shownBelow);
            const bool stands = isShown(made) && isCertain(made) && made.low >= 0;
            if (stands || (isShown(made) && below == 0)) {
                ++sums.counted;
                sums.within += below;
                ++(made.low >= 0 ? sums.dead.known : sums.dead.unknown);
                if (made.low >= 0) {
                    sums.dead.low += isCertain(made) ? made.low : 0;
                    sums.dead.best += isCertain(made) ? made.best : 0;
                    sums.dead.high += made.high;
                }
                return;
            }
            sums.within += isShown(made);
            for (const Made* part : parts[made.id])
                self(*part, self);
        };
        for (const Made* root : parts[QString()])
            walk(*root, walk);
        return sums;
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
