// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// Stands in for the web browser.
class OpenedUrls : public QObject {
    Q_OBJECT

public:
    OpenedUrls()
    {
        for (const auto& scheme : {u"http"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~OpenedUrls() override
    {
        for (const auto& scheme : {u"http"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> urls;

    Q_INVOKABLE void open(const QUrl& url) { urls << url; }
};

} // namespace

/// Search, layers, filters, lists and messages, by mouse and keys.
class WindowPanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_window.key(Qt::Key_1, Qt::ControlModifier);
    }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void aPlaceIsFoundInAnySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("Armenian-derived") << u"Stepanakert"_s << u"stepanakert"_s;
        QTest::newRow("Azerbaijani-derived") << u"Khankendi"_s << u"stepanakert"_s;
        QTest::newRow("Azerbaijani") << u"Xankəndi"_s << u"stepanakert"_s;
        QTest::newRow("Armenian") << u"Ստեփանակերտ"_s << u"stepanakert"_s;
        QTest::newRow("without its own letters") << u"xankendi"_s << u"stepanakert"_s;
        QTest::newRow("another in Armenian") << u"Ջերմուկ"_s << u"jermuk"_s;
    }
    void aPlaceIsFoundInAnySpelling()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const LonLat place = positionOfPlace(id);
        m_window.key(Qt::Key_F, Qt::ControlModifier);
        m_window.type(text);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"searchResults"_s), kPatience);
        m_window.key(Qt::Key_Return);
        const auto isThere = [&] {
            const LonLat center = session().view().camera.center;
            return qAbs(center.lon - place.lon) < 1e-6 && qAbs(center.lat - place.lat) < 1e-6;
        };
        QVERIFY(QTest::qWaitFor(isThere, kPatience));
        QVERIFY(!m_window.isShown(u"searchResults"_s));
        m_window.item(u"searchBox"_s)->setProperty("text", QString());
    }

    void aResultIsClicked()
    {
        const Camera before = session().view().camera;
        m_window.click(u"searchBox"_s);
        m_window.type(u"jermuk"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"searchResults"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.item(u"searchResults"_s)->height() > 40, kPatience);
        QTest::mouseClick(m_window.window(), Qt::LeftButton, {}, m_window.at(u"searchResults"_s, QPointF(60, 20)));
        QVERIFY(QTest::qWaitFor([&] { return session().view().camera != before; }, kPatience));
        m_window.item(u"searchBox"_s)->setProperty("text", QString());
    }

    void aTypeIsFilteredByClick()
    {
        const int before = shown();
        m_window.click(u"value:shelling"_s);
        QCOMPARE(session().view().query.filters, QList<Filter>({{u"type"_s, u"shelling"_s}}));
        QVERIFY(shown() < before);
        m_window.click(u"value:shelling"_s);
        QCOMPARE(shown(), before);
    }

    void aPartyIsFilteredByKeys()
    {
        const int before = shown();
        const QString party = u"value:Armed Forces of Azerbaijan"_s;
        m_window.item(party)->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(isInSight(party), kPatience);
        m_window.key(Qt::Key_Space);
        QCOMPARE(session().view().query.filters, QList<Filter>({{u"actor"_s, u"Armed Forces of Azerbaijan"_s}}));
        QVERIFY(shown() > 0);
        QVERIFY(shown() < before);
        m_window.key(Qt::Key_Space);
        QCOMPARE(shown(), before);
    }

    void onlyCertainDatesAndPlacesAreShown()
    {
        const int before = shown();
        m_window.click(u"certainOnly"_s);
        QCOMPARE(session().view().query.filters,
            QList<Filter>({{u"date_precision"_s, u"exact"_s}, {u"place_precision"_s, u"exact"_s}}));
        QVERIFY(shown() > 0);
        QVERIFY(shown() < before);
        const Counts counts = session().selection().incidents;
        QCOMPARE(
            counts.total(), int(session().scene()->atlas->layerOf(m_window.incident(u"2022-09-13-jermuk"_s)).size()));
        m_window.key(Qt::Key_Space);
        QCOMPARE(shown(), before);
    }

    void sidesAndMissingFiguresAreFilteredByKeys()
    {
        const int before = shown();
        for (const auto& name : {u"filter:side=azerbaijan"_s, u"filter:figures=unknown"_s}) {
            m_window.item(name)->forceActiveFocus(Qt::TabFocusReason);
            QTRY_VERIFY_WITH_TIMEOUT(isInSight(name), kPatience);
            m_window.key(Qt::Key_Space);
            QVERIFY(shown() < before);
            QVERIFY(shown() > 0);
            m_window.key(Qt::Key_Space);
            QCOMPARE(shown(), before);
        }
        m_window.item(u"layer:Places"_s)->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(isInSight(u"layer:Places"_s), kPatience);
    }

    void aLayerIsSwitchedOffAndOn()
    {
        m_window.click(u"layer:Incidents"_s);
        QCOMPARE(session().view().hiddenLayers, QStringList{u"incidents"_s});
        QCOMPARE(shown(), 0);
        m_window.click(u"layer:Incidents"_s);
        QVERIFY(shown() > 0);
    }

    void whatIsChosenInTheListIsShownOnTheMap()
    {
        m_window.key(Qt::Key_2, Qt::ControlModifier);
        QQuickItem* list = m_window.item(u"incidentList"_s);
        QVERIFY(list->property("count").toInt() > 5);
        QTRY_VERIFY_WITH_TIMEOUT(list->property("contentHeight").toDouble() > list->height(), kPatience);
        QVERIFY(QTest::qWaitFor(
            [this] {
                QTest::mouseClick(
                    m_window.window(), Qt::LeftButton, {}, m_window.at(u"incidentList"_s, QPointF(150, 90)));
                return session().selected().isValid();
            },
            kPatience));
        QVERIFY(m_window.isShown(u"card"_s));
        const int row = list->property("currentIndex").toInt();
        QVERIFY(row >= 0);
        list->forceActiveFocus();
        m_window.key(Qt::Key_Down);
        QCOMPARE(list->property("currentIndex").toInt(), row + 1);
        const FeatureRef chosen = session().selected();
        if (session().scene()->atlas->layerOf(chosen).hasPlace(chosen.row))
            QVERIFY(QRectF({}, session().mapSize()).contains(m_window.pixelOf(chosen)));
    }

    void whatIsChosenOnTheMapIsShownInTheList()
    {
        m_window.key(Qt::Key_2, Qt::ControlModifier);
        const QQuickItem* list = m_window.item(u"incidentList"_s);
        QCOMPARE(list->property("currentIndex").toInt(), -1);
        m_window.clickMap(m_window.pixelOf(m_window.incident(u"2022-09-13-jermuk"_s)));
        const int row = list->property("currentIndex").toInt();
        QVERIFY(row >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(list->property("currentItem").value<QQuickItem*>(), kPatience);
        const auto* current = list->property("currentItem").value<QQuickItem*>();
        QTRY_VERIFY_WITH_TIMEOUT(list->contains(current->mapToItem(list, QPointF(5, 5))), kPatience);
        QVERIFY(current->property("highlighted").toBool());
    }

    void aClaimIsChosen()
    {
        m_window.key(Qt::Key_3, Qt::ControlModifier);
        QQuickItem* list = m_window.item(u"claimList"_s);
        QVERIFY(list->property("count").toInt() > 5);
        QVERIFY(QTest::qWaitFor(
            [this] {
                QTest::mouseClick(m_window.window(), Qt::LeftButton, {}, m_window.at(u"claimList"_s, QPointF(150, 80)));
                return session().selected().isValid();
            },
            kPatience));
        QVERIFY(m_window.isShown(u"card"_s));
    }

    void theClaimsBoardShowsRivalsOfTheWindowAndOfWhatIsChosen()
    {
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        const QQuickItem* board = m_window.item(u"claimBoard"_s);
        const int all = board->property("count").toInt();
        QVERIFY(all > 10);
        m_window.click(u"rivalsOnly"_s);
        QVERIFY(board->property("count").toInt() < all);
        QVERIFY(board->property("count").toInt() > 0);
        m_window.click(u"rivalsOnly"_s);
        session().setSelected(m_window.incident(u"2022-09-13-campaign"_s));
        m_window.click(u"boardScope:1"_s);
        QVERIFY(board->property("count").toInt() > 5);
        QVERIFY(board->property("count").toInt() < all);
        session().setWindow({Mode::Day, daySpan(toDay(QDate(2000, 1, 1)))});
        QVERIFY(board->property("count").toInt() > 5);
        m_window.click(u"boardScope:0"_s);
        QVERIFY(board->property("count").toInt() < all);
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"claimBoard"_s));
        QVERIFY(session().selected().isValid());
        m_window.click(u"topBoardButton"_s);
        QVERIFY(m_window.isShown(u"claimBoard"_s));
        m_window.click(u"closeAnalysis"_s);
        QVERIFY(!m_window.isShown(u"claimBoard"_s));
    }

    void theTableIsSortedNarrowedAndGivenOtherColumns()
    {
        m_window.key(Qt::Key_5, Qt::ControlModifier);
        const QQuickItem* table = m_window.item(u"recordTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->property("rows").toInt(), inList(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"heading:deaths_best"_s), kPatience);
        m_window.click(u"heading:deaths_best"_s);
        m_window.click(u"heading:deaths_best"_s);
        const auto first = [table](const QString& column) {
            auto* model = table->property("model").value<QAbstractItemModel*>();
            for (int i = 0; i < model->columnCount(); ++i) {
                if (model->headerData(i, Qt::Horizontal) == column)
                    return model->index(0, i).data().toString();
            }
            return QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(first(u"id"_s), u"2022-09-13-campaign"_s, kPatience);
        m_window.click(u"tableText"_s);
        m_window.type(u"jermuk"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            table->property("rows").toInt() > 0 && table->property("rows").toInt() < inList(), kPatience);
        m_window.click(u"tableCopy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"2022-09-13-jermuk"_s));
        m_window.click(u"tableColumns"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"column:end"_s), kPatience);
        m_window.click(u"column:end"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"heading:end"_s), kPatience);
        m_window.key(Qt::Key_Escape);
        m_window.click(u"tableKind:1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"heading:claimant"_s), kPatience);
        m_window.item(u"recordTable"_s)->forceActiveFocus();
        m_window.key(Qt::Key_Down);
        m_window.key(Qt::Key_Down);
        m_window.key(Qt::Key_Return);
        QVERIFY(session().selected().isValid());
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"recordTable"_s));
    }

    void theFiguresFollowTheDates()
    {
        m_window.key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(m_window.isShown(u"figuresChart"_s));
        const QQuickItem* totals = m_window.item(u"totals"_s);
        const auto count = [totals] { return totals->childItems().size(); };
        QTRY_VERIFY_WITH_TIMEOUT(count() > 24, kPatience);
        const auto texts = [totals] {
            QStringList found;
            for (const QQuickItem* item : totals->childItems())
                found << item->property("text").toString();
            return found;
        };
        const QStringList before = texts();
        session().setWindow({Mode::Day, daySpan(toDay(QDate(2000, 1, 1)))});
        QTRY_VERIFY_WITH_TIMEOUT(texts() != before, kPatience);
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"figuresChart"_s));
    }

    void aSourceIsOpenedOnlyOnRequest()
    {
        OpenedUrls opened;
        session().setSelected(m_window.incident(u"2022-09-13-campaign"_s));
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"openSource"_s), kPatience);
        QVERIFY(opened.urls.isEmpty());
        m_window.item(u"openSource"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_window.key(Qt::Key_Space);
        QCOMPARE(opened.urls.size(), 1);
        QVERIFY(opened.urls.first().scheme().startsWith(u"http"_s));
        m_window.key(Qt::Key_Escape);
    }

    void aBadFileIsNamedWithItsReason()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.geojson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"type\":") > 0);
        file.close();
        session().open({QUrl::fromLocalFile(file.fileName())});
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"messages"_s), kPatience);
        const QString text = m_window.item(u"messageText"_s)->property("text").toString();
        QVERIFY2(text.startsWith(file.fileName() + u": "_s), qPrintable(text));
        QVERIFY(shown() > 0);
        m_window.click(u"dismissMessages"_s);
        QVERIFY(!m_window.isShown(u"messages"_s));
    }

    void aPointOfViewIsChosen()
    {
        const FeatureRef jermuk = session().scene()->atlas->find(u"jermuk_2022");
        const auto isShown = [&] {
            const auto layer = static_cast<std::size_t>(jermuk.layer);
            return std::ranges::any_of(
                session().selection().layers[layer].rows, [&](const Selected& each) { return each.row == jermuk.row; });
        };
        QVERIFY(isShown());
        for (const auto& [name, shown] : {std::pair(u"Azerbaijan"_s, false), std::pair(u"Neutral"_s, true)}) {
            m_window.click(u"namesButton"_s);
            QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"viewpoint:"_s + name), kPatience);
            m_window.click(u"viewpoint:"_s + name);
            QTRY_COMPARE_WITH_TIMEOUT(isShown(), shown, kPatience);
            QCOMPARE(session().view().viewpoint, name.toLower());
            QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"viewpoint:"_s + name), kPatience);
        }
    }

    void theSidePanelIsFolded()
    {
        const double width = session().mapSize().width();
        m_window.key(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(session().mapSize().width(), width + 320, kPatience);
        m_window.click(u"sidePanelButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session().mapSize().width(), width, kPatience);
    }

    void keysAreListed()
    {
        m_window.key(Qt::Key_F1);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"keysHelpText"_s), kPatience);
        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"keysHelpText"_s), kPatience);
    }

    void theHintIsShownUntilItIsUnderstood()
    {
        QVERIFY(m_window.isShown(u"hint"_s));
        m_window.click(u"hintUnderstood"_s);
        QVERIFY(!m_window.isShown(u"hint"_s));
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
    int shown() { return session().selection().incidents.shown(); }

    /// How many incidents lists hold: those shown, and those without a place.
    int inList()
    {
        const Counts& counts = session().selection().incidents;
        return counts.shown() + counts.withoutPlace;
    }

    /// True where all of an item lies in the side panel.
    bool isInSight(const QString& name) const
    {
        const QQuickItem* panel = m_window.item(u"sidePanel"_s);
        const QQuickItem* item = m_window.item(name);
        return QRectF({}, panel->size()).contains(item->mapRectToItem(panel, QRectF({}, item->size())));
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

    WindowFixture m_window;
};

QTEST_MAIN(WindowPanelsTest)
#include "window_panels_test.moc"
