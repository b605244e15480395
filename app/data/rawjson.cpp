// SPDX-License-Identifier: MIT
#include "data/rawjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>

namespace truceline {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Walks over JSON text without building anything; stops for good at the end of the text.
class Scanner {
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Skips blanks and, where the next character is this one, that too.
    bool take(char wanted)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// What is between the quotes of the string that begins here; a null view where none does.
    QByteArrayView string()
    {
        if (!take('"'))
            return {};
        const qsizetype begin = m_at;
        for (qsizetype quote = m_text.indexOf('"', begin); quote >= 0; quote = m_text.indexOf('"', quote + 1)) {
            qsizetype escapes = 0;
            while (quote - escapes > begin && m_text[quote - escapes - 1] == '\\')
                ++escapes;
            if (escapes % 2 > 0)
                continue;
            m_at = quote + 1;
            return m_text.sliced(begin, quote - begin);
        }
        m_at = m_text.size();
        return {};
    }

    /// The whole value that begins here.
    QByteArrayView value()
    {
        skipBlanks();
        const qsizetype begin = m_at;
        qsizetype depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (depth == 0 && (c == ',' || c == '}' || c == ']' || isBlank(c)))
                break;
            if (c == '"') {
                string();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_at;
        }
        m_at = std::min(m_at, m_text.size());
        return m_text.sliced(begin, m_at - begin);
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

void addNumber(QByteArray& to, double value)
{
    constexpr int kDigits = 12;
    std::array<char, 32> text; // a sign, the digits, a point and an exponent
    const auto end = std::to_chars(text.begin(), text.end(), value, std::chars_format::general, kDigits).ptr;
    to.append(text.data(), end - text.begin());
}

} // namespace

std::vector<RawMember> rawMembers(QByteArrayView object)
{
    std::vector<RawMember> members;
    Scanner scanner(object);
    if (!scanner.take('{'))
        return members;
    do {
        const QByteArrayView key = scanner.string();
        if (key.isNull() || !scanner.take(':'))
            break;
        members.push_back({key, scanner.value()});
    } while (scanner.take(','));
    return members;
}

std::vector<QByteArrayView> rawElements(QByteArrayView array)
{
    std::vector<QByteArrayView> elements;
    Scanner scanner(array);
    if (!scanner.take('['))
        return elements;
    do {
        if (const QByteArrayView element = scanner.value(); !element.isEmpty())
            elements.push_back(element);
    } while (scanner.take(','));
    return elements;
}

QByteArrayView rawValue(const std::vector<RawMember>& members, QByteArrayView key)
{
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const RawMember& m) { return m.key == key; });
    return found == members.rend() ? QByteArrayView() : found->value;
}

QString rawText(QByteArrayView value)
{
    if (value == "null")
        return {};
    if (!value.startsWith('"') || value.size() < 2)
        return QString::fromUtf8(value);
    if (!value.contains('\\'))
        return QString::fromUtf8(value.sliced(1, value.size() - 2));
    return QJsonDocument::fromJson('[' + value.toByteArray() + ']').array().at(0).toString();
}

void addPointJson(QByteArray& to, LonLat at)
{
    to += R"({"type":"Point","coordinates":[)";
    addNumber(to, at.lon);
    to += ',';
    addNumber(to, at.lat);
    to += "]}";
}

QByteArray jsonString(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace truceline
