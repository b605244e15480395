// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QAbstractListModel>

namespace truceline {

/// The values that incidents in the window have for one property, with how many have each, and a switch for each that
/// filters. Nothing switched on = no filter. Counts respect everything else that is asked for, but not this facet.
class FacetModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// "type" or "actor".
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged REQUIRED)
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)

public:
    enum Column {
        Value = Qt::UserRole, ///< as in the data
        Text, ///< for people
        Count,
        Chosen,
    };

    using QAbstractListModel::QAbstractListModel;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString key() const { return m_key; }
    void setKey(const QString& key);
    /// Whether this facet filters.
    bool isActive() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setChosen(int row, bool chosen);
    /// Switches all values off.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void sessionChanged();
    void keyChanged();
    void activeChanged();

private:
    struct Row {
        QString value;
        int count = 0;
    };
    void update();
    QHash<QString, int> count() const;
    bool isChosen(const QString& value) const;

    Session* m_session = nullptr;
    QString m_key;
    std::vector<Row> m_rows;
};

/// A word of the data for people: "airstrike_drone" is "Airstrike drone".
QString plainWord(const QString& word);

} // namespace truceline
