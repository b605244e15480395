// SPDX-License-Identifier: MIT
#pragma once

#include "map/scene.h"

#include <QSizeF>

namespace truceline {

/// What a sheet says in words, made from the view. Everything is about what the map of this size shows.

/// A title, such as "Incidents on 13–14 September 2022".
QString suggestedTitle(const Scene& scene, const View& view);

/// How many incidents there are and what kinds of areas are drawn, in one or two sentences.
QString suggestedCaption(const Scene& scene, const View& view, QSizeF size);

/// Who published what is known of the incidents and areas shown: "Reports: RFE/RL, Trend and 12 more"; may be empty.
QString reportsText(const Scene& scene, const View& view, QSizeF size);

/// What somebody who cannot see the map is told: title, dates, counts, the gravest incidents, names rule, viewpoint.
QString altText(const Scene& scene, const View& view, QSizeF size, const QString& title);

/// The rule of names and the viewpoint in force, as printed on every map.
QString namesText(Names names);
QString viewpointText(const Atlas& atlas, const View& view);

/// Ids of the sources of everything shown, those of incidents first, each once, in order of appearance.
QStringList sourcesShown(const Scene& scene, const View& view, QSizeF size);

} // namespace truceline
