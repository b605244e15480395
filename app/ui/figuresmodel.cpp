// SPDX-License-Identifier: MIT
#include "ui/figuresmodel.h"

#include "map/layerscene.h"
#include "time/step.h"
#include "ui/incidentgroups.h"
#include "ui/latest.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr std::size_t kMostMonths = 240;
constexpr QSize kChartFile{960, 480};

QString affiliationText(const QString& affiliation)
{
    if (affiliation == "armenian"_L1)
        return FiguresModel::tr("Armenian sources");
    if (affiliation == "azerbaijani"_L1)
        return FiguresModel::tr("Azerbaijani sources");
    return affiliation == "third_party"_L1 ? FiguresModel::tr("Sources of third parties")
                                           : FiguresModel::tr("Other sources (%1)").arg(affiliation);
}

/// The days from one calendar unit's beginning to the next, cut to the span at both ends.
std::vector<Day> edgesOf(Span span, Step unit)
{
    std::vector<Day> edges = unitEdges(span, unit);
    std::erase_if(edges, [span](Day day) { return day <= span.first || day >= span.end; });
    edges.insert(edges.begin(), span.first);
    edges.push_back(span.end);
    return edges;
}

} // namespace

FiguresModel::~FiguresModel()
{
    stop(m_stop);
}

void FiguresModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::queryChanged, this, &FiguresModel::make);
    connect(session, &Session::viewChanged, this, [this, last = session->view().appearance]() mutable {
        const Appearance now = m_session->view().appearance;
        if (std::exchange(last, now) != now)
            Q_EMIT changed();
    });
    make();
    Q_EMIT sessionChanged();
}

void FiguresModel::make()
{
    if (!m_session || !m_session->scene())
        return;
    startLatest(
        m_stop, this,
        [atlas = m_session->scene()->atlas, view = m_session->view()](
            const std::atomic<bool>& isStopped) { return figuresOf(*atlas, view, isStopped); },
        [this](const std::shared_ptr<const Figures>& figures) {
            m_figures = figures;
            m_isBusy = false;
            Q_EMIT changed();
            Q_EMIT busyChanged();
        });
    m_isBusy = true;
    Q_EMIT busyChanged();
}

QStringList FiguresModel::totals() const
{
    QStringList lines;
    if (!m_figures)
        return lines;
    const QLocale locale(m_session->view().language);
    const auto add = [&](const QString& label, const Total& total, bool hasBest) {
        const bool isEmpty = total.known == 0;
        const auto number = [&](qint64 value) { return isEmpty ? tr("unknown") : locale.toString(value); };
        lines << label << number(total.low) << (hasBest ? number(total.best) : u"–"_s) << number(total.high)
              << locale.toString(total.known) << locale.toString(total.unknown);
    };
    add(tr("All dead"), m_figures->dead, true);
    add(tr("Civilians among them"), m_figures->civilians, true);
    add(tr("Soldiers of the Armenian side, as claimed"), m_figures->armenia, false);
    add(tr("Soldiers of the Azerbaijani side, as claimed"), m_figures->azerbaijan, false);
    return lines;
}

QStringList FiguresModel::sources() const
{
    QStringList lines;
    if (!m_figures)
        return lines;
    const QLocale locale(m_session->view().language);
    for (const SourceShare& share : m_figures->sources)
        lines << tr("%1: cited %2 times, the only ones of %3 incidents")
                     .arg(affiliationText(share.affiliation), locale.toString(share.citations),
                         locale.toString(share.only));
    if (m_figures->unsourced > 0)
        lines << tr("Without a source: %1 incidents", nullptr, m_figures->unsourced)
                     .arg(locale.toString(m_figures->unsourced));
    return lines;
}

