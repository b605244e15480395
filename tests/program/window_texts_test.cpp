// SPDX-License-Identifier: MIT
#include "windowstates.h"

#include <QGlyphRun>
#include <QTextLayout>
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
    bool boxed = false; ///< a letter of it has no picture
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

/// True where a font, with those that stand in for it, has no picture of a letter.
bool isBoxed(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (layout.createLine().isValid()) { }
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::ranges::any_of(runs, [](const QGlyphRun& run) { return run.glyphIndexes().contains(0u); });
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
            texts.push_back({item->property("text").toString(), painted, seen, cut,
                isBoxed(item->property("text").toString(), item->property("font").value<QFont>()), popup});
    }
    const QList<QQuickItem*> children = item->childItems();
    for (const QQuickItem* child : children)
        gather(child, clip, popup, texts);
}

} // namespace

/// In every language and at every size of type the window's texts are whole, in sight and beside each other.
class WindowTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void noTextIsCutOrLiesOnAnother_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("state");
        // In other languages and sizes of type: a projector's and a desk's.
        const bool isPlain = !qEnvironmentVariableIsSet("TRUCELINE_TEST_LANGUAGE")
            && !qEnvironmentVariableIsSet("TRUCELINE_TEST_TEXT_SIZE");
        const QList<QSize> sizes = isPlain ? QList{QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)}
                                           : QList{QSize(1280, 720), QSize(1920, 1080)};
        for (const QSize& size : sizes) {
            for (const QString& state : WindowStates::all())
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
        m_states.enter(state);
        QVERIFY(m_window.settle());
        // Layouts take a frame or two to settle.
        QString problem;
        const bool isClean = QTest::qWaitFor(
            [&] {
                problem = textProblem();
                return problem.isEmpty();
            },
            kPatience);
        m_states.leave(state);
        QVERIFY2(isClean, qPrintable(problem));
    }

private:
    void resize(QSize size)
    {
        m_window.window()->resize(size);
        const QQuickItem* content = m_window.window()->contentItem();
        QTRY_COMPARE_WITH_TIMEOUT(content->size(), QSizeF(size), kPatience);
    }

    /// What is wrong with the texts that are on screen; empty = nothing.
    static QString textProblem()
    {
        const QWindowList windows = QGuiApplication::topLevelWindows();
        for (const QWindow* each : windows) {
            const auto* window = qobject_cast<const QQuickWindow*>(each);
            if (const QString problem = window && window->isVisible() ? textProblem(*window) : QString();
                !problem.isEmpty())
                return problem;
        }
        return {};
    }

    static QString textProblem(const QQuickWindow& window)
    {
        std::vector<ShownText> texts;
        const QQuickItem* content = window.contentItem();
        gather(content, QRectF({}, content->size()), nullptr, texts);
        if (texts.empty())
            return u"there are no texts"_s;
        for (const ShownText& text : texts) {
            if (text.cut)
                return u"cut: “%1”"_s.arg(text.text);
            if (text.boxed)
                return u"without a letter: “%1”"_s.arg(text.text);
            for (const ShownText& other : texts) {
                const QRectF common = text.seen & other.seen;
                if (&text != &other && text.popup == other.popup && common.width() > 1 && common.height() > 2)
                    return u"“%1” lies on “%2”"_s.arg(text.text, other.text);
            }
        }
        return {};
    }

    WindowFixture m_window;
    WindowStates m_states{m_window};
};

QTEST_MAIN(WindowTextsTest)
#include "window_texts_test.moc"
