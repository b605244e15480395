// SPDX-License-Identifier: MIT
#include "export/tablefile.h"

#include "data/csv.h"
#include "data/rawjson.h"
#include "data/vectorfile.h"
#include "export/dayfields.h"
#include "export/savefile.h"
#include "geo/wording.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QByteArray csv(const Table& table)
{
    QByteArray bytes;
    for (QString line : tableQuery(table))
        bytes += "# " + line.replace(u'\n', u' ').toUtf8() + '\n';
    bytes += csvLine(table.form.columns);
    for (std::size_t row = 0; row < table.size(); ++row)
        bytes += csvLine(table.cells(row));
    return bytes;
}

QByteArray geoJson(const Table& table)
{
    QByteArrayList query;
    for (const QString& line : tableQuery(table))
        query << jsonString(line);
    QByteArray bytes = R"({"type":"FeatureCollection","query":[)" + query.join(',') + R"(],"features":[)";
    for (std::size_t row = 0; row < table.size(); ++row) {
        const QByteArray feature = table.rows->geoJson(table.order[row]);
        const FeatureRef subject = table.rows->feature(table.order[row]);
        bytes += row == 0 ? "\n" : ",\n";
        bytes += table.form.kind == ListKind::Claims
            ? feature
            : withDayFields(feature, table.atlas->layerOf(subject).dates[subject.row]);
    }
    return bytes + "\n]}\n";
}

} // namespace

QStringList tableQuery(const Table& table)
{
    const Query& query = table.view.query;
    const bool areClaims = table.form.kind == ListKind::Claims;
    QStringList lines{
        areClaims ? Wording::tr("Truceline: claims about what is shown") : Wording::tr("Truceline: incidents shown")};
    const QString last = isoText(query.window.lastDay());
    lines << (query.window.mode == Mode::Cumulative
            ? Wording::tr("Dates: until %1").arg(last)
            : Wording::tr("Dates: %1 to %2").arg(isoText(query.window.span().first), last));
    for (const Filter& filter : query.filters)
        lines << Wording::tr("Filter: %1=%2").arg(filter.key, filter.value);
    if (!query.search.isEmpty())
        lines << Wording::tr("Search: %1").arg(query.search);
    if (!table.view.hiddenLayers.isEmpty())
        lines << Wording::tr("Layers switched off: %1").arg(table.view.hiddenLayers.join(u", "_s));
    if (!table.form.text.isEmpty())
        lines << Wording::tr("Rows that hold: %1").arg(table.form.text);
    if (!table.form.sortedBy.isEmpty())
        lines << (table.form.descending ? Wording::tr("Sorted by %1, descending") : Wording::tr("Sorted by %1"))
                     .arg(table.form.sortedBy);
    return lines << Wording::tr("Rows: %1").arg(table.size());
}

QString tableText(const Table& table, std::size_t first, std::size_t count)
{
    QStringList lines{table.form.columns.join(u'\t')};
    for (std::size_t row = first; row < std::min(first + count, table.size()); ++row) {
        QStringList cells = table.cells(row);
        for (QString& cell : cells)
            cell = cell.simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString saveTable(const Table& table, const QString& path)
{
    const QString ending = fileEnding(path);
    if (ending == "csv"_L1)
        return saveBytes(csv(table), path);
    if (ending == "geojson"_L1)
        return saveBytes(geoJson(table), path);
    if (!isVectorFormat(ending))
        return Wording::tr("a table is written as csv, geojson, gpkg, fgb or kml");
    const QString name = table.form.kind == ListKind::Claims ? u"claims"_s : u"incidents"_s;
    const FileBytes file = toVectorFile(geoJson(table), {ending, name, tableQuery(table).join(u"; "_s)});
    return file.fault.isEmpty() ? saveBytes(file.bytes, path) : file.fault;
}

} // namespace truceline
