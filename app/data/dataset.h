// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace truceline {

/// Data sets and conventions that are known by their columns or members.
enum class DataSet : quint8 {
    None,
    UcdpGed, ///< UCDP Georeferenced Event Dataset, all versions since 19.1, and Candidate Events
    Acled, ///< Armed Conflict Location & Event Data, files and API, monadic ones too
    Gdelt, ///< GDELT 2 events; coded by machines
    TimeMap, ///< Bellingcat's and Forensic Architecture's TimeMap
    OpenStreetMap, ///< OpenStreetMap and OpenHistoricalMap, dated by start_date and end_date
    JsonFg, ///< OGC Features and Geometries JSON: features with a member `time`
    When, ///< geojson-events and Linked Places: features with a member `when`
};

/// As its publishers write it, such as "UCDP GED"; empty for none. Also its word in files.
QString dataSetName(DataSet dataSet);
DataSet dataSetFromName(QStringView name);

/// The data set that has these columns, by exact names in any case and order; a byte order mark is ignored.
DataSet recognised(const QStringList& columns);

/// The index of a column of this name, in any case; −1 where there is none.
qsizetype columnIndex(const QStringList& columns, QStringView name);

} // namespace truceline
