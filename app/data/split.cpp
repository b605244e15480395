// SPDX-License-Identifier: MIT
#include "data/split.h"

#include "data/jsoncursor.h"
#include "geo/wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

class Splitter {
public:
    Splitter(QByteArrayView text, const TakeSlices& take)
        : m_text(text)
        , m_take(take)
        , m_cursor(text, text.startsWith("\xEF\xBB\xBF") ? 3 : 0)
    {
    }

    SplitText split()
    {
        m_cursor.skipSeparators();
        if (m_cursor.atEnd()) {
            fail(Wording::tr("the file is empty"));
            return std::move(m_split);
        }
        if (m_cursor.peek() != '{') {
            fail(Wording::tr("this is not GeoJSON: it does not begin with “{”"));
            return std::move(m_split);
        }
        readAll();
        hand();
        return std::move(m_split);
    }

private:
    void readAll()
    {
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
    }

    /// @return false where no more are wanted.
    bool add(Slice feature)
    {
        constexpr std::size_t most = 8192;
        constexpr qint64 longest = 2 << 20;
        ++m_split.features;
        m_cut.push_back(feature);
        m_cutBytes += feature.length;
        const bool first = m_split.features == m_cut.size();
        if (first ? m_cut.size() >= kFirstSlices : m_cut.size() >= most || m_cutBytes >= longest)
            return hand();
        return true;
    }

    bool hand()
    {
        if (!m_cut.empty() && !m_stopped)
            m_stopped = !m_take(std::exchange(m_cut, {}));
        m_cutBytes = 0;
        return !m_stopped;
    }

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
            fail(Wording::tr("the text ends in the middle of an object"), begin);
        else
            fail(Wording::tr("the JSON is broken here"));
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
            if (!add(slice) || !readComma())
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
                fail(Wording::tr("no feature follows the last comma"));
        } else if (m_cursor.peek() != ']') {
            fail(m_cursor.atEnd() ? Wording::tr("the text ends before the list of features does") : afterFeature());
            return m_cursor.peek() == '{';
        }
        return true;
    }

    QString afterFeature() const
    {
        return Wording::tr("after feature %1 a comma or “]” is missing").arg(m_split.features);
    }

    /// The next element of the features; empty where there is none.
    Slice readElement()
    {
        const qint64 begin = m_cursor.offset();
        if (m_repairs >= kTrusted && m_lineEnds) {
            if (const Slice line = readLine(begin); line.length > 0)
                return line;
        }
        const bool whole = m_cursor.skipValue();
        const Slice slice{begin, m_cursor.offset() - begin};
        if (whole && slice.length > 0) {
            m_lineEnds = isAtLineEnd();
            return slice;
        }
        if (const Slice broken = brokenElement(begin); broken.length > 0)
            return broken;
        const std::size_t number = m_split.features + 1;
        if (whole)
            fail(Wording::tr("instead of feature %1 there is “%2”").arg(number).arg(QLatin1Char(m_cursor.peek())));
        else if (m_cursor.atEnd())
            fail(Wording::tr("the text ends inside feature %1, which begins here").arg(number), begin);
        else
            fail(Wording::tr("the brackets of feature %1, which begins here, do not match").arg(number), begin);
        return {};
    }

    /// True where nothing but a comma stands before the end of the line.
    bool isAtLineEnd() const
    {
        JsonCursor next = m_cursor;
        next.skip(',');
        next.skip('\r');
        return next.peek() == '\n';
    }

    /// Where features stand one a line, the next one, broken or not: in a text with many missing brackets each would
    /// cost a look at the whole rest. Empty where this feature is not alone on its line.
    Slice readLine(qint64 begin)
    {
        qint64 end = m_text.indexOf('\n', begin);
        if (end < 0)
            end = m_text.size();
        JsonCursor line(m_text.first(end), begin);
        if (line.peek() == '{' && line.skipValue()) {
            m_cursor = JsonCursor(m_text, line.offset());
            m_lineEnds = isAtLineEnd();
            return {begin, line.offset() - begin};
        }
        JsonCursor next(m_text, end);
        next.skipSpace();
        return next.peek() == '{' ? cutBefore(begin, end) : Slice();
    }

    /// What stands between two offsets, without a comma and white space behind it.
    Slice cutBefore(qint64 begin, qint64 end)
    {
        while (end > begin && (m_text[end - 1] == ',' || m_text[end - 1] == '\r' || m_text[end - 1] == ' '))
            --end;
        m_cursor = JsonCursor(m_text, end);
        return {begin, end - begin};
    }

    /// What is broken, up to a line that begins with an object; empty where none does.
    Slice brokenElement(qint64 begin)
    {
        // Each may read to the end of the text.
        const qint64 mostRepairs = std::clamp(kMostReread / m_text.size(), qint64(2 * kTrusted), qint64(1000));
        for (qint64 line = m_text.indexOf('\n', begin); line >= 0 && m_repairs < mostRepairs;
            line = m_text.indexOf('\n', line + 1)) {
            JsonCursor next(m_text, line);
            next.skipSpace();
            if (next.peek() != '{')
                continue;
            ++m_repairs;
            return cutBefore(begin, line);
        }
        return {};
    }

    void checkNothingFollows()
    {
        m_cursor.skipSeparators();
        if (!m_cursor.atEnd())
            fail(Wording::tr("something follows the end of the collection"));
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
        if (!add(root))
            return;
        for (m_cursor.skipSeparators(); !m_cursor.atEnd(); m_cursor.skipSeparators()) {
            const Slice slice = readElement();
            if (slice.length == 0)
                return;
            if (!add(slice))
                return;
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
            if (last > begin && !add({begin, last - begin}))
                return;
            offset = end + 1;
        }
    }

    static constexpr int kTrusted = 3; ///< so many repairs show that lines are to be trusted more than brackets
    static constexpr qint64 kMostReread = qint64(1) << 32;

    QByteArrayView m_text;
    const TakeSlices& m_take;
    JsonCursor m_cursor;
    SplitText m_split;
    std::vector<Slice> m_cut; ///< features that were not taken yet
    qint64 m_cutBytes = 0;
    bool m_stopped = false;
    qint64 m_featuresBegin = 0;
    qint64 m_featuresEnd = 0;
    bool m_lineEnds = false; ///< the last feature ended its line
    int m_repairs = 0;
};

} // namespace

SplitText splitFeatures(QByteArrayView text, const TakeSlices& take)
{
    return Splitter(text, take).split();
}

} // namespace truceline
