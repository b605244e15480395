// SPDX-License-Identifier: MIT
#include "ui/claimtext.h"

#include "geo/wording.h"
#include "time/spantext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

struct AssertionName {
    QLatin1StringView assertion;
    const char* name;
};

constexpr std::array kAssertions{
    AssertionName{"armenia_military_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Soldiers dead on the Armenian side")},
    AssertionName{
        "azerbaijan_military_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Soldiers dead on the Azerbaijani side")},
    AssertionName{"armenia_civilian_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Civilians dead on the Armenian side")},
    AssertionName{
        "azerbaijan_civilian_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Civilians dead on the Azerbaijani side")},
    AssertionName{"armenia_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "All dead on the Armenian side")},
    AssertionName{"azerbaijan_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "All dead on the Azerbaijani side")},
    AssertionName{"civilian_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Civilians dead")},
    AssertionName{
        "civilian_dead_with_related"_L1, QT_TRANSLATE_NOOP("Truceline", "Civilians dead, with a related incident")},
    AssertionName{"total_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "All dead of all sides")},
    AssertionName{"total_military_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Soldiers dead of both sides together")},
    AssertionName{
        "armenia_dead_and_missing"_L1, QT_TRANSLATE_NOOP("Truceline", "Dead and missing on the Armenian side")},
    AssertionName{
        "azerbaijan_dead_and_wounded"_L1, QT_TRANSLATE_NOOP("Truceline", "Dead and wounded on the Azerbaijani side")},
    AssertionName{
        "karabakh_police_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Policemen of the de facto authorities dead")},
    AssertionName{"peacekeepers_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Russian peacekeepers dead")},
    AssertionName{"soviet_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Soviet soldiers and policemen dead")},
    AssertionName{"syrian_fighters_dead"_L1, QT_TRANSLATE_NOOP("Truceline", "Syrian fighters dead")},
    AssertionName{"bodies_counted"_L1, QT_TRANSLATE_NOOP("Truceline", "Bodies counted, from all causes")},
    AssertionName{"deaths_on_the_way"_L1, QT_TRANSLATE_NOOP("Truceline", "Deaths on the way")},
    AssertionName{"armenia_wounded"_L1, QT_TRANSLATE_NOOP("Truceline", "Soldiers wounded on the Armenian side")},
    AssertionName{"azerbaijan_wounded"_L1, QT_TRANSLATE_NOOP("Truceline", "Soldiers wounded on the Azerbaijani side")},
    AssertionName{
        "armenia_civilian_wounded"_L1, QT_TRANSLATE_NOOP("Truceline", "Civilians wounded on the Armenian side")},
    AssertionName{"armenia_captured"_L1, QT_TRANSLATE_NOOP("Truceline", "Soldiers of the Armenian side captured")},
    AssertionName{"azerbaijan_troops_in_armenia"_L1,
        QT_TRANSLATE_NOOP("Truceline", "Azerbaijani soldiers said to stand in Armenia")},
    AssertionName{"displaced_in_armenia"_L1, QT_TRANSLATE_NOOP("Truceline", "People who left their homes in Armenia")},
    AssertionName{
        "displaced_in_azerbaijan"_L1, QT_TRANSLATE_NOOP("Truceline", "People who left their homes in Azerbaijan")},
    AssertionName{"displaced_from_karabakh"_L1,
        QT_TRANSLATE_NOOP("Truceline", "People who left their homes in Nagorno-Karabakh")},
    AssertionName{"arrivals_in_armenia"_L1, QT_TRANSLATE_NOOP("Truceline", "People who arrived in Armenia")},
    AssertionName{"people_cut_off"_L1, QT_TRANSLATE_NOOP("Truceline", "People whose road was closed")},
    AssertionName{"houses_damaged"_L1, QT_TRANSLATE_NOOP("Truceline", "Homes damaged or destroyed")},
    AssertionName{"territory_taken_km2"_L1, QT_TRANSLATE_NOOP("Truceline", "Land that changed hands")},
    AssertionName{"territory_held_km2"_L1, QT_TRANSLATE_NOOP("Truceline", "Land held")},
    AssertionName{"territory_transferred_km2"_L1, QT_TRANSLATE_NOOP("Truceline", "Land handed over by agreement")},
    AssertionName{"exclave_area_km2"_L1, QT_TRANSLATE_NOOP("Truceline", "Size of the exclave")},
    AssertionName{"advance_depth_km"_L1, QT_TRANSLATE_NOOP("Truceline", "Depth of the advance")},
    AssertionName{"border_delimited_km"_L1, QT_TRANSLATE_NOOP("Truceline", "Length of border delimited")},
    AssertionName{"border_guarded_km"_L1, QT_TRANSLATE_NOOP("Truceline", "Length of border taken under guard")},
    AssertionName{"attack_directions"_L1, QT_TRANSLATE_NOOP("Truceline", "Number of directions of the attack")},
    AssertionName{"who_began"_L1, QT_TRANSLATE_NOOP("Truceline", "Who began, and how")},
    AssertionName{"who_fired"_L1, QT_TRANSLATE_NOOP("Truceline", "Who fired")},
    AssertionName{"who_crossed"_L1, QT_TRANSLATE_NOOP("Truceline", "Who crossed the line")},
    AssertionName{"who_closed_road"_L1, QT_TRANSLATE_NOOP("Truceline", "Who closed the road")},
    AssertionName{"cause_of_death"_L1, QT_TRANSLATE_NOOP("Truceline", "What caused the deaths")},
    AssertionName{"place_of_capture"_L1, QT_TRANSLATE_NOOP("Truceline", "Where people were captured")},
    AssertionName{"nature_of_movement"_L1, QT_TRANSLATE_NOOP("Truceline", "What the movement of troops was")},
    AssertionName{"nature_of_flight"_L1, QT_TRANSLATE_NOOP("Truceline", "What the flight was")},
    AssertionName{"patrol_fired_on"_L1, QT_TRANSLATE_NOOP("Truceline", "Whether a patrol was fired on")},
    AssertionName{"holder"_L1, QT_TRANSLATE_NOOP("Truceline", "Who holds it, and by what right")},
    AssertionName{"damage"_L1, QT_TRANSLATE_NOOP("Truceline", "What was damaged")},
};

