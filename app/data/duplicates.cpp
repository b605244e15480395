// SPDX-License-Identifier: MIT
#include "data/duplicates.h"

#include "data/featurereader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace truceline {

Findings duplicateIds(const Layer& layer)
{
    Findings findings;
    QHash<QString, std::uint32_t> seen;
    std::vector<std::size_t> rows(layer.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    std::ranges::sort(rows, {}, [&layer](std::size_t row) { return layer.numbers[row]; });
    for (const std::size_t row : rows) {
        const QString id = idText(layer.text, layer.slices[row]);
        if (id.isEmpty())
            continue;
        const auto first = seen.constFind(id);
        if (first == seen.cend())
            seen.insert(id, layer.numbers[row]);
        else
            findings << Finding{layer.info.file, id, Severity::Warning,
                QCoreApplication::translate("Data", "feature %1 has the same id as feature %2")
                    .arg(layer.numbers[row])
                    .arg(*first)};
    }
    return findings;
}

} // namespace truceline
