// SPDX-License-Identifier: MIT
#include "data/textfold.h"

#include "data/names.h"

#include <QChar>

#include <vector>

namespace truceline {

namespace {

constexpr char16_t kNothing = 0;
constexpr char16_t kSeparator = u' ';
constexpr char16_t kSeveral = 0xffff;

QString between(char16_t unit)
{
    return folded(QString(u'a') + QChar(unit) + QChar(u'a'));
}

/// What folded() makes of a UTF-16 unit: a letter or digit, kNothing, kSeparator or kSeveral.
char16_t foldedUnit(char16_t unit)
{
    static const std::vector<char16_t> table = [] {
        std::vector<char16_t> units(0x10000, kSeveral);
        for (std::size_t i = 0; i < units.size(); ++i) {
            const QString text = between(static_cast<char16_t>(i));
            if (text.size() == 2)
                units[i] = kNothing;
            else if (text.size() == 3)
                units[i] = text[1].unicode();
        }
        return units;
    }();
    return table[unit];
}

class Folder {
public:
    explicit Folder(std::u16string& out)
        : m_out(out)
    {
        m_out.clear();
    }

    void add(char16_t unit)
    {
        // Most texts are ASCII, and this is most of the time that a search takes.
        if (unit < 0x80) {
            const char16_t lower = unit >= u'A' && unit <= u'Z' ? unit + 0x20 : unit;
            if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9'))
                put(lower);
            else if (unit != u'\'')
                m_separated = true;
            return;
        }
        const char16_t fold = foldedUnit(unit);
        if (fold == kSeveral) {
            const QString text = between(unit);
            for (const QChar c : QStringView(text).sliced(1, text.size() - 2))
                c == u' ' ? void(m_separated = true) : put(c.unicode());
        } else if (fold == kSeparator) {
            m_separated = true;
        } else if (fold != kNothing) {
            put(fold);
        }
    }

private:
    void put(char16_t unit)
    {
        if (m_separated && !m_out.empty())
            m_out += kSeparator;
        m_separated = false;
        m_out += unit;
    }

    std::u16string& m_out;
    bool m_separated = false;
};

/// The unit of an escape \uXXXX whose digits these are, or −1.
int escapedUnit(QByteArrayView digits)
{
    bool ok = false;
    const int unit = digits.size() == 4 ? digits.toInt(&ok, 16) : 0;
    return ok && !QChar::isSurrogate(static_cast<char32_t>(unit)) ? unit : -1;
}

} // namespace

bool foldJson(QByteArrayView text, std::u16string& out)
{
    Folder folder(out);
    const auto byte = [&text](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    for (qsizetype i = 0; i < text.size();) {
        const unsigned lead = byte(i);
        if (lead == '\\' && byte(i + 1) == 'u') {
            const int unit = escapedUnit(text.sliced(i + 2).first(std::min<qsizetype>(4, text.size() - i - 2)));
            if (unit < 0)
                return false;
            folder.add(static_cast<char16_t>(unit));
            i += 6;
        } else if (lead == '\\') { // of a line break, a tab, a quote …
            folder.add(u' ');
            i += 2;
        } else if (lead < 0x80) {
            folder.add(static_cast<char16_t>(lead));
            i += 1;
        } else if (lead < 0xe0) {
            folder.add(static_cast<char16_t>((lead & 0x1f) << 6 | (byte(i + 1) & 0x3f)));
            i += 2;
        } else if (lead < 0xf0) {
            folder.add(static_cast<char16_t>((lead & 0x0f) << 12 | (byte(i + 1) & 0x3f) << 6 | (byte(i + 2) & 0x3f)));
            i += 3;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace truceline
