// SPDX-License-Identifier: MIT
#pragma once

#include "data/dataset.h"

#include <QJsonObject>
#include <QMap>

namespace truceline {

/// What the columns of a file are taken for.
struct ImportPlan {
    DataSet dataSet = DataSet::None;
    /// The file's column, spelled as there, by our property (see importProperties()).
    QMap<QString, QString> columns;
    bool monthFirst = false; ///< 9/27/2020 rather than 27/9/2020
    /// The reference system of the coordinates, such as "EPSG:28408"; empty = the file's own, WGS 84 where it has none.
    QString crs;

    bool operator==(const ImportPlan&) const = default;
};

/// Our properties that a column can be taken for, in the order in which people are asked: `start` alone is the date of
/// what happened within it; `longitude` and `latitude` give a place to rows without geometry.
const QStringList& importProperties();

/// What the columns of a file are taken for by their names alone: those of a recognised data set, else those that have
/// our names or others that the reader knows.
ImportPlan suggestedPlan(const QStringList& columns);

/// Tells files with other columns apart: what was decided for one file holds for all with the same signature.
QString signatureOf(const QStringList& columns);

QJsonObject toJson(const ImportPlan& plan);
/// The plan in such an object; what it does not know is ignored.
ImportPlan importPlanFromJson(const QJsonObject& json);

} // namespace truceline
