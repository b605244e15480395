// SPDX-License-Identifier: MIT
#include "export/layersave.h"

#include "data/csv.h"
#include "data/vectorfile.h"
#include "export/dayfields.h"
#include "export/savefile.h"
#include "geo/wording.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QByteArray collection(const Layer& layer)
{
    QByteArray bytes = R"({"type":"FeatureCollection","features":[)";
    for (std::size_t row = 0; row < layer.size(); ++row) {
        const QByteArray feature = json(layer, row).toByteArray();
        bytes += row == 0 ? "\n" : ",\n";
        bytes += isSubject(layer.info.role) ? withDayFields(feature, layer.dates[row]) : feature;
    }
    return bytes + "\n]}\n";
}

QByteArray table(const Layer& layer)
{
    QStringList columns;
    QSet<QString> known;
    for (std::size_t row = 0; row < layer.size(); ++row) {
        const Properties values = properties(layer, row);
        for (const auto& [key, value] : values.entries()) {
            if (!known.contains(key)) {
                known.insert(key);
                columns << key;
            }
        }
    }
    const bool dated = isSubject(layer.info.role) && !known.contains(u"start_date"_s) && !known.contains(u"end_date"_s);
    const bool points = layer.info.role == Role::Incidents || layer.info.role == Role::Places;
    QStringList header = columns;
    if (dated)
        header << u"start_date"_s << u"end_date"_s;
    if (points)
        header << u"lon"_s << u"lat"_s;
    QByteArray bytes = csvLine(header);
    for (std::size_t row = 0; row < layer.size(); ++row) {
        const Properties values = properties(layer, row);
        QStringList cells;
        for (const QString& column : std::as_const(columns))
            cells << values.text(column);
        if (dated) {
            const auto [first, last] = outermostDays(layer.dates[row]);
            cells << first << last;
        }
        if (points) {
            const GeoBox box = layer.hasPlace(row) ? bounds(geometry(layer, row)) : GeoBox();
            const auto degrees = [&](double each) {
                return layer.hasPlace(row) ? QString::number(each, 'g', 12) : QString();
            };
            cells << degrees(box.west) << degrees(box.south);
        }
        bytes += csvLine(cells);
    }
    return bytes;
}

} // namespace

QString saveLayer(const Layer& layer, const QString& path)
{
    const QString ending = fileEnding(path);
    if (ending == "csv"_L1)
        return saveBytes(table(layer), path);
    if (ending == "geojson"_L1)
        return saveBytes(collection(layer), path);
    if (!isVectorFormat(ending))
        return Wording::tr("a layer is written as csv, geojson, gpkg, fgb or kml");
    const FileBytes file = toVectorFile(collection(layer), {ending, layer.info.id, layer.info.attribution});
    return file.fault.isEmpty() ? saveBytes(file.bytes, path) : file.fault;
}

} // namespace truceline
