// SPDX-License-Identifier: MIT
#include "export/proof.h"

#include "export/animation.h"
#include "export/composition.h"
#include "export/words.h"
#include "geo/wording.h"
#include "map/halves.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QStringList warningsOf(const Scene& scene, const View& view, const Furniture& furniture)
{
    QStringList warnings;
    for (const LayerPtr& layer : scene.atlas->layers) {
        if (isSubject(layer->info.role) && view.hiddenLayers.contains(layer->info.id))
            warnings << Wording::tr("“%1” is off: what one side or the other says of it will be missing.")
                            .arg(scene.atlas->vocabulary.in(view.language, layer->info.title));
    }
    QStringList values;
    for (const Filter& filter : view.query.filters)
        values << filter.value;
    if (!view.query.search.isEmpty())
        values << u"“%1”"_s.arg(view.query.search);
    if (!values.isEmpty())
        warnings << Wording::tr("Only some incidents are on the map: %1.").arg(values.join(u", "_s));
    for (const View& shown : shownViews(*scene.atlas, view)) {
        const Viewpoint* viewpoint = scene.atlas->viewpoint(shown.viewpoint);
        if (!viewpoint || shown.viewpoint == View{}.viewpoint)
            continue;
        const QString warning = viewpointText(*scene.atlas, shown) + u". "_s + textIn(viewpoint->notes, view.language);
        if (!warnings.contains(warning))
            warnings << warning;
    }
    if (furniture.schematic)
        warnings << Wording::tr("Some areas or lines are schematic: their true course may differ.");
    return warnings;
}

/// The same sheet with fewer pixels, so that its longer side has at most these.
Composition reduced(Composition composition, double longest)
{
    const QSize pixels = pixelSize(composition.sheet);
    const double factor = std::min(1.0, longest / std::max(pixels.width(), pixels.height()));
    composition.sheet.scale *= factor;
    composition.frame.scale *= factor;
    return composition;
}

} // namespace

Proof proofOf(
    const Scene& scene, const View& view, const Sheet& sheet, const std::optional<Step>& animated, double longest)
{
    Proof proof;
    Composition composition = compose(scene, view, sheet);
    if (animated) {
        const std::vector<Window> windows = frameWindows(view.query.window, *animated);
        proof.frames = windows.size();
        View last = view;
        last.query.window = windows.back();
        composition = atOtherDays(composition, scene, last, 1);
    }
    Sheet unnamed = sheet;
    unnamed.title.clear();
    unnamed.caption.clear();
    proof.title = titleOf(scene, view, unnamed);
    proof.caption = captionOf(scene, view, unnamed);
    const Furniture& furniture = composition.furniture;
    proof.claims = furniture.notes;
    proof.sources = {furniture.reports, furniture.attribution, furniture.credit};
    proof.sources.removeAll(QString());
    proof.warnings = warningsOf(scene, view, furniture);
    proof.image = render(reduced(std::move(composition), longest));
    return proof;
}

} // namespace truceline
