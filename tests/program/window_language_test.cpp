// SPDX-License-Identifier: MIT
#include "time/language.h"
#include "windowstates.h"

#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

/// The window's menu: what it is told, it does at once, and keeps.
class WindowLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.window()->resize(1440, 900);
        m_window.reset();
    }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void theMenuChangesTheLanguageAtOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("shelling");
        QTest::addColumn<QString>("layer");
        QTest::newRow("Russian") << u"ru"_s << u"12–15 сентября 2022 г."_s << u"Обстрел"_s << u"Озёра"_s;
        QTest::newRow("Armenian") << u"hy"_s << u"12–15 սեպտեմբերի, 2022 թ."_s << u"Հրետակոծություն"_s << u"Լճեր"_s;
        QTest::newRow("Azerbaijani") << u"az"_s << u"12–15 sentyabr 2022"_s << u"Atəşə tutma"_s << u"Göllər"_s;
        QTest::newRow("English again") << u"en"_s << u"12–15 September 2022"_s << u"Shelling"_s << u"Lakes"_s;
    }
    void theMenuChangesTheLanguageAtOnce()
    {
        QFETCH(QString, language);
        QFETCH(QString, date);
        QFETCH(QString, shelling);
        QFETCH(QString, layer);
        choose(u"languageMenu"_s, u"language:"_s + language);
        QCOMPARE(m_window.item(u"titleDate"_s)->property("text").toString(), date);
        QVERIFY(m_window.settle());
        const QStringList texts = shownTexts(m_window.window()->contentItem());
        QVERIFY2(texts.contains(shelling), qPrintable(texts.join(u'\n')));
        const LayerPtr& lakes = m_window.session().scene()->atlas->layers[2];
        QCOMPARE(m_window.session().scene()->atlas->vocabulary.in(language, lakes->info.title), layer);
        QTRY_COMPARE(QSettings().value("window/language").toString(), language);
    }

    void theMenuEnlargesTypeAndMap()
    {
        const double before = typeSize();
        choose(u"textSizeMenu"_s, u"textSize:150"_s);
        QCOMPARE(typeSize(), std::round(before * 1.5));
        QCOMPARE(m_window.item(u"mapPicture"_s)->property("magnification").toDouble(), 1.5);
        QTRY_COMPARE(QSettings().value("window/textSize").toInt(), 150);
        choose(u"textSizeMenu"_s, u"textSize:100"_s);
        QCOMPARE(typeSize(), before);
    }

    void whatIsDrawnLargerIsHitThere()
    {
        choose(u"textSizeMenu"_s, u"textSize:200"_s);
        QVERIFY(m_window.settle());
        m_window.session().setWindow({Mode::Day, daySpan(toDay(QDate(2021, 5, 12)))});
        QVERIFY(m_window.settle());
        const FeatureRef alone = m_window.incident(u"2021-05-12-sev-lich"_s);
        // Beside the middle, yet on a mark of twice the size.
        m_window.clickMap(m_window.pixelOf(alone) + QPointF(9, 0));
        QTRY_VERIFY(m_window.session().selectedTogether().contains(alone));
        m_window.session().clearSelected();
        choose(u"textSizeMenu"_s, u"textSize:100"_s);
    }

private:
    double typeSize() const { return m_window.item(u"counts"_s)->property("font").value<QFont>().pixelSize(); }

    /// An entry of a menu within the main menu, as a user reaches it.
    void choose(const QString& menu, const QString& entry)
    {
        m_window.click(u"menuButton"_s);
        QTRY_VERIFY(m_window.isShown(u"entry:"_s + menu));
        QTest::mouseMove(m_window.window(), m_window.at(u"entry:"_s + menu));
        m_window.click(u"entry:"_s + menu);
        QTRY_VERIFY(m_window.isShown(entry));
        m_window.click(entry);
        QTRY_VERIFY(!m_window.isShown(entry));
    }

    static QStringList shownTexts(const QQuickItem* item)
    {
        QStringList texts;
        if (!item->isVisible())
            return texts;
        texts << item->property("text").toString();
        const QList<QQuickItem*> children = item->childItems();
        for (const QQuickItem* child : children)
            texts << shownTexts(child);
        return texts;
    }

    WindowFixture m_window;
};

QTEST_MAIN(WindowLanguageTest)
#include "window_language_test.moc"
