// SPDX-License-Identifier: MIT
#include "map/legendtext.h"

#include "geo/wording.h"

namespace truceline {

QString worded(const LegendText& text, const Vocabulary& vocabulary, const QString& language)
{
    const QString words = Wording::tr(text.text.data());
    const auto name = [&](qsizetype index) { return vocabulary.in(language, text.names[index]); };
    if (text.names.size() == 2)
        return words.arg(name(0), name(1)); // at once: a name may hold a “%2”
    return text.names.isEmpty() ? words : words.arg(name(0));
}

} // namespace truceline
