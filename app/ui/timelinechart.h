// SPDX-License-Identifier: MIT
#pragma once

#include "data/histogram.h"
#include "data/sourcebreaks.h"
#include "ui/timeline.h"

#include <QQuickPaintedItem>

namespace truceline {

/// The histogram behind the slider with its axis below: incidents in calendar bins, stacked by group of types,
/// imprecise dates hatched. As an overview it shows all days of the atlas without an axis.
class TimelineChart : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Timeline* timeline READ timeline WRITE setTimeline NOTIFY timelineChanged REQUIRED)
    Q_PROPERTY(bool overview MEMBER m_overview NOTIFY overviewChanged)
    Q_PROPERTY(double axisHeight MEMBER m_axisHeight NOTIFY axisHeightChanged)
    /// A value of truceline::Appearance.
    Q_PROPERTY(int appearance MEMBER m_appearance NOTIFY appearanceChanged)
    /// Where the bars begin and end that hold days shown, in pixels from the left.
    Q_PROPERTY(double shownLeft READ shownLeft NOTIFY shownMoved)
    Q_PROPERTY(double shownRight READ shownRight NOTIFY shownMoved)
    Q_PROPERTY(QVariantList breaks READ breaks NOTIFY breaksChanged)
    Q_PROPERTY(QVariantList legend READ legend NOTIFY appearanceChanged)

public:
    explicit TimelineChart(QQuickItem* parent = nullptr);

    Timeline* timeline() const { return m_timeline; }
    void setTimeline(Timeline* timeline);
    double shownLeft() const;
    double shownRight() const;
    /// The groups that the bars are stacked by: maps with "text" and "color".
    QVariantList legend() const;
    /// Where the data behind the bars change source: maps with "position", in pixels from the left, and "text".
    QVariantList breaks() const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void timelineChanged();
    void overviewChanged();
    void axisHeightChanged();
    void appearanceChanged();
    void shownMoved();
    void breaksChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    TimeAxis axis() const;
    std::vector<Day> edges() const;
    const std::vector<Bin>& bins(const std::vector<Day>& edges) const;
    void paintBars(QPainter& painter, const TimeAxis& axis, double height) const;
    void findBreaks();
    void paintTicks(QPainter& painter, const TimeAxis& axis, double top) const;

    Timeline* m_timeline = nullptr;
    bool m_overview = false;
    int m_appearance = 0;
    double m_axisHeight = 20;
    std::vector<SourceBreak> m_breaks;
    mutable std::vector<Day> m_edges; ///< of the bins that are known
    mutable std::vector<Bin> m_bins; ///< of all incident layers together, groups one after the other
};

} // namespace truceline
