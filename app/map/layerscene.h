// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"
#include "data/names.h"
#include "map/areastyle.h"
#include "map/boundarystyle.h"
#include "map/scene.h"
#include "map/shapes.h"

#include <array>

namespace truceline {

/// A named spot: a place, or the point inside an area where its name goes.
struct Spot {
    QPointF at; ///< world
    int rank = 6; ///< 1 most important
    QString kind; ///< such as "town", "country", "sea"
    std::array<QStringList, 4> names; ///< by the rules of Names, in its order
};

struct Country {
    QString name;
    bool home = false; ///< one of the two that the atlas is about
};

/// What drawing needs of incidents besides the layer's own columns.
struct IncidentScene {
    std::vector<QPointF> at; ///< world; NaN where the place is unknown
    std::vector<Symbol> symbols; ///< by index into IncidentColumns::types
    std::vector<bool> imprecise; ///< place or date; drawn hollow
    std::vector<std::int32_t> parent; ///< row of the campaign that includes this one, −1 = none
};

/// One layer made ready for drawing; which members are filled follows from the role.
class LayerScene {
public:
    explicit LayerScene(LayerPtr source);

    LayerPtr layer;
    Shapes shapes; ///< all roles but incidents and places
    IncidentScene incidents;
    std::vector<AreaStyle> areas;
    std::vector<double> sizes; ///< of areas, in world units squared
    std::vector<BoundaryStyle> boundaries;
    std::vector<Spot> spots; ///< of places and areas, by row
    std::vector<Country> countries; ///< of land, provinces included
};

} // namespace truceline
