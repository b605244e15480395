// SPDX-License-Identifier: MIT
#include "map/quick/paintqueue.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace truceline;

namespace {

MapRequest request(double scale)
{
    MapRequest result;
    result.scale = scale;
    return result;
}

/// A painter that waits to be let go and notes what it painted, by the scale of the request.
class SlowPainter {
public:
    PaintedMap operator()(const MapRequest& asked)
    {
        m_started.release();
        m_go.acquire();
        const QMutexLocker lock(&m_mutex);
        m_painted << asked.scale;
        m_inGuiThread = m_inGuiThread || QThread::isMainThread();
        return {asked, nullptr, {}};
    }

    bool waitForStart() { return m_started.tryAcquire(1, 5000); }
    void letGo(int times) { m_go.release(times); }
    QList<double> painted()
    {
        const QMutexLocker lock(&m_mutex);
        return m_painted;
    }
    bool wasInGuiThread() const { return m_inGuiThread; }

private:
    QSemaphore m_started;
    QSemaphore m_go;
    QMutex m_mutex;
    QList<double> m_painted;
    bool m_inGuiThread = false;
};

} // namespace

class PaintQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestRequestWins()
    {
        SlowPainter painter;
        PaintQueue queue([&painter](const MapRequest& asked) { return painter(asked); });
        QList<double> shown;
        QList<bool> busy;
        connect(&queue, &PaintQueue::painted, this, [&](const PaintedMap& map) {
            shown << map.request.scale;
            busy << queue.isBusy();
        });
        queue.request(request(1));
        QVERIFY(painter.waitForStart());
        queue.request(request(2));
        queue.request(request(3));
        queue.request(request(4));
        QVERIFY(queue.isBusy());
        painter.letGo(2);
        QTRY_VERIFY(!queue.isBusy());
        QCOMPARE(painter.painted(), (QList{1.0, 4.0}));
        QCOMPARE(shown, (QList{1.0, 4.0}));
        QCOMPARE(busy, (QList{true, false}));
        QVERIFY(!painter.wasInGuiThread());
    }

    void theSameRequestIsPaintedOnce()
    {
        SlowPainter painter;
        PaintQueue queue([&painter](const MapRequest& asked) { return painter(asked); });
        painter.letGo(9);
        queue.request(request(1));
        QTRY_VERIFY(!queue.isBusy());
        queue.request(request(1));
        QVERIFY(!queue.isBusy());
        QCOMPARE(painter.painted(), QList{1.0});
    }

    void afterAResetTheSameIsPaintedAgain()
    {
        SlowPainter painter;
        PaintQueue queue([&painter](const MapRequest& asked) { return painter(asked); });
        QList<double> shown;
        connect(&queue, &PaintQueue::painted, this, [&shown](const PaintedMap& map) { shown << map.request.scale; });
        queue.request(request(1));
        QVERIFY(painter.waitForStart());
        queue.reset();
        queue.request(request(1));
        painter.letGo(2);
        QTRY_VERIFY(!queue.isBusy());
        QCOMPARE(painter.painted(), (QList{1.0, 1.0}));
        QCOMPARE(shown, QList{1.0});
    }

    void itMayGoWhileItPaints()
    {
        SlowPainter painter;
        QList<double> shown;
        {
            PaintQueue queue([&painter](const MapRequest& asked) { return painter(asked); });
            connect(
                &queue, &PaintQueue::painted, this, [&shown](const PaintedMap& map) { shown << map.request.scale; });
            queue.request(request(1));
            QVERIFY(painter.waitForStart());
            queue.request(request(2));
            painter.letGo(2);
        }
        QVERIFY(shown.isEmpty());
        // No worker outlives its queue.
        QCOMPARE(painter.painted().size(), 1);
    }
};

QTEST_GUILESS_MAIN(PaintQueueTest)
#include "paintqueue_test.moc"
