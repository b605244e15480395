// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sessionrows.h"

#include <limits>

namespace truceline {

/// The values that incidents in the window have for one property, with how many have each, and a switch for each that
/// filters. Nothing switched on = no filter. Counts respect everything else that is asked for, but not this facet. The
/// most frequent values come first.
class FacetModel : public SessionRows {
    Q_OBJECT
    QML_ELEMENT
    /// "type" or "actor".
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged REQUIRED)
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)
    /// How many values are rows at most; chosen ones are in any case.
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged)
    /// How many values are no rows.
    Q_PROPERTY(int further READ further NOTIFY furtherChanged)

public:
    enum Column {
        Value = Qt::UserRole, ///< as in the data
        Text, ///< for people
        Count,
        Chosen,
    };

    using SessionRows::SessionRows;

    QString key() const { return m_key; }
    void setKey(const QString& key);
    /// Whether this facet filters.
    bool isActive() const;
    int most() const { return m_most; }
    void setMost(int most);
    int further() const { return m_further; }

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setChosen(int row, bool chosen);
    /// Switches all values off.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void keyChanged();
    void activeChanged();
    void mostChanged();
    void furtherChanged();

protected:
    void update() override;

private:
    struct Row {
        QString value;
        int count = 0;
    };
    QHash<QString, int> countByValue() const;
    bool isChosen(const QString& value) const;

    QString m_key;
    int m_most = std::numeric_limits<int>::max();
    int m_further = 0;
    std::vector<Row> m_rows;
};

/// A word of the data for people: "airstrike_drone" is "Airstrike drone".
QString plainWord(const QString& word);

} // namespace truceline
