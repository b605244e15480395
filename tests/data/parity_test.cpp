// SPDX-License-Identifier: MIT
#include "data/geojson.h"
#include "data/ogr.h"
#include "loading.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// Degrees to a tenth of a millimetre; what GDAL writes has nine places.
QString text(double degrees)
{
    return std::isnan(degrees) ? u"none"_s : QString::number(std::round(degrees * 1e9) / 1e9 + 0.0, 'f', 9);
}

template <typename Parts> QString text(const std::vector<Parts>& parts)
{
    QStringList texts;
    for (const auto& part : parts) {
        if constexpr (std::is_same_v<Parts, LonLat>)
            texts << text(part.lon) + u' ' + text(part.lat);
        else
            texts << u'(' + text(part) + u')';
    }
    return texts.join(u", "_s);
}

QString text(const Geometry& geometry)
{
    return std::visit(
        [&geometry](const auto& parts) {
            if constexpr (std::is_same_v<std::decay_t<decltype(parts)>, std::monostate>)
                return u"no geometry"_s;
            else
                return QString::number(geometry.index()) + u": "_s + text(parts);
        },
        geometry);
}

QString text(const Dates& dates)
{
    return u"%1 %2, certain %3 %4, %5 %6"_s.arg(isoText(dates.span.first), isoText(dates.span.end),
        isoText(dates.core.first), isoText(dates.core.end), dates.exact ? u"exact"_s : u"rough"_s,
        dates.approximate ? u"approximate"_s : QString());
}

/// Every property as people read it, but for the id, which GDAL makes a property also where it was none. GDAL gives
/// each feature all columns of its layer, null where it has none.
QString text(const Properties& properties)
{
    QMap<QString, QString> texts;
    for (const auto& [key, value] : properties.entries())
        texts[key] = properties.text(key);
    QStringList lines;
    for (const auto& [key, value] : texts.asKeyValueRange()) {
        if (!value.isEmpty() && key != "id"_L1)
            lines << key + u'=' + value;
    }
    return lines.join(u"; "_s);
}

/// All of a layer, one row a line.
QString described(const Layer& layer)
{
    QStringList lines{u"%1 of %2 to %3, %4 to %5"_s.arg(roleName(layer.info.role), text(layer.box.west),
        text(layer.box.east), text(layer.box.south), text(layer.box.north))};
    for (std::size_t row = 0; row < layer.size(); ++row) {
        QStringList words{featureId(layer, row), QString::number(layer.numbers[row]), text(layer.dates[row]),
            text(geometry(layer, row))};
        if (layer.info.role == Role::Incidents) {
            const IncidentColumns& columns = layer.incidents;
            words << text(layer.positions[row].lon) << text(layer.positions[row].lat)
                  << columns.types[columns.type[row]] << columns.actors[columns.actor1[row]]
                  << columns.actors[columns.actor2[row]] << QString::number(columns.deaths[row])
                  << QString::number(columns.wherePrec[row]);
        }
        lines << words.join(u" | "_s) + u" | "_s + text(properties(layer, row));
    }
    return lines.join(u'\n');
}

} // namespace

/// The GeoJSON reader and GDAL make the same layer of the same file. (What GDAL cannot keep is in none of them:
/// features' ids that are numbers, which become its record numbers, and whole numbers beyond 64 bits.)
class ParityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameLayer_data();
    void sameLayer();
    void everyRoleAlike();
    void declinesWhatItCannotDo_data();
    void declinesWhatItCannotDo();

private:
    QString path(const QString& name) const { return QFINDTESTDATA("../files") + u'/' + name; }
};

void ParityTest::sameLayer_data()
{
    QTest::addColumn<QString>("file");
    int rows = 0;
    for (const QString& folder : {path(u"odd"_s), path(u"formats"_s), path(u"atlas"_s), QFINDTESTDATA("../../geodata"),
             QFINDTESTDATA("../../geodata") + u"/base"_s}) {
        const QDir dir(folder);
        for (const QFileInfo& file : dir.entryInfoList({u"*.geojson"_s, u"*.geojsonl"_s, u"*.geojsons"_s})) {
            QTest::addRow("%s/%s", qPrintable(dir.dirName()), qPrintable(file.fileName())) << file.filePath();
            ++rows;
        }
    }
    QVERIFY(rows > 30);
}

void ParityTest::sameLayer()
{
    QFETCH(const QString, file);
    const LayerLoad direct = loadLayer(file, {}, {});
    FileBytes lines = toGeoJsonLines(file).lines;
    QCOMPARE(lines.fault, QString());
    const std::optional<LayerLoad> gdal = readGeoJson(std::move(lines), {{}, {}, {}, Severity::Warning, false});
    QVERIFY(direct.layer && gdal && gdal->layer);
    QVERIFY(direct.layer->size() > 0);
    QCOMPARE(described(*gdal->layer).split(u'\n'), described(*direct.layer).split(u'\n'));
}

void ParityTest::everyRoleAlike()
{
    const QString file = path(u"odd/mixed-geometry.geojson"_s);
    for (const Role role : {Role::Incidents, Role::Areas, Role::Boundaries, Role::Places, Role::Land}) {
        const LayerLoad direct = loadLayer(file, {}, role);
        const std::optional<LayerLoad> gdal =
            readGeoJson(toGeoJsonLines(file).lines, {{}, role, {}, Severity::Warning, false});
        QVERIFY(direct.layer && gdal && gdal->layer);
        QCOMPARE(described(*gdal->layer).split(u'\n'), described(*direct.layer).split(u'\n'));
    }
}

void ParityTest::declinesWhatItCannotDo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("declined");
    QTest::newRow("metres, said before the features") << u"formats/utm.geojson"_s << true;
    QTest::newRow("metres, said behind the features") << u"odd/crs-behind.geojson"_s << true;
    QTest::newRow("TopoJSON") << u"formats/events.topojson"_s << true;
    QTest::newRow("degrees, by name") << u"odd/crs84.geojson"_s << false;
    QTest::newRow("nothing said") << u"odd/one-line.geojson"_s << false;
}

void ParityTest::declinesWhatItCannotDo()
{
    QFETCH(const QString, file);
    QFETCH(const bool, declined);
    QCOMPARE(!readGeoJson(readFile(path(file)), {}).has_value(), declined);
}

QTEST_GUILESS_MAIN(ParityTest)
#include "parity_test.moc"
