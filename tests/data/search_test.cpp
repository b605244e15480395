// SPDX-License-Identifier: MIT
#include "data/names.h"
#include "data/textsearch.h"
#include "loading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

using Hit = TextSearch::Hit;

/// A JSON text of a few odd words: other scripts, escapes, punctuation, apostrophes, letters that fold to two.
QByteArray randomText(QRandomGenerator& random)
{
    static const QByteArrayList words{"Shusha", "Şuşa", "Շուշի", "Xankəndi", "Stepanakert", "o'clock", "Aras\\u0131",
        "line\\nbreak", "\\\"quoted\\\"", "back\\\\slash", "ﬁre", "½ km", "\\ud83d\\ude00", "😀 smile", "İstisu",
        "ŞUŞA-2", "susa", "a", "Qazax;Gazakh", "Yerevan;", "1992", "sha", "\\u015eu\\u015fa"};
    QByteArrayList chosen;
    for (int i = random.bounded(4); i >= 0; --i)
        chosen << words[random.bounded(words.size())];
    return '"' + chosen.join(random.bounded(4) == 0 ? "  -- " : " ") + '"';
}

/// Members of all kinds, searched or not.
QByteArray randomMember(QRandomGenerator& random)
{
    static const QByteArrayList keys{
        "name", "name:hy", "name:az_form", "alt", "title", "summary", "notes", "names", "na\\u006de", "type"};
    static const QByteArrayList odd{"null", "1992", "true", R"(["susa","x"])", R"({"name":"Shusha"})"};
    const QByteArray key = '"' + keys[random.bounded(keys.size())] + '"';
    return key + (random.bounded(3) ? ":" : " : ")
        + (random.bounded(6) == 0 ? odd[random.bounded(odd.size())] : randomText(random));
}

QByteArray randomFeature(QRandomGenerator& random)
{
    QByteArrayList members;
    for (int i = random.bounded(5); i >= 0; --i) {
        const QByteArray member = randomMember(random);
        const QByteArray key = member.first(member.indexOf('"', 1));
        if (std::ranges::none_of(members, [&](const QByteArray& other) { return other.startsWith(key + '"'); }))
            members << member;
    }
    return R"({"type":"Feature","name":"Shusha","properties":{)" + members.join(',')
        + R"(},"geometry":{"type":"Point","coordinates":[46.75,39.76]}})";
}

Hit hitOf(const QString& text, const QString& wanted)
{
    const qsizetype at = text.indexOf(wanted);
    if (at < 0)
        return Hit::None;
    if (at == 0)
        return text == wanted ? Hit::WholeName : Hit::NameBegins;
    return text.contains(u' ' + wanted) ? Hit::WordBegins : Hit::Inside;
}

/// The same from decoded properties.
Hit expectedHit(const Properties& all, const QString& wanted)
{
    Hit best = Hit::None;
    for (const QString& name : allNames(all))
        best = std::min(best, hitOf(folded(name), wanted));
    for (const QString& key : {u"title"_s, u"summary"_s})
        best = std::min(best, std::max(hitOf(folded(all.text(key)), wanted), Hit::WordBegins));
    return best;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheDecodedPropertiesHold()
    {
        QRandomGenerator random(1992);
        QByteArrayList features;
        for (int i = 0; i < 3000; ++i)
            features << randomFeature(random);
        const LayerPtr layer = loadText(R"({"type":"FeatureCollection","features":[)" + features.join(",\n") + "]}",
            u"random.geojson"_s, Role::Places)
                                   .layer;
        QVERIFY(layer);
        std::array<int, 5> hits{};
        for (const QString& text : {u"susa"_s, u"Şuşa"_s, u"sh"_s, u"a"_s, u"oclock"_s, u"fire"_s, u"1 2 km"_s, u"2"_s,
                 u"շուշի"_s, u"araşi"_s, u"arasi"_s, u"break"_s, u"quoted"_s, u"slash"_s, u"smile"_s, u"1992"_s,
                 u"xankendi stepanakert"_s, u"yerevan"_s, u"gazakh"_s, u"istisu susa"_s, u"zzz"_s}) {
            const TextSearch search(text);
            for (std::size_t row = 0; row < layer->size(); ++row) {
                const Hit expected = expectedHit(properties(*layer, row), folded(text));
                const Hit found = search.find(*layer, row);
                QVERIFY2(found == expected, (text.toUtf8() + " in " + features[qsizetype(row)]).constData());
                ++hits[static_cast<std::size_t>(found)];
            }
        }
        for (const int number : hits)
            QVERIFY(number > 50);
    }

    void nothingIsFoundByNothing()
    {
        QVERIFY(TextSearch(u" ?! ").isEmpty());
        const LayerLoad load = loadText(R"({"type":"Point","coordinates":[46,39.5]})", u"p.geojson"_s, Role::Places);
        QVERIFY(load.layer);
        QVERIFY(TextSearch(u"").find(*load.layer, 0) == Hit::None);
        QVERIFY(TextSearch(u"point").find(*load.layer, 0) == Hit::None);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
