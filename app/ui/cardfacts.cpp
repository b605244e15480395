// SPDX-License-Identifier: MIT
#include "ui/cardfacts.h"

#include "geo/wording.h"
#include "time/spantext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

void add(QList<Fact>& facts, const QString& label, const QString& text)
{
    if (!text.isEmpty())
        facts.append({label, text});
}

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? Wording::tr("unknown") : text;
}

/// A property of a feature in the view's language.
QString termOf(const Atlas& atlas, const Properties& properties, QStringView key, const View& view)
{
    return atlas.vocabulary.in(view.language, properties.text(key));
}

QString partiesText(const Atlas& atlas, const Properties& properties, const View& view)
{
    QStringList parties{termOf(atlas, properties, u"actor1", view), termOf(atlas, properties, u"actor2", view)};
    parties.removeAll(QString());
    return parties.join(u'\n');
}

/// The incident whose totals include this one.
QString parentText(const Atlas& atlas, const Properties& values, const View& view)
{
    const QString id = values.text(u"parent");
    const FeatureRef parent = id.isEmpty() ? FeatureRef() : atlas.find(id);
    if (!parent.isValid())
        return id;
    const Layer& layer = atlas.layerOf(parent);
    return Wording::tr("%1, %2").arg(displayName(properties(layer, parent.row), view.names),
        datesText(layer.dates[parent.row], QLocale(view.language)));
}

/// How the geometry came about, which is alike for areas and boundaries.
void addMaking(QList<Fact>& facts, const Properties& properties)
{
    add(facts, Wording::tr("Basis"), properties.text(u"basis"));
    add(facts, Wording::tr("How it is drawn"), properties.text(u"method"));
    const QString uncertainty = properties.text(u"uncertainty_km");
    if (!uncertainty.isEmpty())
        add(facts, Wording::tr("Outline"), Wording::tr("schematic, may be off by %1 km").arg(uncertainty));
    add(facts, Wording::tr("As of"), properties.text(u"as_of"));
}

const QSet<QString>& knownKeys()
{
    static const QSet<QString> keys{u"id"_s, u"start"_s, u"end"_s, u"date_prec"_s, u"name"_s, u"name:hy_form"_s,
        u"name:az_form"_s, u"name:hy"_s, u"name:az"_s, u"name:ru"_s, u"alt"_s, u"type"_s, u"event_type"_s,
        u"sub_event_type"_s, u"where_prec"_s, u"actor1"_s, u"actor2"_s, u"deaths_low"_s, u"deaths_best"_s,
        u"deaths_high"_s, u"deaths_civilian"_s, u"parent"_s, u"summary"_s, u"sources"_s, u"verified"_s, u"notes"_s,
        u"claimed_by"_s, u"held_by"_s, u"sovereign"_s, u"category"_s, u"basis"_s, u"status"_s, u"method"_s,
        u"uncertainty_km"_s, u"as_of"_s, u"place"_s, u"admin"_s, u"country"_s, u"kind"_s, u"rank"_s, u"region"_s,
        u"versions"_s};
    return keys;
}

} // namespace

QString deathsRange(const Properties& properties)
{
    const QString low = properties.text(u"deaths_low");
    const QString best = properties.text(u"deaths_best");
    const QString high = properties.text(u"deaths_high");
    if (!low.isEmpty() && !high.isEmpty()) {
        if (low == high)
            return low;
        const QString range = low + u'–' + high;
        return best.isEmpty() || best == low || best == high ? range
                                                             : Wording::tr("%1 (best estimate %2)").arg(range, best);
    }
    if (!low.isEmpty())
        return best.isEmpty() || best == low ? Wording::tr("at least %1").arg(low)
                                             : Wording::tr("at least %1 (best estimate %2)").arg(low, best);
    if (!high.isEmpty())
        return Wording::tr("at most %1").arg(high);
    return best.isEmpty() ? Wording::tr("unknown") : best;
}

QString placePrecisionText(int wherePrec)
{
    switch (wherePrec) {
    case 2:
        return Wording::tr("near here, within about 25 km");
    case 3:
        return Wording::tr("somewhere in this district");
    case 4:
        return Wording::tr("somewhere in this province");
    case 5:
        return Wording::tr("along a line or in a wide zone; the mark is only an anchor");
    case 6:
        return Wording::tr("only the country is known; the mark is only an anchor");
    case 7:
        return Wording::tr("at sea or in the air; the mark is only an anchor");
    default:
        return {};
    }
}

