// SPDX-License-Identifier: MIT
#include "export/sheet.h"
#include "map/pictures.h"
#include "windowfixture.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

/// The window as a user drives it, by mouse and keys.
class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void titleSaysTheDate() { QCOMPARE(m_window.window()->title(), u"Truceline — 12–15 September 2022"_s); }

    void thumbsAreDragged()
    {
        const Span before = chosen();
        m_window.drag(m_window.at(u"lastThumb"_s), m_window.at(u"lastThumb"_s) + QPoint(90, 0));
        QCOMPARE(chosen().first, before.first);
        QVERIFY(chosen().end > before.end);
        const Span later = chosen();
        m_window.drag(m_window.at(u"firstThumb"_s), m_window.at(u"firstThumb"_s) - QPoint(90, 0));
        QVERIFY(chosen().first < later.first);
        QCOMPARE(chosen().end, later.end);
    }

    void theStretchBetweenTheThumbsIsDragged()
    {
        const Span before = chosen();
        m_window.drag(m_window.at(u"windowMiddle"_s), m_window.at(u"windowMiddle"_s) + QPoint(120, 0));
        QVERIFY(chosen().first > before.first);
        QCOMPARE(chosen().end - chosen().first, before.end - before.first);
    }

    void playingMovesOnAndStops()
    {
        const Span before = chosen();
        m_window.click(u"play"_s);
        QVERIFY(QTest::qWaitFor([&] { return chosen().first > before.first; }));
        m_window.click(u"play"_s);
        const Span stopped = chosen();
        m_window.key(Qt::Key_Right);
        QCOMPARE(chosen().first, stopped.first + 1);
    }

    void keysStepAndJump()
    {
        const Span before = chosen();
        m_window.key(Qt::Key_Right);
        QCOMPARE(chosen().first, before.first + 1);
        m_window.key(Qt::Key_Left);
        QCOMPARE(chosen(), before);
        m_window.key(Qt::Key_Home);
        QCOMPARE(chosen().first, session().scene()->atlas->span.first);
        m_window.key(Qt::Key_End);
        QCOMPARE(chosen().end, session().scene()->atlas->span.end);
    }

    void aDateIsTyped()
    {
        m_window.click(u"firstDate"_s);
        m_window.key(Qt::Key_A, Qt::ControlModifier);
        m_window.type(u"2022-09-13"_s);
        m_window.key(Qt::Key_Return);
        QCOMPARE(chosen().first, toDay(QDate(2022, 9, 13)));
        m_window.key(Qt::Key_A, Qt::ControlModifier);
        m_window.type(u"2022-02-30"_s);
        m_window.key(Qt::Key_Return);
        QCOMPARE(chosen().first, toDay(QDate(2022, 9, 13)));
    }

    void theMapIsPannedAndZoomed()
    {
        const Camera before = session().view().camera;
        const QPoint middle = m_window.at(u"map"_s);
        QWheelEvent wheel(middle, m_window.window()->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_window.window(), &wheel);
        QVERIFY(session().view().camera.zoom > before.zoom);
        const Camera zoomed = session().view().camera;
        m_window.drag(middle, middle + QPoint(120, 60));
        QVERIFY(session().view().camera.center.lon < zoomed.center.lon);
        QVERIFY(session().view().camera.center.lat > zoomed.center.lat);
        QVERIFY(!session().selected().isValid());
        m_window.key(Qt::Key_H);
        QCOMPARE(session().view().camera, before);
        m_window.key(Qt::Key_Plus);
        QVERIFY(session().view().camera.zoom > before.zoom);
        m_window.key(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(session().view().camera.center.lon > before.center.lon);
    }

    void marksAreClickedAndEmptyGroundClosesTheCard()
    {
        const FeatureRef incident = session().scene()->atlas->find(u"2022-09-13-jermuk");
        const FeatureRef some = incident.isValid() ? incident : firstIncident();
        m_window.clickMap(pixelOf(some));
        QVERIFY(session().selectedTogether().contains(some));
        QVERIFY(m_window.isShown(u"card"_s));
        QVERIFY(m_window.settle());
        m_window.clickMap(emptyPixel());
        QVERIFY(!session().selected().isValid());
        QVERIFY(!m_window.isShown(u"card"_s));
    }

    void incidentsOfOneSpotAreAllReached()
    {
        m_window.clickMap(pixelOf(crowdedIncident()));
        const QList<FeatureRef> together = session().selectedTogether();
        QVERIFY(together.size() > 1);
        QSet<std::pair<int, quint32>> seen;
        for (qsizetype i = 0; i < together.size(); ++i) {
            seen.insert({session().selected().layer, session().selected().row});
            m_window.click(u"nextHere"_s);
        }
        QCOMPARE(seen.size(), together.size());
    }

    void areasAreClicked()
    {
        const auto [area, pixel] = clickableArea();
        QVERIFY(area.isValid());
        m_window.clickMap(pixel);
        QCOMPARE(session().selected(), area);
        QVERIFY(m_window.isShown(u"card"_s));
    }

    void aPlaceIsFoundInAnySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("Azerbaijani") << u"Xankəndi"_s << u"stepanakert"_s;
        QTest::newRow("Armenian") << u"Ջերմուկ"_s << u"jermuk"_s;
    }
    void aPlaceIsFoundInAnySpelling()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const LonLat place = positionOfPlace(id);
        m_window.key(Qt::Key_F, Qt::ControlModifier);
        m_window.type(text);
        QVERIFY(QTest::qWaitFor([this] { return m_window.isShown(u"searchResults"_s); }));
        m_window.key(Qt::Key_Return);
        const LonLat center = session().view().camera.center;
        QVERIFY(qAbs(center.lon - place.lon) < 1e-6);
        QVERIFY(qAbs(center.lat - place.lat) < 1e-6);
        m_window.item(u"searchBox"_s)->setProperty("text", QString());
    }

    void aTypeIsFilteredByClick()
    {
        const int before = session().selection().incidents.shown();
        QTest::mouseMove(m_window.window(), m_window.at(u"value:shelling"_s));
        m_window.click(u"value:shelling"_s);
        QCOMPARE(session().view().query.filters, QList<Filter>({{u"type"_s, u"shelling"_s}}));
        QVERIFY(session().selection().incidents.shown() < before);
        m_window.click(u"value:shelling"_s);
        QCOMPARE(session().selection().incidents.shown(), before);
    }

    void listAndMapShareTheSelection()
    {
        m_window.key(Qt::Key_2, Qt::ControlModifier);
        QQuickItem* list = m_window.item(u"incidentList"_s);
        QVERIFY(list->property("count").toInt() > 5);
        QVERIFY(QTest::qWaitFor([list] { return list->property("contentHeight").toDouble() > list->height(); }));
        QVERIFY(QTest::qWaitFor([this] {
            QTest::mouseClick(m_window.window(), Qt::LeftButton, {}, m_window.at(u"incidentList"_s, QPointF(150, 90)));
            return session().selected().isValid();
        }));
        const int row = list->property("currentIndex").toInt();
        QVERIFY(row >= 0);
        list->forceActiveFocus();
        m_window.key(Qt::Key_Down);
        QCOMPARE(list->property("currentIndex").toInt(), row + 1);
        m_window.key(Qt::Key_1, Qt::ControlModifier);
    }

    void theWindowShowsWhatIsExported_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("the opening view") << QDate(2022, 9, 12) << QDate(2022, 9, 15);
        QTest::newRow("before the war of 2020") << QDate(2000, 1, 1) << QDate(2000, 1, 1);
        QTest::newRow("all of 2020") << QDate(2020, 1, 1) << QDate(2020, 12, 31);
    }
    void theWindowShowsWhatIsExported()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        session().setWindow({Mode::Window, {toDay(first), toDay(last) + 1}});
        QTest::mouseMove(m_window.window(), m_window.at(u"titleDate"_s));
        m_window.item(u"searchBox"_s)->forceActiveFocus();
        QVERIFY(m_window.settle());

        const QRect map = QRectF(m_window.at(u"map"_s, QPointF()), m_window.item(u"map"_s)->size()).toRect();
        QImage grab = m_window.window()->grabWindow().copy(map).convertToFormat(QImage::Format_RGB32);
        QImage sheet = renderSheet(*session().scene(), session().view(),
            {map.size(), 1, 96,
                {}}).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(grab.size(), sheet.size());
        blank(grab, sheet, u"zoomButtons"_s, map);
        if (m_window.isShown(u"hint"_s))
            blank(grab, sheet, u"hint"_s, map);
        // Blending the pictures as textures may round a channel by a step. Dashes of long lines in the ground, which is
        // painted beyond the window, may begin elsewhere: a few pixels in a thousand.
        constexpr int kTolerance = 2;
        constexpr double kMostDifferent = 0.002;
        const double different = differing(grab, sheet, kTolerance);
        if (different > kMostDifferent) {
            grab.save(u"window_grab.png"_s);
            sheet.save(u"window_sheet.png"_s);
        }
        QVERIFY2(different <= kMostDifferent, qPrintable(u"%1 % of the pixels differ"_s.arg(100 * different)));
    }

    void everyControlHasANameForScreenReaders()
    {
        for (const auto& name : {u"play"_s, u"menuButton"_s, u"openButton"_s, u"zoomIn"_s, u"firstThumb"_s,
                 u"lastThumb"_s, u"searchBox"_s, u"map"_s, u"firstDate"_s, u"lastDate"_s}) {
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_window.item(name));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(name));
        }
    }

