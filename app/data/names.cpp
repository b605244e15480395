// SPDX-License-Identifier: MIT
#include "data/names.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr std::array kRules{"both"_L1, "hy_form"_L1, "az_form"_L1, "native"_L1};

QString firstKnown(const Properties& properties, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (QString text = properties.text(key); !text.isEmpty())
            return text;
    }
    return {};
}

/// The form of the recognised holder first; alphabetical where the feature names none.
QStringList ordered(const Properties& properties, const QString& armenian, const QString& azerbaijani)
{
    QString holder = properties.text(u"country");
    if (holder.isEmpty())
        holder = properties.text(u"sovereign");
    const bool isKnown = holder.startsWith("Armenia"_L1) || holder.startsWith("Azerbaijan"_L1);
    const bool armenianFirst = isKnown ? holder.startsWith("Armenia"_L1) : armenian < azerbaijani;
    QStringList names = armenianFirst ? QStringList{armenian, azerbaijani} : QStringList{azerbaijani, armenian};
    names.removeAll(QString());
    names.removeDuplicates();
    if (names.isEmpty())
        names << properties.text(u"name");
    return names;
}

} // namespace

QString namesName(Names names)
{
    return QString(kRules[std::size_t(names)]);
}

std::optional<Names> namesFromName(QStringView name)
{
    const auto found = std::find(kRules.begin(), kRules.end(), name);
    if (found == kRules.end())
        return {};
    return Names(found - kRules.begin());
}

QStringList displayNames(const Properties& properties, Names names)
{
    switch (names) {
    case Names::Both:
        return ordered(properties, properties.text(u"name:hy_form"), properties.text(u"name:az_form"));
    case Names::HyForm:
        return {firstKnown(properties, {u"name:hy_form", u"name", u"name:az_form"})};
    case Names::AzForm:
        return {firstKnown(properties, {u"name:az_form", u"name", u"name:hy_form"})};
    case Names::Native:
        return ordered(properties, properties.text(u"name:hy"), properties.text(u"name:az"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString displayName(const Properties& properties, Names names)
{
    return displayNames(properties, names).join(" / "_L1);
}

QStringList allNames(const Properties& properties)
{
    QStringList names;
    for (const auto& [key, value] : properties.entries()) {
        if (key == "name"_L1 || key.startsWith("name:"_L1))
            names << valueText(value);
        else if (key == "alt"_L1)
            names << valueText(value).split(u';');
    }
    for (QString& name : names)
        name = name.trimmed();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QString folded(QStringView text)
{
    QString result;
    bool space = false;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark() || c == u'\'' || c == u'’' || c == u'ʼ' || c == u'՚')
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            space = true;
            continue;
        }
        if (space && !result.isEmpty())
            result += u' ';
        space = false;
        result += c == u'ə' ? u'e' : c == u'ı' ? u'i' : c;
    }
    return result;
}

} // namespace truceline
