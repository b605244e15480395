// SPDX-License-Identifier: MIT
#include "map/theme.h"
#include "ui/claimgroups.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

/// Claims as "side speaker value low high day", _ for an empty field, all to the same question.
ClaimBook bookOf(const QStringList& claims)
{
    ClaimBook book;
    book.sources.insert(u"s"_s, {u"s"_s, u"Agency"_s, u"Report"_s, {}, u"https://example.org/1"_s, {}, {}});
    for (const QString& text : claims) {
        QStringList words = text.split(u' ');
        words.replaceInStrings(QRegularExpression(u"^_$"_s), QString());
        Claim claim;
        claim.id = u"c%1"_s.arg(book.claims.size());
        claim.subjectId = u"battle"_s;
        claim.side = words[0];
        claim.claimant = words[1];
        claim.assertion = words.value(6, u"total_dead"_s);
        claim.unit = u"persons"_s;
        claim.value = words[2];
        claim.valueLow = words[3];
        claim.valueHigh = words[4];
        claim.assertedOn = u"2022-09-"_s + words[5];
        claim.sourceId = words.value(7, u"s"_s);
        book.bySubject[u"battle"_s].push_back(int(book.claims.size()));
        book.claims.push_back(claim);
    }
    return book;
}

QString swapped(QString text)
{
    return text.replace(u"armenia"_s, u"#"_s).replace(u"azerbaijan"_s, u"armenia"_s).replace(u'#', u"azerbaijan"_s);
}

QQuickItem* findItem(QQuickItem* root, const QString& name)
{
    if (root->objectName() == name)
        return root;
    for (QQuickItem* child : root->childItems()) {
        if (QQuickItem* found = findItem(child, name))
            return found;
    }
    return nullptr;
}

const QStringList kRivals{u"armenia Mod 49 49 49 13"_s, u"armenia Mod 105 105 105 14"_s,
    u"azerbaijan Gov >150 151 _ 14"_s, u"other Press 90-120 90 120 15"_s, u"armenia Npo 105 105 105 15"_s};

} // namespace

