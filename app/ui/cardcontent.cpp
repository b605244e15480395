// SPDX-License-Identifier: MIT
#include "ui/cardcontent.h"

#include "geo/wording.h"
#include "map/symbols.h"
#include "time/spantext.h"
#include "ui/claimtext.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString whereText(const Atlas& atlas, const Properties& properties, const View& view)
{
    QStringList parts{properties.text(u"admin"), properties.text(u"region"),
        atlas.vocabulary.in(view.language, properties.text(u"country"))};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QList<SourceEntry> sourcesOf(const ClaimBook& book, const QString& ids, const QLocale& locale)
{
    QList<SourceEntry> entries;
    for (const QString& part : ids.split(u';', Qt::SkipEmptyParts)) {
        const QString id = part.trimmed();
        const auto source = book.sources.constFind(id);
        if (source == book.sources.cend())
            entries.append({id, {}, {}, {}});
        else
            entries.append(
                {publisherText(*source), source->title, dateTextForPeople(source->publishedOn, locale), source->url});
    }
    return entries;
}

void fillByRole(CardContent& card, const Atlas& atlas, FeatureRef feature, const Properties& values, const View& view)
{
    const Layer& layer = atlas.layerOf(feature);
    const QLocale locale(view.language);
    switch (layer.info.role) {
    case Role::Incidents:
        card.type = layer.incidents.types[layer.incidents.type[feature.row]];
        card.kind = symbolText(symbolOf(card.type));
        card.precision = layer.hasPlace(feature.row) ? placePrecisionText(layer.incidents.wherePrec[feature.row])
                                                     : Wording::tr("the place is unknown; not on the map");
        card.facts = incidentFacts(atlas, values, view) + borderFacts(atlas, feature, view);
        return;
    case Role::Areas:
        card.kind = categoryText(values.text(u"category"));
        card.facts = areaFacts(atlas, values, view);
        card.measures = measures(atlas, feature, values, locale);
        return;
    case Role::Boundaries:
        card.kind = categoryText(values.text(u"status"));
        card.facts = boundaryFacts(values);
        card.measures = measures(atlas, feature, values, locale);
        return;
    default:
        card.kind = placeKindText(values.text(u"kind"));
        return;
    }
}

} // namespace

CardContent cardContent(const Atlas& atlas, FeatureRef feature, const View& view)
{
    const Layer& layer = atlas.layerOf(feature);
    const Properties values = properties(layer, feature.row);
    const QLocale locale(view.language);
    CardContent card;
    card.role = roleName(layer.info.role);
    card.title = displayName(values, view.names);
    if (card.title.isEmpty())
        card.title = featureId(layer, feature.row);
    if (layer.isUndated(feature.row))
        card.date = Wording::tr("date unknown");
    else
        card.date = datesText(layer.dates[feature.row], locale);
    card.where = whereText(atlas, values, view);
    const QString translated = values.text(u"summary:"_s + view.language);
    card.summary = translated.isEmpty() ? values.text(u"summary") : translated;
    const bool isPlain = card.summary.isEmpty() && values.text(u"basis").isEmpty() && values.text(u"method").isEmpty();
    card.isTranslated = !translated.isEmpty() || isPlain || view.language == View().language;
    card.notes = values.text(u"notes");
    card.verified = values.value(u"verified").toBool(true);
    card.others = otherFacts(values);
    card.claims = groupClaims(atlas.claims, featureId(layer, feature.row), locale);
    card.sources = sourcesOf(atlas.claims, values.text(u"sources"), locale);
    fillByRole(card, atlas, feature, values, view);
    return card;
}

} // namespace truceline
