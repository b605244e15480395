// SPDX-License-Identifier: MIT
#include "data/propertytexts.h"
#include "windowfixture.h"

#include <QDirIterator>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

} // namespace

/// Files of all kinds, dropped onto the window.
class WindowImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void aTableIsLookedAtBeforeItIsDrawn()
    {
        const std::size_t layers = count();
        QVERIFY(m_window.drop(QFINDTESTDATA("../files/import/acled-monadic.csv")));
        QVERIFY(m_window.isShown(u"importPanel"_s));
        QCOMPARE(count(), layers);
        m_window.click(u"importAccept"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count(), layers + 1, kPatience);
        QVERIFY(!m_window.isShown(u"importPanel"_s));

        m_window.click(u"layerMenu:acled-monadic"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"readLayer"_s), kPatience);
        m_window.click(u"readLayer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"importPanel"_s), kPatience);
        m_window.click(u"importAccept"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"importPanel"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.session().isLoading(), kPatience);
        QCOMPARE(count(), layers + 1);

        m_window.click(u"layerMenu:acled-monadic"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"removeLayer"_s), kPatience);
        m_window.click(u"removeLayer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count(), layers, kPatience);

        QVERIFY(m_window.drop(QFINDTESTDATA("../files/import/acled-monadic.csv")));
        QVERIFY(!m_window.isShown(u"importPanel"_s)); // what was decided holds
        QCOMPARE(count(), layers + 1);
    }

    void aLayerIsDrawnAsSomebodyChooses()
    {
        QVERIFY(m_window.drop(QFINDTESTDATA("../files/formats/events.geojson")));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"layerMenu:events"_s), kPatience);
        m_window.click(u"layerMenu:events"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"styleLayer"_s), kPatience);
        m_window.click(u"styleLayer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"styleColorBox"_s), kPatience);
        const auto choose = [this](const QString& box, int steps) {
            m_window.item(box)->forceActiveFocus();
            for (int i = 0; i < steps; ++i)
                m_window.key(Qt::Key_Down);
        };
        choose(u"styleSymbolBox"_s, 2);
        choose(u"styleColorBox"_s, 1);
        choose(u"styleLabelBox"_s, 1);
        const QStringList names = propertyNames(*events());
        QTRY_COMPARE(m_window.session().view().styles.value(events()->info.id),
            (LayerStyle{Symbol::Star, names.front(), {}, names.front()}));
        choose(u"styleColorBox"_s, 1);
        QTRY_COMPARE(m_window.session().view().styles.value(events()->info.id).colorBy, names[1]);
        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"styleColorBox"_s), kPatience);
    }

    void escapeLeavesAFileOut()
    {
        const std::size_t layers = count();
        QVERIFY(m_window.drop(QFINDTESTDATA("../files/import/ucdp-ged-25.1.csv")));
        QVERIFY(m_window.isShown(u"importPanel"_s));
        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"importPanel"_s), kPatience);
        QCOMPARE(count(), layers);
    }

    void everyFileCanBeDropped_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"formats", "import", "odd", "bad"})
            QTest::newRow(folder) << QFINDTESTDATA("../files/") + QString::fromLatin1(folder);
    }
    /// Each becomes a layer, is asked about, or is said to be wrong; what was open stays.
    void everyFileCanBeDropped()
    {
        QFETCH(const QString, folder);
        QDirIterator files(folder, QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            const AtlasPtr before = m_window.session().scene()->atlas;
            const std::size_t layers = before->layers.size();
            m_window.session().dismissMessages();
            QVERIFY2(m_window.drop(file), qPrintable(file));
            const bool asked = m_window.isShown(u"importPanel"_s);
            QVERIFY2(asked || count() > layers || !m_window.session().messages().isEmpty(), qPrintable(file));
            if (asked)
                m_window.click(u"importClose"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"importPanel"_s), kPatience);
            QVERIFY2(count() >= layers, qPrintable(file));
            QVERIFY(m_window.session().setAtlas(before)); // each further layer would make every picture slower
            QTRY_VERIFY_WITH_TIMEOUT(!m_window.session().isLoading(), kPatience);
            QCOMPARE(count(), layers);
        }
    }

private:
    LayerPtr events()
    {
        const auto& layers = m_window.session().scene()->atlas->layers;
        return *std::ranges::find_if(layers, [](const LayerPtr& layer) { return layer->info.title == "events"_L1; });
    }

    std::size_t count() { return m_window.session().scene()->atlas->layers.size(); }

    WindowFixture m_window;
};

QTEST_MAIN(WindowImportTest)
#include "window_import_test.moc"
