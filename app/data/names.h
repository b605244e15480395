// SPDX-License-Identifier: MIT
#pragma once

#include "data/properties.h"

#include <optional>

namespace truceline {

/// Which of a place's names are shown.
enum class Names : quint8 { Both, HyForm, AzForm, Native };

/// The word of the command line for a rule ("both", "hy_form", "az_form", "native"), and back.
QString namesName(Names names);
std::optional<Names> namesFromName(QStringView name);

/// The names of a feature by a rule, first form first; one element where the forms are alike or only one is known. With
/// Both and Native the form of the state that holds the place by international recognition (`country`, else
/// `sovereign`) comes first; where none is named the order is alphabetical.
QStringList displayNames(const Properties& properties, Names names);

/// displayNames() joined by " / ".
QString displayName(const Properties& properties, Names names);

/// Every spelling that a feature is known by: names, forms, native names and `alt`.
QStringList allNames(const Properties& properties);

/// A text as search compares it: lower case, without diacritics, punctuation and doubled spaces; Azerbaijani ə as e and
/// ı as i.
QString folded(QStringView text);

} // namespace truceline
