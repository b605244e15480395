// SPDX-License-Identifier: MIT
#pragma once

#include "data/vocabulary.h"

#include <QStringList>

#include <string_view>

namespace truceline {

/// What a legend says of an area or boundary, before it is put into a language.
struct LegendText {
    std::string_view text = "%1"; ///< a literal that Wording knows, with %1 and %2 for the names
    QStringList names; ///< at most two, as the data have them, in English

    bool operator==(const LegendText&) const = default;
};

QString worded(const LegendText& text, const Vocabulary& vocabulary, const QString& language);

} // namespace truceline
