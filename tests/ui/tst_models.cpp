// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/incidentlistmodel.h"
#include "ui/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listFollowsTheWindow()
    {
        Session session;
        IncidentListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&session);
        QCOMPARE(model.count(), 0);
        session.setScene(m_atlas.scene());
        QCOMPARE(titles(model), QStringList({u"Gamma"_s, u"Beta"_s, u"Delta"_s}));
        session.setWindow({Mode::Cumulative, daySpan(toDay(QDate(2020, 12, 31)))});
        QCOMPARE(model.count(), 1);
        QCOMPARE(value(model, 0, IncidentListModel::Deaths).toString(), u"2–5"_s);
        QCOMPARE(value(model, 0, IncidentListModel::Date).toString(), u"27 September 2020"_s);
    }

    void rowsStayWhenTheWindowMoves()
    {
        Session session;
        session.setScene(m_atlas.scene());
        IncidentListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&session);
        const QPersistentModelIndex first = model.index(0);
        for (const auto& [days, names] :
            {std::pair(Span{toDay(QDate(2020, 1, 1)), toDay(QDate(2023, 1, 1))},
                 QStringList{u"Alfa / Elfa"_s, u"Gamma"_s, u"Beta"_s, u"Delta"_s, u"Epsilon"_s}),
                std::pair(Span{toDay(QDate(2022, 1, 1)), toDay(QDate(2023, 1, 1))}, QStringList{u"Epsilon"_s})}) {
            session.setWindow({Mode::Window, days});
            QCOMPARE(titles(model), names);
            QVERIFY(first.isValid());
        }
    }

    void listMarksWhatIsPossibleOrWithoutPlace()
    {
        Session session;
        session.setScene(m_atlas.scene());
        IncidentListModel model;
        model.setSession(&session);
        QCOMPARE(value(model, 0, IncidentListModel::Possible).toBool(), true);
        QCOMPARE(value(model, 0, IncidentListModel::Date).toString(), u"June 2021"_s);
        QCOMPARE(value(model, 0, IncidentListModel::Deaths).toString(), u"at least 1"_s);
        QCOMPARE(value(model, 1, IncidentListModel::Possible).toBool(), false);
        QCOMPARE(value(model, 1, IncidentListModel::Deaths).toString(), QString());
        QCOMPARE(value(model, 2, IncidentListModel::Placeless).toBool(), true);
    }

    void listAndSessionShareTheSelection()
    {
        Session session;
        session.setScene(m_atlas.scene());
        IncidentListModel model;
        model.setSession(&session);
        QSignalSpy selected(&model, &IncidentListModel::selectedRowChanged);
        model.choose(1);
        QCOMPARE(model.selectedRow(), 1);
        QCOMPARE(selected.count(), 1);
        session.clearSelected();
        QCOMPARE(model.selectedRow(), -1);
        model.choose(99);
        QVERIFY(!session.selected().isValid());
    }

    void listTurnsRound()
    {
        Session session;
        session.setScene(m_atlas.scene());
        IncidentListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&session);
        model.choose(0);
        model.setNewestFirst(true);
        QCOMPARE(titles(model), QStringList({u"Delta"_s, u"Beta"_s, u"Gamma"_s}));
        QCOMPARE(model.selectedRow(), 2);
    }

    void listMergesLayersByDate()
    {
        Session session;
        session.setScene(m_atlas.scene());
        IncidentListModel model;
        model.setSession(&session);
        QByteArrayList features;
        for (const QByteArray date : {"2021", "2021-06", "2021-06-01", "2021-06-03", "2021-06-30", "2020-01-01"})
            features << QByteArray(R"({"type":"Feature","properties":{"start":"D","end":"D"},"geometry":null})")
                            .replace("\"D\"", '"' + date + '"');
        session.open({QUrl::fromLocalFile(m_atlas.write(
            u"merged.geojson"_s, R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}"))});
        QVERIFY(QTest::qWaitFor([&session] { return !session.isLoading(); }));
        for (const Span days :
            {Span{toDay(QDate(2021, 6, 1)), toDay(QDate(2021, 7, 1))}, Span{0, toDay(QDate(2030, 1, 1))}}) {
            session.setWindow({Mode::Window, days});
            // As a stable sort of what is selected, layer by layer, has it.
            std::vector<FeatureRef> expected;
            const Atlas& atlas = *session.scene()->atlas;
            for (std::size_t i = 0; i < atlas.layers.size(); ++i) {
                if (atlas.layers[i]->info.role != Role::Incidents)
                    continue;
                for (const Selected& each : session.selection().layers[i].rows)
                    expected.push_back({static_cast<int>(i), each.row});
            }
            std::ranges::stable_sort(
                expected, {}, [&](FeatureRef f) { return atlas.layerOf(f).dates[f.row].span.first; });
            QCOMPARE_GT(expected.size(), 7U);
            QCOMPARE(static_cast<std::size_t>(model.count()), expected.size());
            for (int row = 0; row < model.count(); ++row) {
                model.choose(row);
                QCOMPARE(session.selected(), expected[static_cast<std::size_t>(row)]);
                QCOMPARE(model.selectedRow(), row);
            }
        }
    }

    void filtersSetOneAfterAnotherAllCount()
    {
        Session session;
        session.setScene(m_atlas.scene());
        session.setFilters({{u"type"_s, u"nothing"_s}});
        QCOMPARE(session.filters().size(), 1);
        QCOMPARE(session.selection().incidents.shown(), 0);
        session.setSearch(u"nothing"_s);
        QCOMPARE(session.view().query.filters.size(), 1);
        QCOMPARE(session.view().query.search, u"nothing"_s);
    }

    void namesRuleChangesTitles()
    {
        Session session;
        session.setScene(m_atlas.scene());
        session.setWindow({Mode::Day, daySpan(toDay(QDate(2020, 9, 27)))});
        IncidentListModel model;
        model.setSession(&session);
        session.setNames(int(Names::HyForm));
        QCOMPARE(titles(model), QStringList({u"Alfa"_s}));
        session.setNames(int(Names::AzForm));
        QCOMPARE(titles(model), QStringList({u"Elfa"_s}));
    }

    void searchFindsEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"Stepanakert", "Khankendi", "Xankəndi", "xankendi", "Ստեփանակերտ"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void searchFindsEverySpelling()
    {
        QFETCH(const QString, text);
        Session session;
        session.setScene(m_atlas.scene());
        SearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&session);
        model.setText(text);
        QTRY_VERIFY(model.count() > 0);
        model.choose(0);
        QCOMPARE(session.view().camera.center.lon, 46.75);
        QCOMPARE(session.view().camera.center.lat, 39.82);
        model.setText(QString());
        QCOMPARE(model.count(), 0);
    }

    void openingABadFileKeepsWhatIsOpen()
    {
        Session session;
        session.setScene(m_atlas.scene());
        const ScenePtr before = session.scene();
        session.open({QUrl::fromLocalFile(m_atlas.write(u"broken.geojson"_s, "{\"type\": \"FeatureColl"))});
        QVERIFY(QTest::qWaitFor([&session] { return !session.isLoading(); }));
        QCOMPARE(session.scene(), before);
        QCOMPARE(session.messages().size(), 1);
        QVERIFY2(session.messages().first().contains("broken.geojson"_L1), qPrintable(session.messages().first()));
        session.dismissMessages();
        QVERIFY(session.messages().isEmpty());
    }

    void openingAFileAddsALayerAndKeepsTheView()
    {
        Session session;
        session.setScene(m_atlas.scene());
        const View view = session.view();
        const auto layers = session.scene()->atlas->layers.size();
        session.open({QUrl::fromLocalFile(m_atlas.write(u"mine.geojson"_s,
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"x","start":"2021-06-03","end":"2021-06-03"},
            "geometry":{"type":"Point","coordinates":[46,40]}}]})"))});
        QVERIFY(QTest::qWaitFor([&session] { return !session.isLoading(); }));
        QVERIFY2(session.messages().isEmpty(), qPrintable(session.messages().join(u'\n')));
        QCOMPARE(session.scene()->atlas->layers.size(), layers + 1);
        QCOMPARE(session.view(), view);
        QCOMPARE(session.selection().incidents.shown(), 3);
    }

    void onlyLocalFilesAreOpened()
    {
        Session session;
        session.open({QUrl(u"https://example.org/x.geojson"_s)});
        QVERIFY(!session.isLoading());
        QCOMPARE(session.messages().size(), 1);
    }

    void everyIncidentIsInTheCounts()
    {
        Session session;
        session.setScene(m_atlas.scene());
        QCOMPARE(session.countsText(),
            u"2 of 5 incidents shown (1 possibly) · 2 outside the dates · 0 filtered · 0 undated · 1 without place"_s);
    }

private:
    static QVariant value(const IncidentListModel& model, int row, int role)
    {
        return model.data(model.index(row), role);
    }
    static QStringList titles(const IncidentListModel& model)
    {
        QStringList titles;
        for (int row = 0; row < model.count(); ++row)
            titles.append(value(model, row, IncidentListModel::Title).toString());
        return titles;
    }

    AtlasFixture m_atlas;
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
