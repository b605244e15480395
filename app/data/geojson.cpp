// SPDX-License-Identifier: MIT
#include "data/geojson.h"

#include "data/columns.h"
#include "data/duplicates.h"
#include "data/featurereader.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <atomic>

namespace truceline {

namespace {

struct Part {
    Layer columns;
    Findings findings;
};

Part readPart(const Layer& whole, std::span<const Slice> slices, std::size_t first, const std::atomic_bool& cancelled)
{
    Part part;
    part.columns.info = whole.info;
    part.columns.text = whole.text;
    FeatureReader reader(part.columns, part.findings);
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
    const Part sample = readPart(whole, slices.first(std::min(slices.size(), enough)), 0, cancelled);
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

/// Reads all slices into the layer, in parts on several threads that are joined in the order of the file.
/// @return false where `progress` asked to stop.
bool readParts(Layer& layer, std::span<const Slice> slices, Findings& findings, const Progress& progress)
{
    constexpr std::size_t perPart = 8192;
    std::atomic_bool cancelled = false;
    std::vector<QFuture<Part>> parts;
    for (std::size_t first = 0; first < slices.size(); first += perPart) {
        const auto part = slices.subspan(first, std::min(perPart, slices.size() - first));
        parts.push_back(
            QtConcurrent::run([&layer, &cancelled, part, first] { return readPart(layer, part, first, cancelled); }));
    }
    Layer joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Part part = parts[i].takeResult();
        append(joined, std::move(part.columns));
        findings << part.findings;
        if (progress && !progress(double(i + 1) / double(parts.size())))
            cancelled = true;
    }
    // Only now, when no thread reads it any more, the layer changes.
    append(layer, std::move(joined));
    return !cancelled;
}

LayerLoad failed(Findings findings, const QString& file, const QString& message)
{
    findings << Finding{file, {}, Severity::Error, message};
    return {nullptr, std::move(findings)};
}

} // namespace

LayerLoad readGeoJson(
    FileBytes file, const SplitText& split, const LayerInfo& info, std::optional<Role> role, const Progress& progress)
{
    Findings findings;
    auto layer = std::make_shared<Layer>();
    layer->info = info;
    layer->info.role = Role::Places;
    layer->text = std::move(file.bytes);
    layer->owner = std::move(file.owner);
    layer->info.role = role ? *role : guessRole(*layer, split.features);
    if (split.fault) {
        const QString where = placeInText(layer->text, split.fault->offset);
        findings << Finding{info.file, {}, Severity::Error,
            QCoreApplication::translate("Data", "%1: %2").arg(where, split.fault->message)};
    }
    if (!readParts(*layer, split.features, findings, progress))
        return failed(findings, info.file, QCoreApplication::translate("Data", "reading was cancelled"));
    if (layer->size() == 0 && hasErrors(findings))
        return {nullptr, findings};
    findings << duplicateIds(*layer);
    if (layer->info.role == Role::Incidents)
        sortByDay(*layer);
    layer->box = boxOf(*layer);
    return {std::move(layer), std::move(findings)};
}

} // namespace truceline