QString categoryText(const QString& word)
{
    static const QHash<QString, const char*> names{
        {u"occupied_claim"_s, QT_TRANSLATE_NOOP("Truceline", "Area said to be held by another")},
        {u"aggregate"_s, QT_TRANSLATE_NOOP("Truceline", "Several areas together")},
        {u"counter_claim"_s, QT_TRANSLATE_NOOP("Truceline", "Area claimed in return")},
        {u"gain_claim"_s, QT_TRANSLATE_NOOP("Truceline", "Area said to be gained")},
        {u"corridor"_s, QT_TRANSLATE_NOOP("Truceline", "Corridor")},
        {u"road"_s, QT_TRANSLATE_NOOP("Truceline", "Road")},
        {u"deployment"_s, QT_TRANSLATE_NOOP("Truceline", "Deployment")},
        {u"front_line"_s, QT_TRANSLATE_NOOP("Truceline", "Front line")},
        {u"recognised"_s, QT_TRANSLATE_NOOP("Truceline", "Recognised boundary")},
        {u"inter_republic"_s, QT_TRANSLATE_NOOP("Truceline", "Boundary between Soviet republics")},
        {u"claimed_position"_s, QT_TRANSLATE_NOOP("Truceline", "Claimed position")},
        {u"line_of_contact"_s, QT_TRANSLATE_NOOP("Truceline", "Line of contact")},
        {u"delimited"_s, QT_TRANSLATE_NOOP("Truceline", "Delimited boundary")},
        {u"administrative"_s, QT_TRANSLATE_NOOP("Truceline", "Administrative boundary")},
        {u"disputed"_s, QT_TRANSLATE_NOOP("Truceline", "Disputed line")},
        {u"former"_s, QT_TRANSLATE_NOOP("Truceline", "Former boundary")},
    };
    if (const char* name = names.value(word))
        return Wording::tr(name);
    QString text = word;
    return text.replace(u'_', u' ');
}

QString placeKindText(const QString& word)
{
    static const QHash<QString, const char*> names{
        {u"city"_s, QT_TRANSLATE_NOOP("Truceline", "city")},
        {u"town"_s, QT_TRANSLATE_NOOP("Truceline", "town")},
        {u"village"_s, QT_TRANSLATE_NOOP("Truceline", "village")},
        {u"ruin"_s, QT_TRANSLATE_NOOP("Truceline", "ruined village")},
        {u"height"_s, QT_TRANSLATE_NOOP("Truceline", "height")},
        {u"mountain"_s, QT_TRANSLATE_NOOP("Truceline", "mountain")},
        {u"pass"_s, QT_TRANSLATE_NOOP("Truceline", "pass")},
        {u"lake"_s, QT_TRANSLATE_NOOP("Truceline", "lake")},
        {u"reservoir"_s, QT_TRANSLATE_NOOP("Truceline", "reservoir")},
        {u"bridge"_s, QT_TRANSLATE_NOOP("Truceline", "bridge")},
        {u"feature"_s, QT_TRANSLATE_NOOP("Truceline", "site")},
    };
    const char* name = names.value(word);
    return name ? Wording::tr(name) : word;
}

QList<Fact> incidentFacts(const Atlas& atlas, const Properties& properties, const View& view)
{
    QList<Fact> facts;
    add(facts, Wording::tr("Parties"), orUnknown(partiesText(atlas, properties, view)));
    add(facts, Wording::tr("Dead"), deathsRange(properties));
    add(facts, Wording::tr("Civilians among them"), orUnknown(properties.text(u"deaths_civilian")));
    add(facts, Wording::tr("Counted within"), parentText(atlas, properties, view));
    return facts;
}

QList<Fact> areaFacts(const Atlas& atlas, const Properties& properties, const View& view)
{
    QList<Fact> facts;
    add(facts, Wording::tr("Claimed by"), termOf(atlas, properties, u"claimed_by", view));
    add(facts, Wording::tr("Said to be held by"), termOf(atlas, properties, u"held_by", view));
    add(facts, Wording::tr("Recognised sovereign"), termOf(atlas, properties, u"sovereign", view));
    addMaking(facts, properties);
    return facts;
}

QList<Fact> boundaryFacts(const Properties& properties)
{
    QList<Fact> facts;
    addMaking(facts, properties);
    return facts;
}

QList<Fact> otherFacts(const Properties& properties)
{
    QList<Fact> facts;
    for (const auto& [key, value] : properties.entries()) {
        if (!knownKeys().contains(key))
            add(facts, key, valueText(value));
    }
    return facts;
}

} // namespace truceline
