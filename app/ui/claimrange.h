// SPDX-License-Identifier: MIT
#pragma once

#include "data/claimrelations.h"

#include <QLocale>
#include <QQmlEngine>

namespace truceline {

/// One claimed figure on an axis whose ends are 0 and 1.
struct RangeMark {
    Q_GADGET
    QML_VALUE_TYPE(rangeMark)
    Q_PROPERTY(QString side MEMBER side FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(double from MEMBER from FINAL)
    Q_PROPERTY(double to MEMBER to FINAL)
    Q_PROPERTY(bool openFrom MEMBER openFrom FINAL)
    Q_PROPERTY(bool openTo MEMBER openTo FINAL)

public:
    QString side; ///< armenia, azerbaijan or other
    QString text; ///< value, speaker and date
    double from = 0; ///< equal to `to` where one number was said
    double to = 0;
    bool openFrom = false; ///< has no lower bound; `from` is then the beginning of the axis
    bool openTo = false; ///< "more than": `to` is then the end of the axis

    bool operator==(const RangeMark&) const = default;
};

struct RangeTick {
    Q_GADGET
    QML_VALUE_TYPE(rangeTick)
    Q_PROPERTY(double position MEMBER position FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    double position = 0; ///< 0 … 1
    QString text;

    bool operator==(const RangeTick&) const = default;
};

/// All figures that were given to one question, on one axis; never averaged.
struct ClaimRange {
    Q_GADGET
    QML_VALUE_TYPE(claimRange)
    Q_PROPERTY(QList<truceline::RangeMark> marks MEMBER marks FINAL)
    Q_PROPERTY(QList<truceline::RangeTick> ticks MEMBER ticks FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)

public:
    QList<RangeMark> marks;
    QList<RangeTick> ticks;
    QString unit; ///< what the ticks count

    bool operator==(const ClaimRange&) const = default;
};

/// The range of some claims to one question; empty where fewer than two different figures were given.
ClaimRange claimRange(const ClaimBook& book, const std::vector<int>& claims, const QLocale& locale);

} // namespace truceline
