// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "map/pictures.h"
#include "map/quick/graphics.h"

#include <QDropEvent>
#include <QMimeData>
#include <QQuickStyle>
#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

QQuickItem* findItem(QQuickItem* root, const QString& name)
{
    if (!root->isVisible())
        return nullptr;
    if (root->objectName() == name)
        return root;
    const QList<QQuickItem*> children = root->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = findItem(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

WindowFixture::WindowFixture()
{
    QCoreApplication::setOrganizationName(u"truceline-test"_s);
    QCoreApplication::setApplicationName(u"tst_window"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QSettings().setValue("window/textSize", qEnvironmentVariable("TRUCELINE_TEST_TEXT_SIZE", u"100"_s).toInt());
    m_session.setLanguage(qEnvironmentVariable("TRUCELINE_TEST_LANGUAGE", u"en"_s));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_settings.path()));
    chooseGraphics();
    QQuickStyle::setStyle(u"Basic"_s);

    m_session.setScene(buildScene(loadAtlas(shippedAtlas()).atlas));
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_session, [this](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings)
            m_warnings.append(warning.toString());
    });
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)}});
    m_engine.loadFromModule("Truceline", "Main");
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
    if (!m_window)
        qFatal("The window could not be loaded: %ls", qUtf16Printable(m_warnings.join(u'\n')));
    m_window->resize(1440, 900);
    if (!QTest::qWaitForWindowExposed(m_window))
        qFatal("The window was not shown");
    // Keys go to the active window; without a window manager nobody else makes it that.
    m_window->requestActivate();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("The window did not become active");
}

QQuickItem* WindowFixture::item(const QString& name) const
{
    QQuickItem* found = findItem(m_window->contentItem(), name);
    if (!found)
        qFatal("There is no visible item “%ls”", qUtf16Printable(name));
    return found;
}

QQuickItem* WindowFixture::itemIn(const QQuickWindow* window, const QString& name)
{
    return findItem(window->contentItem(), name);
}

bool WindowFixture::isShown(const QString& name) const
{
    return findItem(m_window->contentItem(), name) != nullptr;
}

QPoint WindowFixture::at(const QString& name, std::optional<QPointF> point) const
{
    const QQuickItem* found = item(name);
    return found->mapToScene(point.value_or(QPointF(found->width() / 2, found->height() / 2))).toPoint();
}

void WindowFixture::click(const QString& name)
{
    QTest::mouseClick(m_window, Qt::LeftButton, {}, at(name));
}

void WindowFixture::wheel(QPoint at, int angle, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseMove(m_window, at);
    QWheelEvent event(at, m_window->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_window, &event);
}

void WindowFixture::clickMap(QPointF pixel)
{
    const QPoint point = at(u"map"_s, pixel);
    QTest::mouseMove(m_window, point);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, point);
}

void WindowFixture::drag(QPoint from, QPoint to)
{
    constexpr int kSteps = 12;
    QTest::mouseMove(m_window, from);
    QTest::mousePress(m_window, Qt::LeftButton, {}, from);
    for (int i = 1; i <= kSteps; ++i)
        QTest::mouseMove(m_window, from + (to - from) * i / kSteps);
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, to);
}

bool WindowFixture::drop(const QString& path)
{
    if (m_session.isLoading())
        return false;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place = at(u"map"_s);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &enter);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &drop);
    return enter.isAccepted() && drop.isAccepted()
        && QTest::qWaitFor([this] { return !m_session.isLoading(); }, kPatience);
}

bool WindowFixture::saveInto(const QString& folder, const QString& dialog, const std::function<void()>& ask)
{
    auto* const found = m_window->findChild<QObject*>(dialog);
    if (!found)
        qFatal("There is no dialog “%ls”", qUtf16Printable(dialog));
    found->setProperty("currentFolder", QUrl::fromLocalFile(folder));
    ask();
    return QTest::qWaitFor([found] { return found->property("visible").toBool(); }, kPatience)
        && QMetaObject::invokeMethod(found, "accept");
}

void WindowFixture::type(const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_window, &press);
        QCoreApplication::sendEvent(m_window, &release);
    }
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
}

FeatureRef WindowFixture::incident(const QString& id) const
{
    const FeatureRef found = m_session.scene()->atlas->find(id);
    if (!found.isValid())
        qFatal("There is no incident “%ls”", qUtf16Printable(id));
    return found;
}

QPointF WindowFixture::pixelOf(LonLat position) const
{
    return Viewport(m_session.view().camera, m_session.mapSize()).toPixel(position);
}

QPointF WindowFixture::pixelOf(FeatureRef incident) const
{
    return pixelOf(m_session.scene()->atlas->layerOf(incident).positions[incident.row]);
}

std::vector<FeatureRef> WindowFixture::under(QPointF pixel) const
{
    return featuresAt(*m_session.scene(), m_session.view(), m_session.mapSize(), pixel);
}

void WindowFixture::reset()
{
    m_session.clearSelected();
    m_session.reset();
    m_session.dismissMessages();
    item(u"map"_s)->forceActiveFocus();
    if (!settle())
        qFatal("The map was not painted in time");
}

bool WindowFixture::settle() const
{
    const QQuickItem* picture = item(u"mapPicture"_s);
    const QQuickItem* furniture = item(u"furniture"_s);
    return QTest::qWaitFor(
        [&] {
            const QQuickItem* right = findItem(m_window->contentItem(), u"rightPicture"_s);
            const bool isPainted = !picture->property("busy").toBool() && !(right && right->property("busy").toBool());
            return isPainted && furniture->property("settled").toBool();
        },
        kPatience);
}
