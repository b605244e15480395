// SPDX-License-Identifier: MIT
#pragma once

#include "data/fielddates.h"

#include <QByteArray>

namespace truceline {

/// Reads the member `time` of OGC Features and Geometries JSON (JSON-FG 1.0): `date`, `timestamp` or `interval`.
/// @return nothing where there is none of them, or what they hold is no date.
std::optional<DatesRead> readTimeMember(const QByteArray& json);

/// Reads the member `when` of geojson-events and Linked Places: `start` and `end`, or the hull of `timespans` with
/// `in`, `earliest` and `latest`.
std::optional<DatesRead> readWhenMember(const QByteArray& json);

} // namespace truceline
