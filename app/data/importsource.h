// SPDX-License-Identifier: MIT
#pragma once

#include "data/importplan.h"

namespace truceline {

/// What was met while rows were rewritten by a plan.
struct ImportTally {
    qint64 duplicates = 0; ///< left out: an earlier row of the data set has the same id
    qint64 lowAboveBest = 0; ///< rows whose lowest, best and highest figures are not in order
    qint64 unreadableDates = 0; ///< rows with a date text that is no date, which count as undated
    qint64 earlyYears = 0; ///< rows of a year below 100, which count as undated too

    ImportTally& operator+=(const ImportTally& other)
    {
        duplicates += other.duplicates;
        lowAboveBest += other.lowAboveBest;
        unreadableDates += other.unreadableDates;
        earlyYears += other.earlyYears;
        return *this;
    }
    bool operator==(const ImportTally&) const = default;
};

/// How a layer's file was read.
struct ImportSource {
    ImportPlan plan; ///< what its columns were taken for
    QStringList columns; ///< of the file
    QString encoding; ///< of the file, such as "windows-1251"
    ImportTally tally;
    QStringList remarks; ///< what had to be assumed, in words

    bool operator==(const ImportSource&) const = default;
};

} // namespace truceline
