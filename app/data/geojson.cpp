// SPDX-License-Identifier: MIT
#include "data/geojson.h"

#include "data/jsonkind.h"
#include "data/partsreader.h"
#include "data/split.h"

namespace truceline {

namespace {

/// Reads a text with a single feature.
LayerLoad readFeature(const QByteArray& text, GeoJsonReading how)
{
    how.spots = false;
    FileBytes file;
    file.bytes = text;
    PartsReader reader(file, std::move(how));
    reader.add({Slice{0, text.size()}});
    return reader.finish({});
}

} // namespace

std::optional<LayerLoad> readGeoJson(FileBytes file, GeoJsonReading how)
{
    PartsReader reader(file, how);
    SplitText split =
        splitFeatures(file.bytes, [&reader](std::vector<Slice> slices) { return reader.add(std::move(slices)); });
    if (kindOf(split) != JsonKind::GeoJson)
        return {};
    if (isBareGeometry(split))
        return readFeature(wrappedGeometry(split), std::move(how));
    if (const QString fault = frameFault(split); !fault.isEmpty() && !split.fault) {
        split.fault = {0, fault};
        if (!split.isCollection) {
            PartsReader nothing(file, std::move(how));
            return nothing.finish(split.fault);
        }
    }
    return reader.finish(split.fault);
}

} // namespace truceline
