// SPDX-License-Identifier: MIT
#include "data/split.h"

#include "data/jsoncursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

class Splitter {
public:
    explicit Splitter(QByteArrayView text)
        : m_text(text)
        , m_cursor(text, text.startsWith("\xEF\xBB\xBF") ? 3 : 0)
    {
    }

    SplitText split()
    {
        m_cursor.skipSeparators();
        if (m_cursor.atEnd()) {
            fail(QCoreApplication::translate("Data", "the file is empty"));
            return std::move(m_split);
        }
        if (m_cursor.peek() != '{') {
            fail(QCoreApplication::translate("Data", "this is not GeoJSON: it does not begin with “{”"));
            return std::move(m_split);
        }
        const qint64 begin = m_cursor.offset();
        readRoot();
        const Slice root{begin, m_cursor.offset() - begin};
        if (m_split.isCollection) {
            const Slice last{m_featuresEnd, root.offset + root.length - m_featuresEnd};
            m_split.frame = bytes({begin, m_featuresBegin - begin}) + bytes(last);
            checkNothingFollows();
        } else {
            m_split.frame = bytes(root);
            readSequence(root);
        }
        return std::move(m_split);
    }

private:
    QByteArray bytes(Slice slice) const { return m_text.sliced(slice.offset, slice.length).toByteArray(); }

    void fail(const QString& message) { fail(message, m_cursor.offset()); }
    void fail(const QString& message, qint64 offset)
    {
        if (!m_split.fault)
            m_split.fault = {offset, message};
    }

    /// Reads the first object and, where it has them, cuts its `features`.
    void readRoot()
    {
        const qint64 begin = m_cursor.offset();
        m_cursor.advance();
        while (true) {
            m_cursor.skipSpace();
            if (m_cursor.skip('}'))
                return;
            if (m_cursor.peek() != '"')
                break;
            const qint64 keyBegin = m_cursor.offset();
            if (!m_cursor.skipString())
                break;
            const QByteArrayView key = m_text.sliced(keyBegin, m_cursor.offset() - keyBegin);
            m_cursor.skipSpace();
            if (!m_cursor.skip(':'))
                break;
            m_cursor.skipSpace();
            if (key == "\"features\"" && m_cursor.peek() == '[' && !m_split.isCollection) {
                if (!readFeatures())
                    return;
            } else if (!m_cursor.skipValue()) {
                break;
            }
            m_cursor.skipSpace();
            m_cursor.skip(',');
        }
        if (m_cursor.atEnd())
            fail(QCoreApplication::translate("Data", "the text ends in the middle of an object"), begin);
        else
            fail(QCoreApplication::translate("Data", "the JSON is broken here"));
    }

    /// @return false where the array breaks off.
    bool readFeatures()
    {
        m_split.isCollection = true;
        m_cursor.advance();
        m_featuresBegin = m_cursor.offset();
        m_cursor.skipSpace();
        while (m_cursor.peek() != ']') {
            const Slice slice = readElement();
            m_featuresEnd = m_cursor.offset();
            if (slice.length == 0)
                return false;
            m_split.features.push_back(slice);
            if (!readComma())
                return false;
        }
        m_featuresEnd = m_cursor.offset();
        m_cursor.advance();
        return true;
    }

    /// What stands between two features or behind the last one. @return false where the next feature cannot be found.
    bool readComma()
    {
        m_cursor.skipSpace();
        if (m_cursor.skip(',')) {
            m_cursor.skipSpace();
            if (m_cursor.peek() == ']')
                fail(QCoreApplication::translate("Data", "no feature follows the last comma"));
        } else if (m_cursor.peek() != ']') {
            fail(m_cursor.atEnd()
                    ? QCoreApplication::translate("Data", "the text ends before the list of features does")
                    : afterFeature());
            return m_cursor.peek() == '{';
        }
        return true;
    }

    QString afterFeature() const
    {
        return QCoreApplication::translate("Data", "after feature %1 a comma or “]” is missing")
            .arg(m_split.features.size());
    }

