// SPDX-License-Identifier: MIT
#include "data/duplicates.h"

#include "data/featureid.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace truceline {

void reportDuplicates(
    const Layer& layer, std::span<const std::size_t> idHashes, Severity severity, FindingLog& findings)
{
    // A table with open addressing and at most half its slots taken; a slot holds a row + 1.
    std::vector<std::uint32_t> table(std::bit_ceil(2 * idHashes.size() + 1));
    const std::size_t mask = table.size() - 1;
    for (std::size_t row = 0; row < idHashes.size(); ++row) {
        if (idHashes[row] == 0)
            continue;
        std::size_t slot = idHashes[row] & mask;
        while (table[slot] != 0 && idHashes[table[slot] - 1] != idHashes[row])
            slot = (slot + 1) & mask;
        if (table[slot] == 0) {
            table[slot] = std::uint32_t(row + 1);
            continue;
        }
        const std::size_t first = table[slot] - 1;
        const QString id = idText(layer.text, layer.slices[row]);
        if (id == idText(layer.text, layer.slices[first])) {
            findings.add(id, severity,
                QCoreApplication::translate("Data", "feature %1 has the same id as feature %2")
                    .arg(layer.numbers[row])
                    .arg(layer.numbers[first]));
        }
    }
}

} // namespace truceline
