// SPDX-License-Identifier: MIT
#include "export/columns.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Which features have a property.
enum Of : quint8 {
    Incident = 1,
    Area = 2,
    Boundary = 4,
    Dated = Incident | Area | Boundary,
    HandMade = Area | Boundary,
    All = 0xff,
};

constexpr struct {
    QLatin1StringView name;
    quint8 of;
} kProperties[]{
    {"id"_L1, All},
    {"start"_L1, Dated},
    {"end"_L1, Dated},
    {"name"_L1, All},
    {"name:hy_form"_L1, All},
    {"name:az_form"_L1, All},
    {"name:hy"_L1, All},
    {"name:az"_L1, All},
    {"name:ru"_L1, All},
    {"type"_L1, Incident},
    {"event_type"_L1, Incident},
    {"sub_event_type"_L1, Incident},
    {"where_prec"_L1, Incident},
    {"actor1"_L1, Incident},
    {"actor2"_L1, Incident},
    {"deaths_low"_L1, Incident},
    {"deaths_best"_L1, Incident},
    {"deaths_high"_L1, Incident},
    {"deaths_civilian"_L1, Incident},
    {"parent"_L1, Incident},
    {"summary"_L1, All},
    {"sources"_L1, All},
    {"verified"_L1, All},
    {"notes"_L1, All},
    {"claimed_by"_L1, Area},
    {"held_by"_L1, Area},
    {"sovereign"_L1, Area},
    {"category"_L1, Area},
    {"status"_L1, Boundary},
    {"basis"_L1, HandMade},
    {"method"_L1, HandMade},
    {"uncertainty_km"_L1, HandMade},
    {"as_of"_L1, HandMade},
};

quint8 kindOf(Role role)
{
    switch (role) {
    case Role::Incidents:
        return Incident;
    case Role::Areas:
        return Area;
    case Role::Boundaries:
        return Boundary;
    case Role::Places:
    case Role::Land:
    case Role::Water:
    case Role::Lines:
    case Role::Raster:
        return All & ~Dated;
    }
    Q_UNREACHABLE_RETURN(All);
}

} // namespace

QStringList knownProperties(Role role)
{
    QStringList names;
    for (const auto& property : kProperties) {
        if (property.of == All || (property.of & kindOf(role)))
            names << property.name;
    }
    return names;
}

QStringList tableColumns(Role role)
{
    switch (role) {
    case Role::Incidents:
        return {u"start"_s, u"end"_s, u"match"_s, u"type"_s, u"name"_s, u"actor1"_s, u"actor2"_s, u"deaths_best"_s,
            u"id"_s};
    case Role::Areas:
        return {u"start"_s, u"end"_s, u"match"_s, u"name"_s, u"category"_s, u"claimed_by"_s, u"held_by"_s, u"id"_s};
    case Role::Boundaries:
        return {u"start"_s, u"end"_s, u"match"_s, u"name"_s, u"status"_s, u"id"_s};
    case Role::Places:
    case Role::Land:
    case Role::Water:
    case Role::Lines:
    case Role::Raster:
        return {u"name:hy_form"_s, u"name:az_form"_s, u"kind"_s, u"country"_s, u"lon"_s, u"lat"_s, u"id"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isPointRole(Role role)
{
    return role == Role::Incidents || role == Role::Places;
}

} // namespace truceline
