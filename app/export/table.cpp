// SPDX-License-Identifier: MIT
#include "export/table.h"

#include "data/search.h"
#include "export/columns.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Every row of longer lists is not read only to find its columns.
constexpr std::size_t kReadForColumns = 20'000;

QStringList columnsOf(const ListingRows& rows, ListKind kind)
{
    if (kind == ListKind::Claims || rows.size() <= kReadForColumns)
        return rows.columns();
    return knownProperties(Role::Incidents) << u"lon"_s << u"lat"_s << u"match"_s;
}

struct Key {
    std::uint32_t row = 0;
    bool isNumber = false;
    double number = 0;
    QString text;
};

bool isBefore(const Key& a, const Key& b, bool descending, const QCollator& collator)
{
    if (a.text.isEmpty() != b.text.isEmpty())
        return b.text.isEmpty();
    const Key& first = descending ? b : a;
    const Key& second = descending ? a : b;
    if (first.isNumber != second.isNumber)
        return first.isNumber;
    if (first.isNumber)
        return first.number < second.number;
    return collator.compare(first.text, second.text) < 0;
}

bool narrow(Table& table, const std::atomic<bool>& stop)
{
    const QString wanted = folded(table.form.text);
    if (wanted.isEmpty())
        return true;
    std::erase_if(table.order, [&](std::uint32_t row) {
        return stop || std::ranges::none_of(table.rows->cells(row, table.form.columns), [&](const QString& cell) {
            return folded(cell).contains(wanted);
        });
    });
    return !stop;
}

bool sort(Table& table, const std::atomic<bool>& stop)
{
    if (table.form.sortedBy.isEmpty())
        return true;
    std::vector<Key> keys;
    keys.reserve(table.order.size());
    for (const std::uint32_t row : table.order) {
        if (stop)
            return false;
        Key key{row, false, 0, table.rows->cells(row, {table.form.sortedBy}).value(0)};
        key.number = key.text.toDouble(&key.isNumber);
        keys.push_back(std::move(key));
    }
    QCollator collator{QLocale(table.view.language)};
    collator.setNumericMode(true);
    std::ranges::stable_sort(
        keys, [&](const Key& a, const Key& b) { return isBefore(a, b, table.form.descending, collator); });
    std::ranges::transform(keys, table.order.begin(), &Key::row);
    return !stop;
}

} // namespace

std::shared_ptr<const Table> makeTable(
    const AtlasPtr& atlas, const View& view, const TableForm& form, const std::atomic<bool>& stop)
{
    auto table = std::make_shared<Table>();
    table->atlas = atlas;
    table->view = view;
    table->form = form;
    table->rows = form.kind == ListKind::Claims ? claimRows(*atlas, view) : featureRows(*atlas, view, Role::Incidents);
    table->allColumns = columnsOf(*table->rows, form.kind);
    const auto isUnknown = [&](const QString& column) { return !table->allColumns.contains(column); };
    table->form.columns.removeIf(isUnknown);
    if (table->form.columns.isEmpty())
        table->form.columns = table->rows->tableColumns();
    if (isUnknown(form.sortedBy))
        table->form.sortedBy.clear();
    table->order.resize(table->rows->size());
    std::iota(table->order.begin(), table->order.end(), 0U);
    if (stop || !narrow(*table, stop) || !sort(*table, stop))
        return {};
    return table;
}

} // namespace truceline
