// SPDX-License-Identifier: MIT
#include "data/textsearch.h"

#include "data/jsonmembers.h"
#include "data/names.h"
#include "data/textfold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The kinds of property that are searched.
enum class Kind { Name, Names, Sentence, Other };

Kind kindOf(QByteArrayView key)
{
    if (key == "name" || key.startsWith("name:"))
        return Kind::Name;
    if (key == "alt")
        return Kind::Names;
    return key == "title" || key == "summary" ? Kind::Sentence : Kind::Other;
}

unsigned char ascii(const QString& text, qsizetype index)
{
    const char16_t unit = index < text.size() ? text[index].unicode() : 0;
    return unit < 0x80 && unit != u' ' ? static_cast<unsigned char>(unit) : 0;
}

bool isLetterOrDigit(unsigned char lower)
{
    return (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
}

unsigned char lowered(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte;
}

constexpr std::size_t kBlock = 64;

/// What a block of a text holds.
struct Look {
    bool isOther; ///< letters that are not ASCII, or escaped ones
    bool isNear; ///< the first two letters of what is wanted
};

/// Looks at a block and the byte behind it, in a way that compilers make vector instructions of.
Look lookAt(const char* bytes, unsigned char first, unsigned char second)
{
    const auto anySecond = static_cast<unsigned char>(second == 0 ? 1 : 0);
    unsigned char other = 0;
    unsigned char near = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const auto next = static_cast<unsigned char>(bytes[i + 1]);
        const auto isFirst = static_cast<unsigned char>((byte | 0x20) == first);
        const auto isSecond = static_cast<unsigned char>((next | 0x20) == second);
        const auto isSkipped = static_cast<unsigned char>(next == '\'');
        const auto isEscape = static_cast<unsigned char>(byte == '\\');
        other |= static_cast<unsigned char>((byte & 0x80) | isEscape);
        near |= static_cast<unsigned char>(isFirst & (isSecond | isSkipped | anySecond));
    }
    return {other != 0, near != 0};
}

} // namespace

TextSearch::TextSearch(QStringView text)
    : m_wanted(folded(text))
    , m_first(ascii(m_wanted, 0))
    , m_second(ascii(m_wanted, 1))
{
}

TextSearch::Hit TextSearch::find(const Layer& layer, std::size_t row) const
{
    const Slice slice = layer.slices[row];
    const QByteArrayView feature = QByteArrayView(layer.text).sliced(slice.offset, slice.length);
    if (isEmpty() || !mayHold(feature))
        return Hit::None;
    Hit best = Hit::None;
    return findInText(feature, best) ? best : findInProperties(properties(layer, row));
}

/// False only where a feature's text cannot hold what is wanted.
bool TextSearch::mayHold(QByteArrayView text) const
{
    const auto size = static_cast<std::size_t>(text.size());
    std::array<char, kBlock + 1> rest; // the last bytes, made up to a block
    for (std::size_t from = 0; from < size; from += kBlock) {
        const std::size_t to = std::min(from + kBlock, size);
        const char* bytes = text.data() + from;
        if (from + kBlock >= size) {
            rest.fill('\0');
            std::copy(bytes, text.data() + size, rest.begin());
            bytes = rest.data();
        }
        const Look look = lookAt(bytes, m_first, m_second);
        if (look.isOther)
            return true;
        for (std::size_t at = from; look.isNear && at < to; ++at) {
            if (begins(text.data() + at, text.data() + size))
                return true;
        }
    }
    return false;
}

/// True where what is wanted begins here, in a text that is ASCII without escapes.
bool TextSearch::begins(const char* at, const char* end) const
{
    if (m_first == 0 || lowered(*at) != m_first)
        return false;
    qsizetype found = 0;
    bool separated = false;
    for (; at < end && found < m_wanted.size(); ++at) {
        const unsigned char c = lowered(*at);
        if (c == '\'')
            continue;
        if (!isLetterOrDigit(c)) {
            separated = true;
            continue;
        }
        if (separated && m_wanted[found++] != u' ')
            return false;
        separated = false;
        if (found == m_wanted.size() || m_wanted[found++] != char16_t(c))
            return false;
    }
    return found == m_wanted.size();
}

TextSearch::Hit TextSearch::inName(QStringView folded) const
{
    const qsizetype at = folded.indexOf(m_wanted);
    if (at < 0)
        return Hit::None;
    if (at == 0)
        return folded.size() == m_wanted.size() ? Hit::WholeName : Hit::NameBegins;
    return folded.contains(QString(u' ' + m_wanted)) ? Hit::WordBegins : Hit::Inside;
}

TextSearch::Hit TextSearch::inSentence(QStringView folded) const
{
    return std::max(inName(folded), Hit::WordBegins, [](Hit a, Hit b) { return a < b; });
}

/// @return false where the feature must be read otherwise.
bool TextSearch::findInText(QByteArrayView feature, Hit& best) const
{
    thread_local std::u16string text;
    JsonCursor cursor(feature);
    const auto look = [&](QByteArrayView raw, Kind kind) {
        if (!foldJson(raw, text))
            return false;
        const QStringView view(text.data(), static_cast<qsizetype>(text.size()));
        best = std::min(best, kind == Kind::Sentence ? inSentence(view) : inName(view));
        return true;
    };
    const auto property = [&](QByteArrayView key) {
        if (key.contains('\\'))
            return false;
        const Kind kind = kindOf(key);
        if (kind == Kind::Other || cursor.peek() == 'n')
            return cursor.skipValue();
        const qint64 begin = cursor.offset() + 1;
        if (cursor.peek() != '"' || !cursor.skipString())
            return false;
        const QByteArrayView raw = feature.sliced(begin, cursor.offset() - begin - 1);
        if (kind != Kind::Names)
            return look(raw, kind);
        for (qsizetype from = 0, to = 0; from <= raw.size(); from = to + 1) {
            to = raw.indexOf(';', from);
            to = to < 0 ? raw.size() : to;
            if (!look(raw.sliced(from, to - from), kind))
                return false;
        }
        return true;
    };
    return visitProperties(feature, cursor, property);
}

TextSearch::Hit TextSearch::findInProperties(const Properties& all) const
{
    Hit best = std::min(inSentence(folded(all.text(u"title"))), inSentence(folded(all.text(u"summary"))));
    for (const QString& name : allNames(all))
        best = std::min(best, inName(folded(name)));
    return best;
}

} // namespace truceline
