// SPDX-License-Identifier: MIT
#include "export/spokensummary.h"

#include "data/names.h"
#include "geo/wording.h"
#include "map/layerscene.h"
#include "time/spantext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr std::size_t kMostNamed = 4'000; // incidents whose names are read while somebody waits

/// The names of the one or two places that more than one incident has, the most frequent first.
QStringList busiest(const Scene& scene, const SceneSelection& selection, Names names)
{
    QHash<QString, int> counts;
    for (std::size_t i = 0; i < scene.layers.size(); ++i) {
        const Layer& layer = *scene.layers[i]->layer;
        if (layer.info.role != Role::Incidents)
            continue;
        for (const Selected& each : selection.layers[i].rows)
            ++counts[displayName(properties(layer, each.row), names)];
    }
    counts.remove(QString());
    QStringList busy = counts.keys();
    busy.removeIf([&](const QString& name) { return counts[name] < 2; });
    std::ranges::sort(busy,
        [&](const QString& a, const QString& b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    return busy.first(std::min<qsizetype>(2, busy.size()));
}

QString incidentsText(const Scene& scene, const SceneSelection& selection, const View& view)
{
    const int shown = selection.incidents.shown();
    if (shown == 0)
        return Wording::tr("no incidents");
    const QString count = Wording::tr("%1 incidents", nullptr, shown).arg(QLocale(view.language).toString(shown));
    const QStringList places =
        shown <= static_cast<int>(kMostNamed) ? busiest(scene, selection, view.names) : QStringList();
    if (places.isEmpty())
        return count;
    const QString near = places.size() == 1 ? places[0] : Wording::tr("%1 and %2").arg(places[0], places[1]);
    return Wording::tr("%1, most near %2").arg(count, near);
}

int areasShown(const Scene& scene, const SceneSelection& selection)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < scene.layers.size(); ++i) {
        if (scene.layers[i]->layer->info.role == Role::Areas)
            count += selection.layers[i].rows.size();
    }
    return static_cast<int>(count);
}

} // namespace

QString spokenSummary(const Scene& scene, const View& view, QSizeF size)
{
    View seen = view;
    seen.query.box = Viewport(view.camera, size).box();
    const SceneSelection selection = select(scene, seen);
    QString text = Wording::tr("%1: %2").arg(
        spanText(view.query.window.span(), QLocale(view.language)), incidentsText(scene, selection, view));
    if (const int areas = areasShown(scene, selection); areas > 0)
        text += u"; "_s + Wording::tr("%n areas claimed or held", nullptr, areas);
    return text;
}

} // namespace truceline