/// The claims board: what is said in it, in which order, and that neither side is favoured.
class TestBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QQuickStyle::setStyle(u"Basic"_s); }

    void figuresOfASpeakerStandInOrderWithTheReasonOfEachFlag()
    {
        const ClaimGroup group = groupClaims(bookOf(kRivals), u"battle"_s, m_locale).value(0);
        QCOMPARE(group.sides[0].claims.size(), 3);
        const ClaimEntry& early = group.sides[0].claims[0];
        const ClaimEntry& late = group.sides[0].claims[1];
        QCOMPARE(early.value, u"49"_s);
        QCOMPARE(early.flags,
            QStringList(
                {u"Corrected by the speaker: 105 (14 September 2022)"_s, u"Excludes more than 150, 90-120, 105"_s}));
        QCOMPARE(late.value, u"105"_s);
        QCOMPARE(late.flags,
            QStringList({u"Corrects the speaker's earlier 49 (13 September 2022)"_s, u"Excludes more than 150"_s}));
        QCOMPARE(late.url, QUrl(u"https://example.org/1"_s));
        QCOMPARE(group.sides[2].claims[0].flags, QStringList({u"Excludes 49, more than 150"_s}));
    }

    void aRangeShowsEveryFigureAndAveragesNone()
    {
        const ClaimRange range = groupClaims(bookOf(kRivals), u"battle"_s, m_locale).value(0).range;
        QCOMPARE(range.marks.size(), 5);
        QCOMPARE(range.ticks.first().text, u"0"_s);
        QCOMPARE(range.ticks.last().text, u"200"_s);
        const RangeMark& open = range.marks[2];
        QVERIFY(open.openTo);
        QCOMPARE(open.from, 151.0 / 200);
        QCOMPARE(open.to, 1.0);
        QCOMPARE(range.marks[3].from, 90.0 / 200);
        QCOMPARE(range.marks[3].to, 120.0 / 200);
    }

    void equalFiguresNeedNoRange()
    {
        const ClaimBook book = bookOf({u"armenia Mod 5 5 5 13"_s, u"azerbaijan Gov 5 5 5 13"_s});
        QVERIFY(groupClaims(book, u"battle"_s, m_locale).value(0).range.marks.isEmpty());
    }

    void aTotalSaysWhichFiguresItFits()
    {
        const ClaimBook book = bookOf({u"armenia AFP 150 150 150 14 armenia_military_dead seed"_s,
            u"azerbaijan AFP 50 50 50 13 azerbaijan_military_dead seed"_s, u"other AFP >150 151 _ 15 total_dead seed"_s,
            u"armenia Pashinyan 105 105 105 14 armenia_military_dead g1"_s});
        const QList<ClaimGroup> groups = groupClaims(book, u"battle"_s, m_locale);
        QCOMPARE(groups[2].sums,
            QStringList({u"“more than 150” of AFP suggests 151 to 199."_s,
                u"105 + 50 = 155 fits it (Pashinyan; AFP)."_s, u"150 + 50 = 200 does not fit it (AFP; AFP)."_s}));
    }

    void onlyWebAddressesAreOffered()
    {
        ClaimBook book = bookOf(kRivals);
        book.sources[u"s"_s].url = u"file:///etc/passwd"_s;
        QVERIFY(groupClaims(book, u"battle"_s, m_locale).value(0).sides[0].claims[0].url.isEmpty());
    }

    void swappedSidesGiveTheMirrorImage()
    {
        QStringList claims = kRivals;
        for (QString& claim : claims)
            claim = swapped(claim);
        const Painted one = painted(kRivals);
        const Painted two = painted(claims);
        for (const auto& [name, mirrored] : {std::pair(u"column:armenia"_s, u"column:azerbaijan"_s),
                 std::pair(u"column:azerbaijan"_s, u"column:armenia"_s),
                 std::pair(u"column:other"_s, u"column:other"_s), std::pair(u"lane:armenia"_s, u"lane:azerbaijan"_s),
                 std::pair(u"lane:azerbaijan"_s, u"lane:armenia"_s), std::pair(u"lane:other"_s, u"lane:other"_s)}) {
            QVERIFY(one[name].width() > 100);
            if (one[name] != two[mirrored]) {
                one[name].save(u"board_side.png"_s);
                two[mirrored].save(u"board_mirrored.png"_s);
            }
            QVERIFY2(one[name] == two[mirrored], qPrintable(name));
        }
        QVERIFY(one[u"lane:armenia"_s] != one[u"lane:azerbaijan"_s]);
    }

private:
    using Painted = QHash<QString, QImage>;

    /// The parts of the board, painted, with the colours of the sides made one and their names taken out.
    Painted painted(const QStringList& claims)
    {
        ClaimGroup group = groupClaims(bookOf(claims), u"battle"_s, m_locale).value(0);
        for (SideClaims& side : group.sides)
            side.heading = u"Says"_s;
        QQmlEngine engine;
        QQmlComponent component(&engine, u"Truceline"_s, u"ClaimTable"_s);
        std::unique_ptr<QObject> object(component.createWithInitialProperties(
            {{u"modelData"_s, QVariant::fromValue(group)}, {u"wide"_s, true}, {u"width"_s, 960}}));
        auto* table = qobject_cast<QQuickItem*>(object.get());
        if (!table)
            qFatal("%ls", qUtf16Printable(component.errorString()));
        QQuickWindow window;
        window.setColor(Qt::white);
        window.resize(960, 600);
        table->setParentItem(window.contentItem());
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("The window was not shown");
        const QImage image = window.grabWindow();
        Painted parts;
        for (const auto& name : {u"column:armenia"_s, u"column:azerbaijan"_s, u"column:other"_s, u"lane:armenia"_s,
                 u"lane:azerbaijan"_s, u"lane:other"_s}) {
            const QQuickItem* item = findItem(table, name);
            parts[name] = inOneColour(image.copy(item->mapRectToScene(item->boundingRect()).toAlignedRect()));
        }
        table->setParentItem(nullptr);
        return parts;
    }

    /// Every coloured pixel in one hue: grey stays.
    static QImage inOneColour(QImage image)
    {
        image.convertTo(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                for (const auto& side : {u"armenia"_s, u"azerbaijan"_s, u"other"_s}) {
                    if (line[x] == sideColor(theme(Appearance::Light), side).rgb())
                        line[x] = qRgb(255, 0, 255);
                }
            }
        }
        return image;
    }

    QLocale m_locale{QLocale::English};
};

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
