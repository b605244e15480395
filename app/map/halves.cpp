// SPDX-License-Identifier: MIT
#include "map/halves.h"

#include "geo/wording.h"

namespace truceline {

namespace {

View otherView(const Atlas& atlas, View view)
{
    const Comparison comparison = *std::exchange(view.comparison, std::nullopt);
    if (!comparison.viewpoint.isEmpty())
        takeViewpoint(atlas, comparison.viewpoint, view);
    view.query.window = comparison.window.value_or(view.query.window);
    return view;
}

/// What one view leaves out and the other draws.
QStringList onlyIn(const View& view, const View& other)
{
    QStringList ids = other.query.hidden;
    ids.removeIf([&view](const QString& id) { return view.query.hidden.contains(id); });
    return ids;
}

/// Layers of databases show what was answered to the view's own days: they are left out of other days.
void hideAnswers(const Atlas& atlas, View& view)
{
    for (const LayerPtr& layer : atlas.layers) {
        if (layer->answer)
            view.hiddenLayers << layer->info.id;
    }
}

} // namespace

Halves halvesOf(const Atlas& atlas, const View& view)
{
    View own = view;
    own.comparison.reset();
    View other = otherView(atlas, view);
    if (!view.comparison->viewpoint.isEmpty()) {
        own.accented = onlyIn(own, other);
        other.accented = onlyIn(other, own);
    }
    if (view.comparison->window)
        hideAnswers(atlas, other);
    if (view.comparison->viewIsRight)
        return {other, own};
    return {own, other};
}

std::vector<View> shownViews(const Atlas& atlas, const View& view)
{
    if (!view.comparison)
        return {view};
    Halves halves = halvesOf(atlas, view);
    return {std::move(halves.left), std::move(halves.right)};
}

View fromOtherHalf(const Atlas& atlas, const View& view)
{
    Comparison comparison = *view.comparison;
    comparison.viewIsRight = !comparison.viewIsRight;
    if (!comparison.viewpoint.isEmpty())
        comparison.viewpoint = view.viewpoint;
    if (comparison.window)
        comparison.window = view.query.window;
    View other = otherView(atlas, view);
    other.comparison = comparison;
    return other;
}

QString leftHalfText(const QString& text)
{
    return Wording::tr("%1 (left half)").arg(text);
}

QString rightHalfText(const QString& text)
{
    return Wording::tr("%1 (right half)").arg(text);
}

} // namespace truceline
