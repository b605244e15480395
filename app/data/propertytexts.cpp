// SPDX-License-Identifier: MIT
#include "data/propertytexts.h"

#include "data/jsonmembers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// A JSON value as Properties::text() has it, where that is what stands between its quotes or is it itself.
std::optional<QString> plainText(QByteArrayView value)
{
    constexpr qsizetype kExact = 15; // digits that every number holds
    if (value == "null")
        return QString();
    if (value.startsWith('"')) {
        if (value.contains('\\'))
            return {};
        return QString::fromUtf8(value.sliced(1, value.size() - 2));
    }
    const bool isWhole = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if ((isWhole && value.size() <= kExact) || value == "true" || value == "false")
        return QString::fromLatin1(value);
    return {};
}

} // namespace

PropertyTexts::PropertyTexts(const QStringList& keys)
    : m_keys(keys)
{
    for (const QString& key : keys)
        m_utf8 << key.toUtf8();
}

std::vector<QString> PropertyTexts::of(const Layer& layer, std::uint32_t row) const
{
    std::vector<QString> texts(static_cast<std::size_t>(m_keys.size()));
    if (!m_keys.isEmpty() && !read(layer, row, texts)) {
        const Properties all = properties(layer, row);
        std::ranges::transform(m_keys, texts.begin(), [&all](const QString& key) { return all.text(key); });
    }
    return texts;
}

/// @return false where a property must be decoded: where it is more than a plain text, a whole number or a truth value.
bool PropertyTexts::read(const Layer& layer, std::uint32_t row, std::vector<QString>& texts) const
{
    const Slice slice = layer.slices[row];
    const QByteArrayView feature = QByteArrayView(layer.text).sliced(slice.offset, slice.length);
    JsonCursor cursor(feature);
    return visitProperties(feature, cursor, [&](QByteArrayView key) {
        const qint64 begin = cursor.offset();
        if (key.contains('\\') || !cursor.skipValue())
            return false;
        const auto wanted = std::ranges::find(m_utf8, key);
        if (wanted == m_utf8.end())
            return true;
        const std::optional<QString> text = plainText(feature.sliced(begin, cursor.offset() - begin));
        if (text)
            texts[static_cast<std::size_t>(wanted - m_utf8.begin())] = *text;
        return text.has_value();
    });
}

QStringList propertyNames(const Layer& layer, bool numbersOnly)
{
    constexpr std::size_t kLooked = 1000;
    QStringList names;
    QSet<QString> others; // that are more than numbers
    for (std::uint32_t row = 0; row < std::min(layer.size(), kLooked); ++row) {
        const Properties of = properties(layer, row);
        for (const auto& [name, value] : of.entries()) {
            bool isNumber = false;
            const QString text = valueText(value);
            text.toDouble(&isNumber);
            if (!isNumber && !text.isEmpty())
                others.insert(name);
            if (!names.contains(name))
                names << name;
        }
    }
    if (numbersOnly)
        names.removeIf([&others](const QString& name) { return others.contains(name); });
    return names;
}

} // namespace truceline