QString withUnit(const QString& number, const QString& unit)
{
    if (unit == "km2"_L1)
        return Wording::tr("%1 km²").arg(number);
    return unit == "km"_L1 ? Wording::tr("%1 km").arg(number) : number;
}

} // namespace

QString assertionText(const QString& assertion)
{
    for (const AssertionName& known : kAssertions) {
        if (assertion == known.assertion)
            return Wording::tr(known.name);
    }
    QString text = assertion;
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString numberText(double number, const QLocale& locale)
{
    QString text = locale.toString(number, 'f', 2);
    while (text.contains(locale.decimalPoint()) && text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

QString claimValueText(const Claim& claim, const QLocale& locale)
{
    QString value = claim.value.trimmed();
    QString form = u"%1"_s;
    if (value.startsWith(u'>')) {
        value = value.mid(1).trimmed();
        form = Wording::tr("more than %1");
    } else if (value.startsWith(u'~')) {
        value = value.mid(1).trimmed();
        form = Wording::tr("about %1");
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const bool startsAsNumber = !value.isEmpty() && value[0].isDigit();
    const QString text = isNumber ? numberText(number, locale) : value;
    return form.arg(isNumber || startsAsNumber ? withUnit(text, claim.unit) : text);
}

QString unitName(const QString& unit)
{
    if (unit == "persons"_L1)
        return Wording::tr("people");
    if (unit == "houses"_L1)
        return Wording::tr("homes");
    if (unit == "directions"_L1)
        return Wording::tr("directions");
    if (unit == "km2"_L1)
        return Wording::tr("km²");
    return unit == "km"_L1 ? Wording::tr("km") : unit;
}

QString saidText(const Claim& claim, const QLocale& locale)
{
    QStringList parts{claimValueText(claim, locale), claim.claimant, dateTextForPeople(claim.assertedOn, locale)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString knownSide(const QString& side)
{
    return side == "armenia"_L1 || side == "azerbaijan"_L1 ? side : u"other"_s;
}

QString sideText(QStringView side)
{
    if (side == u"armenia")
        return Wording::tr("Armenia says");
    if (side == u"azerbaijan")
        return Wording::tr("Azerbaijan says");
    return Wording::tr("Others say");
}

QString dateTextForPeople(const QString& text, const QLocale& locale)
{
    const std::optional<DateText> date = parseDateText(text);
    return date ? datesText(toDates(date, date), locale) : text;
}

QString publisherText(const Source& source)
{
    if (source.affiliation == "armenian"_L1)
        return Wording::tr("%1 (Armenian)").arg(source.publisher);
    if (source.affiliation == "azerbaijani"_L1)
        return Wording::tr("%1 (Azerbaijani)").arg(source.publisher);
    return source.publisher;
}

} // namespace truceline
