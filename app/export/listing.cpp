// SPDX-License-Identifier: MIT
#include "export/listing.h"

#include "export/listingrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

bool put(QIODevice& device, const QByteArray& bytes)
{
    return device.write(bytes) == bytes.size();
}

QByteArray csvLine(QStringList cells)
{
    for (QString& cell : cells) {
        if (std::ranges::any_of(cell, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; }))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return cells.join(u',').toUtf8() + '\n';
}

bool writeCsv(const ListingRows& rows, QIODevice& device)
{
    const QStringList columns = rows.columns();
    bool ok = put(device, csvLine(columns));
    for (std::size_t row = 0; ok && row < rows.size(); ++row)
        ok = put(device, csvLine(rows.cells(row, columns)));
    return ok;
}

/// Objects between a head and a tail, one a line.
bool writeObjects(const ListingRows& rows, QByteArray (ListingRows::*object)(std::size_t) const, const QByteArray& head,
    const QByteArray& tail, QIODevice& device)
{
    bool ok = put(device, head);
    for (std::size_t row = 0; ok && row < rows.size(); ++row)
        ok = put(device, (row == 0 ? "\n" : ",\n") + (rows.*object)(row));
    return ok && put(device, '\n' + tail + '\n');
}

constexpr qsizetype kWidestCell = 44;

/// A text for one line of a terminal: no line breaks or control characters, not too long.
QString tableCell(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    text = text.simplified();
    return text.size() > kWidestCell ? text.first(kWidestCell - 1) + u'…' : text;
}

bool writeTable(const ListingRows& rows, QIODevice& device)
{
    const QStringList columns = rows.tableColumns();
    QList<qsizetype> widths;
    for (const QString& column : columns)
        widths << column.size();
    const auto cells = [&](std::size_t row) {
        QStringList texts = rows.cells(row, columns);
        std::ranges::transform(texts, texts.begin(), tableCell);
        return texts;
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QStringList texts = cells(row);
        for (qsizetype i = 0; i < texts.size(); ++i)
            widths[i] = std::max(widths[i], texts[i].size());
    }
    const auto line = [&](const QStringList& texts) {
        QString result;
        for (qsizetype i = 0; i < texts.size(); ++i)
            result += texts[i].leftJustified(widths[i]) + u"  "_s;
        while (result.endsWith(u' '))
            result.chop(1);
        return result.toUtf8() + '\n';
    };
    bool ok = put(device, line(columns));
    for (std::size_t row = 0; ok && row < rows.size(); ++row)
        ok = put(device, line(cells(row)));
    return ok;
}

Role roleOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Areas:
        return Role::Areas;
    case ListKind::Boundaries:
        return Role::Boundaries;
    case ListKind::Places:
        return Role::Places;
    case ListKind::Incidents:
    case ListKind::Claims:
    case ListKind::Changes:
        return Role::Incidents;
    }
    Q_UNREACHABLE_RETURN(Role::Incidents);
}

} // namespace

bool writeList(const Atlas& atlas, const View& view, ListKind kind, ListFormat format, QIODevice& device)
{
    const auto rows = kind == ListKind::Claims ? claimRows(atlas, view) : featureRows(atlas, view, roleOf(kind));
    return writeRows(*rows, format, device);
}

bool writeRows(const ListingRows& rows, ListFormat format, QIODevice& device)
{
    switch (format) {
    case ListFormat::Table:
        return writeTable(rows, device);
    case ListFormat::Csv:
        return writeCsv(rows, device);
    case ListFormat::GeoJson:
        return writeObjects(rows, &ListingRows::geoJson, R"({"type":"FeatureCollection","features":[)", "]}", device);
    case ListFormat::Json:
        return writeObjects(rows, &ListingRows::json, "[", "]", device);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace truceline
