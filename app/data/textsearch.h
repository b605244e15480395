// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

namespace truceline {

/// A text to be found in the names, titles and summaries of features, in any spelling, as folded() compares them. It
/// reads the layer's own text: fast enough to look through a million features while somebody types.
class TextSearch {
public:
    explicit TextSearch(QStringView text);

    /// True for a text without letters or digits: it finds nothing.
    bool isEmpty() const { return m_wanted.isEmpty(); }

    /// How well a feature answers. In a title or summary nothing is better than the beginning of a word.
    enum class Hit : quint8 { WholeName, NameBegins, WordBegins, Inside, None };
    Hit find(const Layer& layer, std::size_t row) const;

private:
    bool mayHold(QByteArrayView text) const;
    bool begins(const char* at, const char* end) const;
    Hit inName(QStringView folded) const;
    Hit inSentence(QStringView folded) const;
    bool findInText(QByteArrayView feature, Hit& best) const;
    Hit findInProperties(const Properties& all) const;

    QString m_wanted; ///< folded
    unsigned char m_first = 0; ///< its first letter or digit where that is ASCII
    unsigned char m_second = 0; ///< the next one where that is ASCII
};

} // namespace truceline
