// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sessionrows.h"

namespace truceline {

/// The incidents that the session's view shows, those without place included, by date. It keeps no rows: which incident
/// a row is, and its texts, are found when the row is looked at.
class IncidentListModel : public SessionRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectedRowChanged)
    Q_PROPERTY(bool newestFirst READ isNewestFirst WRITE setNewestFirst NOTIFY newestFirstChanged)

public:
    enum Column {
        Feature = Qt::UserRole, ///< truceline::FeatureRef
        Title, ///< place name by the names rule
        Date, ///< no finer than it is
        Summary,
        Type, ///< `type` as in the data
        TypeText, ///< for people
        Deaths, ///< "3", "2–5", or empty where unknown
        Possible, ///< only possibly in the window
        Placeless,
    };

    using SessionRows::SessionRows;

    bool isNewestFirst() const { return m_isNewestFirst; }
    void setNewestFirst(bool newestFirst);
    /// The row of the session's selected feature, or −1.
    int selectedRow() const;

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Selects a row's incident in the session.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void selectedRowChanged();
    void newestFirstChanged();

protected:
    void update() override;
    void follow(Session* session) override;

private:
    struct Row {
        FeatureRef feature;
        Match match;
    };
    /// What is shown of one layer.
    struct Part {
        int layer;
        SelectedRows rows;
    };
    Row rowAt(int index) const;
    Row byDate(std::size_t index) const;
    Day firstDay(const Part& part, std::size_t index) const;
    std::size_t begunBefore(const Part& part, Day day) const;

    ScenePtr m_scene; ///< keeps what the parts point into
    std::vector<Part> m_parts;
    std::size_t m_size = 0; ///< of all parts together
    bool m_isNewestFirst = false;
};

/// A range of deaths for people: "3", "2–5", "at least 2"; empty where nothing is known.
QString deathsText(const Properties& properties);

} // namespace truceline
