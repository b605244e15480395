// SPDX-License-Identifier: MIT
#include "ui/releasecomparison.h"
#include "windowfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

} // namespace

/// Two releases of a layer, compared from the layer's menu.
class WindowReleasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile shipped(shippedAtlas() + u"/incidents.geojson"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QFile other(m_folder.filePath(u"last-week.geojson"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(shipped.readAll().replace("\"type\":\"shelling\"", "\"type\":\"clash\""));
    }
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void theMenuOfALayerCompares_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keys") << true;
    }
    void theMenuOfALayerCompares()
    {
        QFETCH(bool, byKeys);
        const QString menu = u"layerMenu:Incidents"_s;
        if (byKeys) {
            m_window.item(menu)->forceActiveFocus(Qt::TabFocusReason);
            m_window.key(Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"compareLayer"_s), kPatience);
            m_window.key(Qt::Key_Down);
            m_window.key(Qt::Key_Return);
        } else {
            m_window.click(menu);
            QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"compareLayer"_s), kPatience);
            m_window.click(u"compareLayer"_s);
        }
        chooseOther();
        QTRY_VERIFY_WITH_TIMEOUT(comparison().count() > 20, kPatience);
        QVERIFY(comparison().title().startsWith(u"last-week.geojson"));

        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"comparisonSwap"_s), kPatience);
        QVERIFY(m_window.settle());
        m_window.click(u"comparisonSwap"_s);
        QTRY_VERIFY_WITH_TIMEOUT(comparison().title().endsWith(u"last-week.geojson"), kPatience);
        m_window.click(u"comparisonTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"changesTable"_s), kPatience);
        m_window.key(Qt::Key_Escape);
        m_window.click(u"closeComparison"_s);
        QVERIFY(!m_window.isShown(u"comparisonBar"_s));
    }

private:
    /// Sees the file dialog and answers for it: Qt's own dialogs take no keys of a test.
    void chooseOther()
    {
        auto* dialog = m_window.window()->findChild<QObject*>(u"otherRelease"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->property("visible").toBool(), kPatience);
        QMetaObject::invokeMethod(dialog, "close");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->property("visible").toBool(), kPatience);
        comparison().compare(u"incidents"_s, QUrl::fromLocalFile(m_folder.filePath(u"last-week.geojson"_s)));
    }
    ReleaseComparison& comparison() { return *m_window.window()->findChild<ReleaseComparison*>(); }

    WindowFixture m_window;
    QTemporaryDir m_folder;
};

QTEST_MAIN(WindowReleasesTest)
#include "window_releases_test.moc"