    /// The next element of the features; empty where there is none.
    Slice readElement()
    {
        const qint64 begin = m_cursor.offset();
        const bool whole = m_cursor.skipValue();
        const Slice slice{begin, m_cursor.offset() - begin};
        if (whole && slice.length > 0)
            return slice;
        if (const Slice broken = brokenElement(begin); broken.length > 0)
            return broken;
        const qsizetype number = qsizetype(m_split.features.size()) + 1;
        if (whole)
            fail(QCoreApplication::translate("Data", "instead of feature %1 there is “%2”")
                    .arg(number)
                    .arg(QLatin1Char(m_cursor.peek())));
        else if (m_cursor.atEnd())
            fail(QCoreApplication::translate("Data", "the text ends inside feature %1, which begins here").arg(number),
                begin);
        else
            fail(QCoreApplication::translate("Data", "the brackets of feature %1, which begins here, do not match")
                     .arg(number),
                begin);
        return {};
    }

    /// What is broken, up to a line that begins with an object; empty where none does.
    Slice brokenElement(qint64 begin)
    {
        constexpr int mostRepairs = 1000; // each may read to the end of the text
        for (qint64 line = m_text.indexOf('\n', begin); line >= 0 && m_repairs < mostRepairs;
            line = m_text.indexOf('\n', line + 1)) {
            JsonCursor next(m_text, line);
            next.skipSpace();
            if (next.peek() != '{')
                continue;
            ++m_repairs;
            qint64 end = line;
            while (end > begin && (m_text[end - 1] == ',' || m_text[end - 1] == '\r' || m_text[end - 1] == ' '))
                --end;
            m_cursor = JsonCursor(m_text, end);
            return {begin, end - begin};
        }
        return {};
    }

    void checkNothingFollows()
    {
        m_cursor.skipSeparators();
        if (!m_cursor.atEnd())
            fail(QCoreApplication::translate("Data", "something follows the end of the collection"));
    }

    /// The objects after the first one.
    void readSequence(Slice root)
    {
        if (isOneALine(root)) {
            m_split.fault.reset();
            readLines(root.offset);
            return;
        }
        if (m_split.fault)
            return;
        m_split.features.push_back(root);
        for (m_cursor.skipSeparators(); !m_cursor.atEnd(); m_cursor.skipSeparators()) {
            const Slice slice = readElement();
            if (slice.length == 0)
                return;
            m_split.features.push_back(slice);
        }
    }

    /// True where the first object is alone on its line and more follow: then every line is taken as one, so that a
    /// broken line does not spoil the next.
    bool isOneALine(Slice root) const
    {
        const qint64 lineEnd = m_text.indexOf('\n', root.offset);
        if (lineEnd < 0)
            return false;
        JsonCursor next(m_text, lineEnd);
        next.skipSeparators();
        return m_split.fault ? next.peek() == '{' : root.offset + root.length <= lineEnd && !next.atEnd();
    }

    void readLines(qint64 offset)
    {
        while (offset < m_text.size()) {
            qint64 end = m_text.indexOf('\n', offset);
            if (end < 0)
                end = m_text.size();
            JsonCursor line(m_text.first(end), offset);
            line.skipSeparators();
            const qint64 begin = line.offset();
            qint64 last = end;
            while (last > begin && (m_text[last - 1] == '\r' || m_text[last - 1] == ' ' || m_text[last - 1] == '\t'))
                --last;
            if (last > begin)
                m_split.features.push_back({begin, last - begin});
            offset = end + 1;
        }
    }

    QByteArrayView m_text;
    JsonCursor m_cursor;
    SplitText m_split;
    qint64 m_featuresBegin = 0;
    qint64 m_featuresEnd = 0;
    int m_repairs = 0;
};

} // namespace

SplitText splitFeatures(QByteArrayView text)
{
    return Splitter(text).split();
}

} // namespace truceline
