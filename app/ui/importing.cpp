// SPDX-License-Identifier: MIT
#include "ui/importing.h"

#include "data/crsguess.h"
#include "data/names.h"
#include "export/savefile.h"
#include "geo/wording.h"
#include "time/spantext.h"
#include "ui/cardfacts.h"
#include "ui/importmemory.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// What people call a property when they are asked where it comes from.
QString labelOf(const QString& property)
{
    static const QHash<QString, const char*> labels{
        {u"start"_s, QT_TRANSLATE_NOOP("Truceline", "Date, or first day")},
        {u"end"_s, QT_TRANSLATE_NOOP("Truceline", "Last day")},
        {u"longitude"_s, QT_TRANSLATE_NOOP("Truceline", "Longitude")},
        {u"latitude"_s, QT_TRANSLATE_NOOP("Truceline", "Latitude")},
        {u"id"_s, QT_TRANSLATE_NOOP("Truceline", "Identifier")},
        {u"name"_s, QT_TRANSLATE_NOOP("Truceline", "Name or place")},
        {u"type"_s, QT_TRANSLATE_NOOP("Truceline", "Type")},
        {u"actor1"_s, QT_TRANSLATE_NOOP("Truceline", "First party")},
        {u"actor2"_s, QT_TRANSLATE_NOOP("Truceline", "Second party")},
        {u"deaths_low"_s, QT_TRANSLATE_NOOP("Truceline", "Deaths, lowest figure")},
        {u"deaths_best"_s, QT_TRANSLATE_NOOP("Truceline", "Deaths, best figure")},
        {u"deaths_high"_s, QT_TRANSLATE_NOOP("Truceline", "Deaths, highest figure")},
        {u"deaths_civilian"_s, QT_TRANSLATE_NOOP("Truceline", "Deaths of civilians")},
        {u"where_prec"_s, QT_TRANSLATE_NOOP("Truceline", "Precision of the place (UCDP)")},
        {u"date_prec"_s, QT_TRANSLATE_NOOP("Truceline", "Precision of the date (UCDP)")},
        {u"time_precision"_s, QT_TRANSLATE_NOOP("Truceline", "Precision of the date (ACLED)")},
        {u"summary"_s, QT_TRANSLATE_NOOP("Truceline", "Description")},
    };
    return Wording::tr(labels.value(property));
}

/// One row as it is understood: when, where, what, how many.
QString rowText(const Layer& layer, std::size_t row, const View& view)
{
    const Properties values = properties(layer, row);
    const QLocale locale(view.language);
    QStringList parts{layer.isUndated(row) ? Wording::tr("undated") : datesText(layer.dates[row], locale)};
    parts << (layer.hasPlace(row) ? displayName(values, view.names) : Wording::tr("without place"));
    parts << values.text(u"type");
    if (layer.info.role == Role::Incidents && layer.incidents.deaths[row] >= 0)
        parts << Wording::tr("deaths: %1").arg(deathsRange(values));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

Importing::Importing(QObject* parent)
    : QAbstractListModel(parent)
{
}

Importing::~Importing()
{
    stop(m_stop);
}

void Importing::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::reviewNeeded, this, &Importing::wait);
        connect(session, &Session::languageChanged, this, &Importing::changed);
    }
    Q_EMIT sessionChanged();
}

QString Importing::fileName() const
{
    return isActive() ? QFileInfo(layer()->info.file).fileName() : QString();
}

QStringList Importing::report() const
{
    return isActive() ? reportLines(m_report) : QStringList();
}

QStringList Importing::preview() const
{
    constexpr std::size_t kRows = 8;
    QStringList lines;
    if (!isActive())
        return lines;
    for (std::size_t row = 0; row < std::min(kRows, layer()->size()); ++row)
        lines << rowText(*layer(), row, m_session->view());
    return lines;
}

QStringList Importing::choices() const
{
    return isActive() ? QStringList(tr("— not in this file —")) + layer()->source.columns : QStringList();
}

int Importing::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !isActive() ? 0 : static_cast<int>(importProperties().size());
}

