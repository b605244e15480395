// SPDX-License-Identifier: MIT
#pragma once

#include "data/claims.h"
#include "data/layerfile.h"
#include "data/story.h"
#include "data/vocabulary.h"

#include <QMap>

namespace truceline {

/// Whose drawing of areas and boundaries a map shows, as that party states it.
struct Viewpoint {
    QString id; ///< such as "armenia"; "neutral" leaves nothing out
    Texts titles;
    Texts notes; ///< what it draws and what it leaves out
    QStringList hidden; ///< ids of the areas and boundaries that it does not draw
    QMap<QString, QString> drawn; ///< `category` or `status` that it draws some of the others with, by id
};

/// A folder with atlas.json and the files it names, or that plus files the user added: everything a map needs.
struct Atlas {
    QString folder;
    QString title; ///< in English, as are those of the layers; the vocabulary may know other languages
    GeoBox home; ///< what the opening view shows
    Window window; ///< the opening window
    Span span; ///< the days that the timeline covers: atlas.json's, widened by added layers; closed
    GeoBox extent; ///< panning stops here
    std::vector<LayerPtr> layers; ///< in drawing order, bottom first
    QStringList ownFiles; ///< of the layers that atlas.json names; those of other files were added
    ClaimBook claims;
    Vocabulary vocabulary;
    std::vector<Viewpoint> viewpoints; ///< may be empty; of unique ids
    std::vector<Story> stories; ///< may be empty

    /// The viewpoint with this id, or null.
    const Viewpoint* viewpoint(QStringView id) const;
    /// The index of the layer with this id, or −1.
    int indexOf(QStringView layerId) const;
    const Layer& layerOf(FeatureRef feature) const { return *layers[static_cast<std::size_t>(feature.layer)]; }
    /// The incident, area or boundary with this id; invalid where there is none.
    FeatureRef find(QStringView featureId) const;
};

using AtlasPtr = std::shared_ptr<const Atlas>;

/// What came of opening an atlas: null where atlas.json is missing or unreadable.
struct AtlasLoad {
    AtlasPtr atlas;
    Findings findings;
};

/// Opens a folder with atlas.json; layers are read in parallel, one that cannot be read is left out with findings.
AtlasLoad loadAtlas(const QString& folder, const Progress& progress = {});

/// The same atlas with one more layer, under the places and above everything else of its kind (pictures of the ground
/// above land and water); the span is widened to hold its dates.
AtlasPtr withLayer(const Atlas& atlas, LayerPtr layer);

/// The same atlas with a layer in place of the one with the same id, which has been read again.
AtlasPtr withReplaced(const Atlas& atlas, const LayerPtr& layer);

/// The same atlas without the layer with this id; its span stays.
AtlasPtr withoutLayer(const Atlas& atlas, QStringView layerId);

/// True for a layer that atlas.json does not name, wherever its file is.
bool isAdded(const Atlas& atlas, const Layer& layer);
std::vector<LayerPtr> addedLayers(const Atlas& atlas);

/// The folder of the atlas that ships: beside the program when installed, else in the source tree.
QString shippedAtlas();

} // namespace truceline