private:
    Session& session() { return m_window.session(); }
    Span chosen() { return session().view().query.window.chosen; }

    QPointF pixelOf(LonLat position)
    {
        return Viewport(session().view().camera, session().mapSize()).toPixel(position);
    }
    QPointF pixelOf(FeatureRef incident)
    {
        return pixelOf(session().scene()->atlas->layerOf(incident).positions[incident.row]);
    }
    std::vector<FeatureRef> under(QPointF pixel)
    {
        return featuresAt(*session().scene(), session().view(), session().mapSize(), pixel);
    }
    /// The shown incidents of the first layer of incidents.
    std::vector<FeatureRef> incidents()
    {
        const Atlas& atlas = *session().scene()->atlas;
        std::vector<FeatureRef> result;
        for (std::size_t i = 0; i < atlas.layers.size(); ++i) {
            if (atlas.layers[i]->info.role != Role::Incidents)
                continue;
            for (const Selected& selected : session().selection().layers[i].rows) {
                if (atlas.layers[i]->hasPlace(selected.row))
                    result.push_back({static_cast<int>(i), selected.row});
            }
        }
        return result;
    }
    FeatureRef firstIncident() { return incidents().front(); }
    FeatureRef crowdedIncident()
    {
        const std::vector<FeatureRef> all = incidents();
        const auto found = std::ranges::find_if(all, [this](FeatureRef f) { return under(pixelOf(f)).size() > 1; });
        return found == all.end() ? FeatureRef() : *found;
    }
    /// A shown area, with a pixel where it is on top.
    std::pair<FeatureRef, QPointF> clickableArea()
    {
        const QSizeF size = session().mapSize();
        for (double y = size.height() * 0.2; y < size.height() * 0.8; y += 3) {
            for (double x = size.width() * 0.3; x < size.width() * 0.7; x += 3) {
                const std::vector<FeatureRef> found = under({x, y});
                if (!found.empty() && session().scene()->atlas->layerOf(found.front()).info.role == Role::Areas)
                    return {found.front(), {x, y}};
            }
        }
        return {};
    }
    QPointF emptyPixel()
    {
        const QSizeF size = session().mapSize();
        for (double x = size.width() * 0.3; x < size.width() * 0.7; x += 7) {
            if (under({x, size.height() / 2}).empty())
                return {x, size.height() / 2};
        }
        return {};
    }
    LonLat positionOfPlace(const QString& id)
    {
        for (const LayerPtr& layer : session().scene()->atlas->layers) {
            if (layer->info.role != Role::Places)
                continue;
            for (std::size_t row = 0; row < layer->size(); ++row) {
                if (featureId(*layer, row) == id)
                    return anchor(geometry(*layer, row));
            }
        }
        return {};
    }

    void blank(QImage& one, QImage& other, const QString& name, const QRect& map)
    {
        const QQuickItem* control = m_window.item(name);
        const QRect rect = QRectF(control->mapToScene({0, 0}), control->size())
                               .toAlignedRect()
                               .adjusted(-1, -1, 1, 12)
                               .translated(-map.topLeft());
        for (QImage* image : {&one, &other}) {
            QPainter painter(image);
            painter.fillRect(rect, Qt::black);
        }
    }
    /// The part of the pixels that differ by more than the tolerance in some channel.
    static double differing(const QImage& one, const QImage& other, int tolerance)
    {
        int count = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const QRgb a = one.pixel(x, y);
                const QRgb b = other.pixel(x, y);
                count += std::max({qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))})
                    > tolerance;
            }
        }
        return double(count) / (double(one.width()) * one.height());
    }

    WindowFixture m_window;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
