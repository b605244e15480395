// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QAbstractListModel>

namespace truceline {

/// Rows found from what a session's view shows, for a list in a panel. Rows stay and only say something else when the
/// view changes, so that the list need not make them anew at each step of the slider; while the list is hidden they
/// wait.
class SessionRows : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Rows follow the view; else they do so when this becomes true again.
    Q_PROPERTY(bool awake READ isAwake WRITE setAwake NOTIFY awakeChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return m_count; }
    bool isAwake() const { return m_awake; }
    void setAwake(bool awake);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }

Q_SIGNALS:
    void sessionChanged();
    void countChanged();
    void awakeChanged();

protected:
    /// Finds the rows, now or once the list is shown.
    void refresh();
    /// Finds the rows of the session's view and hands them to replaceRows().
    virtual void update() = 0;
    /// Called once for a new session, for what else of it matters.
    virtual void follow(Session* session) { Q_UNUSED(session) }
    /// The columns of rows that stay, of which some may say something else now; empty = all.
    virtual QList<int> changingColumns() const { return {}; }

    /// Puts so many rows in the place of those that are there.
    /// @param take  takes over what the rows say; called once
    template <typename Take> void replaceRows(int now, Take take)
    {
        if (now < m_count) {
            beginRemoveRows({}, now, m_count - 1);
            m_count = now;
            endRemoveRows();
        }
        take();
        if (m_count > 0)
            Q_EMIT dataChanged(index(0), index(m_count - 1), changingColumns());
        if (now > m_count) {
            beginInsertRows({}, m_count, now - 1);
            m_count = now;
            endInsertRows();
        }
        Q_EMIT countChanged();
    }

private:
    Session* m_session = nullptr;
    int m_count = 0; ///< as told to views
    bool m_awake = true;
    bool m_stale = false; ///< the view has changed since the rows were found
};

} // namespace truceline
