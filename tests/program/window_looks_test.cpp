// SPDX-License-Identifier: MIT
#include "../map/imagediff.h"
#include "export/sheetwriter.h"
#include "windowfixture.h"

#include <QPainter>
#include <QSGRendererInterface>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

} // namespace

/// The window looks like an export.
class WindowLooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    /// As QSG_RHI_BACKEND asks.
    void theWindowIsDrawnAsAskedFor()
    {
        const QByteArray asked = qgetenv("QSG_RHI_BACKEND");
        const auto api = m_window.window()->rendererInterface()->graphicsApi();
        if (asked == "opengl")
            QCOMPARE(api, QSGRendererInterface::OpenGL);
        else if (asked == "vulkan")
            QCOMPARE(api, QSGRendererInterface::Vulkan);
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
        resize({1200, 750});
        session().setWindow({Mode::Window, {toDay(first), toDay(last) + 1}});
        m_window.item(u"searchBox"_s)->forceActiveFocus();
        QTest::mouseMove(m_window.window(), m_window.at(u"titleDate"_s));
        QVERIFY(m_window.settle());

        const double scale = m_window.window()->effectiveDevicePixelRatio();
        const QRectF map(m_window.at(u"map"_s, QPointF()), m_window.item(u"map"_s)->size());
        const QRect pixels(map.topLeft().toPoint() * scale, (map.size() * scale).toSize());
        QImage grab = m_window.window()->grabWindow().copy(pixels);
        const Sheet form{map.size().toSize(), scale, 96, {}};
        QImage sheet = renderSheet(*session().scene(), session().view(), form);
        QCOMPARE(grab.size(), sheet.size());
        for (QImage* image : {&grab, &sheet}) {
            image->setDevicePixelRatio(1);
            image->convertTo(QImage::Format_RGB32);
            blank(*image, u"zoomButtons"_s, pixels.topLeft(), scale);
            if (m_window.isShown(u"hint"_s))
                blank(*image, u"hint"_s, pixels.topLeft(), scale);
        }
        // The ground is painted beyond the window, so that long lines are cut elsewhere; Qt rounds the ends to 1/64
        // pixel, which shows in the soft edge of a line by up to 13 of 255.
        constexpr int kTolerance = 16;
        const ImageDifference found = difference(grab, sheet, kTolerance);
        if (found.pixels > 0) {
            grab.save(u"window_grab.png"_s);
            sheet.save(u"window_sheet.png"_s);
            found.picture.save(u"window_difference.png"_s);
        }
        QVERIFY2(found.pixels == 0, qPrintable(found.text()));
    }

private:
    Session& session() { return m_window.session(); }

    void resize(QSize size)
    {
        m_window.window()->resize(size);
        const QQuickItem* content = m_window.window()->contentItem();
        QTRY_COMPARE_WITH_TIMEOUT(content->size(), QSizeF(size), kPatience);
    }

    /// Blackens an item and its shadow in an image of the map.
    void blank(QImage& image, const QString& name, QPoint origin, double scale)
    {
        const QQuickItem* control = m_window.item(name);
        const QRectF rect(control->mapToScene({0, 0}) * scale, control->size() * scale);
        QPainter painter(&image);
        painter.fillRect(rect.toAlignedRect().adjusted(-1, -1, 1, int(12 * scale)).translated(-origin), Qt::black);
    }

    WindowFixture m_window;
};

QTEST_MAIN(WindowLooksTest)
#include "window_looks_test.moc"
