// SPDX-License-Identifier: MIT
#pragma once

#include "ui/claimsubjects.h"
#include "ui/sessionrows.h"

namespace truceline {

/// The claims about the incidents, areas and boundaries that the session's view shows: those of Armenia, then those of
/// Azerbaijan, then those of others, each by the date of the claim.
class ClaimsModel : public SessionRows {
    Q_OBJECT
    QML_ELEMENT

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

    using SessionRows::SessionRows;

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Selects what the row's claim is about.
    Q_INVOKABLE void choose(int row);
    /// "Armenia says" and so on, for the sections of the list.
    Q_INVOKABLE static QString sideTitle(const QString& side);

protected:
    void update() override;
    void follow(Session* session) override;
    QList<int> changingColumns() const override;

private:
    struct Row {
        FeatureRef subject;
        int claim = 0;
        int side = 0;
        Day day = 0;
    };

    ScenePtr m_scene;
    ClaimSubjects m_subjects;
    std::vector<Row> m_rows;
};

} // namespace truceline
