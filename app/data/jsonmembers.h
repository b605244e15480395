// SPDX-License-Identifier: MIT
#pragma once

#include "data/jsoncursor.h"

namespace truceline {

/// Calls `visit` with the key, as it stands in the text, of each member of the object that comes next; it must leave
/// the cursor behind the value and return false to stop.
/// @return false where it was stopped, and where there is no whole object
template <typename Visit> bool visitMembers(QByteArrayView text, JsonCursor& cursor, Visit visit)
{
    if (!cursor.skip('{'))
        return false;
    for (;;) {
        cursor.skipSpace();
        if (cursor.skip('}'))
            return true;
        const qint64 begin = cursor.offset() + 1;
        if (cursor.peek() != '"' || !cursor.skipString())
            return false;
        const QByteArrayView key = text.sliced(begin, cursor.offset() - begin - 1);
        cursor.skipSpace();
        if (!cursor.skip(':'))
            return false;
        cursor.skipSpace();
        if (!visit(key))
            return false;
        cursor.skipSpace();
        cursor.skip(',');
    }
}

/// The same for the properties of a feature. A feature without any has no members.
template <typename Visit> bool visitProperties(QByteArrayView feature, JsonCursor& cursor, Visit visit)
{
    return visitMembers(feature, cursor, [&](QByteArrayView key) {
        return key == "properties" && cursor.peek() == '{' ? visitMembers(feature, cursor, visit) : cursor.skipValue();
    });
}

} // namespace truceline
