// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/session.h"

#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

/// Opening files in a session.
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancellingLeavesWhatWasOpen()
    {
        Session session;
        session.setScene(m_atlas.scene());
        const ScenePtr before = session.scene();
        const QString counts = session.countsText();
        session.open({largeFile()});
        QVERIFY(session.isLoading());
        QVERIFY(session.countsText().endsWith("more are being read"_L1));
        session.cancelLoading();
        QVERIFY(!session.isLoading());
        QCOMPARE(session.scene(), before);
        QCOMPARE(session.countsText(), counts);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(session.scene(), before);
        QVERIFY(session.messages().isEmpty());
    }

    void anotherFileCanBeOpenedAfterCancelling()
    {
        Session session;
        session.setScene(m_atlas.scene());
        session.open({largeFile()});
        session.cancelLoading();
        session.open({largeFile()});
        QVERIFY(QTest::qWaitFor([&session] { return !session.isLoading(); }, 60000));
        QVERIFY2(session.messages().isEmpty(), qPrintable(session.messages().join(u'\n')));
        QCOMPARE(session.scene()->atlas->layers.size(), 4U);
        QCOMPARE(session.selection().incidents.total(), 5 + kCount);
    }

    void closingWhileAFileIsRead()
    {
        Session session;
        session.setScene(m_atlas.scene());
        session.open({largeFile()});
    }

    void whatIsSelectedStaysSoWhileLayersMove()
    {
        Session session;
        session.setScene(m_atlas.scene());
        const Atlas& atlas = *session.scene()->atlas;
        const int places = atlas.indexOf(u"places");
        session.setSelected({places, 1});
        session.open({QUrl::fromLocalFile(m_atlas.write(u"mine.geojson"_s, incident(0)))});
        QVERIFY(QTest::qWaitFor([&session] { return !session.isLoading(); }));
        const Atlas& more = *session.scene()->atlas;
        QVERIFY(more.indexOf(u"places") != places);
        QCOMPARE(session.selected(), (FeatureRef{more.indexOf(u"places"), 1}));
        QCOMPARE(featureId(more.layerOf(session.selected()), session.selected().row), u"jermuk"_s);
    }

    void aFileThatShrankIsSaidWhenAnIncidentOfItIsSelected()
    {
        Session session;
        session.setScene(m_atlas.scene());
        const QUrl file = largeFile();
        session.open({file});
        QVERIFY(QTest::qWaitFor([&session] { return !session.isLoading(); }, 60000));
        const int layer = session.scene()->atlas->indexOf(u"large");
        QVERIFY(QFile::resize(file.toLocalFile(), 1 << 20));
        session.setSelected({layer, kCount - 1});
        QCOMPARE(session.messages().size(), 1);
        QVERIFY2(session.messages().front().contains("has become shorter"_L1), qPrintable(session.messages().front()));
    }

private:
    static constexpr int kCount = 9000;

    static QByteArray incident(int number)
    {
        return "{\"type\":\"Feature\",\"properties\":{\"id\":\"large" + QByteArray::number(number)
            + "\",\"start\":\"2021-06-03\",\"end\":\"2021-06-03\",\"note\":\"" + QByteArray(1000, 'x')
            + "\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[46,40]}}";
    }

    /// Large enough to be mapped.
    QUrl largeFile() const
    {
        QByteArray text;
        for (int i = 0; i < kCount; ++i)
            text += incident(i) + '\n';
        return QUrl::fromLocalFile(m_atlas.write(u"large.geojsonl"_s, text));
    }

    AtlasFixture m_atlas;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
