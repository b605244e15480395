// SPDX-License-Identifier: MIT
#include "data/tabletext.h"

#include <QList>
#include <QStringConverter>

#include <simdjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// GDELT 2.0 Event Database Codebook, in the order of its files.
constexpr QByteArrayView kGdeltColumns =
    "GLOBALEVENTID\tSQLDATE\tMonthYear\tYear\tFractionDate\tActor1Code\tActor1Name\tActor1CountryCode\t"
    "Actor1KnownGroupCode\tActor1EthnicCode\tActor1Religion1Code\tActor1Religion2Code\tActor1Type1Code\t"
    "Actor1Type2Code\tActor1Type3Code\tActor2Code\tActor2Name\tActor2CountryCode\tActor2KnownGroupCode\t"
    "Actor2EthnicCode\tActor2Religion1Code\tActor2Religion2Code\tActor2Type1Code\tActor2Type2Code\tActor2Type3Code\t"
    "IsRootEvent\tEventCode\tEventBaseCode\tEventRootCode\tQuadClass\tGoldsteinScale\tNumMentions\tNumSources\t"
    "NumArticles\tAvgTone\tActor1Geo_Type\tActor1Geo_FullName\tActor1Geo_CountryCode\tActor1Geo_ADM1Code\t"
    "Actor1Geo_ADM2Code\tActor1Geo_Lat\tActor1Geo_Long\tActor1Geo_FeatureID\tActor2Geo_Type\tActor2Geo_FullName\t"
    "Actor2Geo_CountryCode\tActor2Geo_ADM1Code\tActor2Geo_ADM2Code\tActor2Geo_Lat\tActor2Geo_Long\t"
    "Actor2Geo_FeatureID\tActionGeo_Type\tActionGeo_FullName\tActionGeo_CountryCode\tActionGeo_ADM1Code\t"
    "ActionGeo_ADM2Code\tActionGeo_Lat\tActionGeo_Long\tActionGeo_FeatureID\tDATEADDED\tSOURCEURL\n";

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isGdeltWithoutNames(QByteArrayView text)
{
    constexpr qsizetype kDayLength = 8;
    const qsizetype lineEnd = text.indexOf('\n');
    const QList<QByteArray> values = text.first(lineEnd < 0 ? text.size() : lineEnd).toByteArray().split('\t');
    return values.size() == kGdeltColumns.count('\t') + 1 && isDigits(values[0]) && values[1].size() == kDayLength
        && isDigits(values[1]);
}

/// The Cyrillic letters of windows-1251 fill the upper quarter of the code page, so that a word of them is a run of
/// such bytes; western letters with accents stand among plain ones.
bool looksCyrillic(QByteArrayView bytes)
{
    constexpr unsigned char kFirstLetter = 0xC0;
    qint64 inRuns = 0;
    qint64 alone = 0;
    qsizetype run = 0;
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) >= kFirstLetter) {
            ++run;
            continue;
        }
        (run > 1 ? inRuns : alone) += run;
        run = 0;
    }
    return inRuns > alone;
}

QByteArray decoded(QByteArrayView bytes, const char* encoding)
{
    QStringDecoder decoder(encoding);
    return QString(decoder(bytes)).toUtf8();
}

} // namespace

TableText tableText(QByteArrayView bytes)
{
    TableText table{{}, u"UTF-8"_s};
    const bool littleEndian = bytes.startsWith("\xFF\xFE");
    if (littleEndian || bytes.startsWith("\xFE\xFF")) {
        table.encoding = littleEndian ? u"UTF-16LE"_s : u"UTF-16BE"_s;
        table.text = decoded(bytes, "UTF-16");
    } else if (!simdjson::validate_utf8(bytes.data(), std::size_t(bytes.size()))) {
        table.encoding = looksCyrillic(bytes) ? u"windows-1251"_s : u"windows-1252"_s;
        table.text = decoded(bytes, table.encoding.toLatin1().constData());
    }
    if (isGdeltWithoutNames(table.text.isNull() ? bytes : QByteArrayView(table.text)))
        table.text = kGdeltColumns.toByteArray() + (table.text.isNull() ? bytes.toByteArray() : table.text);
    return table;
}

} // namespace truceline
