// SPDX-License-Identifier: MIT
#include "data/check.h"
#include "data/claimrelations.h"
#include "data/search.h"
#include "loading.h"

#include <QTest>

#include <atomic>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

QStringList layerIds(const Atlas& atlas)
{
    QStringList ids;
    for (const LayerPtr& layer : atlas.layers)
        ids << layer->info.id;
    return ids;
}

LayerPtr layerOf(Role role, const QString& id, const QByteArray& features)
{
    LayerInfo info;
    info.id = id;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"added.geojsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(features);
    file.close();
    return loadLayer(file.fileName(), info, role).layer;
}

} // namespace

class AtlasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void members();
    void featuresAreFoundById_data();
    void featuresAreFoundById();
    void atlasJsonItselfOpensToo();
    void addedLayers_data();
    void addedLayers();
    void addedLayerWidensTheSpan();
    void progressGoesUpAndCanCancel();
    void search_data();
    void search();
    void searchKeepsToItsLimit();
    void shippedAtlasIsWhole();

private:
    QString folder() const { return QFINDTESTDATA("../files/atlas"); }
    AtlasPtr m_atlas;
};

void AtlasTest::initTestCase()
{
    const AtlasLoad load = loadAtlas(folder());
    QCOMPARE(lines(load.findings), QString());
    QCOMPARE(lines(check(folder())), QString());
    QVERIFY(load.atlas);
    m_atlas = load.atlas;
}

void AtlasTest::members()
{
    QCOMPARE(m_atlas->title, u"Small"_s);
    QCOMPARE(m_atlas->home, (GeoBox{45, 39, 47, 41}));
    QCOMPARE(m_atlas->extent, (GeoBox{44, 38, 48, 42}));
    QCOMPARE(m_atlas->window, (Window{Mode::Window, {toDay(QDate(2022, 9, 12)), toDay(QDate(2022, 9, 16))}}));
    QCOMPARE(m_atlas->span, (Span{toDay(QDate(1988, 1, 1)), toDay(QDate(2026, 1, 1))}));
    QCOMPARE(layerIds(*m_atlas).join(u' '), u"land areas incidents places"_s);
    QCOMPARE(m_atlas->indexOf(u"areas"), 1);
    QCOMPARE(m_atlas->indexOf(u"roads"), -1);
    QCOMPARE(m_atlas->layers[0]->info.attribution, u"Truceline authors"_s);
    QCOMPARE(m_atlas->layers[0]->info.file, folder() + "/base/land.geojson"_L1);
    QCOMPARE(m_atlas->claims.claims.size(), 2);
    QCOMPARE(contradictingClaims(m_atlas->claims, 0), std::vector<int>{1});
}

void AtlasTest::featuresAreFoundById_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("layer");
    QTest::addColumn<int>("row");
    QTest::newRow("an incident") << u"battle"_s << 2 << 1;
    QTest::newRow("an area") << u"strip"_s << 1 << 0;
    QTest::newRow("an id of other letters") << u"հանդիպում"_s << 2 << 2;
    QTest::newRow("a place is no subject") << u"jermuk"_s << -1 << 0;
    QTest::newRow("nothing") << u"nothing"_s << -1 << 0;
}

void AtlasTest::featuresAreFoundById()
{
    QFETCH(const QString, id);
    QFETCH(const int, layer);
    QFETCH(const int, row);
    QCOMPARE(m_atlas->find(id), (FeatureRef{layer, std::uint32_t(row)}));
}

void AtlasTest::atlasJsonItselfOpensToo()
{
    const AtlasLoad load = loadAtlas(folder() + "/atlas.json"_L1);
    QVERIFY(load.atlas);
    QCOMPARE(layerIds(*load.atlas), layerIds(*m_atlas));
}

void AtlasTest::addedLayers_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("water over land") << Role::Water << u"new"_s << u"land new areas incidents places"_s;
    QTest::newRow("areas over areas") << Role::Areas << u"new"_s << u"land areas new incidents places"_s;
    QTest::newRow("boundaries under incidents") << Role::Boundaries << u"new"_s << u"land areas new incidents places"_s;
    QTest::newRow("incidents under places") << Role::Incidents << u"new"_s << u"land areas incidents new places"_s;
    QTest::newRow("places on top") << Role::Places << u"new"_s << u"land areas incidents places new"_s;
    QTest::newRow("an id that is taken") << Role::Places << u"land"_s << u"land areas incidents places land-2"_s;
}

