// SPDX-License-Identifier: MIT
#include "data/partsreader.h"

#include "data/duplicates.h"
#include "data/featurereader.h"
#include "data/parallel.h"
#include "geo/wording.h"

#include <QtConcurrent>

namespace truceline {

namespace {

LayerLoad failed(const LayerInfo& info, const QString& message)
{
    return {nullptr, {Finding{info.file, {}, Severity::Error, message}}};
}

} // namespace

PartsReader::PartsReader(FileBytes file, GeoJsonReading how)
    : m_how(std::move(how))
    , m_file(std::move(file))
{
    m_clock.start();
}

PartsReader::~PartsReader()
{
    m_cancelled = true;
    for (Reading& reading : m_readings)
        reading.part.waitForFinished();
    m_parts.clear();
    if (m_file.mapped)
        giveMemoryBack();
}

/// The stretch of the text is copied first: what simdjson reads must not change meanwhile, as mapped bytes can, and the
/// last feature of a text needs padding behind it.
Part PartsReader::readPart(std::span<const Slice> slices, std::size_t first, Role role, bool spots) const
{
    thread_local std::string copy;
    const qint64 begin = slices.front().offset;
    const qint64 length = slices.back().offset + slices.back().length - begin;
    copy.assign(m_file.bytes.constData() + begin, std::size_t(length));
    copy.append(simdjson::SIMDJSON_PADDING, ' ');
    Part part;
    FeatureReader reader(role, spots, part);
    part.reserve(slices.size(), role);
    for (std::size_t i = 0; i < slices.size() && !m_cancelled; ++i) {
        const Slice slice = slices[i];
        reader.read(
            QByteArrayView(copy).sliced(slice.offset - begin, slice.length), slice, std::uint32_t(first + i + 1));
    }
    return part;
}

/// Dated points are incidents, undated ones places, polygons areas, lines boundaries: what most of the first features
/// are.
Role PartsReader::guessedRole(std::span<const Slice> slices) const
{
    const Part sample = readPart(slices.first(std::min(slices.size(), kFirstSlices)), 0, Role::Places, false);
    std::array<int, std::variant_size_v<Geometry>> kinds{};
    for (const Geometry& shape : sample.rows.shapes)
        ++kinds[shape.index()];
    const int points = kinds[Geometry(Points()).index()];
    const int lines = kinds[Geometry(Lines()).index()];
    const int polygons = kinds[Geometry(Polygons()).index()];
    if (polygons > points && polygons >= lines)
        return Role::Areas;
    if (lines > points)
        return Role::Boundaries;
    const bool dated = std::ranges::any_of(sample.rows.dates, [](const Dates& d) { return d.span != Span{}; });
    return dated ? Role::Incidents : Role::Places;
}

bool PartsReader::add(std::vector<Slice> slices)
{
    if (!m_how.role)
        m_how.role = guessedRole(slices);
    const Slice last = slices.back();
    const std::size_t first = m_slices;
    m_slices += slices.size();
    m_readings.push_back(
        {QtConcurrent::run(&readingThreads(),
             [this, slices = std::move(slices), first] { return readPart(slices, first, *m_how.role, m_how.spots); }),
            last.offset + last.length});
    collect(false);
    return !m_cancelled;
}

void PartsReader::collect(bool wait)
{
    while (!m_readings.empty() && !m_cancelled && (wait || m_readings.front().part.isFinished())) {
        collectNext();
        if (m_how.watch.part && !m_readings.empty())
            showPart();
    }
}

void PartsReader::collectNext()
{
    m_parts.push_back(m_readings.front().part.takeResult());
    const qint64 end = m_readings.front().end;
    m_readings.pop_front();
    if (m_how.watch.progress && !m_how.watch.progress(double(end) / double(m_file.bytes.size())))
        m_cancelled = true;
}

/// Shows what was read so far: first after a moment, then each time that it has taken eight times as long.
void PartsReader::showPart()
{
    if (m_clock.elapsed() < m_nextShown)
        return;
    m_nextShown = 8 * m_clock.elapsed();
    const auto layer = emptyLayer();
    join(m_parts, *layer);
    m_how.watch.part(layer);
}

std::shared_ptr<Layer> PartsReader::emptyLayer() const
{
    auto layer = std::make_shared<Layer>();
    layer->info = m_how.info;
    layer->source = m_how.source;
    layer->info.role = m_how.role.value_or(Role::Places);
    layer->text = m_file.bytes;
    layer->owner = m_file.owner;
    layer->mapped = m_file.mapped;
    return layer;
}

LayerLoad PartsReader::finish(const std::optional<SplitText::Fault>& fault)
{
    collect(true);
    if (m_cancelled)
        return failed(m_how.info, Wording::tr("reading was cancelled"));
    const auto layer = emptyLayer();
    FindingLog doubled;
    inParallel({[&] { doubled = duplicates(m_parts, layer->text, m_how.duplicates); }, [&] { join(m_parts, *layer); }});
    FindingLog log(m_how.info.file);
    for (Part& part : m_parts) {
        layer->source.tally.unreadableDates += part.unreadableDates;
        log.join(std::move(part.findings));
    }
    if (isCutShort(*layer))
        return failed(m_how.info, Wording::tr("the file became shorter while it was read"));
    if (fault)
        log.addAt(fault->offset, {}, Severity::Error, fault->message);
    log.join(std::move(doubled));
    if (m_how.watch.progress)
        m_how.watch.progress(1);
    Findings findings = log.take(layer->text);
    const bool nothing = layer->size() == 0 && hasErrors(findings);
    return {nothing ? nullptr : layer, std::move(findings)};
}

} // namespace truceline
