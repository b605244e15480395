// SPDX-License-Identifier: MIT
#include "data/sourcebreaks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return toDay(QDate(year, month, dayOfMonth));
}

LayerPtr layer(const QString& title, Role role, const std::vector<Span>& spans)
{
    auto made = std::make_shared<Layer>();
    made->info.id = title;
    made->info.title = title;
    made->info.role = role;
    for (const Span span : spans)
        made->dates.push_back({span, span});
    return made;
}

Atlas atlasOf(const std::vector<LayerPtr>& layers)
{
    Atlas atlas;
    atlas.layers = layers;
    return atlas;
}

const LayerPtr kLong = layer(
    u"long"_s, Role::Incidents, {daySpan(day(1988, 2, 20)), {}, daySpan(day(2000, 1, 1)), daySpan(day(2025, 8, 8))});
const LayerPtr kShort =
    layer(u"short"_s, Role::Incidents, {{day(2015, 1, 1), day(2019, 1, 1)}, daySpan(day(2016, 4, 2))});

} // namespace

class SourceBreaksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSourceHasNoBreak()
    {
        QVERIFY(sourceBreaks(atlasOf({kLong}), {}).empty());
        const LayerPtr areas = layer(u"areas"_s, Role::Areas, {daySpan(day(2001, 1, 1))});
        QVERIFY(sourceBreaks(atlasOf({kLong, areas}), {}).empty());
        QVERIFY(sourceBreaks(atlasOf({kLong, kShort}), {u"short"_s}).empty());
        QVERIFY(sourceBreaks(*loadAtlas(shippedAtlas()).atlas, {}).empty());
    }

    void aDataSetBreaksWhereItBeginsAndEnds()
    {
        const std::vector<SourceBreak> expected{
            {day(2015, 1, 1), u"short"_s, true}, {day(2019, 1, 1), u"short"_s, false}};
        QVERIFY(sourceBreaks(atlasOf({kLong, kShort}), {}) == expected);
        QVERIFY(sourceBreaks(atlasOf({kShort, kLong}), {}) == expected);
    }

    void oneAfterTheOtherBreaksTwice()
    {
        const LayerPtr later = layer(u"later"_s, Role::Incidents, {daySpan(day(2019, 1, 1)), daySpan(day(2024, 1, 1))});
        const std::vector<SourceBreak> expected{
            {day(2019, 1, 1), u"short"_s, false}, {day(2019, 1, 1), u"later"_s, true}};
        QVERIFY(sourceBreaks(atlasOf({kShort, later}), {}) == expected);
    }

    void undatedDataHaveNone()
    {
        const LayerPtr undated = layer(u"undated"_s, Role::Incidents, {{}, {kOpenStart, day(2001, 1, 1)}});
        QVERIFY(sourceBreaks(atlasOf({kLong, undated}), {}).empty());
    }
};

QTEST_GUILESS_MAIN(SourceBreaksTest)
#include "sourcebreaks_test.moc"
