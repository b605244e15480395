// SPDX-License-Identifier: MIT
#include "data/crsguess.h"

#include <ogr_srs_api.h>

#include <array>
#include <cmath>
#include <memory>

namespace truceline {

namespace {

struct Candidate {
    const char* crs;
    double west; ///< eastings that can be meant, in metres
    double east;
};

constexpr std::array kCandidates{Candidate{"EPSG:3857", 4.4e6, 5.8e6}, Candidate{"EPSG:28407", 7.1e6, 7.9e6},
    Candidate{"EPSG:28408", 8.1e6, 8.9e6}, Candidate{"EPSG:28409", 9.1e6, 9.9e6}, Candidate{"EPSG:32638", 1e5, 9e5}};

struct ReleaseSystem {
    void operator()(void* system) const { OSRRelease(system); }
};
struct DestroyTransformation {
    void operator()(void* transformation) const { OCTDestroyCoordinateTransformation(transformation); }
};
using System = std::unique_ptr<void, ReleaseSystem>;
using Transformation = std::unique_ptr<void, DestroyTransformation>;

/// With the easting or longitude first, whatever its authority says; null where PROJ knows no such system.
System systemOf(const char* crs)
{
    System system(OSRNewSpatialReference(nullptr));
    if (OSRSetFromUserInput(system.get(), crs) != OGRERR_NONE)
        return {};
    OSRSetAxisMappingStrategy(system.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

bool isSouthCaucasus(double lon, double lat)
{
    return lon > 40 && lon < 52 && lat > 37 && lat < 44;
}

} // namespace

QString guessedCrs(double x, double y)
{
    if (!std::isfinite(x) || !std::isfinite(y) || (std::abs(x) <= 180 && std::abs(y) <= 90))
        return {};
    const System degrees = systemOf("OGC:CRS84");
    for (const Candidate& candidate : kCandidates) {
        if (x < candidate.west || x > candidate.east)
            continue;
        const System system = systemOf(candidate.crs);
        const Transformation transformation(OCTNewCoordinateTransformation(system.get(), degrees.get()));
        double lon = x;
        double lat = y;
        if (transformation && OCTTransform(transformation.get(), 1, &lon, &lat, nullptr) && isSouthCaucasus(lon, lat))
            return QString::fromLatin1(candidate.crs);
    }
    return {};
}

QString crsName(const QString& crs)
{
    const System system = systemOf(crs.toUtf8().constData());
    return system ? QString::fromUtf8(OSRGetName(system.get())) : QString();
}

bool looksExchanged(double x, double y)
{
    return !isSouthCaucasus(x, y) && isSouthCaucasus(y, x);
}

} // namespace truceline
