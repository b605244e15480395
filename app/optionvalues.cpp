// SPDX-License-Identifier: MIT
#include "optionvalues.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

const QStringList kViewpoints{u"neutral"_s, u"armenia"_s, u"azerbaijan"_s, u"un"_s};

/// Exactly `count` finite numbers separated by commas, or nothing.
std::optional<QList<double>> numbers(const QString& text, qsizetype count)
{
    QList<double> result;
    for (const QString& part : text.split(u',')) {
        bool ok = false;
        result << part.trimmed().toDouble(&ok);
        if (!ok || !std::isfinite(result.last()))
            return {};
    }
    return result.size() == count ? std::optional(result) : std::nullopt;
}

/// The index of a word, or nothing and what would be understood.
std::optional<qsizetype> wordIndex(const QString& text, const QStringList& words, QString& error)
{
    if (const qsizetype index = words.indexOf(text); index >= 0)
        return index;
    error = u"“%1” is none of %2"_s.arg(text, words.join(u", "_s));
    return {};
}

template <typename Enum> std::optional<Enum> word(const QString& text, const QStringList& words, QString& error)
{
    const auto index = wordIndex(text, words, error);
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

} // namespace

std::optional<Span> readDate(const QString& text, QString& error)
{
    if (const auto date = parseDateText(text))
        return date->span;
    error = u"“%1” is not a date, such as 2022, 2022-09 or 2022-09-13"_s.arg(text);
    return {};
}

std::optional<Mode> readMode(const QString& text, QString& error)
{
    return word<Mode>(text, {u"day"_s, u"window"_s, u"cumulative"_s}, error);
}

std::optional<GeoBox> readBox(const QString& text, QString& error)
{
    const auto values = numbers(text, 4);
    if (!values) {
        error = u"“%1” is not W,S,E,N in degrees"_s.arg(text);
        return {};
    }
    const GeoBox box{values->at(0), values->at(1), values->at(2), values->at(3)};
    if (!isValid({box.west, box.south}) || !isValid({box.east, box.north}))
        error = u"“%1” leaves the range of longitudes (±180) or latitudes (±90)"_s.arg(text);
    else if (box.west >= box.east || box.south >= box.north)
        error = u"“%1” is an empty box: W must be less than E and S less than N"_s.arg(text);
    return error.isEmpty() ? std::optional(box) : std::nullopt;
}

std::optional<LonLat> readPosition(const QString& text, QString& error)
{
    const auto values = numbers(text, 2);
    if (values && isValid({values->at(0), values->at(1)}))
        return LonLat{values->at(0), values->at(1)};
    error = u"“%1” is not LON,LAT in degrees"_s.arg(text);
    return {};
}

std::optional<double> readZoom(const QString& text, QString& error)
{
    const auto values = numbers(text, 1);
    if (values && values->first() >= kMinZoom && values->first() <= kMaxZoom)
        return values->first();
    error = u"“%1” is not a number from %2 to %3"_s.arg(text).arg(kMinZoom).arg(kMaxZoom);
    return {};
}

std::optional<QStringList> readLayers(const QString& text, QString& error)
{
    const QStringList ids = text.split(u',');
    if (!ids.contains(QString()))
        return ids;
    error = u"“%1” holds an empty layer id"_s.arg(text);
    return {};
}

std::optional<QString> readLanguage(const QString& text, QString& error)
{
    return wordIndex(text, {u"en"_s, u"hy"_s, u"az"_s, u"ru"_s}, error) ? std::optional(text) : std::nullopt;
}

std::optional<Names> readNames(const QString& text, QString& error)
{
    const auto names = namesFromName(text);
    if (!names)
        error = u"“%1” is none of both, hy_form, az_form, native"_s.arg(text);
    return names;
}

std::optional<QString> readViewpoint(const QString& text, QString& error)
{
    return wordIndex(text, kViewpoints, error) ? std::optional(text) : std::nullopt;
}

std::optional<Comparison> readComparison(const QString& text, QString& error)
{
    if (kViewpoints.contains(text))
        return Comparison{.viewpoint = text};
    const auto date = parseDateText(text);
    if (date && !date->span.isOpenStart() && !date->span.isOpenEnd()) {
        const Mode mode = date->span.end - date->span.first == 1 ? Mode::Day : Mode::Window;
        return Comparison{.window = Window{mode, date->span}};
    }
    error = u"“%1” is neither one of %2 nor a date, such as 2022, 2022-09 or 2022-09-13"_s.arg(
        text, kViewpoints.join(u", "_s));
    return {};
}

std::optional<ListKind> readListKind(const QString& text, QString& error)
{
    return word<ListKind>(
        text, {u"incidents"_s, u"areas"_s, u"boundaries"_s, u"places"_s, u"claims"_s, u"changes"_s}, error);
}

std::optional<ListFormat> readListFormat(const QString& text, QString& error)
{
    return word<ListFormat>(text, {u"table"_s, u"csv"_s, u"geojson"_s, u"json"_s}, error);
}

std::optional<SheetSize> readSize(const QString& text, QString& error)
{
    if (const auto size = sheetSizeFromText(text))
        return size;
    error = u"“%1” is not WIDTHxHEIGHT in pixels, such as 1920x1080, or in millimetres, such as 297x210mm"_s.arg(text);
    return {};
}

std::optional<double> readScale(const QString& text, QString& error)
{
    const auto values = numbers(text, 1);
    if (values && values->first() > 0)
        return values->first();
    error = u"“%1” is not a positive number"_s.arg(text);
    return {};
}

std::optional<int> readDpi(const QString& text, QString& error)
{
    bool ok = false;
    const int dpi = text.toInt(&ok);
    if (ok && dpi >= 1 && dpi <= 9600)
        return dpi;
    error = u"“%1” is not a whole number from 1 to 9600"_s.arg(text);
    return {};
}

std::optional<SheetForm> readSheetForm(const QString& text, QString& error)
{
    const auto form = sheetFormFromName(text);
    if (!form)
        error = u"“%1” is none of map, press, slide, square, story"_s.arg(text);
    return form;
}

std::optional<Appearance> readAppearance(const QString& text, QString& error)
{
    const auto appearance = appearanceFromName(text);
    if (!appearance)
        error = u"“%1” is none of light, dark, grey"_s.arg(text);
    return appearance;
}

std::optional<Step> readStep(const QString& text, QString& error)
{
    constexpr std::array kSteps{Step::Day, Step::Week, Step::Month, Step::Year};
    const auto index = wordIndex(text, {u"day"_s, u"week"_s, u"month"_s, u"year"_s}, error);
    return index ? std::optional(kSteps[static_cast<std::size_t>(*index)]) : std::nullopt;
}

std::optional<QString> readText(const QString& text, QString&)
{
    return text;
}

} // namespace truceline