QVariant Importing::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& property = importProperties()[index.row()];
    switch (role) {
    case PropertyRole:
        return property;
    case LabelRole:
        return labelOf(property);
    case ChoiceRole:
        return static_cast<int>(layer()->source.columns.indexOf(m_plan.columns.value(property)) + 1);
    default:
        return {};
    }
}

QHash<int, QByteArray> Importing::roleNames() const
{
    return {{PropertyRole, "property"}, {LabelRole, "label"}, {ChoiceRole, "choice"}};
}

void Importing::review(const QString& layerId)
{
    const Atlas& atlas = *m_session->scene()->atlas;
    const int index = atlas.indexOf(layerId);
    if (index < 0)
        return;
    if (m_isAgain)
        m_waiting.erase(m_waiting.begin());
    m_waiting.insert(m_waiting.begin(), {atlas.layers[static_cast<std::size_t>(index)], {}});
    m_isAgain = true;
    showFirst();
}

void Importing::wait(const std::vector<LayerLoad>& layers)
{
    const bool first = !isActive();
    m_waiting.insert(m_waiting.end(), layers.begin(), layers.end());
    if (first)
        showFirst();
}

void Importing::showFirst()
{
    stop(m_stop);
    m_busy = false;
    m_fault.clear();
    beginResetModel();
    if (isActive()) {
        m_plan = layer()->source.plan;
        m_report = importReport(*layer());
    }
    endResetModel();
    Q_EMIT changed();
}

void Importing::choose(int row, int choice)
{
    ImportPlan plan = m_plan;
    const QString& property = importProperties()[row];
    if (choice <= 0)
        plan.columns.remove(property);
    else
        plan.columns.insert(property, layer()->source.columns[choice - 1]);
    setPlan(plan);
}

void Importing::setMonthFirst(bool monthFirst)
{
    ImportPlan plan = m_plan;
    plan.monthFirst = monthFirst;
    setPlan(plan);
}

void Importing::setCrs(const QString& crs)
{
    ImportPlan plan = m_plan;
    plan.crs = crs.trimmed();
    if (plan == m_plan)
        return;
    if (!plan.crs.isEmpty() && crsName(plan.crs).isEmpty()) {
        m_fault = tr("“%1” is no reference system that is known here").arg(plan.crs);
        Q_EMIT changed();
        return;
    }
    setPlan(plan);
}

void Importing::setPlan(const ImportPlan& plan)
{
    if (!isActive() || plan == m_plan)
        return;
    m_plan = plan;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    read();
}

/// Reads the file again as it is to be understood now.
void Importing::read()
{
    m_busy = true;
    Q_EMIT changed();
    startLatest(
        m_stop, this,
        [info = layer()->info, plan = m_plan](const std::atomic<bool>& stopped) {
            LayerInfo asked;
            asked.file = info.file;
            asked.id = info.id;
            asked.title = info.title;
            return loadLayer(info.file, asked, {}, {[&stopped](double) { return !stopped; }, {}}, plan);
        },
        [this](const LayerLoad& load) { take(load); });
}

void Importing::take(const LayerLoad& load)
{
    m_busy = false;
    m_fault.clear();
    if (load.layer) {
        m_waiting.front() = load;
        m_report = importReport(*load.layer);
    } else {
        m_fault = load.findings.isEmpty() ? QString() : load.findings.front().message;
    }
    Q_EMIT changed();
}

void Importing::accept()
{
    if (!isActive() || m_busy)
        return;
    const Atlas& atlas = *m_session->scene()->atlas;
    if (!m_session->setAtlas(m_isAgain ? withReplaced(atlas, layer()) : withLayer(atlas, layer())))
        return;
    rememberPlan(layer()->source.columns, layer()->source.plan);
    m_session->addMessages(m_waiting.front().findings);
    next();
}

void Importing::refuse()
{
    if (isActive())
        next();
}

void Importing::next()
{
    m_waiting.erase(m_waiting.begin());
    m_isAgain = false;
    showFirst();
}

QString Importing::saveReport(const QUrl& file) const
{
    const QStringList lines = QStringList(fileName()) + reportLines(m_report);
    return saveBytes((lines.join(u'\n') + u'\n').toUtf8(), file.toLocalFile());
}

} // namespace truceline
