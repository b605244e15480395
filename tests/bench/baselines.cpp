// SPDX-License-Identifier: MIT
//
// bench_baselines FILE…: what the machine needs for less than what Truceline does: copying a frame, parsing the files
// with simdjson, reading them with GDAL.
#include "stopwatch.h"

#include <QStringList>

#include <ogrsf_frmts.h>
#include <simdjson.h>

#include <cstring>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// Looks at every property and the coordinates of every feature, on one thread.
void parseWithSimdjson(const std::string& file)
{
    const simdjson::padded_string text = simdjson::padded_string::load(file);
    simdjson::ondemand::parser parser;
    std::size_t bytes = 0;
    simdjson::ondemand::document document = parser.iterate(text);
    for (simdjson::ondemand::object feature : document["features"].get_array()) {
        for (auto property : feature["properties"].get_object())
            bytes += property.value().raw_json().value().size();
        bytes += feature["geometry"]["coordinates"].raw_json().value().size();
    }
    if (bytes == 0)
        qFatal("%s holds nothing", file.c_str());
}

/// Reads every feature, geometry and attributes.
void readWithGdal(const std::string& file)
{
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR));
    if (!dataset)
        qFatal("GDAL cannot read %s", file.c_str());
    for (auto* layer : dataset->GetLayers()) {
        while (OGRFeatureUniquePtr(layer->GetNextFeature())) { }
    }
}

} // namespace

int main(int argc, char** argv)
{
    GDALAllRegister();
    const std::vector<std::string> files(argv + 1, argv + argc);
    const std::vector<char> from(std::size_t(1920 * 1080) * 4, 1);
    std::vector<char> to(from.size());
    print(u"copy a frame"_s, timed(50, [&](int) { std::memcpy(to.data(), from.data(), from.size()); }));
    print(u"parse with simdjson"_s, timed(3, [&files](int) { std::ranges::for_each(files, parseWithSimdjson); }));
    print(u"read with GDAL"_s, timed(1, [&files](int) { std::ranges::for_each(files, readWithGdal); }));
    return 0;
}
