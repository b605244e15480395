// SPDX-License-Identifier: MIT
#include "atlasfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr char kAtlas[] = R"({
"title": "Test atlas", "home": {"bbox": [44, 38, 48, 42], "from": "2021-06-01", "to": "2021-06-10", "mode": "window"},
"span": {"from": "2020-01-01", "to": "2022-12-31"}, "extent": [36, 34, 57, 46], "languages": ["en"],
"claims": "claims.csv", "sources": "sources.csv",
"layers": [
{"id": "areas", "file": "areas.geojson", "role": "areas", "title": "Areas", "attribution": "Test", "licence": "MIT"},
{"id": "incidents", "file": "incidents.geojson", "role": "incidents", "title": "Incidents", "attribution": "Test", "licence": "MIT"},
{"id": "places", "file": "places.geojson", "role": "places", "title": "Places", "attribution": "Test", "licence": "MIT"}
]})";

constexpr char kIncidents[] = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"a","start":"2020-09-27","end":"2020-09-27","name":"Alpha","name:hy_form":"Alfa","name:az_form":"Elfa","type":"clash","actor1":"X","actor2":"Y","where_prec":1,"deaths_low":2,"deaths_best":3,"deaths_high":5,"summary":"First."},"geometry":{"type":"Point","coordinates":[46,40]}},
{"type":"Feature","properties":{"id":"b","start":"2021-06-05","end":"2021-06-05","name":"Beta","type":"shelling","actor1":"X","where_prec":1,"summary":"Second."},"geometry":{"type":"Point","coordinates":[46.5,40]}},
{"type":"Feature","properties":{"id":"c","start":"2021-06","end":"2021-06","name":"Gamma","type":"shelling","where_prec":4,"deaths_low":1,"summary":"Some day in June."},"geometry":{"type":"Point","coordinates":[45,39.5]}},
{"type":"Feature","properties":{"id":"d","start":"2021-06-07","end":"2021-06-08","name":"Delta","type":"ceasefire","summary":"No place."},"geometry":null},
{"type":"Feature","properties":{"id":"e","start":"2022-09-13","end":"2022-09-14","name":"Epsilon","type":"offensive","deaths_best":100,"summary":"Last."},"geometry":{"type":"Point","coordinates":[45.67,39.84]}}
]})";

constexpr char kPlaces[] = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"khankendi","name":"Khankendi / Stepanakert","name:hy_form":"Stepanakert","name:az_form":"Khankendi","name:hy":"Ստեփանակերտ","name:az":"Xankəndi","kind":"city","rank":2,"country":"Azerbaijan"},"geometry":{"type":"Point","coordinates":[46.75,39.82]}},
{"type":"Feature","properties":{"id":"jermuk","name":"Jermuk","name:hy_form":"Jermuk","name:az_form":"Istisu","name:hy":"Ջերմուկ","name:az":"Cermuk","kind":"town","rank":4,"country":"Armenia"},"geometry":{"type":"Point","coordinates":[45.67,39.84]}}
]})";

constexpr char kAreas[] = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"zone","start":"2021-05-12","name":"Zone","claimed_by":"Armenia","held_by":"Azerbaijan","method":"buffer","uncertainty_km":2},"geometry":{"type":"Polygon","coordinates":[[[45.9,39.5],[46,39.5],[46,39.6],[45.9,39.6],[45.9,39.5]]]}}
]})";

constexpr char kClaims[] =
    "claim_id,subject_id,claimant,side,assertion,value,unit,value_low,value_high,asserted_on,source_id,verified,notes\n"
    "c1,e,Ministry A,armenia,armenia_military_dead,105,persons,105,105,2022-09-14,s1,true,\n"
    "c2,e,Ministry B,azerbaijan,armenia_military_dead,200,persons,200,200,2022-09-15,s1,true,\n";

constexpr char kSources[] = "source_id,publisher,title,published_on,url,kind,affiliation\n"
                            "s1,Agency,Report,2022-09-15,https://example.org/1,agency,third_party\n";

} // namespace

AtlasFixture::AtlasFixture()
{
    write(u"atlas.json"_s, kAtlas);
    write(u"incidents.geojson"_s, kIncidents);
    write(u"places.geojson"_s, kPlaces);
    write(u"areas.geojson"_s, kAreas);
    write(u"claims.csv"_s, kClaims);
    write(u"sources.csv"_s, kSources);
}

ScenePtr AtlasFixture::scene() const
{
    return buildScene(loadAtlas(folder()).atlas);
}

QString AtlasFixture::write(const QString& name, const QByteArray& text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %ls", qUtf16Printable(file.fileName()));
    return file.fileName();
}
