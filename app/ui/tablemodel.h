// SPDX-License-Identifier: MIT
#pragma once

#include "export/table.h"
#include "ui/session.h"

#include <QAbstractTableModel>
#include <QCache>

namespace truceline {

/// What the session's view shows as a table of incidents or claims, made beside the window: sorted, narrowed, with the
/// columns that were chosen.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// Of claims rather than incidents.
    Q_PROPERTY(bool claims READ areClaims WRITE setClaims NOTIFY formChanged)
    /// Text that a shown column must hold.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY formChanged)
    Q_PROPERTY(QString sortedBy READ sortedBy NOTIFY formChanged)
    Q_PROPERTY(bool descending READ isDescending NOTIFY formChanged)
    Q_PROPERTY(QStringList columns READ columns NOTIFY tableChanged)
    Q_PROPERTY(QStringList allColumns READ allColumns NOTIFY tableChanged)
    Q_PROPERTY(QStringList query READ query NOTIFY tableChanged)
    Q_PROPERTY(int count READ count NOTIFY tableChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using QAbstractTableModel::QAbstractTableModel;
    ~TableModel() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool areClaims() const { return m_form.kind == ListKind::Claims; }
    void setClaims(bool claims);
    QString text() const { return m_form.text; }
    void setText(const QString& text);
    QString sortedBy() const { return m_form.sortedBy; }
    bool isDescending() const { return m_form.descending; }
    QStringList columns() const { return m_table ? m_table->form.columns : QStringList(); }
    QStringList allColumns() const { return m_table ? m_table->allColumns : QStringList(); }
    /// What the table was asked for, one line each.
    QStringList query() const;
    int count() const { return m_table ? static_cast<int>(m_table->size()) : 0; }
    /// Another table is being made.
    bool isBusy() const { return m_isBusy; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Sorts by a column, the second time the other way round, the third time not.
    Q_INVOKABLE void sortBy(const QString& column);
    Q_INVOKABLE void setColumnShown(const QString& column, bool shown);
    /// Selects what a row is, or is about.
    Q_INVOKABLE void choose(int row);
    /// Copies a row as text, or all of them where it is −1.
    Q_INVOKABLE void copy(int row) const;
    /// Writes what is shown, by the ending of the file's name; what goes wrong becomes a message of the session.
    Q_INVOKABLE void save(const QUrl& file) const;

Q_SIGNALS:
    void sessionChanged();
    void formChanged();
    void tableChanged();
    void busyChanged();

private:
    void ask(const TableForm& form);
    void make();
    void take(const std::shared_ptr<const Table>& table);

    Session* m_session = nullptr;
    TableForm m_form;
    std::shared_ptr<const Table> m_table;
    mutable QCache<int, QStringList> m_cells{200};
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_isBusy = false;
};

} // namespace truceline
