// SPDX-License-Identifier: MIT
#include "windowstates.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QtTest>

#include <ranges>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

/// What a screen reader user works with or is told, and so has to have a name.
bool needsName(const QAccessibleInterface& item)
{
    static const QSet<QAccessible::Role> roles{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
        QAccessible::ComboBox, QAccessible::EditableText, QAccessible::Slider, QAccessible::SpinBox,
        QAccessible::PageTab, QAccessible::MenuItem, QAccessible::ListItem, QAccessible::Link, QAccessible::Graphic,
        QAccessible::Dialog, QAccessible::Heading, QAccessible::StaticText, QAccessible::Table, QAccessible::Pane};
    return item.state().focusable || roles.contains(item.role());
}

QString described(QAccessibleInterface& item)
{
    const QRect rect = item.rect();
    return u"%1 “%2” at %3, %4, %5 × %6"_s
        .arg(QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(item.role())),
            item.object()
                ? item.object()->objectName() + u' ' + QLatin1StringView(item.object()->metaObject()->className())
                : QString())
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

void gather(QAccessibleInterface* item, QList<QAccessibleInterface*>& all)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    all << item;
    for (int i = 0; i < item->childCount(); ++i)
        gather(item->child(i), all);
}

struct ScreenReader {
    ScreenReader() { QAccessible::setActive(true); }
};

} // namespace

/// What a screen reader is told of the window.
class WindowAccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void everythingHasAName_data()
    {
        QTest::addColumn<QString>("state");
        for (const QString& state : WindowStates::all())
            QTest::newRow(qPrintable(state)) << state;
    }
    void everythingHasAName()
    {
        QFETCH(QString, state);
        m_states.enter(state);
        QVERIFY(m_window.settle());
        QStringList unnamed;
        const QList<QAccessibleInterface*> items = all();
        for (QAccessibleInterface* item : items) {
            if (needsName(*item) && item->text(QAccessible::Name).isEmpty())
                unnamed << described(*item);
        }
        m_states.leave(state);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY(!items.isEmpty());
    }

    void theThumbsTellTheirDays()
    {
        m_window.session().setWindow({Mode::Window, {toDay(QDate(2022, 9, 13)), toDay(QDate(2022, 9, 15))}});
        const QList<QAccessibleInterface*> items = all();
        const auto isSlider = [](QAccessibleInterface* item) { return item->role() == QAccessible::Slider; };
        QStringList values;
        for (QAccessibleInterface* item : items | std::views::filter(isSlider))
            values << item->text(QAccessible::Name) + u": "_s + item->text(QAccessible::Description);
        QVERIFY2(values.join(u'\n').contains(u"13–14 September 2022"_s), qPrintable(values.join(u'\n')));
    }

    void theMapIsToldInOneBreath()
    {
        m_window.session().setWindow({Mode::Window, {toDay(QDate(2022, 9, 13)), toDay(QDate(2022, 9, 15))}});
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_window.item(u"map"_s));
        QTRY_VERIFY2(map->text(QAccessible::Name).contains(u"13–14 September 2022: "_s),
            qPrintable(map->text(QAccessible::Name)));
        QVERIFY(map->text(QAccessible::Name).contains(u" incidents, most near "_s));
        QVERIFY(map->text(QAccessible::Name).contains(u" areas claimed or held"_s));
    }

private:
    QList<QAccessibleInterface*> all() const
    {
        QList<QAccessibleInterface*> items;
        gather(QAccessible::queryAccessibleInterface(m_window.window()), items);
        return items;
    }

    ScreenReader m_reader; // before the window: controls are named when they are made
    WindowFixture m_window;
    WindowStates m_states{m_window};
};

QTEST_MAIN(WindowAccessibilityTest)
#include "window_accessibility_test.moc"
