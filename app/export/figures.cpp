// SPDX-License-Identifier: MIT
#include "export/figures.h"

#include "data/claimrelations.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// What summing up needs of one incident.
struct Record {
    QString id;
    QString parent;
    bool isShown = false;
    bool isCertain = false;
    std::optional<qint64> low;
    std::optional<qint64> best;
    std::optional<qint64> high;
    std::optional<qint64> civilians;
    QStringList sources;
};

std::optional<qint64> number(const Properties& properties, QStringView key)
{
    bool isNumber = false;
    const double value = properties.text(key).toDouble(&isNumber);
    return isNumber ? std::optional(std::llround(value)) : std::nullopt;
}

Record recordOf(const Layer& layer, std::uint32_t row)
{
    const Properties read = properties(layer, row);
    Record record;
    record.id = read.text(u"id");
    record.parent = read.text(u"parent");
    record.low = number(read, u"deaths_low");
    record.best = number(read, u"deaths_best");
    record.high = number(read, u"deaths_high");
    record.civilians = number(read, u"deaths_civilian");
    for (const QString& id : read.text(u"sources").split(u';', Qt::SkipEmptyParts))
        record.sources << id.trimmed();
    return record;
}

/// The campaigns that include a record, the nearest first; a circle of parents ends where it closes.
std::vector<const Record*> campaignsOf(const Record& record, const QHash<QString, const Record*>& byId)
{
    std::vector<const Record*> campaigns;
    for (const Record* above = byId.value(record.parent); above && above != &record;
        above = byId.value(above->parent)) {
        if (std::ranges::find(campaigns, above) != campaigns.end())
            break;
        campaigns.push_back(above);
    }
    return campaigns;
}

/// Which of the records shown stand for themselves: neither included in a campaign that is counted, nor a campaign that
/// is told by its parts.
std::vector<const Record*> countedRecords(const std::vector<Record>& records)
{
    QHash<QString, const Record*> byId;
    for (const Record& record : records) {
        if (!record.id.isEmpty())
            byId.insert(record.id, &record);
    }
    const auto standsForParts = [](const Record& campaign) {
        return campaign.isShown && campaign.isCertain && (campaign.low || campaign.best || campaign.high);
    };
    QSet<const Record*> withParts; // campaigns of which a part is shown
    QSet<const Record*> included;
    for (const Record& record : records) {
        if (!record.isShown)
            continue;
        for (const Record* campaign : campaignsOf(record, byId)) {
            withParts.insert(campaign);
            if (standsForParts(*campaign))
                included.insert(&record);
        }
    }
    std::vector<const Record*> counted;
    for (const Record& record : records) {
        const bool isToldByParts = withParts.contains(&record) && !standsForParts(record);
        if (record.isShown && !isToldByParts && !included.contains(&record))
            counted.push_back(&record);
    }
    return counted;
}

/// The incidents that a view shows; of layers kept by hand the others too, for the campaigns among them.
std::vector<Record> recordsOf(const Layer& layer, const Query& query, const std::atomic<bool>& stop)
{
    constexpr std::size_t kHandKept = 20'000;
    std::vector<Record> records;
    std::vector<char> isShown(layer.size());
    for (const Selected& selected : select(layer, query).rows) {
        if (stop)
            return {};
        isShown[selected.row] = true;
        records.push_back(recordOf(layer, selected.row));
        records.back().isShown = true;
        records.back().isCertain = selected.match == Match::Certain;
    }
    for (std::uint32_t row = 0; layer.size() <= kHandKept && row < layer.size(); ++row) {
        if (!isShown[row])
            records.push_back(recordOf(layer, row));
    }
    return records;
}

void add(
    Total& total, bool isCertain, std::optional<qint64> low, std::optional<qint64> best, std::optional<qint64> high)
{
    if (!low && !best && !high) {
        ++total.unknown;
        return;
    }
    ++total.known;
    if (isCertain) {
        total.low += low.value_or(best.value_or(0));
        total.best += best.value_or(low.value_or(0));
    }
    total.high += high.value_or(best.value_or(low.value_or(0)));
}

/// The lowest and the highest number claimed about an incident, of the first of these assertions that anybody makes.
void addClaimed(Total& total, const ClaimBook& book, const Record& record, const QStringList& assertions)
{
    for (const QString& assertion : assertions) {
        std::optional<qint64> low;
        std::optional<qint64> high;
        for (const int index : book.bySubject.value(record.id)) {
            const Claim& claim = book.claims[static_cast<std::size_t>(index)];
            const auto bounds = claimBounds(claim);
            if (claim.assertion != assertion || !bounds)
                continue;
            const double least = std::isfinite(bounds->low) ? bounds->low : 0;
            const double most = std::isfinite(bounds->high) ? bounds->high : least;
            low = std::min(low.value_or(std::llround(least)), qint64(std::llround(least)));
            high = std::max(high.value_or(std::llround(most)), qint64(std::llround(most)));
        }
        if (low)
            return add(total, record.isCertain, low, {}, high);
    }
    ++total.unknown;
}

void addSources(Figures& figures, QMap<QString, SourceShare>& shares, const ClaimBook& book, const QStringList& ids)
{
    QSet<QString> affiliations;
    for (const QString& id : ids) {
        const auto source = book.sources.constFind(id);
        if (source == book.sources.cend())
            continue;
        affiliations.insert(source->affiliation);
        ++shares[source->affiliation].citations;
    }
    if (affiliations.isEmpty())
        ++figures.unsourced;
    if (affiliations.size() == 1)
        ++shares[*affiliations.begin()].only;
}

} // namespace

std::shared_ptr<const Figures> figuresOf(const Atlas& atlas, const View& view, const std::atomic<bool>& stop)
{
    std::vector<Record> records;
    for (const LayerPtr& layer : atlas.layers) {
        if (layer->info.role != Role::Incidents || view.hiddenLayers.contains(layer->info.id))
            continue;
        std::ranges::move(recordsOf(*layer, view.query, stop), std::back_inserter(records));
        if (stop)
            return {};
    }
    auto figures = std::make_shared<Figures>();
    const std::vector<const Record*> counted = countedRecords(records);
    figures->counted = static_cast<int>(counted.size());
    figures->within = static_cast<int>(std::ranges::count_if(records, &Record::isShown)) - figures->counted;
    for (const Record* record : counted) {
        add(figures->dead, record->isCertain, record->low, record->best, record->high);
        add(figures->civilians, record->isCertain, record->civilians, record->civilians, record->civilians);
        addClaimed(figures->armenia, atlas.claims, *record, {u"armenia_military_dead"_s, u"armenia_dead"_s});
        addClaimed(figures->azerbaijan, atlas.claims, *record, {u"azerbaijan_military_dead"_s, u"azerbaijan_dead"_s});
    }
    QMap<QString, SourceShare> shares;
    for (const Record& record : records) {
        if (record.isShown)
            addSources(*figures, shares, atlas.claims, record.sources);
    }
    for (const auto& [affiliation, share] : std::as_const(shares).asKeyValueRange())
        figures->sources << SourceShare{affiliation, share.citations, share.only};
    return figures;
}

} // namespace truceline
