// SPDX-License-Identifier: MIT
#include "data/tablefilter.h"

#include "data/importedwords.h"
#include "data/party.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString listOf(const QStringList& values)
{
    QStringList texts;
    for (const QString& value : values)
        texts << sqlText(value);
    return texts.join(u", "_s);
}

/// A text that is one of the values, or lists one of them by ";", whatever the case.
QString isAnyOf(const QString& text, const QStringList& values)
{
    const QString lower = u"lower(%1)"_s.arg(text);
    const QString list = listOf(values);
    return u"(%1 IN (%2) OR (strpos(%1, ';') > 0 AND regexp_split_to_array(btrim(%1), '\\s*;\\s*') && ARRAY[%2]))"_s
        .arg(lower, list);
}

QString textOf(const QString& column)
{
    return u"coalesce(%1::text, '')"_s.arg(column);
}

/// Conditions by the words that a filter has for them; words that it has not let nothing pass.
QString anyCondition(const QStringList& values, const QMap<QString, QString>& conditions)
{
    QStringList wanted;
    for (const QString& value : values) {
        if (const QString condition = conditions.value(value); !condition.isEmpty())
            wanted << u'(' + condition + u')';
    }
    return wanted.isEmpty() ? u"false"_s : u'(' + wanted.join(u" OR "_s) + u')';
}

QString datePrecision(const TableShape& shape, const QStringList& values)
{
    const QString coarse = u"coalesce(%1::text, '') ~ '^([2-9]|[1-9][0-9]+)$'"_s.arg(shape.value("date_prec"_L1));
    return anyCondition(values,
        {{u"exact"_s, u"%1 IS NOT NULL AND NOT %2"_s.arg(shape.first, coarse)},
            {u"imprecise"_s, u"%1 IS NOT NULL AND %2"_s.arg(shape.first, coarse)},
            {u"unknown"_s, shape.first + " IS NULL"_L1}});
}

/// By UCDP's where_prec, and ACLED's geo_precision, whose 2 and 3 are as wide as UCDP's 5.
QString placePrecision(const TableShape& shape, const QStringList& values)
{
    const auto column = [&shape](QLatin1StringView name) {
        const auto found = std::ranges::find_if(shape.columns,
            [name](const TableColumn& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
        return textOf(found == shape.columns.end() ? u"NULL"_s : u"t."_s + sqlName(found->name));
    };
    const QString where = textOf(shape.value("where_prec"_L1));
    const QString acled = column("geo_precision"_L1);
    const QString known = u"%1 ~ '^[1-7]$'"_s.arg(where);
    const QString wide = u"(%1 ~ '^[3-7]$' OR (NOT %2 AND %3 IN ('2', '3')))"_s.arg(where, known, acled);
    const QString placed = shape.x + " IS NOT NULL"_L1;
    return anyCondition(values,
        {{u"exact"_s, u"%1 AND NOT %2 AND %3 <> '2'"_s.arg(placed, wide, where)},
            {u"near"_s, u"%1 AND %2 = '2'"_s.arg(placed, where)}, {u"wide"_s, u"%1 AND %2"_s.arg(placed, wide)},
            {u"unknown"_s, shape.x + " IS NULL"_L1}});
}

QString figures(const TableShape& shape, const QStringList& values)
{
    const QString known = u"coalesce(%1::text, %2::text, %3::text) IS NOT NULL"_s.arg(
        shape.value("deaths_best"_L1), shape.value("deaths_low"_L1), shape.value("deaths_high"_L1));
    return anyCondition(values, {{u"known"_s, known}, {u"unknown"_s, u"NOT "_s + known}});
}

QString anyActor(const TableShape& shape, const QStringList& values)
{
    return u"(%1 OR %2)"_s.arg(
        isAnyOf(textOf(shape.value("actor1"_L1)), values), isAnyOf(textOf(shape.value("actor2"_L1)), values));
}

QString actorOfSide(const TableShape& shape, const QStringList& values, const QStringList& actors)
{
    QStringList wanted;
    for (const QString& actor : actors) {
        const QStringList sides = sidesOfParty(actor);
        if (std::ranges::any_of(sides, [&values](const QString& side) { return values.contains(side); }))
            wanted << actor;
    }
    if (wanted.isEmpty())
        return u"false"_s;
    return u"(%1 IN (%3) OR %2 IN (%3))"_s.arg(
        textOf(shape.value("actor1"_L1)), textOf(shape.value("actor2"_L1)), listOf(wanted));
}

/// Any other property, or column.
QString anyColumn(const TableShape& shape, const QString& key, const QStringList& values)
{
    const QString column = shape.plan.columns.value(key, key);
    const bool known = std::ranges::find(shape.columns, column, &TableColumn::name) != shape.columns.end();
    return known ? isAnyOf(textOf(u"t."_s + sqlName(column)), values) : u"false"_s;
}

QString searchSql(const TableShape& shape, const QString& search)
{
    // Signs between the words say nothing, as in files.
    QString pattern;
    for (const QChar c : search)
        pattern += c.isLetterOrNumber() || c.isMark() ? c : QChar(u'%');
    QStringList hits;
    for (const QLatin1StringView property : {"name"_L1, "summary"_L1}) {
        if (shape.plan.columns.contains(property))
            hits << u"%1::text ILIKE %2"_s.arg(shape.value(property), sqlText(u'%' + pattern + u'%'));
    }
    return hits.isEmpty() ? u"false"_s : u"coalesce(%1, false)"_s.arg(hits.join(u" OR "_s));
}

} // namespace

QString typeSql(const TableShape& shape)
{
    const QString column = textOf(shape.value("type"_L1));
    QString cases;
    constexpr int kMostCodes = 20;
    for (int code = 1; code <= kMostCodes; ++code) {
        for (const QString& text : {QString::number(code), QString::number(code).rightJustified(2, u'0')}) {
            const QString word = importedWord(shape.plan.dataSet, u"type", text);
            if (word != text && !cases.contains(u"WHEN %1 "_s.arg(sqlText(text))))
                cases += u"WHEN %1 THEN %2 "_s.arg(sqlText(text), sqlText(word));
        }
    }
    return cases.isEmpty() ? column : u"CASE %1 %2ELSE %1 END"_s.arg(column, cases);
}

QString filterSql(const TableShape& shape, const Query& query, const QStringList& actors)
{
    QMap<QString, QStringList> byKey;
    for (const Filter& filter : query.filters)
        byKey[filter.key] << filter.value.trimmed().toLower();
    QStringList conditions;
    for (const auto& [key, values] : byKey.asKeyValueRange()) {
        conditions << (key == "type"_L1       ? isAnyOf(typeSql(shape), values)
                : key == "actor"_L1           ? anyActor(shape, values)
                : key == "side"_L1            ? actorOfSide(shape, values, actors)
                : key == "date_precision"_L1  ? datePrecision(shape, values)
                : key == "place_precision"_L1 ? placePrecision(shape, values)
                : key == "figures"_L1         ? figures(shape, values)
                                              : anyColumn(shape, key, values));
    }
    if (!query.search.trimmed().isEmpty())
        conditions << searchSql(shape, query.search);
    return conditions.join(u" AND "_s);
}

} // namespace truceline
