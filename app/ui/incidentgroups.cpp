// SPDX-License-Identifier: MIT
#include "ui/incidentgroups.h"

#include "geo/wording.h"

using namespace Qt::StringLiterals;

namespace truceline {

IncidentGroup groupOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Civilians:
    case Symbol::Blockade:
    case Symbol::Displacement:
        return IncidentGroup::Civilians;
    case Symbol::Advance:
    case Symbol::Control:
    case Symbol::Demarcation:
        return IncidentGroup::Control;
    case Symbol::Ceasefire:
    case Symbol::Talks:
        return IncidentGroup::Politics;
    default:
        return IncidentGroup::Fighting;
    }
}

QString groupText(IncidentGroup group)
{
    switch (group) {
    case IncidentGroup::Fighting:
        return Wording::tr("fighting");
    case IncidentGroup::Civilians:
        return Wording::tr("civilians");
    case IncidentGroup::Control:
        return Wording::tr("control of land");
    case IncidentGroup::Politics:
        return Wording::tr("politics and talks");
    }
    Q_UNREACHABLE_RETURN({});
}

QColor groupColor(IncidentGroup group, Appearance appearance)
{
    static constexpr std::array light{0x6b4a5eU, 0xb07a94U, 0x5f8a7aU, 0x9aa1a8U};
    static constexpr std::array dark{0xc79ab4U, 0xe3bccdU, 0x8fbfaeU, 0x7d858dU};
    const auto index = static_cast<std::size_t>(group);
    return QColor::fromRgb(appearance == Appearance::Light ? light[index] : dark[index]);
}

} // namespace truceline
