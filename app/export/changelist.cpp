// SPDX-License-Identifier: MIT
#include "export/changelist.h"

#include "export/listingrows.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Lines of changes in the forms of a list.
class ChangeRows final : public ListingRows {
public:
    explicit ChangeRows(const std::vector<ChangeLine>& lines)
        : m_lines(lines)
    {
    }

    std::size_t size() const override { return m_lines.size(); }
    FeatureRef feature(std::size_t) const override { return {}; }
    QStringList columns() const override { return changeColumns(); }
    QStringList tableColumns() const override { return changeColumns(); }
    QStringList cells(std::size_t row, const QStringList&) const override { return changeCells(m_lines[row]); }
    QByteArray json(std::size_t row) const override
    {
        const QStringList columns = changeColumns();
        const QStringList cells = changeCells(m_lines[row]);
        QJsonObject object;
        for (qsizetype i = 0; i < columns.size(); ++i)
            object.insert(columns[i], cells[i]);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QByteArray geoJson(std::size_t) const override { Q_UNREACHABLE_RETURN({}); }

private:
    const std::vector<ChangeLine>& m_lines;
};

} // namespace

QStringList changeColumns()
{
    return {u"id"_s, u"change"_s, u"name"_s, u"field"_s, u"before"_s, u"after"_s};
}

QStringList changeCells(const ChangeLine& line)
{
    return {line.id, line.change, line.name, line.field, line.before, line.after};
}

std::vector<ChangeLine> changeLines(const Changes& changes, const Layer& before, const Layer& after, Names names)
{
    std::vector<ChangeLine> lines;
    for (std::size_t i = 0; i < changes.features.size(); ++i) {
        const FeatureChange& change = changes.features[i];
        ChangeLine line;
        line.id = change.id;
        line.change = changeName(change.kind);
        line.name =
            displayName(change.after ? properties(after, *change.after) : properties(before, *change.before), names);
        line.feature = static_cast<int>(i);
        if (change.fields.empty())
            lines.push_back(line);
        for (const FieldChange& field : change.fields) {
            line.field = field.field;
            line.before = field.before;
            line.after = field.after;
            lines.push_back(line);
        }
    }
    for (const RepeatedId& repeated : changes.repeated)
        lines.push_back(
            {repeated.id, u"repeated"_s, {}, {}, QString::number(repeated.before), QString::number(repeated.after)});
    if (changes.unnamedBefore > 0 || changes.unnamedAfter > 0)
        lines.push_back({{}, u"without_id"_s, {}, {}, QString::number(changes.unnamedBefore),
            QString::number(changes.unnamedAfter)});
    return lines;
}

bool writeChanges(const std::vector<ChangeLine>& lines, ListFormat format, QIODevice& device)
{
    return writeRows(ChangeRows(lines), format, device);
}

} // namespace truceline
