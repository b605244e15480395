// SPDX-License-Identifier: MIT
#include "data/vocabulary.h"

#include "data/csv.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr auto kTerm = "en"_L1; // the column of the terms themselves

} // namespace

Vocabulary readVocabulary(const QString& file, Findings& findings)
{
    Vocabulary vocabulary;
    readRecords(file, kTerm, findings, [&vocabulary](const CsvTable& table, const CsvTable::Row& row) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i] != kTerm && !row.values[i].isEmpty())
                vocabulary.add(table.columns[i], table.value(row, kTerm), row.values[i]);
        }
    });
    return vocabulary;
}

} // namespace truceline
