// SPDX-License-Identifier: MIT
#pragma once

#include "map/labels.h"
#include "map/layerscene.h"

namespace truceline {

/// The labels of places and areas in one picture.
class SpotLabels {
public:
    SpotLabels(const Viewport& viewport, const Theme& theme, Names names);

    void addPlaces(const LayerScene& layer, const Selection& selection);
    void addAreas(const LayerScene& layer, const std::vector<Selected>& shown);

    /// The labels that found room, the most important first. Marks keep theirs.
    std::vector<Label> placed(const std::vector<Mark>& marks);
    /// The dots of the places that placed() labelled.
    Group dots() const;

private:
    struct Wish {
        int order = 0; ///< the smallest is placed first
        LabelWish label;
        double dot = 0; ///< radius, 0 = none
        double room = 0; ///< widest that the label may be, 0 = any
    };
    void add(Wish wish, const Spot& spot);

    Viewport m_viewport;
    const Theme& m_theme;
    Names m_names;
    std::vector<Wish> m_wishes;
    std::vector<std::pair<QPointF, double>> m_dots;
};

} // namespace truceline
