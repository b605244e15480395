// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

namespace truceline {

/// What came of reading a file: how many rows, how well dated and placed, and what looks wrong with them.
struct ImportReport {
    ImportSource source;
    qint64 rows = 0; ///< in the file, those left out as repeated included
    /// Rows by how well their days are known: to the day, within at most 7, 31 or 366 days, or worse (open, or called
    /// approximate).
    struct Dated {
        qint64 day = 0;
        qint64 days = 0;
        qint64 month = 0;
        qint64 year = 0;
        qint64 other = 0;
    };
    Dated dated;
    qint64 undated = 0;
    qint64 unlocated = 0;
    std::vector<std::uint32_t> swapped; ///< rows of the layer whose latitude and longitude seem to have changed places
};

/// Counts the rows of a layer.
ImportReport importReport(const Layer& layer);

/// The report as an object with fixed keys.
QJsonObject toJson(const ImportReport& report);

/// The report in words, one line each, as people read and keep it.
QStringList reportLines(const ImportReport& report);

/// Rows that lie far from where nearly all are and would lie among them with their coordinates exchanged, by their
/// distance from the medians in median absolute deviations.
std::vector<std::uint32_t> swappedRows(const Layer& layer);

} // namespace truceline
