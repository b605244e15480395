// SPDX-License-Identifier: MIT
#include "data/rowfilter.h"

#include "data/parallel.h"
#include "data/party.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// True where the text, or one of the several that it lists by ";", is among the values.
bool matches(const QString& text, const QStringList& values)
{
    const QString lower = text.toLower();
    if (values.contains(lower))
        return true;
    return std::ranges::any_of(
        lower.split(u';'), [&values](const QString& part) { return values.contains(part.trimmed()); });
}

const QStringList kDatePrecisions{u"exact"_s, u"imprecise"_s, u"unknown"_s};
const QStringList kPlacePrecisions{u"exact"_s, u"near"_s, u"wide"_s, u"unknown"_s}; // by where_prec: 1, 2, above, none
const QStringList kFigures{u"known"_s, u"unknown"_s};

std::vector<char> acceptedTexts(const QStringList& texts, const QStringList& values)
{
    std::vector<char> accepted;
    for (const QString& text : texts)
        accepted.push_back(matches(text, values));
    return accepted;
}

} // namespace

RowFilter::RowFilter(const Layer& layer, const Query& query)
    : m_layer(layer)
    , m_search(layer.info.role == Role::Incidents ? QStringView(query.search) : QStringView())
{
    if (layer.info.role != Role::Incidents)
        return;
    std::vector<TextRule> rules;
    for (const Filter& filter : query.filters) {
        auto rule = std::ranges::find(rules, filter.key, &TextRule::key);
        if (rule == rules.end())
            rule = rules.insert(rule, {filter.key, {}});
        rule->values << filter.value.trimmed().toLower();
    }
    for (TextRule& rule : rules) {
        if (const auto column = columnRule(rule))
            m_columnRules.push_back(*column);
        else
            m_textRules.push_back(std::move(rule));
    }
    QStringList keys;
    for (const TextRule& rule : m_textRules)
        keys << rule.key;
    m_texts = PropertyTexts(keys);
}

/// The rule for the columns where they tell; nothing where the property must be read.
std::optional<RowFilter::ColumnRule> RowFilter::columnRule(const TextRule& rule) const
{
    using Column = ColumnRule::Column;
    const IncidentColumns& columns = m_layer.incidents;
    if (rule.key == "type"_L1)
        return ColumnRule{Column::Type, acceptedTexts(columns.types, rule.values)};
    if (rule.key == "actor"_L1)
        return ColumnRule{Column::Actor, acceptedTexts(columns.actors, rule.values)};
    if (rule.key == "side"_L1) {
        ColumnRule sides{Column::Actor, {}};
        for (const QString& actor : columns.actors) {
            const QStringList found = sidesOfParty(actor);
            sides.accepted.push_back(
                std::ranges::any_of(found, [&](const QString& side) { return rule.values.contains(side); }));
        }
        return sides;
    }
    if (rule.key == "date_precision"_L1)
        return ColumnRule{Column::DatePrecision, acceptedTexts(kDatePrecisions, rule.values)};
    if (rule.key == "place_precision"_L1)
        return ColumnRule{Column::PlacePrecision, acceptedTexts(kPlacePrecisions, rule.values)};
    if (rule.key == "figures"_L1)
        return ColumnRule{Column::Deaths, acceptedTexts(kFigures, rule.values)};
    return {};
}

std::vector<std::uint32_t> RowFilter::passing(const DatedRows& set) const
{
    constexpr std::size_t kPart = 16'384;
    std::vector<std::vector<std::uint32_t>> parts((set.size() + kPart - 1) / kPart);
    inParallel(parts.size(), [&](std::size_t part) {
        const std::size_t end = std::min((part + 1) * kPart, set.size());
        for (std::size_t position = part * kPart; position < end; ++position) {
            if (accepts(set.row(position)))
                parts[part].push_back(set.row(position));
        }
    });
    std::vector<std::uint32_t> rows;
    for (const auto& part : parts)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

bool RowFilter::accepts(std::uint32_t row) const
{
    return std::ranges::all_of(m_columnRules, [this, row](const ColumnRule& rule) { return accepts(rule, row); })
        && acceptsTexts(row);
}

bool RowFilter::accepts(const ColumnRule& rule, std::uint32_t row) const
{
    using Column = ColumnRule::Column;
    const IncidentColumns& columns = m_layer.incidents;
    switch (rule.column) {
    case Column::Type:
        return rule.accepted[columns.type[row]];
    case Column::Actor:
        return rule.accepted[columns.actor1[row]] || rule.accepted[columns.actor2[row]];
    case Column::DatePrecision:
        return rule.accepted[m_layer.isUndated(row) ? 2U : m_layer.dates[row].exact ? 0U : 1U];
    case Column::PlacePrecision:
        return rule.accepted[m_layer.hasPlace(row) ? std::clamp<std::size_t>(columns.wherePrec[row], 1, 3) - 1 : 3];
    case Column::Deaths:
        return rule.accepted[columns.deaths[row] >= 0 ? 0U : 1U];
    }
    Q_UNREACHABLE_RETURN(false);
}

bool RowFilter::acceptsTexts(std::uint32_t row) const
{
    if (!m_search.isEmpty() && m_search.find(m_layer, row) == TextSearch::Hit::None)
        return false;
    if (m_textRules.empty())
        return true;
    return std::ranges::equal(m_textRules, m_texts.of(m_layer, row),
        [](const TextRule& rule, const QString& text) { return matches(text, rule.values); });
}

} // namespace truceline
