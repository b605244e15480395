// SPDX-License-Identifier: MIT
#include "data/csv.h"

#include "data/filebytes.h"
#include "geo/wording.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Walks over the records of a CSV text.
class CsvCursor {
public:
    CsvCursor(QByteArrayView text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    bool hasOpenQuote() const { return m_openQuote; }

    QStringList next()
    {
        QStringList values;
        do
            values << field();
        while (skip(m_separator));
        skip('\r');
        if (skip('\n'))
            ++m_line;
        return values;
    }

private:
    bool skip(char expected)
    {
        if (atEnd() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    QString field()
    {
        if (skip('"'))
            return quotedField();
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
            ++m_at;
        qsizetype end = m_at;
        if (end > begin && m_text[end - 1] == '\r' && (atEnd() || m_text[m_at] == '\n'))
            --end;
        return QString::fromUtf8(m_text.sliced(begin, end - begin));
    }

    /// What follows the closing quote up to the separator is kept, as most programs do.
    QString quotedField()
    {
        QByteArray value;
        while (true) {
            const qsizetype quote = m_text.indexOf('"', m_at);
            const QByteArrayView part = m_text.sliced(m_at, (quote < 0 ? m_text.size() : quote) - m_at);
            value += part;
            m_line += int(std::count(part.begin(), part.end(), '\n'));
            m_at += part.size() + 1;
            if (quote < 0) {
                m_openQuote = true;
                break;
            }
            if (!skip('"'))
                break;
            value += '"';
        }
        return QString::fromUtf8(value) + (m_openQuote ? QString() : field());
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    char m_separator;
    int m_line = 1;
    bool m_openQuote = false;
};

QByteArrayView firstLine(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    return text.first(end < 0 ? text.size() : end);
}

/// What parts the columns that a line names.
char separatorIn(QByteArrayView line)
{
    return std::ranges::max(
        {',', ';', '\t', '|'}, {}, [line](char c) { return std::count(line.begin(), line.end(), c); });
}

} // namespace

QString CsvTable::value(const Row& row, QLatin1StringView column) const
{
    const qsizetype index = columns.indexOf(column);
    return index < 0 ? QString() : row.values[index];
}

CsvTable readCsv(QByteArrayView text, const QString& file, Findings& findings)
{
    CsvTable table;
    CsvCursor cursor(text, ',');
    if (!cursor.atEnd())
        table.columns = cursor.next();
    while (!cursor.atEnd()) {
        const int line = cursor.line();
        QStringList values = cursor.next();
        if (values == QStringList(QString()))
            continue;
        QString fault;
        if (cursor.hasOpenQuote())
            fault = Wording::tr("a quote opens here that is never closed");
        else if (values.size() != table.columns.size())
            fault = Wording::tr("it has %1 values for %2 columns").arg(values.size()).arg(table.columns.size());
        if (fault.isEmpty())
            table.rows.push_back({line, std::move(values)});
        else
            findings << Finding{file, Wording::tr("line %1").arg(line), Severity::Error, fault};
    }
    return table;
}

QStringList csvHeader(QByteArrayView text)
{
    const QByteArrayView line = firstLine(text);
    return line.isEmpty() ? QStringList() : CsvCursor(line, separatorIn(line)).next();
}

QStringList csvHeader(const QString& path)
{
    QFile file(path);
    constexpr qint64 kLongest = 1 << 16;
    return file.open(QIODevice::ReadOnly) ? csvHeader(QByteArrayView(file.readLine(kLongest))) : QStringList();
}

std::vector<QByteArrayView> csvPieces(QByteArrayView text, qsizetype each)
{
    const char separator = separatorIn(firstLine(text));
    std::vector<QByteArrayView> pieces;
    qsizetype begin = 0;
    bool quoted = false;
    char before = separator;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            const bool isDouble = c == '"' && i + 1 < text.size() && text[i + 1] == '"';
            i += isDouble ? 1 : 0;
            quoted = c != '"' || isDouble;
        } else if (c == '"') {
            quoted = before == separator || before == '\n';
        } else if (c == '\n' && (pieces.empty() || i + 1 - begin >= each)) {
            pieces.push_back(text.sliced(begin, i + 1 - begin));
            begin = i + 1;
        }
        before = c;
    }
    if (begin < text.size())
        pieces.push_back(text.sliced(begin));
    return pieces;
}

QString csvField(const QString& value)
{
    static const QString special = u"\",\r\n"_s;
    const bool needsQuotes = std::ranges::any_of(value, [](QChar c) { return special.contains(c); });
    return needsQuotes ? u'"' + QString(value).replace(u'"', "\"\""_L1) + u'"' : value;
}

QByteArray csvLine(QStringList cells)
{
    for (QString& cell : cells)
        cell = csvField(cell);
    return cells.join(u',').toUtf8() + '\n';
}

void readRecords(const QString& path, QLatin1StringView key, Findings& findings,
    const std::function<void(const CsvTable&, const CsvTable::Row&)>& use)
{
    if (path.isEmpty())
        return;
    const auto report = [&](const QString& feature, const QString& message) {
        findings << Finding{path, feature, Severity::Error, message};
    };
    const FileBytes file = readFile(path);
    if (!file.fault.isEmpty())
        return report({}, file.fault);
    const CsvTable table = readCsv(file.bytes, path, findings);
    if (!table.columns.contains(key))
        return report({}, Wording::tr("it has no column “%1”").arg(key));
    QHash<QString, int> lines;
    for (const CsvTable::Row& row : table.rows) {
        const QString line = Wording::tr("line %1").arg(row.line);
        const QString id = table.value(row, key);
        if (id.isEmpty()) {
            report(line, Wording::tr("“%1” is empty").arg(key));
        } else if (lines.contains(id)) {
            report(line, Wording::tr("the id “%1” is already used in line %2").arg(id).arg(lines[id]));
        } else {
            lines.insert(id, row.line);
            use(table, row);
        }
    }
}

} // namespace truceline
