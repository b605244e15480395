// SPDX-License-Identifier: MIT
#pragma once

#include "export/furniturelayout.h"
#include "map/scene.h"

#include <QImage>

namespace truceline {

/// A small map that shows where the map is.
struct Locator {
    QRectF rect; ///< in design pixels of the sheet
    Picture ground;
    QRectF shown; ///< what the map shows, in the locator's pixels
};

/// The right half of a compared map, which lies over the left one.
struct RightHalf {
    Picture time; ///< of the whole map
    double from; ///< logical pixels of the map that are left of it
};

/// A sheet with everything on it, ready to be drawn in any format.
struct Composition {
    Sheet sheet;
    SheetFrame frame;
    Theme colors;
    Picture ground;
    Picture time; ///< of a compared map, that of the left half
    std::optional<RightHalf> right; ///< of a compared map
    Furniture furniture;
    FurnitureLayout layout;
    std::optional<Locator> locator;
};

/// The size in logical pixels of a sheet's map, for which cameras are fitted.
QSizeF mapSize(const Sheet& sheet);

/// The title that a sheet without one of its own gets.
QString titleOf(const Scene& scene, const View& view, const Sheet& sheet);
/// Likewise its caption; may be empty.
QString captionOf(const Scene& scene, const View& view, const Sheet& sheet);

/// And the credit.
QString creditOf(const Sheet& sheet);

Composition compose(const Scene& scene, const View& view, const Sheet& sheet);

/// The same sheet at other days: what the days do not change is taken over.
/// @param progress  part of an animation that is over
Composition atOtherDays(const Composition& composition, const Scene& scene, const View& view, double progress);

/// Draws a composition pixel by pixel; null where there is not enough memory.
/// @param ground  the map's ground as render() gives it, where it is already there
QImage render(const Composition& composition, const QImage& ground = {});

/// What belongs together on a sheet: a name, what draws it, and where it may draw.
struct SheetGroup {
    QString name;
    std::function<void(QPainter&)> draw;
    std::optional<QRectF> clip;
    // What draw() draws, for formats that have ways of their own for it; in pixels from `origin`.
    const std::vector<Label>* labels = nullptr;
    const std::vector<Mark>* halos = nullptr; ///< of marks whose place is imprecise
    QPointF origin{};
};

/// A composition as vector graphics, in drawing order. Design pixels are the painter's units. The groups refer to the
/// composition.
std::vector<SheetGroup> sheetGroups(const Composition& composition);

} // namespace truceline
