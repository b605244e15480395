// SPDX-License-Identifier: MIT
#include "map/halves.h"
#include "map/pictures.h"
#include "windowfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

} // namespace

/// Two points of view or two dates on one map, by mouse and by keys.
class WindowCompareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_before = session().view();
    }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void keysCompareAndEscapeGoesBack_data()
    {
        QTest::addColumn<bool>("dates");
        QTest::newRow("points of view") << false;
        QTest::newRow("dates") << true;
    }
    void keysCompareAndEscapeGoesBack()
    {
        QFETCH(bool, dates);
        QVERIFY(!m_window.isShown(u"rightPicture"_s));
        QVERIFY(!m_window.isShown(u"compareHandle"_s));
        m_window.key(Qt::Key_C, dates ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY(m_window.isShown(u"rightPicture"_s));
        QVERIFY(m_window.settle());
        QVERIFY(session().view() != m_before);
        m_window.key(Qt::Key_Right); // the slider
        m_window.key(Qt::Key_X);
        m_window.key(Qt::Key_Escape);
        QCOMPARE(session().view(), m_before);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"rightPicture"_s), kPatience);
    }

    void theMenuCompares()
    {
        chooseFromMenu(u"compareViewpoints"_s);
        QCOMPARE(labels(), QStringList({u"Viewpoint: Armenia"_s, u"Viewpoint: Azerbaijan"_s}));
        chooseFromMenu(u"compareDates"_s);
        QCOMPARE(labels(), QStringList({u"12–15 September 2022"_s, lastDays()}));
        chooseFromMenu(u"compareStop"_s);
        QCOMPARE(session().view(), m_before);
    }

    void theLineIsDragged()
    {
        m_window.key(Qt::Key_C);
        QVERIFY(m_window.settle());
        const Camera camera = session().view().camera;
        const QPoint at = m_window.at(u"compareLine"_s);
        m_window.drag(at, at - QPoint(200, 0));
        const double width = session().mapSize().width();
        QVERIFY(std::abs(divider() - (0.5 - 200 / width)) < 2 / width);
        QCOMPARE(session().view().camera, camera);
        QVERIFY(std::abs(m_window.at(u"compareHandle"_s).x() - (at.x() - 200)) <= 1);
        m_window.drag(m_window.at(u"compareLine"_s), QPoint(0, at.y()));
        QCOMPARE(divider(), 0.0);
    }

    void theLineIsMovedByKeys()
    {
        m_window.key(Qt::Key_C);
        const Window days = session().view().query.window;
        m_window.item(u"compareHandle"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_window.key(Qt::Key_Right);
        QCOMPARE(divider(), 0.52);
        m_window.key(Qt::Key_Left);
        m_window.key(Qt::Key_Left);
        QVERIFY(std::abs(divider() - 0.48) < 1e-9);
        m_window.key(Qt::Key_End);
        QCOMPARE(divider(), 1.0);
        m_window.key(Qt::Key_Right);
        QCOMPARE(divider(), 1.0);
        m_window.key(Qt::Key_Home);
        QCOMPARE(divider(), 0.0);
        QCOMPARE(session().view().query.window, days);
    }

    void tabReachesTheLine()
    {
        m_window.key(Qt::Key_C);
        const QQuickItem* handle = m_window.item(u"compareHandle"_s);
        for (int i = 0; i < 100 && !handle->hasActiveFocus(); ++i)
            m_window.key(Qt::Key_Tab);
        QVERIFY(handle->hasActiveFocus());
    }

    void movingTheLinePaintsNothing()
    {
        m_window.key(Qt::Key_C);
        QVERIFY(m_window.settle());
        const QQuickItem* left = m_window.item(u"mapPicture"_s);
        const QQuickItem* right = m_window.item(u"rightPicture"_s);
        QSignalSpy leftShown(left, SIGNAL(shown()));
        QSignalSpy rightShown(right, SIGNAL(shown()));
        m_window.item(u"compareHandle"_s)->forceActiveFocus();
        m_window.key(Qt::Key_End);
        m_window.key(Qt::Key_Left);
        QVERIFY(!left->property("busy").toBool() && !right->property("busy").toBool());
        QCOMPARE(leftShown.size() + rightShown.size(), 0);
    }

    void eachHalfHasThePixelsOfThePlainMap_data()
    {
        QTest::addColumn<bool>("dates");
        QTest::newRow("points of view") << false;
        QTest::newRow("dates") << true;
    }
    void eachHalfHasThePixelsOfThePlainMap()
    {
        QFETCH(bool, dates);
        View left = m_before;
        View right = m_before;
        takeViewpoint(*session().scene()->atlas, u"armenia"_s, left);
        takeViewpoint(*session().scene()->atlas, dates ? u"armenia"_s : u"azerbaijan"_s, right);
        if (dates)
            right.query.window = {Mode::Day, daySpan(toDay({2000, 1, 1}))};
        View compared = left;
        compared.comparison =
            dates ? Comparison{.window = right.query.window} : Comparison{.viewpoint = right.viewpoint};
        if (!dates) // the edges of what only one half draws, as the halves have them
            std::tie(left, right) = plainHalves(compared);
        const QImage leftAlone = grab(left);
        const QImage rightAlone = grab(right);
        const QImage both = grab(compared);
        const int line = qRound(both.width() * 0.5);
        const QRect leftPart(0, both.height() / 4, line - 20, both.height() / 3);
        const QRect rightPart(line + 20, both.height() / 4, both.width() / 2 - 320, both.height() / 3);
        QCOMPARE(both.copy(leftPart), leftAlone.copy(leftPart));
        QCOMPARE(both.copy(rightPart), rightAlone.copy(rightPart));
        QVERIFY(both.copy(leftPart) != rightAlone.copy(leftPart));
    }

    void swappedSidesAreTheMirror()
    {
        m_window.key(Qt::Key_C);
        const QStringList before = labels();
        const Halves halves = halvesNow();
        m_window.click(u"compareSwap"_s);
        QCOMPARE(labels(), QStringList({before[1], before[0]}));
        QCOMPARE(halvesNow().left, halves.right);
        QCOMPARE(halvesNow().right, halves.left);
        m_window.key(Qt::Key_X);
        QCOMPARE(labels(), before);
    }

    void clicksAnswerForTheHalfUnderThePointer()
    {
        const FeatureRef area = session().scene()->atlas->find(u"jermuk_2022");
        const QPointF pixel = pixelOn(area);
        m_window.key(Qt::Key_C); // Armenia, which draws it, and Azerbaijan, which does not
        m_window.item(u"compareHandle"_s)->forceActiveFocus();
        m_window.key(Qt::Key_End);
        QVERIFY(m_window.settle());
        m_window.clickMap(pixel);
        QVERIFY(session().selectedTogether().contains(area));
        QCOMPARE(session().view().viewpoint, u"armenia"_s);
        session().clearSelected();
        session().setCamera(m_before.camera);
        m_window.item(u"compareHandle"_s)->forceActiveFocus();
        m_window.key(Qt::Key_Home);
        QVERIFY(m_window.settle());
        m_window.clickMap(pixel);
        QVERIFY(!session().selectedTogether().contains(area));
        QCOMPARE(session().view().viewpoint, u"azerbaijan"_s); // a click chooses its half
    }

    void theSliderMovesTheChosenHalf()
    {
        m_window.key(Qt::Key_C, Qt::ShiftModifier);
        const Halves before = halvesNow();
        m_window.click(u"compareLeft"_s);
        m_window.key(Qt::Key_Right);
        QVERIFY(halvesNow().left.query.window != before.left.query.window);
        QCOMPARE(halvesNow().right, before.right);
        const Halves moved = halvesNow();
        m_window.click(u"compareRight"_s);
        QCOMPARE(halvesNow().left, moved.left);
        m_window.key(Qt::Key_Home);
        QCOMPARE(halvesNow().left, moved.left);
        QVERIFY(halvesNow().right.query.window != before.right.query.window);
    }

    void theSliderMovesBothPointsOfView()
    {
        m_window.key(Qt::Key_C);
        m_window.key(Qt::Key_Right);
        QVERIFY(halvesNow().left.query.window != m_before.query.window);
        QCOMPARE(halvesNow().left.query.window, halvesNow().right.query.window);
    }

    void anotherPointOfViewIsChosen()
    {
        m_window.key(Qt::Key_C);
        m_window.click(u"compareRight"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"compareRight:UN documents"_s), kPatience);
        m_window.click(u"compareRight:UN documents"_s);
        QCOMPARE(labels(), QStringList({u"Viewpoint: Armenia"_s, u"Viewpoint: UN documents"_s}));
    }

    void anImageBringsItsComparison()
    {
        SavedView saved;
        saved.view = m_before;
        saved.view.comparison = Comparison{.viewpoint = u"un"_s, .viewIsRight = true, .divider = 0.25};
        session().restore(saved);
        QVERIFY(m_window.isShown(u"rightPicture"_s));
        QCOMPARE(labels(), QStringList({u"Viewpoint: UN documents"_s, u"Viewpoint: neutral"_s}));
        QCOMPARE(divider(), 0.25);
        m_window.key(Qt::Key_Escape);
        QCOMPARE(session().view().viewpoint, u"neutral"_s);
        QVERIFY(!session().view().comparison.has_value());
    }

    void escapeClosesTheCardFirst()
    {
        m_window.key(Qt::Key_C);
        session().setSelected(m_window.incident(u"2022-09-13-jermuk"_s));
        m_window.key(Qt::Key_Escape);
        QVERIFY(!session().selected().isValid());
        QVERIFY(session().view().comparison.has_value());
        m_window.key(Qt::Key_Escape);
        QVERIFY(!session().view().comparison.has_value());
    }

