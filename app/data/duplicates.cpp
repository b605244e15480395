// SPDX-License-Identifier: MIT
#include "data/duplicates.h"

#include "data/featureid.h"
#include "geo/wording.h"

#include <bit>

namespace truceline {

namespace {

/// A row of all parts, counted through.
struct Row {
    const Part* part = nullptr;
    std::size_t index = 0;

    QString id(QByteArrayView text) const
    {
        const Slice slice = part->rows.slices[index];
        return idText(text.sliced(slice.offset, slice.length));
    }
    std::uint32_t number() const { return part->rows.numbers[index]; }
};

Row rowAt(std::span<const Part> parts, std::size_t index)
{
    for (const Part& part : parts) {
        if (index < part.rows.size())
            return {&part, index};
        index -= part.rows.size();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

FindingLog duplicates(std::span<const Part> parts, QByteArrayView text, Severity severity)
{
    FindingLog findings;
    std::vector<std::size_t> hashes;
    for (const Part& part : parts)
        hashes.insert(hashes.end(), part.idHashes.begin(), part.idHashes.end());
    // A table with open addressing and at most half its slots taken; a slot holds a row + 1.
    std::vector<std::uint32_t> table(std::bit_ceil(2 * hashes.size() + 1));
    const std::size_t mask = table.size() - 1;
    for (std::size_t row = 0; row < hashes.size(); ++row) {
        if (hashes[row] == 0)
            continue;
        std::size_t slot = hashes[row] & mask;
        while (table[slot] != 0 && hashes[table[slot] - 1] != hashes[row])
            slot = (slot + 1) & mask;
        if (table[slot] == 0) {
            table[slot] = std::uint32_t(row + 1);
            continue;
        }
        if (findings.isFull()) {
            findings.add({}, severity, {});
            continue;
        }
        const Row first = rowAt(parts, table[slot] - 1);
        const Row second = rowAt(parts, row);
        if (const QString id = second.id(text); id == first.id(text)) {
            findings.add(id, severity,
                Wording::tr("feature %1 has the same id as feature %2").arg(second.number()).arg(first.number()));
        }
    }
    return findings;
}

} // namespace truceline
