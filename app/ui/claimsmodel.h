// SPDX-License-Identifier: MIT
#pragma once

#include "ui/claimsubjects.h"

#include <QAbstractListModel>

namespace truceline {

/// The claims about the incidents, areas and boundaries that the session's view shows: those of Armenia, then those of
/// Azerbaijan, then those of others, each by the date of the claim.
class ClaimsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Column {
        Side = Qt::UserRole, ///< armenia, azerbaijan or other
        Subject, ///< what it is about
        Question,
        Value,
        Speaker, ///< with the date of the claim
        Contradicted,
        IsSelected, ///< its subject is the session's selected feature
    };

    using QAbstractListModel::QAbstractListModel;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Selects what the row's claim is about.
    Q_INVOKABLE void choose(int row);
    /// "Armenia says" and so on, for the sections of the list.
    Q_INVOKABLE static QString sideTitle(const QString& side);

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

private:
    struct Row {
        FeatureRef subject;
        int claim = 0;
        int side = 0;
        Day day = 0;
    };
    void update();

    Session* m_session = nullptr;
    ScenePtr m_scene;
    ClaimSubjects m_subjects;
    std::vector<Row> m_rows;
};

} // namespace truceline
