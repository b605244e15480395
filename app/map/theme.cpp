// SPDX-License-Identifier: MIT
#include "map/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The sRGB colour of CIELAB lightness (0…100), chroma and hue (degrees) under D65 (CIE 15, IEC 61966-2-1).
QColor lch(double lightness, double chroma, double hue, double alpha = 1)
{
    const double radians = hue * std::numbers::pi / 180;
    const double fy = (lightness + 16) / 116;
    const auto linear = [](double f) { return f > 6.0 / 29 ? f * f * f : (f - 4.0 / 29) * 108 / 841; };
    const double x = 0.95047 * linear(fy + chroma * std::cos(radians) / 500);
    const double y = linear(fy);
    const double z = 1.08883 * linear(fy - chroma * std::sin(radians) / 200);
    const auto channel = [](double value) {
        const double encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
        return float(std::clamp(encoded, 0.0, 1.0));
    };
    QColor color = QColor::fromRgbF(channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
        channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z), channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z),
        float(alpha));
    return color.toRgb();
}

constexpr double kOchre = 70;
constexpr double kBlue = 260;
constexpr double kSage = 150;

Theme lightTheme()
{
    return {
        .water = lch(88, 6, 235),
        .land = lch(98, 2, 90),
        .landOther = lch(94.5, 2, 90),
        .border = lch(42, 3, 290),
        .province = lch(82, 3, 90),
        .river = lch(79, 10, 235),
        .road = lch(87, 5, 75),
        .text = lch(18, 3, 280),
        .textQuiet = lch(40, 4, 270),
        .halo = lch(99, 1, 90),
        .paper = lch(99.2, 0.6, 90),
        .mark = lch(27, 12, 320),
        .selection = lch(45, 62, 345),
        .armenia = lch(49, 40, kOchre),
        .azerbaijan = lch(49, 40, kBlue),
        .other = lch(49, 20, kSage),
        // Found by trying many: any two differ by 9 in CIEDE2000 for four kinds of eyes, on dark ground by 14.
        .categories = {lch(39, 50, 30), lch(42, 30, 170), lch(30, 50, 320), lch(51, 30, 140), lch(30, 40, 110),
            lch(30, 30, 20)},
    };
}

Theme darkTheme()
{
    return {
        .water = lch(14, 6, 250),
        .land = lch(26, 3, 270),
        .landOther = lch(21, 3, 265),
        .border = lch(68, 3, 290),
        .province = lch(36, 3, 270),
        .river = lch(31, 10, 250),
        .road = lch(34, 4, 80),
        .text = lch(93, 2, 90),
        .textQuiet = lch(74, 3, 270),
        .halo = lch(12, 3, 270),
        .paper = lch(17, 3, 270),
        .mark = lch(90, 5, 80),
        .selection = lch(72, 48, 345),
        .armenia = lch(70, 38, kOchre),
        .azerbaijan = lch(70, 38, kBlue),
        .other = lch(70, 20, kSage),
        .categories = {lch(86, 50, 120), lch(59, 50, 300), lch(77, 30, 160), lch(59, 30, 350), lch(83, 30, 320),
            lch(59, 50, 110)},
    };
}

Theme greyTheme()
{
    Theme grey = lightTheme();
    const auto drain = [](QColor& color) {
        const int level = qGray(color.rgb());
        color = QColor(level, level, level);
    };
    for (QColor* color : {&grey.water, &grey.land, &grey.landOther, &grey.border, &grey.province, &grey.river,
             &grey.road, &grey.text, &grey.textQuiet, &grey.halo, &grey.paper, &grey.mark, &grey.selection,
             &grey.armenia, &grey.azerbaijan, &grey.other})
        drain(*color);
    std::ranges::for_each(grey.categories, drain);
    return grey;
}

const QStringList kAppearances{u"light"_s, u"dark"_s, u"grey"_s};

} // namespace

QString appearanceName(Appearance appearance)
{
    return kAppearances[static_cast<int>(appearance)];
}

std::optional<Appearance> appearanceFromName(QStringView name)
{
    const qsizetype index = kAppearances.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Appearance>(index));
}

const Theme& theme(Appearance appearance)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    static const Theme grey = greyTheme();
    return appearance == Appearance::Dark ? dark : appearance == Appearance::Grey ? grey : light;
}

QColor sideColor(const Theme& theme, QStringView side)
{
    if (side == "armenia"_L1)
        return theme.armenia;
    if (side == "azerbaijan"_L1)
        return theme.azerbaijan;
    return theme.other;
}

QFont mapFont(double pixelSize, QFont::Weight weight)
{
    QFont font({u"Noto Sans"_s, u"Noto Sans Armenian"_s, u"Noto Sans Georgian"_s, u"Noto Sans Arabic"_s});
    font.setPixelSize(std::max(1, int(std::lround(pixelSize))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

double lineHeight(const QFont& font)
{
    return std::round(font.pixelSize() * 1.2);
}

} // namespace truceline
