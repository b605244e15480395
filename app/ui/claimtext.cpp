// SPDX-License-Identifier: MIT
#include "ui/claimtext.h"

#include "time/spantext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Claim", text);
}

struct AssertionName {
    QLatin1StringView assertion;
    const char* name;
};

#define ASSERTION(word, name)                                                                                          \
    AssertionName                                                                                                      \
    {                                                                                                                  \
        QLatin1StringView(word), QT_TRANSLATE_NOOP("Claim", name)                                                      \
    }
constexpr std::array kAssertions{
    ASSERTION("armenia_military_dead", "Soldiers dead on the Armenian side"),
    ASSERTION("azerbaijan_military_dead", "Soldiers dead on the Azerbaijani side"),
    ASSERTION("armenia_civilian_dead", "Civilians dead on the Armenian side"),
    ASSERTION("azerbaijan_civilian_dead", "Civilians dead on the Azerbaijani side"),
    ASSERTION("armenia_dead", "All dead on the Armenian side"),
    ASSERTION("azerbaijan_dead", "All dead on the Azerbaijani side"),
    ASSERTION("civilian_dead", "Civilians dead"),
    ASSERTION("civilian_dead_with_related", "Civilians dead, with a related incident"),
    ASSERTION("total_dead", "All dead of all sides"),
    ASSERTION("total_military_dead", "Soldiers dead of both sides together"),
    ASSERTION("armenia_dead_and_missing", "Dead and missing on the Armenian side"),
    ASSERTION("azerbaijan_dead_and_wounded", "Dead and wounded on the Azerbaijani side"),
    ASSERTION("karabakh_police_dead", "Policemen of the de facto authorities dead"),
    ASSERTION("peacekeepers_dead", "Russian peacekeepers dead"),
    ASSERTION("soviet_dead", "Soviet soldiers and policemen dead"),
    ASSERTION("syrian_fighters_dead", "Syrian fighters dead"),
    ASSERTION("bodies_counted", "Bodies counted, from all causes"),
    ASSERTION("deaths_on_the_way", "Deaths on the way"),
    ASSERTION("armenia_wounded", "Soldiers wounded on the Armenian side"),
    ASSERTION("azerbaijan_wounded", "Soldiers wounded on the Azerbaijani side"),
    ASSERTION("armenia_civilian_wounded", "Civilians wounded on the Armenian side"),
    ASSERTION("armenia_captured", "Soldiers of the Armenian side captured"),
    ASSERTION("azerbaijan_troops_in_armenia", "Azerbaijani soldiers said to stand in Armenia"),
    ASSERTION("displaced_in_armenia", "People who left their homes in Armenia"),
    ASSERTION("displaced_in_azerbaijan", "People who left their homes in Azerbaijan"),
    ASSERTION("displaced_from_karabakh", "People who left their homes in Nagorno-Karabakh"),
    ASSERTION("arrivals_in_armenia", "People who arrived in Armenia"),
    ASSERTION("people_cut_off", "People whose road was closed"),
    ASSERTION("houses_damaged", "Homes damaged or destroyed"),
    ASSERTION("territory_taken_km2", "Land that changed hands"),
    ASSERTION("territory_held_km2", "Land held"),
    ASSERTION("territory_transferred_km2", "Land handed over by agreement"),
    ASSERTION("exclave_area_km2", "Size of the exclave"),
    ASSERTION("advance_depth_km", "Depth of the advance"),
    ASSERTION("border_delimited_km", "Length of border delimited"),
    ASSERTION("border_guarded_km", "Length of border taken under guard"),
    ASSERTION("attack_directions", "Number of directions of the attack"),
    ASSERTION("who_began", "Who began, and how"),
    ASSERTION("who_fired", "Who fired"),
    ASSERTION("who_crossed", "Who crossed the line"),
    ASSERTION("who_closed_road", "Who closed the road"),
    ASSERTION("cause_of_death", "What caused the deaths"),
    ASSERTION("place_of_capture", "Where people were captured"),
    ASSERTION("nature_of_movement", "What the movement of troops was"),
    ASSERTION("nature_of_flight", "What the flight was"),
    ASSERTION("patrol_fired_on", "Whether a patrol was fired on"),
    ASSERTION("damage", "What was damaged"),
};
#undef ASSERTION

QString unitText(const QString& unit)
{
    if (unit == "km2"_L1)
        return u" km²"_s;
    if (unit == "km"_L1)
        return u" km"_s;
    return {};
}

} // namespace

QString assertionText(const QString& assertion)
{
    for (const AssertionName& known : kAssertions) {
        if (assertion == known.assertion)
            return tr(known.name);
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
        form = tr("more than %1");
    } else if (value.startsWith(u'~')) {
        value = value.mid(1).trimmed();
        form = tr("about %1");
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const bool startsAsNumber = !value.isEmpty() && value[0].isDigit();
    return form.arg(isNumber ? numberText(number, locale) : value)
        + (isNumber || startsAsNumber ? unitText(claim.unit) : QString());
}

QString unitName(const QString& unit)
{
    if (unit == "persons"_L1)
        return tr("people");
    if (unit == "houses"_L1)
        return tr("homes");
    if (unit == "directions"_L1)
        return tr("directions");
    return unit == "km2"_L1 ? u"km²"_s : unit;
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
        return tr("Armenia says");
    if (side == u"azerbaijan")
        return tr("Azerbaijan says");
    return tr("Others say");
}

QString dateTextForPeople(const QString& text, const QLocale& locale)
{
    const std::optional<DateText> date = parseDateText(text);
    return date ? datesText(toDates(date, date), locale) : text;
}

QString publisherText(const Source& source)
{
    if (source.affiliation == "armenian"_L1)
        return tr("%1 (Armenian)").arg(source.publisher);
    if (source.affiliation == "azerbaijani"_L1)
        return tr("%1 (Azerbaijani)").arg(source.publisher);
    return source.publisher;
}

} // namespace truceline
