// SPDX-License-Identifier: MIT
#include "data/party.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace truceline {

QStringList sidesOfParty(const QString& name)
{
    static const QRegularExpression attribution(u"\\((according to|per|attributed by|from|with|[^():]*:)[^()]*\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (name.trimmed().isEmpty())
        return {};
    QString party = name;
    party.remove(attribution);
    QStringList sides;
    if (party.contains("armeni"_L1, Qt::CaseInsensitive) || party.contains("karabakh"_L1, Qt::CaseInsensitive))
        sides << u"armenia"_s;
    if (party.contains("azerbaijan"_L1, Qt::CaseInsensitive))
        sides << u"azerbaijan"_s;
    return sides.isEmpty() ? QStringList{u"other"_s} : sides;
}

} // namespace truceline
