// SPDX-License-Identifier: MIT
#include "data/geojson.h"

#include "data/columns.h"
#include "data/duplicates.h"
#include "data/featurereader.h"
#include "data/textplaces.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <atomic>

namespace truceline {

namespace {

/// Rows that one thread reads.
struct Part {
    Layer columns;
    std::vector<std::size_t> idHashes;
    FindingLog findings{QString()};
};

Part readPart(const Layer& whole, std::span<const Slice> slices, std::size_t first, bool places,
    const std::atomic_bool& cancelled)
{
    Part part;
    part.columns.info = whole.info;
    part.columns.text = whole.text;
    FeatureReader reader(part.columns, part.idHashes, part.findings, places);
    for (std::size_t i = 0; i < slices.size() && !cancelled; ++i)
        reader.read(slices[i], std::uint32_t(first + i + 1));
    return part;
}

/// Dated points are incidents, undated ones places, polygons areas, lines boundaries: what most of the first features
/// are.
Role guessRole(const Layer& whole, std::span<const Slice> slices)
{
    constexpr std::size_t enough = 1000;
    const std::atomic_bool cancelled = false;
    const Part sample = readPart(whole, slices.first(std::min(slices.size(), enough)), 0, false, cancelled);
    std::array<int, std::variant_size_v<Geometry>> kinds{};
    for (const Geometry& shape : sample.columns.shapes)
        ++kinds[shape.index()];
    const int points = kinds[Geometry(Points()).index()];
    const int lines = kinds[Geometry(Lines()).index()];
    const int polygons = kinds[Geometry(Polygons()).index()];
    if (polygons > points && polygons >= lines)
        return Role::Areas;
    if (lines > points)
        return Role::Boundaries;
    const bool dated = std::ranges::any_of(sample.columns.dates, [](const Dates& d) { return d.span != Span{}; });
    return dated ? Role::Incidents : Role::Places;
}

/// Reads all slices, in parts on several threads that are joined in the order of the file.
/// @return nothing where `progress` asked to stop.
std::optional<Part> readParts(const Layer& whole, std::span<const Slice> slices, const GeoJsonReading& how)
{
    constexpr std::size_t perPart = 8192;
    std::atomic_bool cancelled = false;
    std::vector<QFuture<Part>> futures;
    for (std::size_t first = 0; first < slices.size(); first += perPart) {
        const auto part = slices.subspan(first, std::min(perPart, slices.size() - first));
        futures.push_back(QtConcurrent::run([&whole, &cancelled, part, first, places = how.places] {
            return readPart(whole, part, first, places, cancelled);
        }));
    }
    Part all{{}, {}, FindingLog(how.info.file)};
    for (std::size_t i = 0; i < futures.size(); ++i) {
        Part part = futures[i].takeResult();
        append(all.columns, std::move(part.columns));
        all.idHashes.insert(all.idHashes.end(), part.idHashes.begin(), part.idHashes.end());
        all.findings.join(std::move(part.findings));
        if (how.progress && !how.progress(double(i + 1) / double(futures.size())))
            cancelled = true;
    }
    if (cancelled)
        return {};
    return all;
}

QString faultOf(const SplitText& split, QByteArrayView text)
{
    return QCoreApplication::translate("Data", "%1: %2")
        .arg(TextPlaces(text).of(split.fault->offset), split.fault->message);
}

} // namespace

LayerLoad readGeoJson(FileBytes file, const SplitText& split, const GeoJsonReading& how)
{
    auto layer = std::make_shared<Layer>();
    layer->info = how.info;
    layer->info.role = Role::Places;
    layer->text = std::move(file.bytes);
    layer->owner = std::move(file.owner);
    layer->info.role = how.role ? *how.role : guessRole(*layer, split.features);

    auto parts = readParts(*layer, split.features, how);
    if (!parts)
        return {nullptr,
            {Finding{
                how.info.file, {}, Severity::Error, QCoreApplication::translate("Data", "reading was cancelled")}}};
    append(*layer, std::move(parts->columns));
    FindingLog& log = parts->findings;
    if (split.fault)
        log.add({}, Severity::Error, faultOf(split, layer->text));
    reportDuplicates(*layer, parts->idHashes, how.duplicates, log);
    if (layer->info.role == Role::Incidents)
        sortByDay(*layer);
    layer->box = boxOf(*layer);
    Findings findings = log.take();
    const bool nothing = layer->size() == 0 && hasErrors(findings);
    return {nothing ? nullptr : std::move(layer), std::move(findings)};
}

} // namespace truceline
