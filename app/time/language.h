// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace truceline {

/// The languages that Truceline speaks, as ISO 639-1 codes; the first is the one it is written in.
QStringList languages();

/// The first of some languages that Truceline speaks, else English.
/// @param wanted  codes as in QLocale::uiLanguages(), such as "hy-AM"
QString spokenLanguage(const QStringList& wanted);

/// From now on all words are in this language, or in English where Truceline does not speak it. Needs an application
/// object and its thread.
void speak(const QString& language);

} // namespace truceline
