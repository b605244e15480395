// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QAbstractListModel>

namespace truceline {

/// Places, incidents, areas and boundaries that a typed text finds, in any spelling.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY textChanged)

public:
    enum Column {
        Feature = Qt::UserRole, ///< truceline::FeatureRef
        Title, ///< both forms
        Detail, ///< what it is, and its date where it has one
    };

    using QAbstractListModel::QAbstractListModel;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString text() const { return m_text; }
    void setText(const QString& text);
    int count() const { return static_cast<int>(m_found.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Brings a row's feature into view and selects it where it has a card.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void sessionChanged();
    void textChanged();

private:
    void update();

    Session* m_session = nullptr;
    QString m_text;
    std::optional<SearchIndex> m_index;
    ScenePtr m_indexed;
    std::vector<FeatureRef> m_found;
};

} // namespace truceline
