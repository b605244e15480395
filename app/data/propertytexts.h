// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

namespace truceline {

/// Reads a few properties of one feature after another as text, much faster than by decoding all of its properties.
class PropertyTexts {
public:
    explicit PropertyTexts(const QStringList& keys);

    /// The texts, as Properties::text() has them, in the order of the keys.
    std::vector<QString> of(const Layer& layer, std::uint32_t row) const;

private:
    bool read(const Layer& layer, std::uint32_t row, std::vector<QString>& texts) const;

    QStringList m_keys;
    QList<QByteArray> m_utf8;
};

/// The names of the properties that a layer's features have, in the order in which they are met, as far as the first
/// thousand features tell.
/// @param numbersOnly  those alone whose values are numbers wherever there are any
QStringList propertyNames(const Layer& layer, bool numbersOnly = false);

} // namespace truceline