void AtlasTest::addedLayers()
{
    QFETCH(const Role, role);
    QFETCH(const QString, id);
    QFETCH(const QString, expected);
    const LayerPtr layer = layerOf(role, id, R"({"type":"Feature","properties":{"id":"x"},"geometry":null})");
    QVERIFY(layer);
    const AtlasPtr more = withLayer(*m_atlas, layer);
    QCOMPARE(layerIds(*more).join(u' '), expected);
    QCOMPARE(more->span, m_atlas->span);
    QCOMPARE(m_atlas->layers.size(), 4);
}

void AtlasTest::addedLayerWidensTheSpan()
{
    const LayerPtr layer = layerOf(Role::Incidents, u"new"_s,
        R"({"type":"Feature","properties":{"start":"1921-07-05","end":"1921-07-05"},"geometry":null})"
        "\n"
        R"({"type":"Feature","properties":{"start":"2027","end":".."},"geometry":null})");
    QVERIFY(layer);
    QCOMPARE(withLayer(*m_atlas, layer)->span, (Span{toDay(QDate(1921, 7, 5)), toDay(QDate(2027, 1, 2))}));
}

void AtlasTest::progressGoesUpAndCanCancel()
{
    std::vector<double> parts;
    const auto watch = [&parts](double part) {
        parts.push_back(part);
        return true;
    };
    QVERIFY(loadAtlas(folder(), watch).atlas);
    QVERIFY(std::ranges::is_sorted(parts));
    QCOMPARE(parts.back(), 1.0);
    const AtlasLoad cancelled = loadAtlas(folder(), [](double) { return false; });
    QVERIFY(!cancelled.atlas || cancelled.atlas->layers.empty());
    QVERIFY(hasErrors(cancelled.findings));
}

void AtlasTest::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // ids in order
    QTest::newRow("the Azerbaijani form") << u"Khankendi"_s << u"stepanakert"_s;
    QTest::newRow("the Azerbaijani name without its letters") << u"xankendi"_s << u"stepanakert"_s;
    QTest::newRow("the Armenian name") << u"Ստեփանակերտ"_s << u"stepanakert"_s;
    QTest::newRow("another spelling") << u"stepanokert"_s << u"stepanakert"_s;
    QTest::newRow("a whole name, then beginnings, then words, then parts")
        << u"Jermuk"_s << u"jermuk jermuk-spa battle strip"_s;
    QTest::newRow("a word of a summary") << u"shells"_s << u"battle"_s;
    QTest::newRow("nothing to look for") << u" ?! "_s << QString();
    QTest::newRow("nothing found") << u"Brussels"_s << QString();
}

void AtlasTest::search()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QStringList ids;
    for (const FeatureRef feature : truceline::search(*m_atlas, text, 10))
        ids << featureId(m_atlas->layerOf(feature), feature.row);
    QCOMPARE(ids.join(u' '), expected);
}

void AtlasTest::searchKeepsToItsLimit()
{
    QCOMPARE(truceline::search(*m_atlas, u"jermuk", 2).size(), 2);
    QCOMPARE(truceline::search(*m_atlas, u"jermuk", 0).size(), 0);
    QCOMPARE(truceline::search(*m_atlas, u"jermuk", 2, [] { return true; }).size(), 0);
}

void AtlasTest::shippedAtlasIsWhole()
{
    QCOMPARE(lines(check(shippedAtlas())), QString());
    const AtlasLoad load = loadAtlas(shippedAtlas());
    QVERIFY(load.atlas);
    QVERIFY(!load.atlas->claims.claims.empty());
    for (const Claim& claim : load.atlas->claims.claims)
        QVERIFY2(load.atlas->find(claim.subjectId).isValid(), qPrintable(claim.id));
}

QTEST_GUILESS_MAIN(AtlasTest)
#include "atlas_test.moc"
