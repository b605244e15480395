// SPDX-License-Identifier: MIT
#pragma once

#include "export/chart.h"
#include "export/figures.h"
#include "ui/session.h"

#include <QQuickPaintedItem>

namespace truceline {

/// What the incidents shown add up to, made beside the window.
class FiguresModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList totals READ totals NOTIFY changed)
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using QObject::QObject;
    ~FiguresModel() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    /// Six texts for each kind of people: its name; the lowest, best and highest sum ("–" where nobody states a best
    /// one); how many incidents have a figure and how many none.
    QStringList totals() const;
    /// How many citations and incidents rest on whose sources, one line each.
    QStringList sources() const;
    /// How it was counted, and what makes the picture one-sided.
    QStringList notes() const;
    bool isBusy() const { return m_isBusy; }
    /// Incidents by month, or by year where there are too many months.
    BarChart chart() const;

    /// Writes the chart, by the ending of the file's name; what goes wrong becomes a message of the session.
    Q_INVOKABLE void saveChart(const QUrl& file) const;

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void busyChanged();

private:
    void make();

    Session* m_session = nullptr;
    std::shared_ptr<const Figures> m_figures;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_isBusy = false;
};

/// The chart of the figures.
class FiguresChart : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::FiguresModel* figures READ figures WRITE setFigures NOTIFY figuresChanged REQUIRED)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    FiguresModel* figures() const { return m_figures; }
    void setFigures(FiguresModel* figures);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void figuresChanged();

private:
    FiguresModel* m_figures = nullptr;
};

} // namespace truceline
