// SPDX-License-Identifier: MIT
#include "data/importedlines.h"

#include "data/featureimport.h"
#include "data/parallel.h"
#include "data/split.h"
#include "geo/wording.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Rows that one thread reads at a time, and how many such blocks there are between two looks at who waits.
constexpr std::size_t kBlock = 2'000;
constexpr std::size_t kBlocksAtOnce = 16;

/// What has to be known of all rows before the first one is rewritten.
struct Survey {
    DateOrder order;
    std::vector<QByteArrayView> ids; ///< of the rows that may repeat others, as written; empty = none
};

Survey surveyOf(QByteArrayView text, std::span<const Slice> slices, const ImportPlan& plan)
{
    Survey survey;
    const auto columnOf = [&plan](const QString& property) { return plan.columns.value(property).toUtf8(); };
    // Data sets count each event once; files that have a row for each of its actors repeat it.
    const QByteArray id = plan.dataSet == DataSet::None ? QByteArray() : columnOf(u"id"_s);
    const QByteArray dates[] = {columnOf(u"start"_s), columnOf(u"end"_s)};
    for (const Slice slice : slices) {
        const auto properties = rawMembers(rawValue(rawMembers(text.sliced(slice.offset, slice.length)), "properties"));
        for (const QByteArray& column : dates) {
            if (!column.isEmpty())
                survey.order.look(rawText(rawValue(properties, column)).toStdString());
        }
        if (id.isEmpty())
            continue;
        const QByteArrayView raw = rawValue(properties, id);
        const bool isText = raw.startsWith('"') && raw.size() > 1;
        survey.ids.push_back(raw == "null" ? QByteArrayView() : isText ? raw.sliced(1, raw.size() - 2) : raw);
    }
    return survey;
}

} // namespace

FileBytes importedLines(const FileBytes& file, ImportSource& source, FindingLog& log, const Progress& progress)
{
    std::vector<Slice> slices;
    splitFeatures(file.bytes, [&slices](std::vector<Slice> cut) {
        slices.insert(slices.end(), cut.begin(), cut.end());
        return true;
    });
    const std::size_t blocks = (slices.size() + kBlock - 1) / kBlock;
    const auto rowsOf = [&slices](std::size_t block) {
        return std::span(slices).subspan(block * kBlock).first(std::min(kBlock, slices.size() - block * kBlock));
    };

    std::vector<Survey> surveys(blocks);
    DateOrder order;
    QSet<QByteArrayView> ids;
    std::vector<bool> repeated(slices.size());
    const auto survey = [&](std::size_t block) { surveys[block] = surveyOf(file.bytes, rowsOf(block), source.plan); };
    const auto takeSurvey = [&](std::size_t block) {
        order.join(surveys[block].order);
        for (std::size_t i = 0; const QByteArrayView id : std::exchange(surveys[block].ids, {})) {
            const qsizetype before = ids.size();
            ids.insert(id);
            repeated[block * kBlock + i++] = !id.isEmpty() && ids.size() == before;
        }
    };
    if (!inBatches(blocks, kBlocksAtOnce, within(progress, 0, 0.5), survey, takeSurvey))
        return file;
    source.plan.monthFirst = order.monthFirst().value_or(source.plan.monthFirst);

    FileBytes lines;
    std::vector<std::optional<FeatureImport>> imports(blocks);
    const auto rewrite = [&](std::size_t block) {
        FeatureImport& import = imports[block].emplace(source.plan, qint64(block * kBlock));
        for (std::size_t i = block * kBlock; const Slice slice : rowsOf(block)) {
            if (repeated[i++])
                import.leaveOut();
            else
                import.add(QByteArrayView(file.bytes).sliced(slice.offset, slice.length));
        }
    };
    const auto takeLines = [&](std::size_t block) {
        lines.bytes += imports[block]->takeLines();
        source.tally += imports[block]->tally();
        log.join(imports[block]->takeFindings());
        imports[block].reset();
    };
    if (!inBatches(blocks, kBlocksAtOnce, within(progress, 0.5, 1), rewrite, takeLines))
        return file;
    if (source.tally.duplicates > 0)
        log.add({}, Severity::Warning,
            Wording::tr("rows that have the id of an earlier row were left out: %1").arg(source.tally.duplicates));
    return lines;
}

} // namespace truceline
