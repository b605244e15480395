// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace truceline {

/// Walks over JSON without reading it: it only knows texts, brackets and what separates values.
class JsonCursor {
public:
    explicit JsonCursor(QByteArrayView text, qint64 offset = 0)
        : m_text(text)
        , m_at(offset)
    {
    }

    qint64 offset() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next byte, or 0 at the end.
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void advance() { ++m_at; }

    void skipSpace();
    /// White space, and the record separator of RFC 8142.
    void skipSeparators();
    /// Skips this byte where it comes next.
    bool skip(char expected);
    /// Skips a text with its quotes. A raw line break, which JSON forbids inside a text, ends it too, so that a missing
    /// quote spoils one line only.
    /// @return false where the text ends before.
    bool skipString();
    /// Skips any value by its brackets. @return false where the text ends before the value does, and at a closing
    /// bracket that does not fit the opening one (told for the outer 64).
    bool skipValue();

private:
    QByteArrayView m_text;
    qint64 m_at;
};

} // namespace truceline
