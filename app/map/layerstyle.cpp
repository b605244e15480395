// SPDX-License-Identifier: MIT
#include "map/layerstyle.h"

#include "data/parallel.h"

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

/// Numbers above this part of all of them have the largest mark, so that one outlier does not make all others small.
constexpr double kNearlyAll = 0.98;

std::vector<QString> valuesOf(const Layer& layer, const QString& property)
{
    const PropertyTexts texts({property});
    std::vector<QString> values(layer.size());
    constexpr std::size_t kPart = 16'384;
    inParallel((layer.size() + kPart - 1) / kPart, [&](std::size_t part) {
        const std::size_t end = std::min((part + 1) * kPart, layer.size());
        for (std::size_t row = part * kPart; row < end; ++row)
            values[row] = texts.of(layer, static_cast<std::uint32_t>(row)).front();
    });
    return values;
}

/// The next number of one digit and zeros.
double roundUp(double number)
{
    const double power = std::pow(10, std::floor(std::log10(number)));
    return std::ceil(number / power) * power;
}

} // namespace

StyledRows::StyledRows(const Layer& layer, LayerStyle style)
    : m_layer(&layer)
    , m_style(std::move(style))
    , m_label({m_style.labelBy})
{
    if (!m_style.colorBy.isEmpty())
        takeCategories(valuesOf(layer, m_style.colorBy));
    if (!m_style.sizeBy.isEmpty())
        takeSizes(valuesOf(layer, m_style.sizeBy));
}

void StyledRows::takeCategories(const std::vector<QString>& values)
{
    QHash<QString, int> counts;
    for (const QString& value : values)
        ++counts[value];
    counts.remove({});
    m_categories = counts.keys();
    std::ranges::sort(m_categories, [&counts](const QString& a, const QString& b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    m_categories.resize(std::min<qsizetype>(m_categories.size(), kCategories));
    m_category.reserve(values.size());
    for (const QString& value : values) {
        const qsizetype index = m_categories.indexOf(value);
        m_category.push_back(static_cast<std::uint8_t>(index < 0 ? kCategories : index));
    }
}

void StyledRows::takeSizes(const std::vector<QString>& values)
{
    m_size.reserve(values.size());
    std::vector<float> known;
    for (const QString& value : values) {
        const float number = value.toFloat();
        m_size.push_back(std::isfinite(number) ? std::max(number, 0.0F) : 0.0F);
        if (m_size.back() > 0)
            known.push_back(m_size.back());
    }
    if (!known.empty()) {
        const auto last =
            known.begin() + static_cast<std::ptrdiff_t>(kNearlyAll * static_cast<double>(known.size() - 1));
        std::ranges::nth_element(known, last);
        m_most = roundUp(*last);
    }
    for (float& size : m_size)
        size = std::min(size / static_cast<float>(m_most), 1.0F);
}

} // namespace truceline
