// SPDX-License-Identifier: MIT
#include "../map/imagediff.h"
#include "export/sheetwriter.h"
#include "ui/releasecomparison.h"
#include "windowfixture.h"

#include <QPainter>
#include <QSGRendererInterface>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// A text on screen: where it is painted, and how much of that its clipping parents let through.
struct ShownText {
    QString text;
    QRectF painted;
    QRectF seen;
    bool cut = false;
    const QQuickItem* popup = nullptr; ///< what floats above the rest, with its texts
};

QRectF paintedRect(const QQuickItem* item)
{
    const QSizeF content(item->property("contentWidth").toDouble(), item->property("contentHeight").toDouble());
    const int align = item->property("effectiveHorizontalAlignment").toInt();
    const int vertical = item->property("verticalAlignment").toInt();
    const double left = item->property("leftPadding").toDouble();
    const double right = item->property("rightPadding").toDouble();
    const double room = item->width() - left - right - content.width();
    const double x = left + (align & Qt::AlignHCenter ? room / 2 : align & Qt::AlignRight ? room : 0);
    const double extra = item->height() - content.height();
    const double y = vertical & Qt::AlignVCenter ? extra / 2 : vertical & Qt::AlignBottom ? extra : 0;
    return item->mapRectToScene({QPointF(x, y), content});
}

void gather(const QQuickItem* item, QRectF clip, const QQuickItem* popup, std::vector<ShownText>& texts)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (item->clip())
        clip &= item->mapRectToScene(item->boundingRect());
    if (item->inherits("QQuickPopupItem") || item->objectName() == "card"_L1 || item->objectName() == "exportPanel"_L1
        || item->objectName() == "hint"_L1)
        popup = item;
    const bool isInput = item->inherits("QQuickTextInput");
    if ((item->inherits("QQuickText") || isInput) && !item->property("text").toString().isEmpty()) {
        const QRectF painted = paintedRect(item);
        const bool wider = painted.width() > item->width() + 1 || painted.height() > item->height() + 1;
        // A table's cell ends with dots where its column, which can be widened, is too narrow.
        const bool isCell = item->objectName() == "tableCell"_L1;
        const bool cut = !isCell && (item->property("truncated").toBool() || wider);
        if (const QRectF seen = painted & clip; !seen.isEmpty())
            texts.push_back({item->property("text").toString(), painted, seen, cut, popup});
    }
    const QList<QQuickItem*> children = item->childItems();
    for (const QQuickItem* child : children)
        gather(child, clip, popup, texts);
}

} // namespace

/// How the window looks: like an export, and without texts that are cut or lie on each other.
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

    void noTextIsCutOrLiesOnAnother_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("state");
        for (const QSize& size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)}) {
            for (const QString& state :
                {u"opening"_s, u"incident"_s, u"campaign"_s, u"area"_s, u"list"_s, u"claims"_s, u"board"_s, u"rivals"_s,
                    u"table"_s, u"figures"_s, u"search"_s, u"keys"_s, u"messages"_s, u"day"_s, u"cumulative"_s,
                    u"export"_s, u"viewpoints"_s, u"dates"_s, u"measure"_s, u"comparison"_s, u"changes"_s})
                QTest::addRow("%s at %d × %d", qPrintable(state), size.width(), size.height()) << size << state;
        }
    }
    void noTextIsCutOrLiesOnAnother()
    {
        QFETCH(QSize, size);
        QFETCH(QString, state);
        if (size.width() > m_window.window()->screen()->size().width())
            return; // at scale 2 a screen of 2560 × 1600 has room for the smaller ones
        resize(size);
        enter(state);
        QVERIFY(m_window.settle());
        // Layouts take a frame or two to settle.
        QString problem;
        const bool isClean = QTest::qWaitFor(
            [&] {
                problem = textProblem();
                return problem.isEmpty();
            },
            kPatience);
        leave(state);
        QVERIFY2(isClean, qPrintable(problem));
    }

