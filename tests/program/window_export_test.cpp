// SPDX-License-Identifier: MIT
#include "export/carrier.h"
#include "windowfixture.h"

#include <QImage>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

} // namespace

/// The export panel in the window: from the key to the file, and from the file back to the view.
class WindowExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (m_window.isShown(u"exportPanel"_s))
            m_window.click(u"exportClose"_s);
        m_window.reset();
    }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void aPictureIsMadeAndDroppedBack()
    {
        session().setWindow({Mode::Window, {toDay({2020, 9, 27}), toDay({2020, 11, 11})}});
        m_window.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"exportPanel"_s), kPatience);
        m_window.click(u"exportForm:3"_s);
        m_window.click(u"exportTitle"_s);
        m_window.key(Qt::Key_A, Qt::ControlModifier);
        m_window.type(u"Forty-four days 123 ,."_s); // letters that are keys of the timeline elsewhere
        m_window.key(Qt::Key_Return);
        QCOMPARE(m_window.item(u"exportTitle"_s)->property("text").toString(), u"Forty-four days 123 ,."_s);
        QCOMPARE(session().view().query.window.chosen.first, toDay({2020, 9, 27}));

        const QString path = m_folder.filePath(u"forty-four-days-123.png"_s);
        QVERIFY(m_window.saveInto(m_folder.path(), u"exportFile"_s, [this] { m_window.click(u"exportSave"_s); }));
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"forty-four-days-123.png is written."_s, kPatience);
        QCOMPARE(QImage(path).size(), QSize(1080, 1080));
        QString error;
        const auto saved = readSavedView(path, error);
        QVERIFY2(saved, qPrintable(error));
        QCOMPARE(saved->sheet.title, u"Forty-four days 123 ,."_s);
        QCOMPARE(saved->view.query, session().view().query);

        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"exportPanel"_s), kPatience);
        session().reset();
        QVERIFY(session().view().query != saved->view.query);
        QVERIFY(m_window.drop(path));
        QTRY_COMPARE_WITH_TIMEOUT(session().view().query, saved->view.query, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"messages"_s), kPatience);
        QVERIFY(m_window.item(u"messageText"_s)->property("text").toString().contains(u"the data are the same"_s));
    }

    void thePictureIsLookedAtLarge()
    {
        m_window.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"exportProof"_s), kPatience);
        m_window.click(u"exportProof"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"exportLargeProof"_s), kPatience);
        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"exportLargeProof"_s), kPatience);
        QVERIFY(m_window.isShown(u"exportPanel"_s));
        m_window.click(u"exportClose"_s);
        QVERIFY(!m_window.isShown(u"exportPanel"_s));
    }

    void whatIsLeftOutIsWarnedOf()
    {
        m_window.click(u"exportButton"_s);
        m_window.click(u"layer:Claimed and held areas"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"exportWarning"_s)
                && m_window.item(u"exportWarning"_s)
                    ->property("text")
                    .toString()
                    .contains(u"“Claimed and held areas” is off"),
            kPatience);
        m_window.click(u"layer:Claimed and held areas"_s);
        m_window.click(u"exportButton"_s);
    }

private:
    Session& session() { return m_window.session(); }
    QString message() const
    {
        return m_window.isShown(u"exportMessage"_s) ? m_window.item(u"exportMessage"_s)->property("text").toString()
                                                    : QString();
    }

    QTemporaryDir m_folder;
    WindowFixture m_window;
};

QTEST_MAIN(WindowExportTest)
#include "window_export_test.moc"
