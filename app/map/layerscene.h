// SPDX-License-Identifier: MIT
#pragma once

#include "data/facet.h"
#include "data/histogram.h"
#include "data/names.h"
#include "map/areastyle.h"
#include "map/boundarystyle.h"
#include "map/cellgrid.h"
#include "map/layerstyle.h"
#include "map/memo.h"
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
    explicit IncidentScene(const Layer& layer);

    WorldColumn at;
    std::vector<Symbol> symbols; ///< by index into IncidentColumns::types
    QHash<std::uint32_t, std::vector<std::uint32_t>> parts; ///< of campaigns: the rows of the incidents they include
};

/// One layer made ready for drawing; which members are filled follows from the role.
class LayerScene {
public:
    explicit LayerScene(LayerPtr source);

    LayerPtr layer;
    Shapes shapes; ///< all roles but incidents and places
    std::optional<IncidentScene> incidents;
    std::vector<AreaStyle> areas;
    std::vector<double> sizes; ///< of areas, in world units squared
    std::vector<BoundaryStyle> boundaries;
    std::vector<Spot> spots; ///< of places and areas, by row
    std::vector<Country> countries; ///< of land, provinces included

    // What follows is made when first asked for and then kept for a while.

    /// The rows that a query is about. Its filters may have every row's text read.
    AskedRows asked(const Query& query) const;
    /// Incidents by the cells that Clusters gathers in at this zoom.
    std::shared_ptr<const CellGrid> grid(const DatedRowsPtr& set, double zoom) const;
    /// Incidents by day and type.
    std::shared_ptr<const Tally> tally(const DatedRowsPtr& set) const;
    /// Incidents by the values of a column.
    std::shared_ptr<const Facet> facet(const DatedRowsPtr& set, Facet::Column column) const;
    /// What the view's style draws incidents by; null where it has none for the layer.
    std::shared_ptr<const StyledRows> styled(const View& view) const;
    /// Makes at once what windows, histogram, facets and marks need of a view.
    void prepare(const View& view) const;
    /// False where that would keep a person waiting.
    bool isPrepared(const View& view) const;

private:
    Query keyOf(const Query& query) const;

    DatedRowsPtr m_whole;
    mutable Memo<Query, AskedRows> m_asked{6};
    mutable Memo<std::pair<DatedRowsPtr, double>, CellGrid> m_grids{4};
    mutable Memo<DatedRowsPtr, Tally> m_tallies{3};
    mutable Memo<std::pair<DatedRowsPtr, Facet::Column>, Facet> m_facets{6};
    mutable Memo<LayerStyle, StyledRows> m_styled{2};
};

/// A query as a facet counts it: without the filters that are set in the facet itself.
Query withoutFilter(const Query& query, Facet::Column column);

/// The features of a layer that a query asks for, from what is kept ready.
Selection select(const LayerScene& layer, const Query& query);

} // namespace truceline
