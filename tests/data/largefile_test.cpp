// SPDX-License-Identifier: MIT
#include "loading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// As many incidents, of more than a kilobyte each, as make a file that is mapped and read in parts.
constexpr int kCount = 9000;

QByteArray incident(int number, QRandomGenerator& random)
{
    const QString date = toDate(7305 + random.bounded(11000)).toString(Qt::ISODate);
    const double lon = 44 + random.bounded(4.0);
    const double lat = 39 + random.bounded(2.0);
    return u"{\"type\":\"Feature\",\"properties\":{\"id\":\"%1\",\"start\":\"%2\",\"end\":\"%2\",\"type\":\"t%3\","
           "\"note\":\"{[\\\"]} %6\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[%4,%5]}}"_s.arg(number)
               .arg(date)
               .arg(number / 1000)
               .arg(lon, 0, 'f', 9)
               .arg(lat, 0, 'f', 9)
               .arg(QString(1000, u'x'))
               .toUtf8();
}

QByteArray text(const QByteArray& between)
{
    QRandomGenerator random(5);
    QByteArrayList features;
    for (int i = 0; i < kCount; ++i)
        features << incident(i, random);
    return R"({"type":"FeatureCollection","features":[)" + between + features.join("," + between) + between + "]}";
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// Files that are large enough to be mapped into memory.
class LargeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameRowsInEveryLayout();
    void manyBrokenLinesSpoilOnlyThemselves();
    void aPartIsShownBeforeTheEnd();
    void shrinksAfterwards();
    void shrinksMeanwhile();
    void goesAfterwards();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"large.geojson"_s); }
};

void LargeFileTest::sameRowsInEveryLayout()
{
    QStringList first;
    for (const QByteArray& between : {QByteArray(), QByteArray("\n"), QByteArray("\r\n \n")}) {
        write(path(), text(between));
        const LayerLoad load = loadLayer(path(), {}, {});
        QCOMPARE(lines(load.findings), QString());
        QVERIFY(load.layer);
        const Layer& layer = *load.layer;
        QCOMPARE(layer.size(), std::size_t(kCount));
        QVERIFY(std::ranges::is_sorted(layer.dates, {}, [](const Dates& dates) { return dates.span.first; }));
        QStringList rows;
        for (std::size_t row = 0; row < layer.size(); row += 97) {
            const Properties all = properties(layer, row);
            QCOMPARE(all.text(u"id"), QString::number(layer.numbers[row] - 1));
            QCOMPARE(all.text(u"start"), isoText(layer.dates[row].span.first));
            QCOMPARE(all.text(u"type"), layer.incidents.types[layer.incidents.type[row]]);
            rows << all.text(u"id");
        }
        if (first.isEmpty())
            first = rows;
        QCOMPARE(rows, first);
    }
}

void LargeFileTest::manyBrokenLinesSpoilOnlyThemselves()
{
    QByteArrayList features;
    QRandomGenerator random(5);
    for (int i = 0; i < kCount; ++i)
        features << incident(i, random).chopped(i % 100 == 50 ? 1 : 0);
    write(path(),
        R"({"type":"FeatureCollection","features":[)"
        "\n" + features.join(",\n")
            + "\n]}");
    const LayerLoad load = loadLayer(path(), {}, {});
    QVERIFY(load.layer);
    QCOMPARE(load.layer->size(), std::size_t(kCount - kCount / 100));
    QCOMPARE(load.findings.size(), kCount / 100);
    QVERIFY(load.findings.front().message.startsWith("line 52, byte "_L1));
    QVERIFY(load.findings.back().message.startsWith(u"line %1, byte "_s.arg(kCount - 100 + 52)));
}

void LargeFileTest::aPartIsShownBeforeTheEnd()
{
    write(path(), text("\n"));
    std::vector<LayerPtr> parts;
    bool isSlow = true; // as a slower machine would be, so that there is time for a part
    const auto progress = [&isSlow](double) {
        if (isSlow)
            QThread::msleep(100);
        isSlow = false;
        return true;
    };
    const LayerLoad load =
        loadLayer(path(), {}, {}, {progress, [&parts](const LayerPtr& part) { parts.push_back(part); }});
    QVERIFY(load.layer);
    QVERIFY(!parts.empty());
    const Layer& part = *parts.front();
    QVERIFY(part.size() > 0 && part.size() < load.layer->size());
    QVERIFY(std::ranges::is_sorted(part.dates, {}, [](const Dates& dates) { return dates.span.first; }));
    QCOMPARE(roleName(part.info.role), u"incidents"_s);
    QCOMPARE(properties(part, 0).text(u"id"), QString::number(part.numbers[0] - 1));
    // Of the features up to the last one in the part none is missing.
    QCOMPARE(std::size_t(std::ranges::max(part.numbers)), part.size());
}

void LargeFileTest::shrinksAfterwards()
{
    write(path(), text("\n"));
    const LayerLoad load = loadLayer(path(), {}, {});
    QVERIFY(load.layer);
    const Layer& layer = *load.layer;
    QVERIFY(!isCutShort(layer));
    const qint64 left = layer.text.size() / 2;
    QVERIFY(QFile::resize(path(), left));
    QVERIFY(isCutShort(layer));
    int lost = 0;
    for (std::size_t row = 0; row < layer.size(); row += 7) {
        const Slice slice = layer.slices[row];
        const bool there = slice.offset + slice.length <= left;
        QCOMPARE(properties(layer, row).text(u"id"), there ? QString::number(layer.numbers[row] - 1) : QString());
        if (!there)
            QCOMPARE(featureId(layer, row), u"feature %1"_s.arg(layer.numbers[row]));
        lost += !there;
    }
    QVERIFY(lost > 100);
}

void LargeFileTest::shrinksMeanwhile()
{
    write(path(), text("\n"));
    const LayerLoad load = loadLayer(path(), {}, {}, {[this](double) { return QFile::resize(path(), 1 << 20); }, {}});
    QVERIFY(!load.layer);
    QVERIFY(lines(load.findings).endsWith("error: the file became shorter while it was read"_L1));
}

void LargeFileTest::goesAfterwards()
{
    write(path(), text("\n"));
    const LayerLoad load = loadLayer(path(), {}, {});
    QVERIFY(load.layer);
    QVERIFY(QFile::remove(path()));
    QVERIFY(!isCutShort(*load.layer));
    QCOMPARE(properties(*load.layer, 0).text(u"id"), QString::number(load.layer->numbers[0] - 1));
}

QTEST_GUILESS_MAIN(LargeFileTest)
#include "largefile_test.moc"
