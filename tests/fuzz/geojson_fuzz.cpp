// SPDX-License-Identifier: MIT
#include "data/fielddates.h"
#include "data/geojson.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// Pieces that readers stumble over.
const QByteArrayList kPieces{"{", "}", "[", "]", "\"", "\\", ",", ":", "null", "NaN", "1e999", "-", "\\u", "\\ud800",
    "\xff", QByteArray(1, '\0'), "\n", "\x1e", "{\"type\":\"Feature\"", "\"geometry\":", "\"coordinates\":[[",
    "\"properties\":{", "\"features\":[", "2022-02-30", "9999-99", ".."};

/// The text with a few random changes: pieces put in, stretches removed, doubled or moved, bytes flipped, the end cut
/// off.
QByteArray mutated(QByteArray text, const QByteArrayList& seeds, QRandomGenerator& random)
{
    for (int i = 1 + random.bounded(6); i > 0; --i) {
        const int size = int(text.size());
        const int at = random.bounded(size + 1);
        const int length = random.bounded(1 + std::min(size - at, 40));
        switch (random.bounded(6)) {
        case 0:
            text.insert(at, kPieces[random.bounded(kPieces.size())]);
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.insert(random.bounded(size + 1), text.sliced(at, length));
            break;
        case 3:
            if (at < size)
                text[at] = char(text[at] ^ (1 << random.bounded(8)));
            break;
        case 4:
            if (random.bounded(8) == 0)
                text.truncate(at);
            break;
        default:
            text.insert(at, seeds[random.bounded(seeds.size())].sliced(0, random.bounded(40)));
        }
    }
    return text;
}

/// Does with a layer whatever the program does with one.
void useAll(const Layer& layer)
{
    for (std::size_t row = 0; row < layer.size(); ++row) {
        QVERIFY(!featureId(layer, row).isEmpty());
        const Properties all = properties(layer, row);
        for (const auto& [key, value] : all.entries())
            valueText(value);
        QCOMPARE(geometry(layer, row).index() != 0, layer.hasPlace(row));
        QVERIFY(!layer.dates[row].span.isEmpty());
    }
}

} // namespace

/// Random damage to GeoJSON and to date texts, with a fixed seed: nothing may crash, hang or break a layer's contract.
class GeoJsonFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFiles();
    void damagedDates();
};

void GeoJsonFuzz::damagedFiles()
{
    QByteArrayList seeds;
    for (const QString& folder : {u"../files/bad"_s, u"../files/formats"_s, u"../files/atlas"_s}) {
        for (const QFileInfo& info : QDir(QFINDTESTDATA(folder)).entryInfoList({u"*.geojson"_s, u"*.geojsonl"_s})) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (const QByteArray text = file.readAll(); text.size() >= 40)
                seeds << text;
        }
    }
    QVERIFY(seeds.size() > 30);
    QRandomGenerator random(1994);
    QElapsedTimer clock;
    clock.start();
    int loaded = 0;
    for (int i = 0; clock.elapsed() < 2500; ++i) {
        FileBytes file;
        file.bytes = mutated(seeds[random.bounded(seeds.size())], seeds, random);
        const std::optional<Role> role = i % 2 == 0 ? std::optional(Role(random.bounded(7))) : std::nullopt;
        const std::optional<LayerLoad> read = readGeoJson(file, {{}, role, {}, Severity::Warning, true});
        if (!read)
            continue;
        const LayerLoad& load = *read;
        QVERIFY(load.layer || hasErrors(load.findings));
        if (load.layer) {
            useAll(*load.layer);
            loaded += int(load.layer->size());
        }
    }
    QVERIFY(loaded > 100);
}

void GeoJsonFuzz::damagedDates()
{
    const QStringList seeds{u"2022-09-13"_s, u"2022-09"_s, u"2022-09-13/2022-09-14"_s, u"19XX-XX~"_s, u"../2020"_s,
        u"27 September 2020"_s, u"27-09-2020"_s, u"2020-09-27T03:10:00Z"_s, u"20200927"_s, u"9999-12-31"_s,
        u"0001-01-01"_s};
    const QString letters = u"0123456789-/.~?%XTZ: SeptəՍ"_s;
    QRandomGenerator random(2023);
    for (int i = 0; i < 20'000; ++i) {
        QString text = seeds[random.bounded(seeds.size())];
        for (int n = 1 + random.bounded(4); n > 0; --n)
            text.insert(random.bounded(text.size() + 1), letters[random.bounded(letters.size())]);
        text.remove(random.bounded(text.size()), random.bounded(3));
        if (const auto date = parseForeignDate(text))
            QVERIFY2(!date->span.isEmpty(), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(GeoJsonFuzz)
#include "geojson_fuzz.moc"
