// SPDX-License-Identifier: MIT
#include "ui/timelinechart.h"

#include "map/layerscene.h"
#include "time/spantext.h"
#include "ui/incidentgroups.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr double kMinBinWidth = 5;
constexpr double kMinLabelGap = 74;
constexpr int kGroups = static_cast<int>(kIncidentGroups.size());

/// Bins of all incident layers together, groups one after the other.
std::vector<Bin> binsOf(const Timeline& timeline, std::span<const Day> edges)
{
    std::vector<Bin> sum((edges.size() - 1) * kGroups);
    const Scene& scene = *timeline.session()->scene();
    for (std::size_t i = 0; i < timeline.incidents().size(); ++i) {
        const DatedRowsPtr& set = timeline.incidents()[i];
        if (!set)
            continue;
        std::vector<int> groups;
        for (const QString& type : set->layer().incidents.types)
            groups.push_back(static_cast<int>(groupOf(symbolOf(type))));
        const std::vector<Bin> bins = histogram(*scene.layers[i]->tally(set), edges, groups, kGroups);
        for (std::size_t bin = 0; bin < bins.size(); ++bin) {
            sum[bin].certain += bins[bin].certain;
            sum[bin].possible += bins[bin].possible;
        }
    }
    return sum;
}

QString tickText(Tick tick, const QLocale& locale)
{
    const QDate date = toDate(tick.day);
    const bool isYearStart = date.month() == 1 && date.day() == 1;
    if (tick.unit == Step::Year || (isYearStart && tick.unit != Step::Day && tick.unit != Step::Week))
        return QString::number(date.year());
    if (tick.unit == Step::Quarter || tick.unit == Step::Month)
        return locale.standaloneMonthName(date.month(), QLocale::ShortFormat) + u' ' + QString::number(date.year());
    return locale.toString(date, u"d MMM yyyy"_s);
}

} // namespace

TimelineChart::TimelineChart(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    const auto repaint = [this] { update(); };
    connect(this, &TimelineChart::overviewChanged, this, repaint);
    connect(this, &TimelineChart::axisHeightChanged, this, repaint);
    connect(this, &TimelineChart::appearanceChanged, this, repaint);
}

void TimelineChart::setTimeline(Timeline* timeline)
{
    if (timeline == m_timeline)
        return;
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    m_edges.clear();
    const auto repaint = [this] { update(); };
    connect(m_timeline, &Timeline::axisChanged, this, repaint);
    connect(m_timeline, &Timeline::axisChanged, this, &TimelineChart::breaksChanged);
    connect(m_timeline, &Timeline::wholeChanged, this, repaint);
    connect(m_timeline, &Timeline::positionsChanged, this, &TimelineChart::shownMoved);
    connect(m_timeline, &Timeline::incidentsChanged, this, [this] {
        m_edges.clear();
        findBreaks();
        update();
    });
    findBreaks();
    Q_EMIT timelineChanged();
    update();
}

QVariantList TimelineChart::legend() const
{
    QVariantList entries;
    const auto appearance = static_cast<Appearance>(m_appearance);
    for (const IncidentGroup group : kIncidentGroups)
        entries.append(QVariantMap{{u"text"_s, groupText(group)}, {u"color"_s, groupColor(group, appearance)}});
    return entries;
}

QVariantList TimelineChart::breaks() const
{
    QVariantList entries;
    if (m_breaks.empty() || width() <= 0)
        return entries;
    const Session& session = *m_timeline->session();
    const QString language = session.view().language;
    for (const SourceBreak& each : m_breaks) {
        const QString text =
            each.begins ? tr("“%1” begins: its first incident is of %2") : tr("“%1” ends: its last incident is of %2");
        const Day day = each.begins ? each.day : each.day - 1;
        entries.append(QVariantMap{{u"position"_s, axis().position(each.day)},
            {u"text"_s,
                text.arg(session.scene()->atlas->vocabulary.in(language, each.source),
                    spanText(daySpan(day), QLocale(language)))}});
    }
    return entries;
}

void TimelineChart::findBreaks()
{
    const Session* session = m_timeline->session();
    std::vector<SourceBreak> breaks;
    if (session && session->scene())
        breaks = sourceBreaks(*session->scene()->atlas, session->view().hiddenLayers);
    if (breaks == m_breaks)
        return;
    m_breaks = std::move(breaks);
    Q_EMIT breaksChanged();
}

