// SPDX-License-Identifier: MIT
#pragma once

#include "data/importreport.h"
#include "ui/latest.h"
#include "ui/session.h"

#include <QAbstractListModel>

namespace truceline {

/// Files whose columns somebody should look at before they are drawn, one after another: a model of what each of our
/// properties is taken from, and what comes of it. Reading runs beside the window.
class Importing : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// A file waits.
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /// What came of reading it, one line each.
    Q_PROPERTY(QStringList report READ report NOTIFY changed)
    /// Its first rows as they are understood, one line each.
    Q_PROPERTY(QStringList preview READ preview NOTIFY changed)
    /// What a property can be taken from; the first entry is none.
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(bool monthFirst READ isMonthFirst WRITE setMonthFirst NOTIFY changed)
    /// Such as "EPSG:28408"; empty = as the file says.
    Q_PROPERTY(QString crs READ crs WRITE setCrs NOTIFY changed)
    /// It is a layer of the map already, which is read again.
    Q_PROPERTY(bool again READ isAgain NOTIFY changed)
    /// Why it cannot be read so; empty = it can.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    enum Role { PropertyRole = Qt::UserRole, LabelRole, ChoiceRole };

    explicit Importing(QObject* parent = nullptr);
    ~Importing() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isActive() const { return !m_waiting.empty(); }
    bool isBusy() const { return m_busy; }
    bool isAgain() const { return m_isAgain; }
    QString fileName() const;
    QStringList report() const;
    QStringList preview() const;
    QStringList choices() const;
    bool isMonthFirst() const { return m_plan.monthFirst; }
    void setMonthFirst(bool monthFirst);
    QString crs() const { return m_plan.crs; }
    void setCrs(const QString& crs);
    QString fault() const { return m_fault; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows how a layer of the map was read, ahead of the files that wait.
    Q_INVOKABLE void review(const QString& layerId);
    /// Takes a property from a column.
    /// @param row  of the property
    /// @param choice  an index into `choices`
    Q_INVOKABLE void choose(int row, int choice);
    /// Draws the file, or draws it anew, and remembers what its columns were taken for; the next file comes up.
    Q_INVOKABLE void accept();
    /// Leaves the file out, or its layer as it is; the next one comes up.
    Q_INVOKABLE void refuse();
    /// Writes the report as text. @return why it could not be written; empty = it was
    Q_INVOKABLE QString saveReport(const QUrl& file) const;

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void wait(const std::vector<LayerLoad>& layers);
    void next();
    const LayerPtr& layer() const { return m_waiting.front().layer; }
    void showFirst();
    void setPlan(const ImportPlan& plan);
    void read();
    void take(const LayerLoad& load);

    Session* m_session = nullptr;
    std::vector<LayerLoad> m_waiting; ///< the first one is shown
    ImportPlan m_plan; ///< of the first one, as it is chosen now
    ImportReport m_report;
    QString m_fault;
    bool m_busy = false;
    bool m_isAgain = false; ///< the first one is a layer of the map
    StopFlag m_stop;
};

} // namespace truceline
