// SPDX-License-Identifier: MIT
#include "data/jsonblock.h"

#include <QByteArrayList>
#include <QRandomGenerator>
#include <QTest>

using namespace truceline;

namespace {

/// A text in quotes, of any length, with brackets and escapes in it.
QByteArray randomText(QRandomGenerator& random)
{
    static const QByteArrayList pieces{"a", "{", "}", "[", "]", ",", "\\\\", "\\\"", "\\n", "\xc9\x99", " "};
    QByteArray text = "\"";
    for (int i = random.bounded(random.bounded(8) == 0 ? 200 : 12); i > 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return text + '"';
}

/// An object or array nested as deep as chance has it.
QByteArray randomContainer(QRandomGenerator& random, int depth)
{
    const bool object = random.bounded(2) == 0;
    QByteArrayList members;
    for (int i = random.bounded(5); i > 0; --i) {
        const bool nested = depth > 0 && random.bounded(2) == 0;
        const QByteArray value = nested ? randomContainer(random, depth - 1) : randomText(random);
        members << (object ? randomText(random) + ':' + value : value);
    }
    const QByteArray inner = members.join(random.bounded(4) == 0 ? ",\n" : ",");
    return object ? '{' + inner + '}' : '[' + inner + ']';
}

qint64 lengthOf(const QByteArray& text)
{
    return containerLength(text.constData(), text.constData() + text.size());
}

} // namespace

class JsonBlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheContainerDoes();
    void leavesWhatIsOdd_data();
    void leavesWhatIsOdd();
};

void JsonBlockTest::endsWhereTheContainerDoes()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20000; ++i) {
        const QByteArray container = randomContainer(random, random.bounded(7));
        QCOMPARE(lengthOf(container), container.size());
        QCOMPARE(lengthOf(container + ",\n" + container + "]}\""), container.size());
        QCOMPARE(lengthOf(container.first(1 + random.bounded(container.size() - 1))), -1);
    }
}

void JsonBlockTest::leavesWhatIsOdd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a brace closed by a bracket") << QByteArray("{\"a\":1]");
    QTest::newRow("a bracket closed by a brace") << QByteArray("[[1}]");
    QTest::newRow("a line break in a text") << QByteArray("{\"a\":\"b\n\"}");
    QTest::newRow("a backslash outside a text") << QByteArray("[\\]");
    QTest::newRow("nested too deeply to tell") << QByteArray(65, '[') + QByteArray(65, ']');
    QTest::newRow("no end") << QByteArray("[") + QByteArray(500, ' ');
}

void JsonBlockTest::leavesWhatIsOdd()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(lengthOf(text), -1);
    QCOMPARE(lengthOf(text + QByteArray(100, ' ')), -1);
}

QTEST_GUILESS_MAIN(JsonBlockTest)
#include "jsonblock_test.moc"
