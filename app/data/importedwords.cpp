// SPDX-License-Identifier: MIT
#include "data/importedwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// UCDP GED Codebook, `type_of_violence`.
const QHash<QString, QString>& violence()
{
    static const QHash<QString, QString> words{
        {u"1"_s, u"State-based conflict"_s}, {u"2"_s, u"Non-state conflict"_s}, {u"3"_s, u"One-sided violence"_s}};
    return words;
}

/// CAMEO Event Codes, the twenty root codes.
const QHash<QString, QString>& cameoRoots()
{
    static const QHash<QString, QString> words{{u"01"_s, u"Make public statement"_s}, {u"02"_s, u"Appeal"_s},
        {u"03"_s, u"Express intent to cooperate"_s}, {u"04"_s, u"Consult"_s},
        {u"05"_s, u"Engage in diplomatic cooperation"_s}, {u"06"_s, u"Engage in material cooperation"_s},
        {u"07"_s, u"Provide aid"_s}, {u"08"_s, u"Yield"_s}, {u"09"_s, u"Investigate"_s}, {u"10"_s, u"Demand"_s},
        {u"11"_s, u"Disapprove"_s}, {u"12"_s, u"Reject"_s}, {u"13"_s, u"Threaten"_s}, {u"14"_s, u"Protest"_s},
        {u"15"_s, u"Exhibit force posture"_s}, {u"16"_s, u"Reduce relations"_s}, {u"17"_s, u"Coerce"_s},
        {u"18"_s, u"Assault"_s}, {u"19"_s, u"Fight"_s}, {u"20"_s, u"Use unconventional mass violence"_s}};
    return words;
}

} // namespace

QString importedWord(DataSet dataSet, QStringView property, const QString& value)
{
    if (property != "type"_L1)
        return value;
    if (dataSet == DataSet::UcdpGed)
        return violence().value(value, value);
    if (dataSet == DataSet::Gdelt)
        return cameoRoots().value(value.rightJustified(2, u'0'), value);
    return value;
}

} // namespace truceline
