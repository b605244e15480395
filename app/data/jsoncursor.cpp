// SPDX-License-Identifier: MIT
#include "data/jsoncursor.h"

#include "data/jsonblock.h"

#include <array>
#include <cstdint>

namespace truceline {

namespace {

enum Class : unsigned char { Plain, Space, Quote, Open, Close, Separator };

constexpr std::array<unsigned char, 256> makeClasses()
{
    std::array<unsigned char, 256> classes{};
    for (const char c : {' ', '\t', '\r', '\n'})
        classes[static_cast<unsigned char>(c)] = Space;
    classes['"'] = Quote;
    classes['{'] = classes['['] = Open;
    classes['}'] = classes[']'] = Close;
    classes[','] = classes[':'] = Separator;
    return classes;
}

/// How deep brackets are told from braces.
constexpr int kTold = 64;

constexpr auto kClasses = makeClasses();

unsigned char classOf(char c)
{
    return kClasses[static_cast<unsigned char>(c)];
}

} // namespace

void JsonCursor::skipSpace()
{
    while (!atEnd() && classOf(m_text[m_at]) == Space)
        ++m_at;
}

void JsonCursor::skipSeparators()
{
    constexpr char recordSeparator = 0x1e;
    do
        skipSpace();
    while (skip(recordSeparator));
}

bool JsonCursor::skip(char expected)
{
    if (peek() != expected || atEnd())
        return false;
    ++m_at;
    return true;
}

bool JsonCursor::skipString()
{
    const qint64 size = m_text.size();
    for (qint64 at = m_at + 1; at < size; ++at) {
        const char c = m_text[at];
        if (c == '\\') {
            ++at;
        } else if (c == '"' || c == '\n') {
            m_at = at + 1;
            return true;
        }
    }
    m_at = size;
    return false;
}

bool JsonCursor::skipValue()
{
    const qint64 size = m_text.size();
    if (!atEnd() && classOf(m_text[m_at]) == Open) {
        if (const qint64 length = containerLength(m_text.data() + m_at, m_text.data() + size); length > 0) {
            m_at += length;
            return true;
        }
    }
    int depth = 0;
    std::uint64_t braces = 0; // the innermost brackets, one bit each: set where it is a brace
    while (m_at < size) {
        switch (classOf(m_text[m_at])) {
        case Quote:
            if (!skipString())
                return false;
            if (depth == 0)
                return true;
            continue;
        case Open:
            ++depth;
            if (depth <= kTold)
                braces = braces << 1 | (m_text[m_at] == '{');
            break;
        case Close:
            if (depth == 0)
                return true;
            if (depth <= kTold) {
                if ((braces & 1) != (m_text[m_at] == '}'))
                    return false;
                braces >>= 1;
            }
            if (--depth == 0) {
                ++m_at;
                return true;
            }
            break;
        case Space:
        case Separator:
            if (depth == 0)
                return true;
            break;
        default:
            break;
        }
        ++m_at;
    }
    return depth == 0;
}

} // namespace truceline
