// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QAbstractListModel>

namespace truceline {

/// The atlas's layers, the topmost first, with a switch for each.
class LayersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)

public:
    enum Column {
        Title = Qt::UserRole,
        Role, ///< by name, as in atlas.json
        Style,
        Attribution, ///< who made it, with its licence
        Shown,
        Added, ///< it is not one of the atlas's own
        Decidable, ///< what its columns are taken for can be decided
        Whole, ///< all its features are here, and not only what a database said of them
    };

    using QAbstractListModel::QAbstractListModel;

    Session* session() const { return m_session; }
    void setSession(Session* session);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// As in Atlas::indexOf().
    Q_INVOKABLE QString id(int row) const { return info(row).id; }
    Q_INVOKABLE void setShown(int row, bool shown);
    /// Takes the layer off the map; its file stays as it is.
    Q_INVOKABLE void remove(int row);
    /// Writes all features of the layer, see saveLayer(), beside the window; messages report.
    Q_INVOKABLE void save(int row, const QUrl& file) const;

Q_SIGNALS:
    void sessionChanged();

private:
    const LayerPtr& layer(int row) const;
    const LayerInfo& info(int row) const { return layer(row)->info; }
    void takeLayers();

    Session* m_session = nullptr;
    std::vector<LayerPtr> m_layers; ///< drawn first to last
};

} // namespace truceline
