// SPDX-License-Identifier: MIT
#include "export/chart.h"

#include "data/csv.h"
#include "export/png.h"
#include "export/savefile.h"
#include "export/svgdevice.h"
#include "export/ticks.h"
#include "geo/wording.h"
#include "map/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr double kLeft = 52;
constexpr double kTop = 64;
constexpr double kWidestBar = 64;
constexpr double kBottom = 56;
constexpr double kRight = 16;
constexpr int kTicks = 4;
constexpr double kMinLabelGap = 8;

int heightOf(const BarChart& chart, qsizetype bar)
{
    int sum = 0;
    for (const ChartSeries& series : chart.series)
        sum += series.certain.value(bar) + series.possible.value(bar);
    return sum;
}

/// Hatch lines of their own, since pattern brushes differ between images and vector files.
void hatch(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.setPen(QPen(color, 1));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    constexpr double kStep = 4;
    for (double x = rect.left() - rect.height() + kStep; x < rect.right(); x += kStep) {
        // From the bottom at x up to the right at 45 degrees, cut to the rectangle.
        const double from = std::max(x, rect.left());
        const double to = std::min(x + rect.height(), rect.right());
        if (from < to)
            painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
}

void paintBars(QPainter& painter, const QRectF& plot, const BarChart& chart, double most)
{
    const double step = plot.width() / static_cast<double>(std::max<qsizetype>(1, chart.bars.size()));
    const double gap = step > 4 ? std::max(std::min(6.0, step / 4), step - kWidestBar) : 0;
    for (qsizetype bar = 0; bar < chart.bars.size(); ++bar) {
        double y = plot.bottom();
        for (const bool isPossible : {false, true}) {
            for (const ChartSeries& series : chart.series) {
                const int value = isPossible ? series.possible.value(bar) : series.certain.value(bar);
                if (value == 0)
                    continue;
                const double height = value / most * plot.height();
                const QRectF part(
                    plot.left() + step * static_cast<double>(bar) + gap / 2, y - height, step - gap, height);
                if (isPossible)
                    hatch(painter, part, series.color);
                else
                    painter.fillRect(part, series.color);
                y -= height;
            }
        }
    }
}

void paintAxes(
    QPainter& painter, const QRectF& plot, const BarChart& chart, const std::vector<double>& ticks, const Theme& colors)
{
    const QFontMetricsF metrics(painter.font());
    QColor grid = colors.textQuiet;
    grid.setAlphaF(0.25F);
    painter.setPen(colors.textQuiet);
    for (const double tick : ticks) {
        const double y = plot.bottom() - tick / ticks.back() * plot.height();
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), grid);
        const QString text = QString::number(tick);
        painter.drawText(QPointF(plot.left() - 6 - metrics.horizontalAdvance(text), y + 4), text);
    }
    const double step = plot.width() / static_cast<double>(std::max<qsizetype>(1, chart.bars.size()));
    double free = plot.left();
    for (qsizetype bar = 0; bar < chart.bars.size(); ++bar) {
        const double width = metrics.horizontalAdvance(chart.bars[bar]);
        const double x = plot.left() + step * (static_cast<double>(bar) + 0.5) - width / 2;
        if (x < free || x + width > plot.right() + kRight)
            continue;
        painter.drawText(QPointF(x, plot.bottom() + 16), chart.bars[bar]);
        free = x + width + kMinLabelGap;
    }
    painter.drawText(QPointF(plot.left(), plot.bottom() + 32), chart.axis);
    painter.drawText(QPointF(plot.left(), plot.bottom() + 48), chart.note);
}

void paintKey(QPainter& painter, QPointF at, const BarChart& chart, const Theme& colors)
{
    const QFontMetricsF metrics(painter.font());
    for (const ChartSeries& series : chart.series) {
        painter.fillRect(QRectF(at.x(), at.y() - 9, 10, 10), series.color);
        painter.setPen(colors.text);
        painter.drawText(at + QPointF(14, 0), series.name);
        at.rx() += 14 + metrics.horizontalAdvance(series.name) + 14;
    }
    hatch(painter, QRectF(at.x(), at.y() - 9, 10, 10), colors.textQuiet);
    painter.setPen(colors.text);
    painter.drawText(at + QPointF(14, 0), Wording::tr("possibly"));
}

QByteArray csv(const BarChart& chart)
{
    QStringList header{csvField(chart.axis)};
    for (const ChartSeries& series : chart.series)
        header << csvField(series.name) << csvField(Wording::tr("%1, possibly").arg(series.name));
    QByteArray bytes = header.join(u',').toUtf8() + '\n';
    for (qsizetype bar = 0; bar < chart.bars.size(); ++bar) {
        QStringList cells{csvField(chart.bars[bar])};
        for (const ChartSeries& series : chart.series)
            cells << QString::number(series.certain.value(bar)) << QString::number(series.possible.value(bar));
        bytes += cells.join(u',').toUtf8() + '\n';
    }
    return bytes;
}

} // namespace

void paintChart(QPainter& painter, const QRectF& frame, const BarChart& chart, Appearance appearance)
{
    const Theme& colors = theme(appearance);
    const QRectF plot = frame.adjusted(kLeft, kTop, -kRight, -kBottom);
    if (plot.width() <= 0 || plot.height() <= 0)
        return;
    int most = 1;
    for (qsizetype bar = 0; bar < chart.bars.size(); ++bar)
        most = std::max(most, heightOf(chart, bar));
    std::vector<double> ticks = roundTicks(0, most, kTicks);
    std::erase_if(ticks, [](double tick) { return tick != std::floor(tick); }); // incidents are whole
    painter.setFont(mapFont(14, QFont::DemiBold));
    painter.setPen(colors.text);
    painter.drawText(frame.topLeft() + QPointF(0, 14), chart.title);
    painter.setFont(mapFont(11));
    paintKey(painter, frame.topLeft() + QPointF(0, 34), chart, colors);
    painter.setPen(colors.textQuiet);
    painter.drawText(frame.topLeft() + QPointF(0, kTop - 12), chart.unit);
    paintAxes(painter, plot, chart, ticks, colors);
    paintBars(painter, plot, chart, ticks.back());
}

QString saveChart(const BarChart& chart, QSize size, Appearance appearance, const QString& path)
{
    const QString ending = fileEnding(path);
    const QRectF frame = QRectF({}, size).adjusted(16, 16, -16, -16);
    if (ending == "csv"_L1)
        return saveBytes(csv(chart), path);
    if (ending == "png"_L1) {
        constexpr int kScale = 2;
        constexpr int kDpi = 96;
        QImage image(size * kScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(kScale);
        image.fill(theme(appearance).paper);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChart(painter, frame, chart, appearance);
        painter.end();
        return saveBytes(pngBytes(image, kDpi * kScale), path);
    }
    if (ending != "svg"_L1)
        return Wording::tr("a chart is written as png, svg or csv");
    SvgDevice device(size);
    QPainter painter(&device);
    painter.fillRect(QRectF({}, size), theme(appearance).paper);
    paintChart(painter, frame, chart, appearance);
    painter.end();
    return saveBytes(device.document(size, chart.title, chart.note, {}), path);
}

} // namespace truceline
