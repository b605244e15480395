// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QAbstractListModel>

namespace truceline {

/// Places, incidents, areas and boundaries that a typed text finds, in any spelling. They are looked for beside the GUI
/// thread; until they are found, the model shows what was found last.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY foundChanged)
    Q_PROPERTY(bool searching READ isSearching NOTIFY foundChanged)

public:
    enum Column {
        Feature = Qt::UserRole, ///< truceline::FeatureRef
        Title, ///< both forms
        Detail, ///< what it is, and its date where it has one
    };

    using QAbstractListModel::QAbstractListModel;
    ~SearchModel() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString text() const { return m_text; }
    void setText(const QString& text);
    int count() const { return static_cast<int>(m_found.size()); }
    /// True while what is shown is not what the text finds.
    bool isSearching() const { return m_isSearching; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Brings a row's feature into view and selects it where it has a card; while searching, once it is found.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void sessionChanged();
    void textChanged();
    void foundChanged();

private:
    using Found = std::vector<FeatureRef>;
    void update();
    void show(const ScenePtr& scene, Found found);

    Session* m_session = nullptr;
    QString m_text;
    QFuture<Found> m_search; ///< the latest
    bool m_isSearching = false;
    int m_chosen = -1; ///< a row that was chosen before it was found
    ScenePtr m_scene; ///< that was searched
    Found m_found;
};

} // namespace truceline