private:
    Session& session() { return m_window.session(); }

    void resize(QSize size)
    {
        m_window.window()->resize(size);
        const QQuickItem* content = m_window.window()->contentItem();
        QTRY_COMPARE_WITH_TIMEOUT(content->size(), QSizeF(size), kPatience);
    }

    /// What is wrong with the texts that are on screen; empty = nothing.
    QString textProblem() const
    {
        std::vector<ShownText> texts;
        const QQuickItem* content = m_window.window()->contentItem();
        gather(content, QRectF({}, content->size()), nullptr, texts);
        if (texts.size() < 20)
            return u"there are hardly any texts"_s;
        for (const ShownText& text : texts) {
            if (text.cut)
                return u"cut: “%1”"_s.arg(text.text);
            for (const ShownText& other : texts) {
                const QRectF common = text.seen & other.seen;
                if (&text != &other && text.popup == other.popup && common.width() > 1 && common.height() > 2)
                    return u"“%1” lies on “%2”"_s.arg(text.text, other.text);
            }
        }
        return {};
    }

    void enter(const QString& state)
    {
        if (state == "incident"_L1)
            session().setSelected(m_window.incident(u"2022-09-13-jermuk"_s));
        if (state == "campaign"_L1)
            session().setSelected(m_window.incident(u"2022-09-13-campaign"_s));
        if (state == "area"_L1)
            session().setSelected(session().scene()->atlas->find(u"nk_1994"));
        if (state == "list"_L1)
            m_window.key(Qt::Key_2, Qt::ControlModifier);
        if (state == "claims"_L1)
            m_window.key(Qt::Key_3, Qt::ControlModifier);
        if (state == "board"_L1)
            m_window.key(Qt::Key_4, Qt::ControlModifier);
        if (state == "table"_L1)
            m_window.key(Qt::Key_5, Qt::ControlModifier);
        if (state == "figures"_L1)
            m_window.key(Qt::Key_6, Qt::ControlModifier);
        if (state == "rivals"_L1) {
            session().setSelected(m_window.incident(u"2022-09-13-campaign"_s));
            m_window.key(Qt::Key_4, Qt::ControlModifier);
        }
        if (state == "keys"_L1) {
            m_window.key(Qt::Key_F1);
            QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"keysHelpText"_s), kPatience);
        }
        if (state == "search"_L1) {
            m_window.key(Qt::Key_F, Qt::ControlModifier);
            m_window.type(u"je"_s);
            QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"searchResults"_s), kPatience);
        }
        if (state == "messages"_L1)
            session().open({QUrl(u"https://example.org/map.geojson"_s)});
        if (state == "export"_L1) {
            m_window.key(Qt::Key_E, Qt::ControlModifier);
            m_window.click(u"choice:Press"_s);
        }
        if (state == "viewpoints"_L1)
            m_window.key(Qt::Key_C);
        if (state == "dates"_L1)
            m_window.key(Qt::Key_C, Qt::ShiftModifier);
        if (state == "day"_L1)
            m_window.click(u"choice:Day"_s);
        if (state == "cumulative"_L1)
            m_window.click(u"choice:Cumulative"_s);
        if (state == "measure"_L1) {
            m_window.key(Qt::Key_M);
            for (const Qt::Key direction : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
                m_window.key(Qt::Key_Space);
                m_window.key(direction, Qt::ShiftModifier);
            }
            m_window.key(Qt::Key_U); // minutes and seconds are the longest form
        }
        if (state == "comparison"_L1 || state == "changes"_L1)
            compare();
        if (state == "changes"_L1)
            m_window.click(u"comparisonTable"_s);
    }
    /// The shipped incidents beside another release of them.
    void compare()
    {
        QFile file(shippedAtlas() + u"/incidents.geojson"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        QFile other(m_folder.filePath(u"incidents-of-last-week.geojson"_s));
        if (!other.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        other.write(
            file.readAll().replace("\"type\":\"shelling\"", "\"type\":\"clash\"").replace("2022-09-13-sotk", "sotk"));
        other.close();
        auto* comparison = m_window.window()->findChild<ReleaseComparison*>();
        comparison->compare(u"incidents"_s, QUrl::fromLocalFile(other.fileName()));
        QTRY_VERIFY(!comparison->isBusy());
        QVERIFY(comparison->count() > 20);
    }
    void leave(const QString& state)
    {
        m_window.window()->findChild<ReleaseComparison*>()->close();
        if (state == "measure"_L1) {
            m_window.key(Qt::Key_U);
            m_window.key(Qt::Key_U);
        }
        m_window.key(Qt::Key_Escape);
        m_window.key(Qt::Key_Escape);
        m_window.key(Qt::Key_1, Qt::ControlModifier);
        if (state == "search"_L1)
            m_window.item(u"searchBox"_s)->setProperty("text", QString());
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
    QTemporaryDir m_folder;
};

QTEST_MAIN(WindowLooksTest)
#include "window_looks_test.moc"
