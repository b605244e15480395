// SPDX-License-Identifier: MIT
#include "map/areasshown.h"

#include <algorithm>

namespace truceline {

std::vector<Selected> areasShown(const LayerScene& layer, const Selection& selection, const Viewport& viewport)
{
    const Shapes& shapes = layer.shapes;
    const auto isSum = [&](std::size_t row) { return layer.areas[row].look == AreaStyle::Look::Sum; };
    const auto isToldByPart = [&](std::size_t sum) {
        return std::ranges::any_of(selection.rows, [&](const Selected& part) {
            return !isSum(part.row) && layer.areas[part.row].side == layer.areas[sum].side
                && shapes.box(sum).contains(shapes.box(part.row).center());
        });
    };
    std::vector<Selected> shown;
    for (const Selected& each : selection.rows) {
        if (shapes.touches(each.row, viewport) && !(isSum(each.row) && isToldByPart(each.row)))
            shown.push_back(each);
    }
    std::ranges::stable_sort(shown, std::greater(), [&](const Selected& each) { return layer.sizes[each.row]; });
    return shown;
}

} // namespace truceline
