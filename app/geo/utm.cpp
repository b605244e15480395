// SPDX-License-Identifier: MIT
#include "geo/utm.h"

#include <QByteArray>
#include <QStringView>

#include <proj.h>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr double kSouthEnd = -80;
constexpr double kNorthEnd = 84;

int zoneOf(double lon)
{
    return std::min(60, static_cast<int>(std::floor((lon + 180) / 6)) + 1);
}

QChar bandOf(double lat)
{
    constexpr QStringView kBands = u"CDEFGHJKLMNPQRSTUVWX";
    const auto index = static_cast<qsizetype>((lat - kSouthEnd) / 8);
    return kBands[std::min(index, kBands.size() - 1)];
}

struct FreeContext {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct FreeProjection {
    void operator()(PJ* projection) const { proj_destroy(projection); }
};

/// The projection of one zone, kept until another zone is asked for. PROJ's contexts belong to one thread each.
class Projection {
public:
    PJ* to(int zone, bool south)
    {
        const int wanted = south ? -zone : zone;
        if (wanted != m_zone) {
            QByteArray words = "+proj=utm +ellps=WGS84 +zone=" + QByteArray::number(zone);
            if (south)
                words += " +south";
            m_projection.reset(proj_create(m_context.get(), words.constData()));
            m_zone = wanted;
        }
        return m_projection.get();
    }

private:
    std::unique_ptr<PJ_CONTEXT, FreeContext> m_context{proj_context_create()};
    std::unique_ptr<PJ, FreeProjection> m_projection;
    int m_zone = 0;
};

} // namespace

std::optional<Utm> toUtm(LonLat position)
{
    if (!isValid(position) || position.lat < kSouthEnd || position.lat > kNorthEnd)
        return {};
    thread_local Projection projections;
    const int zone = zoneOf(position.lon);
    PJ* projection = projections.to(zone, position.lat < 0);
    if (!projection)
        return {};
    const PJ_COORD from = proj_coord(proj_torad(position.lon), proj_torad(position.lat), 0, 0);
    const PJ_COORD to = proj_trans(projection, PJ_FWD, from);
    if (!std::isfinite(to.xy.x) || !std::isfinite(to.xy.y))
        return {};
    return Utm{zone, bandOf(position.lat), to.xy.x, to.xy.y};
}

} // namespace truceline
