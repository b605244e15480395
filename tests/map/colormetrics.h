// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

/// How colours look and differ, by published formulae, for tests.
namespace colormetrics {

/// sRGB of IEC 61966-2-1 to linear light and back.
inline double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}
inline double encoded(double value)
{
    value = std::clamp(value, 0.0, 1.0);
    return value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

/// Relative luminance and contrast ratio of WCAG 2.2.
inline double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
inline double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/// A colour with alpha over an opaque ground, as QPainter blends them: in sRGB.
inline QColor over(const QColor& color, const QColor& ground)
{
    const float alpha = color.alphaF();
    const auto mixed = [alpha](float top, float below) { return top * alpha + below * (1 - alpha); };
    return QColor::fromRgbF(mixed(color.redF(), ground.redF()), mixed(color.greenF(), ground.greenF()),
        mixed(color.blueF(), ground.blueF()));
}

/// CIELAB under D65.
struct Lab {
    double lightness;
    double a;
    double b;

    double chroma() const { return std::hypot(a, b); }
    /// Degrees, 0 … 360.
    double hue() const
    {
        const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
        return degrees < 0 ? degrees + 360 : degrees;
    }
};

inline Lab lab(const QColor& color)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// The difference of two colours by CIEDE2000 (CIE 142-2001, as written out by Sharma, Wu and Dalal, Color Research and
/// Application 30, 2005, equations 2 to 22).
inline double difference(const Lab& one, const Lab& two)
{
    constexpr double kRadians = std::numbers::pi / 180;
    const auto power7 = [](double value) { return std::pow(value, 7); };
    const double meanChroma = (one.chroma() + two.chroma()) / 2;
    const double g = 0.5 * (1 - std::sqrt(power7(meanChroma) / (power7(meanChroma) + power7(25))));
    const Lab p{one.lightness, one.a * (1 + g), one.b};
    const Lab q{two.lightness, two.a * (1 + g), two.b};
    const double c1 = p.chroma();
    const double c2 = q.chroma();
    const bool grey = c1 * c2 == 0;
    double turn = grey ? 0 : q.hue() - p.hue();
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    double meanHue = p.hue() + q.hue();
    if (!grey && std::abs(p.hue() - q.hue()) > 180)
        meanHue += meanHue < 360 ? 360 : -360;
    if (!grey)
        meanHue /= 2;
    const double meanLightness = (p.lightness + q.lightness) / 2;
    const double mean = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos((meanHue - 30) * kRadians) + 0.24 * std::cos(2 * meanHue * kRadians)
        + 0.32 * std::cos((3 * meanHue + 6) * kRadians) - 0.2 * std::cos((4 * meanHue - 63) * kRadians);
    const double fifty = (meanLightness - 50) * (meanLightness - 50);
    const double lightness = (q.lightness - p.lightness) / (1 + 0.015 * fifty / std::sqrt(20 + fifty));
    const double chroma = (c2 - c1) / (1 + 0.045 * mean);
    const double hue = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * kRadians) / (1 + 0.015 * mean * t);
    const double bell = (meanHue - 275) / 25;
    const double rotation =
        -2 * std::sqrt(power7(mean) / (power7(mean) + power7(25))) * std::sin(60 * std::exp(-bell * bell) * kRadians);
    return std::sqrt(lightness * lightness + chroma * chroma + hue * hue + rotation * chroma * hue);
}

enum class Vision { Normal, Protanopia, Deuteranopia, Tritanopia };

/// How an eye without one kind of cone sees a colour: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A
/// Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15 (6), 2009, severity 1.0, applied
/// to linear light.
inline QColor seen(const QColor& color, Vision vision)
{
    using Matrix = std::array<std::array<double, 3>, 3>;
    constexpr Matrix kMatrices[] = {
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    };
    const std::array<double, 3> light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    const auto row = [&](const std::array<double, 3>& factors) {
        return float(encoded(factors[0] * light[0] + factors[1] * light[1] + factors[2] * light[2]));
    };
    const Matrix& matrix = kMatrices[int(vision)];
    return QColor::fromRgbF(row(matrix[0]), row(matrix[1]), row(matrix[2]));
}

} // namespace colormetrics