TimeAxis TimelineChart::axis() const
{
    return {m_overview ? m_timeline->whole() : m_timeline->axis().range, width()};
}

/// The days at which the bars begin, and the end of the last.
std::vector<Day> TimelineChart::edges() const
{
    return unitEdges(axis().range, finestStep(axis(), kMinBinWidth));
}

double TimelineChart::shownLeft() const
{
    if (!m_timeline || width() <= 0)
        return 0;
    const std::vector<Day> edges = this->edges();
    const auto later = std::ranges::upper_bound(edges, m_timeline->window().span().first);
    return later == edges.begin() ? 0 : std::min(axis().position(*std::prev(later)), width());
}

double TimelineChart::shownRight() const
{
    if (!m_timeline || width() <= 0)
        return 0;
    const std::vector<Day> edges = this->edges();
    const auto end = std::ranges::lower_bound(edges, m_timeline->window().span().end);
    return end == edges.end() ? width() : std::max(axis().position(*end), 0.0);
}

void TimelineChart::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    Q_EMIT shownMoved();
    Q_EMIT breaksChanged();
}

void TimelineChart::paint(QPainter* painter)
{
    if (!m_timeline || !m_timeline->session() || !m_timeline->session()->scene() || width() <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const double chartHeight = height() - (m_overview ? 0 : m_axisHeight);
    paintBars(*painter, axis(), chartHeight);
    if (!m_overview)
        paintTicks(*painter, axis(), chartHeight);
}

/// Kept while the axis stays, so that a slider step counts nothing.
const std::vector<Bin>& TimelineChart::bins(const std::vector<Day>& edges) const
{
    if (edges != m_edges) {
        m_bins = binsOf(*m_timeline, edges);
        m_edges = edges;
    }
    return m_bins;
}

void TimelineChart::paintBars(QPainter& painter, const TimeAxis& axis, double height) const
{
    const std::vector<Day> edges = this->edges();
    const std::size_t count = edges.size() - 1;
    const std::vector<Bin>& bins = this->bins(edges);
    std::vector<int> totals(count);
    for (std::size_t i = 0; i < bins.size(); ++i)
        totals[i % count] += bins[i].certain + bins[i].possible;
    const int highest = std::max(std::ranges::max(totals), 1);
    const double unit = (height - 4) / highest;

    const auto appearance = static_cast<Appearance>(m_appearance);
    for (std::size_t bin = 0; bin < count; ++bin) {
        const double left = axis.position(edges[bin]);
        const double gap = axis.position(edges[bin + 1]) - left > 3 ? 1 : 0;
        const double binWidth = axis.position(edges[bin + 1]) - left - gap;
        double top = height;
        for (const bool hatched : {false, true}) {
            for (std::size_t group = 0; group < kIncidentGroups.size(); ++group) {
                const Bin& part = bins[group * count + bin];
                const double partHeight = unit * (hatched ? part.possible : part.certain);
                if (partHeight <= 0)
                    continue;
                top -= partHeight;
                const QColor color = groupColor(kIncidentGroups[group], appearance);
                painter.fillRect(QRectF(left, top, binWidth, partHeight),
                    QBrush(color, hatched ? Qt::BDiagPattern : Qt::SolidPattern));
            }
        }
    }
}

void TimelineChart::paintTicks(QPainter& painter, const TimeAxis& axis, double top) const
{
    const Theme& colors = theme(static_cast<Appearance>(m_appearance));
    const QLocale locale(m_timeline->session()->view().language);
    painter.setFont(mapFont(m_axisHeight * 0.55));
    QColor line = colors.textQuiet;
    line.setAlphaF(0.35F);
    painter.fillRect(QRectF(0, top, width(), 1), line);
    for (const Tick tick : ticks(axis, kMinLabelGap)) {
        const double x = axis.position(tick.day);
        painter.fillRect(QRectF(std::round(x), top, 1, 5), colors.textQuiet);
        const QString text = tickText(tick, locale);
        if (x + 4 + painter.fontMetrics().horizontalAdvance(text) > width())
            continue;
        painter.setPen(colors.textQuiet);
        painter.drawText(QPointF(x + 4, top + m_axisHeight * 0.75), text);
    }
}

} // namespace truceline
