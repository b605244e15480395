// SPDX-License-Identifier: MIT
#include "export/spokensummary.h"
#include "map/layerscene.h"
#include "time/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace truceline;

class SpokenSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = buildScene(loadAtlas(shippedAtlas()).atlas); }
    void cleanup() { speak(u"en"_s); }

    void oneBreath_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Names>("names");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u"en"_s << Names::Both << QDate(1988, 1, 1) << QDate(1988, 1, 1)
                                 << u"1 January 1988: no incidents"_s;
        QTest::newRow("one day") << u"en"_s << Names::HyForm << QDate(2022, 9, 15) << QDate(2022, 9, 15) << QString();
        QTest::newRow("September 2022") << u"en"_s << Names::HyForm << QDate(2022, 9, 13) << QDate(2022, 9, 14)
                                        << QString();
        QTest::newRow("in Russian") << u"ru"_s << Names::Native << QDate(1988, 1, 1) << QDate(1988, 1, 1)
                                    << u"1 января 1988 г.: инцидентов нет"_s;
    }
    void oneBreath()
    {
        QFETCH(QString, language);
        QFETCH(Names, names);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, text);
        speak(language);
        const View view = viewOf(language, names, first, last);
        const QString spoken = spokenSummary(*m_scene, view, kSize);
        if (!text.isEmpty())
            QCOMPARE(spoken, text);
        const SceneSelection selection = select(*m_scene, onMap(view));
        if (const int shown = selection.incidents.shown(); shown > 1)
            QVERIFY2(spoken.contains(u": %1 incidents"_s.arg(shown)), qPrintable(spoken));
    }

    void theBusiestPlacesAreNamed()
    {
        speak(u"en"_s);
        const View view = viewOf(u"en"_s, Names::HyForm, QDate(2022, 9, 12), QDate(2022, 9, 15));
        const QString spoken = spokenSummary(*m_scene, view, kSize);
        // Counted here by hand: how many of the incidents shown have each name.
        QMap<QString, int> counts;
        const SceneSelection selection = select(*m_scene, onMap(view));
        for (std::size_t i = 0; i < m_scene->layers.size(); ++i) {
            const Layer& layer = *m_scene->layers[i]->layer;
            if (layer.info.role == Role::Incidents) {
                for (const Selected& each : selection.layers[i].rows)
                    ++counts[displayName(properties(layer, each.row), Names::HyForm)];
            }
        }
        int most = 0;
        for (const int count : std::as_const(counts))
            most = std::max(most, count);
        QVERIFY(most > 1);
        const QString near = spoken.section(u"most near "_s, 1).section(u';', 0, 0);
        QVERIFY2(counts.value(near.section(u" and "_s, 0, 0)) == most, qPrintable(spoken));
    }

private:
    static constexpr QSizeF kSize{1000, 800};

    View viewOf(const QString& language, Names names, QDate first, QDate last) const
    {
        View view;
        view.language = language;
        view.names = names;
        view.camera = fitted(m_scene->atlas->home, kSize);
        view.query.window = {Mode::Window, {toDay(first), toDay(last) + 1}};
        return view;
    }

    static View onMap(View view)
    {
        view.query.box = Viewport(view.camera, kSize).box();
        return view;
    }

    ScenePtr m_scene;
};

QTEST_GUILESS_MAIN(SpokenSummaryTest)
#include "spokensummary_test.moc"
