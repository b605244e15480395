// SPDX-License-Identifier: MIT
#pragma once

#include "map/labels.h"
#include "map/placestyle.h"

namespace truceline {

/// The labels of places and areas in one picture.
class SpotLabels {
public:
    SpotLabels(const Scene& scene, const Viewport& viewport, const Theme& theme, Names names);

    void addPlaces(const LayerScene& layer, const Selection& selection);
    void addAreas(const LayerScene& layer, const std::vector<Selected>& shown);
    /// What stands beside a mark of the layer.
    void addBeside(const Mark& mark, const QString& layer, const QString& text);

    /// The labels that found room, the most important first. Marks keep theirs; a place under a mark is named sooner
    /// than others of its rank, beside the mark.
    std::vector<Label> placed(const std::vector<Mark>& marks);
    /// Ids of the layers whose names found room.
    const QStringList& layersPlaced() const { return m_layersPlaced; }

private:
    struct Wish {
        QString layer;
        double order = 0;
        LabelWish label;
        bool onlyAtMark = false; ///< too unimportant for the zoom, but for a mark
    };
    void add(const QString& layer, const PlaceStyle& style, const Spot& spot, QStringList lines);
    void favourMarked(const std::vector<QRectF>& marks);

    const Scene& m_scene;
    Viewport m_viewport;
    const Theme& m_theme;
    Names m_names;
    std::vector<Wish> m_wishes;
    QStringList m_layersPlaced;
};

} // namespace truceline
