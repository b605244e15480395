// SPDX-License-Identifier: MIT
#pragma once

#include "data/finding.h"
#include "data/importsource.h"
#include "data/mappedfile.h"
#include "data/properties.h"
#include "data/raster.h"
#include "geo/geometry.h"
#include "time/datetext.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace truceline {

/// What a layer's features are, and so how they are drawn and queried.
enum class Role : quint8 { Incidents, Areas, Boundaries, Places, Land, Water, Lines, Raster };

/// The word of atlas.json for a role, such as "incidents", and back.
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);

/// True for what claims can be about: incidents, areas and boundaries.
bool isSubject(Role role);

struct LayerInfo {
    QString id; ///< unique in its atlas
    QString file; ///< path as the user or atlas.json names it, for messages
    Role role = Role::Land;
    QString style; ///< a variant of the role's drawing, such as "province"; may be empty
    QString title;
    QString attribution; ///< text that must be shown with the layer; may be empty
    QString licence; ///< SPDX identifier; may be empty

    bool operator==(const LayerInfo&) const = default;
};

/// Where a feature's GeoJSON text lies in the bytes of its layer.
struct Slice {
    qint64 offset = 0;
    qint64 length = 0;
};

/// What the map and the filters need of incidents at once; everything else is read from the text on demand.
/// Indices are 0 … size of their list − 1; index 0 of every list is the empty text, meaning unknown.
struct IncidentColumns {
    QStringList types; ///< distinct values of `type` (else `event_type`)
    QStringList actors; ///< distinct values of `actor1` and `actor2`
    std::vector<std::uint16_t> type;
    std::vector<std::uint16_t> actor1;
    std::vector<std::uint16_t> actor2;
    std::vector<std::int32_t> deaths; ///< best, else the middle of low and high, else the one known; −1 unknown
    std::vector<std::uint8_t> wherePrec; ///< UCDP 1 exact … 7; 0 unknown
};

struct Answer;

/// The features of one file, read once and never changed: safe to share between threads.
/// Row numbers are 0 … size() − 1. Incidents are ordered by the first day of their span, then by their place in the
/// file; other roles keep the file's order.
struct Layer {
    LayerInfo info;
    ImportSource source; ///< how the file was read
    QByteArray text; ///< the GeoJSON that the slices point into
    std::shared_ptr<const void> owner; ///< keeps the bytes of `text` where the text does not own them
    std::shared_ptr<const MappedFile> mapped; ///< the owner, where the text is a mapped file
    std::vector<Slice> slices;
    std::vector<std::uint32_t> numbers; ///< each feature's place in the file, counted from 1
    std::vector<Dates> dates; ///< a feature without start and end has an all-open span and counts as undated
    std::vector<Geometry> shapes; ///< empty for incidents
    std::vector<LonLat> positions; ///< incidents only; NaN where the place is unknown
    IncidentColumns incidents; ///< incidents only
    GeoBox box; ///< of all positions
    RasterPtr raster; ///< of the role Raster, which has no features
    std::shared_ptr<const Answer> answer; ///< of a database's table, whose rows are what it said to one query
    /// Of a database's table: how many incidents each row stands for, 0 where it is kept but not counted; else empty.
    std::vector<std::int32_t> weights;

    std::size_t size() const { return slices.size(); }
    bool isUndated(std::size_t row) const { return dates[row].span == Span{}; }
    bool hasPlace(std::size_t row) const;
    int weight(std::size_t row) const { return weights.empty() ? 1 : weights[row]; }
};

using LayerPtr = std::shared_ptr<const Layer>;

/// True where the layer's text was mapped from a file that has become shorter since: rows whose text is gone have no
/// properties any more.
bool isCutShort(const Layer& layer);

/// One feature as it stands in the text.
QByteArrayView json(const Layer& layer, std::size_t row);

/// All properties of one feature, read from the text.
Properties properties(const Layer& layer, std::size_t row);

/// The feature's geometry, whatever its role.
Geometry geometry(const Layer& layer, std::size_t row);

/// The feature's `id` property, else its GeoJSON id, else "feature N" with N its place in the file counted from 1.
QString featureId(const Layer& layer, std::size_t row);

/// The row in a layer that has been read again of a feature that another reading of it had: the one with the same id.
std::optional<std::uint32_t> sameRow(const Layer& before, std::uint32_t row, const Layer& after);

/// Names one feature of one layer of an atlas.
struct FeatureRef {
    int layer = -1; ///< index into Atlas::layers
    std::uint32_t row = 0;

    bool operator==(const FeatureRef&) const = default;
    bool isValid() const { return layer >= 0; }
};

} // namespace truceline
