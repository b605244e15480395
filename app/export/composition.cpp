// SPDX-License-Identifier: MIT
#include "export/composition.h"

#include "export/words.h"
#include "geo/wording.h"
#include "map/halves.h"
#include "map/labelpaint.h"
#include "map/markpaint.h"
#include "map/pictures.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr QSizeF kLocatorSize(168, 128);

/// The whole extent of the atlas with the map's part marked; nothing where the map is small or shows much of it anyway.
std::optional<Locator> locatorOf(const Scene& scene, const View& view, const SheetFrame& frame)
{
    if (frame.map.width() < 3 * kLocatorSize.width() || frame.map.height() < 2 * kLocatorSize.height())
        return {};
    View whole = view;
    whole.camera = fitted(scene.atlas->extent, kLocatorSize);
    for (const LayerPtr& layer : scene.atlas->layers) {
        if (layer->info.style != "country"_L1)
            whole.hiddenLayers << layer->info.id;
    }
    const Viewport viewport(whole.camera, kLocatorSize);
    const GeoBox box = Viewport(view.camera, frame.map.size()).box();
    Locator locator;
    locator.shown =
        QRectF(viewport.toPixel(LonLat{box.west, box.north}), viewport.toPixel(LonLat{box.east, box.south}));
    locator.ground = groundPicture(scene, whole, kLocatorSize);
    constexpr double kMuch = 0.7;
    return locator.shown.width() > kMuch * kLocatorSize.width() ? std::nullopt : std::optional(locator);
}

/// Puts the locator into the corner where it covers the fewest marks, and takes away the labels that it would cut.
void place(Locator& locator, const QRectF& map, Picture& time, Picture* rightTime)
{
    constexpr double kInset = 8;
    const QRectF inside = QRectF({}, map.size()).adjusted(kInset, kInset, -kInset, -kInset);
    QRectF rect({}, kLocatorSize);
    QRectF best;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    const std::array corners{inside.topRight(), inside.bottomRight(), inside.topLeft(), inside.bottomLeft()};
    for (const QPointF corner : corners) {
        rect.moveLeft(corner.x() == inside.left() ? inside.left() : inside.right() - rect.width());
        rect.moveTop(corner.y() == inside.top() ? inside.top() : inside.bottom() - rect.height());
        const auto covered =
            std::ranges::count_if(time.marks, [&](const Mark& mark) { return markRect(mark).intersects(rect); });
        if (covered < fewest) {
            fewest = covered;
            best = rect;
        }
    }
    removeCovered(time.labels, {best});
    if (rightTime)
        removeCovered(rightTime->labels, {best});
    locator.rect = best.translated(map.topLeft());
}

/// The right half begins on a whole pixel of the result.
std::optional<RightHalf> rightHalf(const Scene& scene, const View& view, const Composition& composition, double divider)
{
    const QSizeF size = composition.frame.map.size();
    const double scale = composition.frame.scale;
    return RightHalf{timePicture(scene, view, size), std::round(divider * size.width() * scale) / scale};
}

/// Lays the halves of a compared map out and keeps its labels off what says which half is which.
void layOutHalves(Composition& composition)
{
    RightHalf& right = *composition.right;
    const QRectF& map = composition.frame.map;
    FurnitureLayout& layout = composition.layout;
    layOutHalves(composition.furniture, map, map.left() + right.from, composition.colors, layout);
    const auto onMap = [&](const Panel& panel) { return QList{panel.rect.translated(-map.topLeft())}; };
    removeCovered(composition.time.labels, onMap(layout.leftHalf));
    removeCovered(right.time.labels, onMap(layout.rightHalf));
}

/// Makes what the days change.
void fill(Composition& composition, const Scene& scene, const View& view)
{
    const Sheet& sheet = composition.sheet;
    const QSizeF size = composition.frame.map.size();
    const std::optional<double> progress = composition.furniture.progress;
    const std::vector<View> views = shownViews(*scene.atlas, view);
    composition.time = timePicture(scene, views.front(), size);
    if (view.comparison)
        composition.right = rightHalf(scene, views.back(), composition, view.comparison->divider);
    Picture* const rightTime = composition.right ? &composition.right->time : nullptr;
    if (composition.locator)
        place(*composition.locator, composition.frame.map, composition.time, rightTime);
    QStringList beside = composition.ground.layers;
    if (composition.locator)
        beside += composition.locator->ground.layers;
    Furniture& furniture = composition.furniture;
    furniture = rightTime ? furnish(scene, {views.front(), composition.time}, {views.back(), *rightTime}, size, beside)
                          : furnish(scene, view, size, composition.time, beside);
    furniture.title = titleOf(scene, view, sheet);
    furniture.progress = progress;
    if (sheet.form == SheetForm::Map) {
        composition.layout = layOut(furniture, size, composition.colors);
        removeCovered(composition.time.labels, panelRects(composition.layout));
        if (rightTime) {
            removeCovered(rightTime->labels, panelRects(composition.layout));
            layOutHalves(composition);
        }
        return;
    }
    furniture.caption = captionOf(scene, view, sheet);
    if (sheet.form == SheetForm::Press)
        furniture.reports = reportsText(scene, view, size);
    furniture.credit = creditOf(sheet);
    composition.layout = layOut(furniture, composition.frame, composition.colors);
    if (rightTime)
        layOutHalves(composition);
}

} // namespace

QSizeF mapSize(const Sheet& sheet)
{
    return sheetFrame(sheet).map.size();
}

QString titleOf(const Scene& scene, const View& view, const Sheet& sheet)
{
    if (!sheet.title.isEmpty())
        return sheet.title;
    return sheet.form == SheetForm::Map ? scene.atlas->vocabulary.in(view.language, scene.atlas->title)
                                        : suggestedTitle(scene, view);
}

QString captionOf(const Scene& scene, const View& view, const Sheet& sheet)
{
    if (!sheet.caption.isEmpty() || sheet.form != SheetForm::Press)
        return sheet.caption;
    return suggestedCaption(scene, view, mapSize(sheet));
}

QString creditOf(const Sheet& sheet)
{
    return sheet.credit.isEmpty() ? Wording::tr("Map: Truceline") : sheet.credit;
}

Composition compose(const Scene& scene, const View& view, const Sheet& sheet)
{
    Composition result;
    result.sheet = sheet;
    result.frame = sheetFrame(sheet);
    result.colors = theme(view.appearance);
    result.ground = groundPicture(scene, view, result.frame.map.size());
    if (sheet.form == SheetForm::Press)
        result.locator = locatorOf(scene, view, result.frame);
    fill(result, scene, view);
    return result;
}

Composition atOtherDays(const Composition& composition, const Scene& scene, const View& view, double progress)
{
    Composition result = composition;
    result.furniture = {};
    result.furniture.progress = progress;
    fill(result, scene, view);
    return result;
}

} // namespace truceline
