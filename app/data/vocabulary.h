// SPDX-License-Identifier: MIT
#pragma once

#include "data/finding.h"

#include <QHash>

namespace truceline {

/// What an atlas's data say in English, in other languages: titles of layers, names of parties, countries, types.
class Vocabulary {
public:
    /// A term in a language (ISO 639-1); the term itself where it has no form in that.
    QString in(const QString& language, const QString& term) const { return m_terms.value(language).value(term, term); }

    void add(const QString& language, const QString& term, const QString& form) { m_terms[language][term] = form; }

private:
    QHash<QString, QHash<QString, QString>> m_terms; ///< by language, then by the term in English
};

/// Reads a table with the column en for the terms and one column for each other language. Two rows of one term are a
/// finding; empty cells mean that there is no form.
/// @param file  empty = there is none
Vocabulary readVocabulary(const QString& file, Findings& findings);

} // namespace truceline
