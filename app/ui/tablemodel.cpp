// SPDX-License-Identifier: MIT
#include "ui/tablemodel.h"

#include "export/tablefile.h"
#include "ui/latest.h"
#include "ui/savebeside.h"

#include <QClipboard>
#include <QGuiApplication>

namespace truceline {

TableModel::~TableModel()
{
    stop(m_stop);
}

void TableModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::queryChanged, this, &TableModel::make);
    make();
    Q_EMIT sessionChanged();
}

void TableModel::setClaims(bool claims)
{
    TableForm form = m_form;
    form.kind = claims ? ListKind::Claims : ListKind::Incidents;
    if (form.kind != m_form.kind) {
        form.columns.clear();
        form.sortedBy.clear();
    }
    ask(form);
}

void TableModel::setText(const QString& text)
{
    TableForm form = m_form;
    form.text = text;
    ask(form);
}

void TableModel::sortBy(const QString& column)
{
    TableForm form = m_form;
    const bool isSame = column == form.sortedBy;
    form.sortedBy = isSame && form.descending ? QString() : column;
    form.descending = isSame && !form.descending;
    ask(form);
}

void TableModel::setColumnShown(const QString& column, bool shown)
{
    TableForm form = m_form;
    form.columns = columns();
    form.columns.removeAll(column);
    if (shown)
        form.columns.append(column);
    if (!form.columns.isEmpty())
        ask(form);
}

void TableModel::ask(const TableForm& form)
{
    if (form == m_form)
        return;
    m_form = form;
    make();
    Q_EMIT formChanged();
}

void TableModel::make()
{
    if (!m_session || !m_session->scene())
        return;
    startLatest(
        m_stop, this,
        [atlas = m_session->scene()->atlas, view = m_session->view(), form = m_form](
            const std::atomic<bool>& isStopped) { return makeTable(atlas, view, form, isStopped); },
        [this](const std::shared_ptr<const Table>& table) { take(table); });
    m_isBusy = true;
    Q_EMIT busyChanged();
}

void TableModel::take(const std::shared_ptr<const Table>& table)
{
    beginResetModel();
    m_table = table;
    m_cells.clear();
    endResetModel();
    m_isBusy = false;
    Q_EMIT tableChanged();
    Q_EMIT busyChanged();
}

QStringList TableModel::query() const
{
    return m_table ? tableQuery(*m_table) : QStringList();
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!m_cells.contains(index.row()))
        m_cells.insert(index.row(), new QStringList(m_table->cells(static_cast<std::size_t>(index.row()))));
    return m_cells.object(index.row())->value(index.column());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return columns().value(section);
}

void TableModel::choose(int row)
{
    if (row >= 0 && row < count())
        m_session->setSelected(m_table->rows->feature(m_table->order[static_cast<std::size_t>(row)]));
}

void TableModel::copy(int row) const
{
    if (!m_table)
        return;
    const std::size_t first = row < 0 ? 0 : static_cast<std::size_t>(row);
    QGuiApplication::clipboard()->setText(tableText(*m_table, first, row < 0 ? m_table->size() : 1));
}

void TableModel::save(const QUrl& file) const
{
    if (m_table)
        saveBeside(m_session, file, [table = m_table](const QString& path) { return saveTable(*table, path); });
}

} // namespace truceline
