// SPDX-License-Identifier: MIT
#pragma once

#include "ui/claimgroups.h"
#include "ui/claimsubjects.h"

#include <QAbstractListModel>

namespace truceline {

/// The questions of the claims board, each with what every side says to it: about everything that the session's view
/// shows, incidents before states, or about the selected feature alone.
class ClaimBoardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool selectedOnly READ isSelectedOnly WRITE setSelectedOnly NOTIFY selectedOnlyChanged)
    Q_PROPERTY(bool rivalsOnly READ isRivalsOnly WRITE setRivalsOnly NOTIFY rivalsOnlyChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Column {
        Subject = Qt::UserRole, ///< what it is about, with its date
        IsFirst, ///< the row before it is about something else
        Group, ///< a ClaimGroup
    };

    using QAbstractListModel::QAbstractListModel;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isSelectedOnly() const { return m_selectedOnly; }
    void setSelectedOnly(bool selectedOnly);
    /// Only questions whose answers exclude each other.
    bool isRivalsOnly() const { return m_rivalsOnly; }
    void setRivalsOnly(bool rivalsOnly);
    int count() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Selects what a row is about.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void sessionChanged();
    void selectedOnlyChanged();
    void rivalsOnlyChanged();
    void countChanged();

private:
    struct Row {
        FeatureRef subject;
        std::vector<int> claims; ///< to one question
    };
    void update();

    Session* m_session = nullptr;
    bool m_selectedOnly = false;
    bool m_rivalsOnly = false;
    ClaimSubjects m_subjects;
    std::vector<Row> m_rows;
};

} // namespace truceline
