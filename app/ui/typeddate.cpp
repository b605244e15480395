// SPDX-License-Identifier: MIT
#include "ui/typeddate.h"

#include "geo/wording.h"
#include "time/spantext.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

std::optional<Span> read(const QString& text, const QLocale& locale)
{
    const auto iso = parseDateText(text);
    if (iso && !iso->span.isOpenStart() && !iso->span.isOpenEnd())
        return iso->span;
    for (const QString& format : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"d.M.yyyy"_s}) {
        const QDate date = locale.toDate(text, format);
        if (date.isValid())
            return daySpan(toDay(date));
    }
    for (const QString& format : {u"MMMM yyyy"_s, u"MMM yyyy"_s}) {
        const QDate first = locale.toDate(text, format);
        if (first.isValid())
            return Span{toDay(first), toDay(first.addMonths(1))};
    }
    return {};
}

} // namespace

TypedDate readTypedDate(const QString& text, const QLocale& locale, Span whole)
{
    const auto span = read(text.simplified(), locale);
    if (!span)
        return {{}, Wording::tr("“%1” is not a date. Write 2022-09-13 or 13 September 2022.").arg(text)};
    if (!span->overlaps(whole))
        return {{}, Wording::tr("The map covers %1 only.").arg(spanText(whole, locale))};
    return {*span, {}};
}

} // namespace truceline
