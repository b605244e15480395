// SPDX-License-Identifier: MIT
#include "data/jsonblock.h"

#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace truceline {

namespace {

constexpr int kBytes = 64;

/// One bit for each of 64 bytes, the first byte being the lowest bit.
struct Masks {
    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t brackets = 0;
    std::uint64_t lineBreaks = 0;
};

#ifdef __SSE2__

Masks masksOf(const char* bytes)
{
    constexpr int lane = 16;
    Masks masks;
    for (int i = 0; i < kBytes; i += lane) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
        const auto bits = [i](__m128i found) { return std::uint64_t(unsigned(_mm_movemask_epi8(found))) << i; };
        const auto equal = [block](char c) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(c)); };
        // [ and ] differ from { and } in one bit.
        const __m128i folded = _mm_or_si128(block, _mm_set1_epi8('{' ^ '['));
        masks.quotes |= bits(equal('"'));
        masks.backslashes |= bits(equal('\\'));
        masks.lineBreaks |= bits(equal('\n'));
        masks.brackets |=
            bits(_mm_or_si128(_mm_cmpeq_epi8(folded, _mm_set1_epi8('{')), _mm_cmpeq_epi8(folded, _mm_set1_epi8('}'))));
    }
    return masks;
}

#else

Masks masksOf(const char* bytes)
{
    Masks masks;
    for (int i = 0; i < kBytes; ++i) {
        const char c = bytes[i];
        const char folded = char(c | ('{' ^ '['));
        masks.quotes |= std::uint64_t(c == '"') << i;
        masks.backslashes |= std::uint64_t(c == '\\') << i;
        masks.lineBreaks |= std::uint64_t(c == '\n') << i;
        masks.brackets |= std::uint64_t(folded == '{' || folded == '}') << i;
    }
    return masks;
}

#endif

/// Each bit becomes the parity of all bits up to it.
std::uint64_t parities(std::uint64_t bits)
{
    for (int shift = 1; shift < kBytes; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

class Walk {
public:
    /// @return the offset behind the outermost closing bracket in this block; 0 = not here, −1 = something is odd.
    int read(const char* bytes)
    {
        const Masks masks = masksOf(bytes);
        const std::uint64_t inText = parities(masks.quotes & ~escaped(masks.backslashes)) ^ m_inText;
        m_inText = std::uint64_t(std::int64_t(inText) >> (kBytes - 1));
        if ((masks.lineBreaks & inText) != 0 || (masks.backslashes & ~inText) != 0)
            return -1;
        for (std::uint64_t left = masks.brackets & ~inText; left != 0; left &= left - 1) {
            const int at = std::countr_zero(left);
            if (!step(bytes[at]))
                return -1;
            if (m_depth == 0)
                return at + 1;
        }
        return 0;
    }

private:
    /// The bytes behind a backslash that is not itself escaped.
    std::uint64_t escaped(std::uint64_t backslashes)
    {
        std::uint64_t result = m_escapes ? 1 : 0;
        backslashes &= ~result;
        m_escapes = false;
        while (backslashes != 0) {
            const int at = std::countr_zero(backslashes);
            m_escapes = at == kBytes - 1;
            if (m_escapes)
                break;
            result |= std::uint64_t(2) << at;
            backslashes &= ~(std::uint64_t(3) << at);
        }
        return result;
    }

    /// Goes into or out of a bracket. @return false where it does not fit or is too deep to tell.
    bool step(char bracket)
    {
        const bool brace = (bracket & ('{' ^ '[')) != 0;
        const bool opens = bracket == '{' || bracket == '[';
        if (opens) {
            m_braces = m_braces << 1 | std::uint64_t(brace);
            return ++m_depth <= kBytes;
        }
        const bool fits = brace == ((m_braces & 1) != 0);
        m_braces >>= 1;
        --m_depth;
        return fits;
    }

    std::uint64_t m_inText = 0; ///< all bits set where the last block ended inside a text
    bool m_escapes = false; ///< the last block ended with a backslash that escapes
    std::uint64_t m_braces = 0; ///< the open brackets, innermost lowest: set where it is a brace
    int m_depth = 0;
};

} // namespace

qint64 containerLength(const char* begin, const char* end)
{
    Walk walk;
    const char* at = begin;
    for (; end - at >= kBytes; at += kBytes) {
        if (const int found = walk.read(at); found != 0)
            return found < 0 ? -1 : at - begin + found;
    }
    char rest[kBytes] = {};
    std::memcpy(rest, at, std::size_t(end - at));
    const int found = walk.read(rest);
    return found <= 0 ? -1 : at - begin + found;
}

} // namespace truceline
