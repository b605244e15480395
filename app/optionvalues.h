// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace truceline {

// Each function reads the text of one option's value. Nothing comes back where it is not understood, and `error` says
// why.

/// A date text, as the days it stands for.
std::optional<Span> readDate(const QString& text, QString& error);
std::optional<Mode> readMode(const QString& text, QString& error);

/// `W,S,E,N` in degrees, neither empty nor across the antimeridian.
std::optional<GeoBox> readBox(const QString& text, QString& error);
/// `LON,LAT` in degrees.
std::optional<LonLat> readPosition(const QString& text, QString& error);
std::optional<double> readZoom(const QString& text, QString& error);

/// Layer ids separated by commas.
std::optional<QStringList> readLayers(const QString& text, QString& error);
std::optional<QString> readLanguage(const QString& text, QString& error);
std::optional<Names> readNames(const QString& text, QString& error);
std::optional<QString> readViewpoint(const QString& text, QString& error);
/// A viewpoint or a date text without open end, as what sets another half apart.
std::optional<Comparison> readComparison(const QString& text, QString& error);
std::optional<ListKind> readListKind(const QString& text, QString& error);
std::optional<ListFormat> readListFormat(const QString& text, QString& error);

/// `WxH` in pixels or `WxHmm` in millimetres, both positive.
std::optional<SheetSize> readSize(const QString& text, QString& error);
std::optional<double> readScale(const QString& text, QString& error);
std::optional<int> readDpi(const QString& text, QString& error);
std::optional<SheetForm> readSheetForm(const QString& text, QString& error);
std::optional<Appearance> readAppearance(const QString& text, QString& error);
/// day, week, month or year.
std::optional<Step> readStep(const QString& text, QString& error);
/// Any text; an option without one is found out before.
std::optional<QString> readText(const QString& text, QString& error);

} // namespace truceline
