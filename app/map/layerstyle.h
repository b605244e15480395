// SPDX-License-Identifier: MIT
#pragma once

#include "data/propertytexts.h"
#include "map/theme.h"

namespace truceline {

/// What a style draws a layer's incidents by, read from their properties.
class StyledRows {
public:
    /// Reads every row, on all cores.
    /// @pre the layer holds incidents and outlives this.
    StyledRows(const Layer& layer, LayerStyle style);

    const LayerStyle& style() const { return m_style; }
    /// The values that have a colour, the most frequent first.
    const QStringList& categories() const { return m_categories; }
    /// Which of them a row has; kCategories = a rarer one, or none.
    int category(std::uint32_t row) const { return m_category.empty() ? kCategories : m_category[row]; }
    /// Part of the largest mark's area that a row's mark has, 0 … 1; a row without number has 0.
    /// @pre the style has a property for it
    double size(std::uint32_t row) const { return m_size[row]; }
    /// The number from which on marks are the largest: a round one that all but a few rows lie below.
    double most() const { return m_most; }
    /// What is written beside a row's mark.
    /// @pre as for size()
    QString label(std::uint32_t row) const { return m_label.of(*m_layer, row).front(); }

private:
    void takeCategories(const std::vector<QString>& values);
    void takeSizes(const std::vector<QString>& values);

    const Layer* m_layer;
    LayerStyle m_style;
    PropertyTexts m_label;
    QStringList m_categories;
    std::vector<std::uint8_t> m_category;
    std::vector<float> m_size;
    double m_most = 1;
};

} // namespace truceline
