// SPDX-License-Identifier: MIT
//
// Tables that are read in pieces, on all cores.
#include "data/csv.h"
#include "loading.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// As many rows, of a kilobyte each, as make several pieces.
constexpr int kRows = 44'000;

/// A date of its own for each row: they tell that the month comes first only from the last thousands on.
QByteArray dateOf(int row)
{
    const int day = row < kRows - 1000 ? 1 + row % 12 : 13 + row % 15;
    return QByteArray::number(3) + '/' + QByteArray::number(day) + "/2020";
}

/// Some notes have line ends, separators and quotes in them; the last row repeats the first.
QByteArray table()
{
    const QByteArray filling(900, 'x');
    QByteArray text = "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,fatalities,"
                      "geo_precision,latitude,longitude,notes\r\n";
    for (int row = 0; row < kRows; ++row) {
        const QByteArray number = QByteArray::number(row);
        const QByteArray notes = row % 7 == 0 ? "first line\r\nAZE1,\"\"quoted\"\"," + number : "5\" gun " + number;
        text += "AZE" + QByteArray::number(row == kRows - 1 ? 0 : row) + ',' + dateOf(row) + ",1,Battles,Armed clash,A,"
            + QByteArray::number(row % 9) + ",1,39." + QByteArray::number(100 + row % 900) + ",46."
            + QByteArray::number(100 + row % 800) + ',';
        text += row % 7 == 0 ? '"' + notes + filling + "\"\r\n" : notes + filling + "\r\n";
    }
    return text;
}

} // namespace

class LargeTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tablesAreCutBetweenRecords_data();
    void tablesAreCutBetweenRecords();
    void everyRowIsRead();
    void progressGrowsAndCanEndIt();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"acled.csv"_s);
};

void LargeTableTest::initTestCase()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = table();
    QCOMPARE(file.write(text), text.size());
}

void LargeTableTest::tablesAreCutBetweenRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("records");

    QTest::newRow("lines") << "a,b\n1,2\n3,4\n"_ba << QByteArrayList{"a,b\n", "1,2\n", "3,4\n"};
    QTest::newRow("no last line end") << "a,b\r\n1,2"_ba << QByteArrayList{"a,b\r\n", "1,2"};
    QTest::newRow("line ends in quotes") << "a,b\n\"1\n1\",\"2\n\"\n3,4"_ba
                                         << QByteArrayList{"a,b\n", "\"1\n1\",\"2\n\"\n", "3,4"};
    QTest::newRow("quotes in quotes") << "a,b\n\"\"\"\n\",\"\"\n3,4\n"_ba
                                      << QByteArrayList{"a,b\n", "\"\"\"\n\",\"\"\n", "3,4\n"};
    QTest::newRow("quotes in plain values")
        << "a,b\n5\" gun,2\n3,4\n"_ba << QByteArrayList{"a,b\n", "5\" gun,2\n", "3,4\n"};
    QTest::newRow("tabs") << "a\tb\n\"1\n,\"\t2\n3\t4\n"_ba << QByteArrayList{"a\tb\n", "\"1\n,\"\t2\n", "3\t4\n"};
    QTest::newRow("an open quote") << "a,b\n1,\"2\n3,4\n"_ba << QByteArrayList{"a,b\n", "1,\"2\n3,4\n"};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
}

void LargeTableTest::tablesAreCutBetweenRecords()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, records);
    QByteArrayList pieces;
    for (const QByteArrayView piece : csvPieces(text, 1))
        pieces << piece.toByteArray();
    QCOMPARE(pieces, records);
    for (const qsizetype each : {4, 9, 1000}) {
        QByteArray whole;
        for (const QByteArrayView piece : csvPieces(text, each))
            whole += piece;
        QCOMPARE(whole, text);
    }
}

void LargeTableTest::everyRowIsRead()
{
    const QString path = m_folder.filePath(u"acled-and-empty-lines.csv"_s);
    QVERIFY(QFile::copy(m_path, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    constexpr int kPieces = 9'000'000; // of which one has nothing else
    file.write(QByteArray("\r\n").repeated(kPieces));
    file.close();
    const LayerLoad load = loadLayer(path, {}, {});
    QVERIFY2(load.layer, qPrintable(lines(load.findings)));
    const Layer& layer = *load.layer;
    QCOMPARE(layer.size(), std::size_t(kRows - 1));
    QCOMPARE(layer.source.plan.dataSet, DataSet::Acled);
    QVERIFY(layer.source.plan.monthFirst);
    QCOMPARE(layer.source.tally, (ImportTally{.duplicates = 1}));
    std::vector<bool> seen(kRows);
    for (std::size_t row = 0; row < layer.size(); ++row) {
        const auto number = int(layer.numbers[row]) - 1;
        QVERIFY(!seen[std::size_t(number)]);
        seen[std::size_t(number)] = true;
        if (number % 97 > 0)
            continue;
        const Properties all = properties(layer, row);
        QCOMPARE(all.text(u"id"), u"AZE%1"_s.arg(number));
        QCOMPARE(all.text(u"event_date"), QString::fromLatin1(dateOf(number)));
        QCOMPARE(all.text(u"start").first(7), u"2020-03"_s);
        const QString notes = number % 7 == 0 ? u"first line\nAZE1,\"quoted\",%1xxx"_s : u"5\" gun %1xxx"_s;
        QVERIFY2(all.text(u"notes").startsWith(notes.arg(number)), qPrintable(all.text(u"notes").first(60)));
        QVERIFY(layer.hasPlace(row));
    }
}

void LargeTableTest::progressGrowsAndCanEndIt()
{
    std::vector<double> said;
    const auto listen = [&said](double part) {
        said.push_back(part);
        return true;
    };
    QVERIFY(loadLayer(m_path, {}, {}, {listen, {}}).layer);
    QVERIFY(said.size() > 8);
    QVERIFY(std::ranges::is_sorted(said));
    QVERIFY(said.front() < 0.1 && said.back() <= 1);

    for (const std::size_t patience : {std::size_t(0), std::size_t(1), said.size() / 3, said.size() / 2}) {
        std::size_t asked = 0;
        const auto stop = [&](double) { return asked++ < patience; };
        QVERIFY(!loadLayer(m_path, {}, {}, {stop, {}}).layer);
        QVERIFY2(asked <= patience + 3, qPrintable(u"%1 after %2"_s.arg(asked).arg(patience)));
    }
}

QTEST_GUILESS_MAIN(LargeTableTest)
#include "largetable_test.moc"
