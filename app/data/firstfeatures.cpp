// SPDX-License-Identifier: MIT
#include "data/firstfeatures.h"

#include "data/rawjson.h"
#include "data/split.h"

#include <cmath>

namespace truceline {

namespace {

/// By the first position.
bool isInMetres(QByteArrayView geometry)
{
    constexpr double kFarOutside = 1000;
    QByteArrayView coordinates = rawValue(rawMembers(geometry), "coordinates");
    while (coordinates.startsWith('[')) {
        const std::vector<QByteArrayView> elements = rawElements(coordinates);
        if (elements.size() >= 2 && !elements[0].startsWith('['))
            return std::abs(elements[0].toDouble()) > kFarOutside && std::abs(elements[1].toDouble()) > kFarOutside;
        coordinates = elements.empty() ? QByteArrayView() : elements.front();
    }
    return false;
}

} // namespace

FirstFeatures firstFeatures(QByteArrayView text)
{
    constexpr qsizetype kLongest = 1 << 18;
    constexpr std::size_t kMost = 50;
    const QByteArrayView start = text.first(std::min(text.size(), kLongest));
    std::vector<Slice> slices;
    splitFeatures(start, [&slices](std::vector<Slice> cut) {
        slices = std::move(cut);
        return false;
    });
    FirstFeatures first;
    for (std::size_t i = 0; i < std::min(slices.size(), kMost); ++i) {
        const std::vector<RawMember> feature = rawMembers(start.sliced(slices[i].offset, slices[i].length));
        for (const auto& [member, dataSet] : {std::pair("time", DataSet::JsonFg), std::pair("when", DataSet::When)}) {
            if (first.member == DataSet::None && rawValue(feature, member).startsWith('{'))
                first.member = dataSet;
        }
        const QByteArrayView geometry = rawValue(feature, "geometry");
        if (geometry.startsWith('{')) {
            first.inMetres = (!first.hasGeometry || first.inMetres) && isInMetres(geometry);
            first.hasGeometry = true;
        }
        for (const RawMember& property : rawMembers(rawValue(feature, "properties"))) {
            const QString column = rawText('"' + property.key.toByteArray() + '"');
            if (!first.columns.contains(column))
                first.columns << column;
        }
    }
    return first;
}

} // namespace truceline