QStringList FiguresModel::notes() const
{
    QStringList notes;
    if (!m_figures)
        return notes;
    const View& view = m_session->view();
    const QList<Filter>& filters = view.query.filters;
    const bool armenia = filters.contains({u"side"_s, u"armenia"_s});
    const bool azerbaijan = filters.contains({u"side"_s, u"azerbaijan"_s});
    if (armenia != azerbaijan)
        notes << (armenia ? tr("One-sided: only incidents in which the Armenian side took part are shown.")
                          : tr("One-sided: only incidents in which the Azerbaijani side took part are shown."));
    for (const LayerPtr& layer : m_session->scene()->atlas->layers) {
        if (isSubject(layer->info.role) && view.hiddenLayers.contains(layer->info.id))
            notes << tr("The layer “%1” is switched off: what it holds is missing here.")
                         .arg(m_session->scene()->atlas->vocabulary.in(view.language, layer->info.title));
    }
    if (m_figures->within > 0)
        notes << tr("Not added, since a campaign's total includes them or their parts tell them: %1 incidents.")
                     .arg(m_figures->within);
    notes << tr(
        "Lowest and best figures count what lies within the days for certain; highest figures also what possibly "
        "does. Nothing is averaged, and unknown is not zero.");
    return notes;
}

BarChart FiguresModel::chart() const
{
    BarChart chart;
    if (!m_session || !m_session->scene())
        return chart;
    const Scene& scene = *m_session->scene();
    const View& view = m_session->view();
    Span span = view.query.window.span();
    span.first = std::max(span.first, scene.atlas->span.first);
    span.end = std::clamp(span.end, span.first + 1, std::max(scene.atlas->span.end, span.first + 1));
    std::vector<Day> edges = edgesOf(span, Step::Month);
    const bool byYear = edges.size() > kMostMonths;
    if (byYear)
        edges = edgesOf(span, Step::Year);
    const auto bars = static_cast<qsizetype>(edges.size()) - 1;
    const QLocale locale(view.language);
    for (qsizetype bar = 0; bar < bars; ++bar) {
        const QDate first = toDate(edges[static_cast<std::size_t>(bar)]);
        chart.bars << (byYear ? QString::number(first.year())
                              : locale.standaloneMonthName(first.month(), QLocale::ShortFormat) + u' '
                    + QString::number(first.year()));
    }
    chart.title = byYear ? tr("Incidents per year, by kind") : tr("Incidents per month, by kind");
    chart.unit = tr("incidents");
    chart.axis = byYear ? tr("year") : tr("month");
    chart.note = m_session->dateText();
    for (const IncidentGroup group : kIncidentGroups)
        chart.series.append({groupText(group), groupColor(group, view.appearance), QList<int>(bars), QList<int>(bars)});
    for (const auto& layer : scene.layers) {
        if (layer->layer->info.role != Role::Incidents || view.hiddenLayers.contains(layer->layer->info.id))
            continue;
        std::vector<int> groups;
        for (const QString& type : layer->layer->incidents.types)
            groups.push_back(static_cast<int>(groupOf(symbolOf(type))));
        const std::vector<Bin> bins = histogram(
            *layer->tally(layer->asked(view.query).passing), edges, groups, static_cast<int>(kIncidentGroups.size()));
        for (qsizetype i = 0; i < static_cast<qsizetype>(bins.size()); ++i) {
            chart.series[i / bars].certain[i % bars] += bins[static_cast<std::size_t>(i)].certain;
            chart.series[i / bars].possible[i % bars] += bins[static_cast<std::size_t>(i)].possible;
        }
    }
    return chart;
}

void FiguresModel::saveChart(const QUrl& file) const
{
    const QString path = file.toLocalFile();
    const QString fault = truceline::saveChart(chart(), kChartFile, m_session->view().appearance, path);
    if (!fault.isEmpty())
        m_session->addMessages({{path, {}, Severity::Error, fault}});
}

void FiguresChart::setFigures(FiguresModel* figures)
{
    if (figures == m_figures)
        return;
    if (m_figures)
        m_figures->disconnect(this);
    m_figures = figures;
    connect(figures, &FiguresModel::changed, this, [this] { update(); });
    Q_EMIT figuresChanged();
}

void FiguresChart::paint(QPainter* painter)
{
    if (!m_figures || !m_figures->session())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintChart(*painter, boundingRect(), m_figures->chart(), m_figures->session()->view().appearance);
}

} // namespace truceline
