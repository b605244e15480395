// SPDX-License-Identifier: MIT
#pragma once

#include "map/view.h"

#include <QColor>
#include <QList>

class QPainter;

namespace truceline {

/// One stacked part of every bar.
struct ChartSeries {
    QString name;
    QColor color;
    QList<int> certain; ///< one for each bar
    QList<int> possible; ///< drawn hatched on top of all that is certain
};

/// A chart of stacked bars with axes: what is counted, in which unit, and of what.
struct BarChart {
    QString title;
    QString unit; ///< of the vertical axis
    QString axis; ///< what the bars stand for
    QStringList bars;
    QList<ChartSeries> series;
    QString note; ///< printed beneath; may be empty
};

/// Paints a chart into a rectangle of logical pixels.
void paintChart(QPainter& painter, const QRectF& frame, const BarChart& chart, Appearance appearance);

/// A chart as a file, by the ending of its name: png (twice the size in pixels), svg or csv (a column for each bar's
/// name and two for each series, certain and possible).
/// @param size  logical pixels
/// @return an empty text, or why it could not be written
QString saveChart(const BarChart& chart, QSize size, Appearance appearance, const QString& path);

} // namespace truceline
