// SPDX-License-Identifier: MIT
#include "data/rowfilter.h"

#include "data/names.h"

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
    , m_search(folded(query.search))
{
    if (layer.info.role != Role::Incidents)
        return;
    for (const Filter& filter : query.filters) {
        auto rule = std::ranges::find(m_rules, filter.key, &Rule::key);
        if (rule == m_rules.end())
            rule = m_rules.insert(rule, {filter.key, {}, {}});
        rule->values << filter.value.trimmed().toLower();
    }
    for (Rule& rule : m_rules) {
        if (rule.key == "type"_L1)
            rule.accepted = acceptedTexts(layer.incidents.types, rule.values);
        else if (rule.key == "actor"_L1)
            rule.accepted = acceptedTexts(layer.incidents.actors, rule.values);
    }
}

bool RowFilter::accepts(std::size_t row) const
{
    return std::ranges::all_of(m_rules, [this, row](const Rule& rule) { return accepts(rule, row); })
        && holdsSearch(row);
}

bool RowFilter::accepts(const Rule& rule, std::size_t row) const
{
    const IncidentColumns& columns = m_layer.incidents;
    if (rule.key == "type"_L1)
        return rule.accepted[columns.type[row]];
    if (rule.key == "actor"_L1)
        return rule.accepted[columns.actor1[row]] || rule.accepted[columns.actor2[row]];
    return matches(properties(m_layer, row).text(rule.key), rule.values);
}

bool RowFilter::holdsSearch(std::size_t row) const
{
    if (m_search.isEmpty())
        return true;
    const Properties all = properties(m_layer, row);
    const auto holds = [this](const QString& text) { return folded(text).contains(m_search); };
    return std::ranges::any_of(allNames(all), holds) || holds(all.text(u"title")) || holds(all.text(u"summary"));
}

} // namespace truceline