private:
    Session& session() { return m_window.session(); }
    double divider() { return session().view().comparison->divider; }
    Halves halvesNow() { return halvesOf(*session().scene()->atlas, session().view()); }
    std::pair<View, View> plainHalves(const View& compared)
    {
        const Halves halves = halvesOf(*session().scene()->atlas, compared);
        return {halves.left, halves.right};
    }

    void chooseFromMenu(const QString& entry)
    {
        m_window.click(u"compareButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(entry), kPatience);
        m_window.click(entry);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(entry), kPatience);
    }

    QStringList labels() const
    {
        QStringList texts;
        for (const QString& name : {u"compareLeft"_s, u"compareRight"_s})
            texts << m_window.item(name)->property("text").toString();
        return texts;
    }

    QString lastDays()
    {
        const Day end = session().scene()->atlas->span.end;
        return QLocale(u"en"_s).toString(toDate(end - 4), u"d"_s) + u'–'
            + QLocale(u"en"_s).toString(toDate(end - 1), u"d MMMM yyyy"_s);
    }

    /// The map as the window shows a view of it, without the pointer over it.
    QImage grab(const View& view)
    {
        session().setView(view);
        QTest::mouseMove(m_window.window(), m_window.at(u"titleDate"_s));
        if (!m_window.settle())
            qFatal("The map was not painted in time");
        const double scale = m_window.window()->effectiveDevicePixelRatio();
        const QRectF map(m_window.at(u"map"_s, QPointF()), m_window.item(u"map"_s)->size());
        const QRectF pixels(map.topLeft() * scale, map.size() * scale);
        QImage image = m_window.window()->grabWindow().copy(pixels.toRect());
        image.setDevicePixelRatio(1);
        return image;
    }

    /// A pixel of the map that this area covers.
    QPointF pixelOn(FeatureRef area)
    {
        const QSizeF size = session().mapSize();
        for (double y = 0; y < size.height(); y += 2) {
            for (double x = 0; x < size.width(); x += 2) {
                const std::vector<FeatureRef> found = m_window.under({x, y});
                if (std::ranges::find(found, area) != found.end())
                    return {x, y};
            }
        }
        qFatal("The area is nowhere on the map");
    }

    View m_before;
    WindowFixture m_window;
};

QTEST_MAIN(WindowCompareTest)
#include "window_compare_test.moc"
