// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"
#include "export/listing.h"

#include <memory>

namespace truceline {

/// The rows of a list and their forms, made one at a time.
class ListingRows {
public:
    virtual ~ListingRows() = default;

    virtual std::size_t size() const = 0;
    /// What a row is, or is about.
    virtual FeatureRef feature(std::size_t row) const = 0;
    /// Every column; may have to read all rows.
    virtual QStringList columns() const = 0;
    /// The few columns for a table.
    virtual QStringList tableColumns() const = 0;
    /// The texts of these columns in one row.
    virtual QStringList cells(std::size_t row, const QStringList& columns) const = 0;
    /// A row as a flat JSON object.
    virtual QByteArray json(std::size_t row) const = 0;
    /// A row as a GeoJSON feature.
    virtual QByteArray geoJson(std::size_t row) const = 0;
};

/// The features of a role that the view shows.
std::unique_ptr<ListingRows> featureRows(const Atlas& atlas, const View& view, Role role);

/// The claims about what the view shows.
std::unique_ptr<ListingRows> claimRows(const Atlas& atlas, const View& view);

/// Writes rows in a format.
/// @return false where the device stopped taking bytes
bool writeRows(const ListingRows& rows, ListFormat format, QIODevice& device);

} // namespace truceline
