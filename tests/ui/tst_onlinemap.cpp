// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "map/painter.h"
#include "map/pictures.h"
#include "ui/onlinemap.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

/// Tiles of a server on this computer, switched on and off.
class TestOnlineMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles"_s).removeRecursively();
        m_server.start(u"python3"_s, {u"-B"_s, QFINDTESTDATA("tiles.py")});
        QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), 20'000);
        m_address = u"http://127.0.0.1:"_s + QString::fromUtf8(m_server.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void nothingIsAskedUntilItIsSwitchedOn()
    {
        Session session;
        session.setScene(m_atlas.scene());
        OnlineMap online;
        online.setProperty("session", QVariant::fromValue(&session));
        const std::size_t layers = session.scene()->atlas->layers.size();
        QVERIFY(!online.isOn());
        QTest::qWait(300);
        QVERIFY(!m_server.canReadLine());

        online.switchOn(m_address + u"/{z}/{x}/{y}.png"_s, u"Tile makers"_s);
        QTRY_VERIFY(online.isOn());
        QCOMPARE(online.fault(), QString());
        QCOMPARE(session.scene()->atlas->layers.size(), layers + 1);
        QCOMPARE(session.scene()->atlas->layerOf({session.scene()->atlas->indexOf(u"online-map"), 0}).info.attribution,
            u"Tile makers"_s);
        QTRY_VERIFY(m_server.canReadLine());
        QCOMPARE(m_server.readLine().trimmed(), QByteArray("/0/0/0.png"));
        const QImage ground = render(groundPicture(*session.scene(), session.view(), session.mapSize()), 1);
        QCOMPARE(ground.pixel(500, 350), qRgb(0, 0xc0, 0x40));

        online.switchOff();
        QVERIFY(!online.isOn());
        QCOMPARE(session.scene()->atlas->layers.size(), layers);
    }

    void whatDoesNotAnswerIsNotSwitchedOn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("an error") << m_address + u"/{z}/{x}/{y}.jpg"_s;
        QTest::newRow("nobody") << u"http://127.0.0.1:9/{z}/{x}/{y}.png"_s;
        QTest::newRow("no address") << u"tiles"_s;
    }
    void whatDoesNotAnswerIsNotSwitchedOn()
    {
        QFETCH(QString, address);
        Session session;
        session.setScene(m_atlas.scene());
        const ScenePtr before = session.scene();
        OnlineMap online;
        online.setProperty("session", QVariant::fromValue(&session));
        online.switchOn(address, {});
        QTRY_VERIFY_WITH_TIMEOUT(!online.isBusy(), 20'000);
        QVERIFY(!online.isOn());
        QVERIFY(!online.fault().isEmpty());
        QCOMPARE(session.scene(), before);
    }

private:
    AtlasFixture m_atlas;
    QProcess m_server;
    QString m_address;
};

QTEST_MAIN(TestOnlineMap)
#include "tst_onlinemap.moc"
