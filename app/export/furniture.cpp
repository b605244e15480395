// SPDX-License-Identifier: MIT
#include "export/furniture.h"

#include "export/words.h"
#include "geo/wording.h"
#include "map/halves.h"
#include "time/spantext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString dateText(const View& view)
{
    QString text = spanText(view.query.window.span(), QLocale(view.language));
    text[0] = text[0].toUpper();
    return text;
}

bool isHatched(const Picture& picture)
{
    return std::ranges::any_of(picture.legend, [](const LegendEntry& entry) {
        const Fill* fill = std::get_if<Fill>(&entry.sample);
        return fill && fill->hatch;
    });
}

/// How wrong the schematic areas and boundaries on the map may be, in kilometres; nothing where none is shown.
std::optional<std::pair<double, double>> schematicUncertainty(const Scene& scene, const View& view, const GeoBox& box)
{
    Query query = view.query;
    query.box = box;
    std::optional<std::pair<double, double>> range;
    for (const LayerPtr& layer : scene.atlas->layers) {
        const Role role = layer->info.role;
        if ((role != Role::Areas && role != Role::Boundaries) || view.hiddenLayers.contains(layer->info.id))
            continue;
        for (const Selected& selected : select(*layer, query).rows) {
            const double km = properties(*layer, selected.row).value(u"uncertainty_km").toDouble();
            if (km > 0)
                range = range ? std::pair(std::min(range->first, km), std::max(range->second, km)) : std::pair(km, km);
        }
    }
    return range;
}

QString schematicNote(std::pair<double, double> range, const QLocale& locale)
{
    const auto number = [&](double km) { return locale.toString(km, 'g', 3); };
    if (range.first == range.second)
        return Wording::tr("Dashed: schematic, ±%1 km").arg(number(range.first));
    return Wording::tr("Dashed: schematic, ±%1 to %2 km").arg(number(range.first), number(range.second));
}

/// Texts without those that another one of them holds.
QStringList condensed(const QStringList& texts)
{
    QStringList result;
    for (const QString& text : texts) {
        const auto holds = [&](const QString& other) { return other != text && other.contains(text); };
        if (!result.contains(text) && std::ranges::none_of(texts, holds))
            result << text;
    }
    return result;
}

/// What the halves of a map have in common, or one map has.
Furniture gathered(const Scene& scene, const std::vector<Furnished>& parts, QSizeF size, const QStringList& beside)
{
    const View& view = parts.front().view;
    const Viewport viewport(view.camera, size);
    Furniture furniture;
    furniture.title = scene.atlas->vocabulary.in(view.language, scene.atlas->title);
    furniture.scaleBar =
        scaleBar(viewport, QPointF(size.width() / 2, size.height() / 2), std::clamp(size.width() / 7, 72.0, 240.0));
    QStringList layers = beside;
    std::optional<std::pair<double, double>> uncertainty;
    for (const auto& [shown, time] : parts) {
        for (const LegendEntry& entry : time.legend) {
            if (std::ranges::find(furniture.legend, entry) == furniture.legend.end())
                furniture.legend.push_back(entry);
        }
        if (const auto range = schematicUncertainty(scene, shown, viewport.box())) {
            uncertainty = uncertainty
                ? std::pair(std::min(uncertainty->first, range->first), std::max(uncertainty->second, range->second))
                : *range;
        }
        layers += time.layers;
    }
    std::ranges::stable_partition(
        furniture.legend, [](const LegendEntry& entry) { return !std::holds_alternative<Mark>(entry.sample); });
    furniture.schematic = uncertainty.has_value();
    if (std::ranges::any_of(parts, [](const Furnished& part) { return isHatched(part.time); }))
        furniture.notes << Wording::tr("Hatched: claimed, not established");
    if (uncertainty)
        furniture.notes << schematicNote(*uncertainty, QLocale(view.language));
    furniture.notes << namesText(view.names);
    furniture.attribution = attributionOf(*scene.atlas, layers);
    return furniture;
}

} // namespace

QString attributionOf(const Atlas& atlas, const QStringList& layers)
{
    QStringList licences;
    QHash<QString, QStringList> texts;
    for (const LayerPtr& layer : atlas.layers) {
        const LayerInfo& info = layer->info;
        if (info.attribution.isEmpty() || !layers.contains(info.id))
            continue;
        if (!licences.contains(info.licence))
            licences << info.licence;
        texts[info.licence] << info.attribution;
    }
    QStringList groups;
    for (const QString& licence : std::as_const(licences))
        groups << (licence.isEmpty() ? u""_s : licence + u": "_s) + condensed(texts[licence]).join(u"; "_s);
    return groups.isEmpty() ? QString() : Wording::tr("Sources: %1").arg(groups.join(u" · "_s));
}

Furniture furnish(const Scene& scene, const View& view, QSizeF size, const Picture& time, const QStringList& beside)
{
    Furniture furniture = gathered(scene, {{view, time}}, size, beside);
    furniture.date = dateText(view);
    furniture.notes << viewpointText(*scene.atlas, view);
    return furniture;
}

Furniture furnish(
    const Scene& scene, const Furnished& left, const Furnished& right, QSizeF size, const QStringList& beside)
{
    Furniture furniture = gathered(scene, {left, right}, size, beside);
    const QString viewpoint = viewpointText(*scene.atlas, left.view);
    const QString otherViewpoint = viewpointText(*scene.atlas, right.view);
    furniture.date = dateText(left.view);
    if (const QString otherDate = dateText(right.view); otherDate != furniture.date) {
        furniture.halves = {furniture.date, otherDate};
        furniture.date = furniture.halves.join(u" | "_s);
    }
    if (viewpoint == otherViewpoint) {
        furniture.notes << viewpoint;
    } else {
        furniture.notes << leftHalfText(viewpoint) << rightHalfText(otherViewpoint);
        furniture.halves = {viewpoint, otherViewpoint};
    }
    if (furniture.halves.isEmpty())
        furniture.halves = {furniture.date, furniture.date};
    return furniture;
}

} // namespace truceline
