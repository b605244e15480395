// SPDX-License-Identifier: MIT
#include "data/atlas.h"

#include "data/answer.h"
#include "data/atlasfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Adds the progress of layers that load at the same time, and passes it on one call at a time.
class SharedProgress {
public:
    SharedProgress(const Progress& progress, std::size_t count)
        : m_progress(progress)
        , m_parts(count)
    {
    }

    Progress of(std::size_t index)
    {
        return [this, index](double part) { return report(index, part); };
    }

private:
    bool report(std::size_t index, double part)
    {
        if (!m_progress)
            return true;
        const std::scoped_lock lock(m_mutex);
        m_parts[index] = part;
        double sum = 0;
        for (const double one : m_parts)
            sum += one;
        m_goOn = m_goOn && m_progress(sum / double(m_parts.size()));
        return m_goOn;
    }

    const Progress& m_progress;
    std::mutex m_mutex;
    std::vector<double> m_parts;
    bool m_goOn = true;
};

/// The order in which kinds of layers are drawn, bottom first.
int height(Role role)
{
    switch (role) {
    case Role::Land:
        return 0;
    case Role::Water:
        return 1;
    case Role::Raster:
        return 2;
    case Role::Lines:
        return 3;
    case Role::Areas:
        return 4;
    case Role::Boundaries:
        return 5;
    case Role::Incidents:
        return 6;
    case Role::Places:
        return 7;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// The closed days of a layer's features; empty where none is dated.
Span closedSpan(const Layer& layer)
{
    Span span{kOpenEnd, kOpenStart};
    const auto widen = [&span](Day first, Day end) {
        span.first = std::min(span.first, first);
        span.end = std::max(span.end, end);
    };
    for (const Dates& dates : layer.dates) {
        if (!dates.span.isOpenStart())
            widen(dates.span.first, dates.span.first + 1);
        if (!dates.span.isOpenEnd())
            widen(dates.span.last(), dates.span.end);
    }
    return span;
}

QString freeId(const Atlas& atlas, const QString& wanted)
{
    QString id = wanted;
    for (int n = 2; atlas.indexOf(id) >= 0; ++n)
        id = u"%1-%2"_s.arg(wanted).arg(n);
    return id;
}

} // namespace

const Viewpoint* Atlas::viewpoint(QStringView id) const
{
    const auto found = std::ranges::find(viewpoints, id, &Viewpoint::id);
    return found == viewpoints.end() ? nullptr : &*found;
}

int Atlas::indexOf(QStringView layerId) const
{
    const auto found =
        std::ranges::find_if(layers, [layerId](const LayerPtr& layer) { return layer->info.id == layerId; });
    return found == layers.end() ? -1 : int(found - layers.begin());
}

FeatureRef Atlas::find(QStringView featureIdText) const
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Layer& layer = *layers[i];
        if (!isSubject(layer.info.role))
            continue;
        for (std::size_t row = 0; row < layer.size(); ++row) {
            if (featureId(layer, row) == featureIdText)
                return {int(i), std::uint32_t(row)};
        }
    }
    return {};
}

AtlasLoad loadAtlas(const QString& path, const Progress& progress)
{
    AtlasLoad load;
    const std::optional<AtlasFile> file = readAtlasFile(path, load.findings);
    if (!file)
        return load;
    auto atlas = std::make_shared<Atlas>(file->atlas);
    SharedProgress shared(progress, file->layers.size());
    std::vector<QFuture<LayerLoad>> loads;
    for (std::size_t i = 0; i < file->layers.size(); ++i) {
        const LayerInfo& info = file->layers[i];
        atlas->ownFiles << info.file;
        loads.push_back(QtConcurrent::run(
            [&info, part = shared.of(i)] { return loadLayer(info.file, info, info.role, {part, {}}); }));
    }
    atlas->claims = readClaims(file->claims, file->sources, load.findings);
    atlas->vocabulary = readVocabulary(file->vocabulary, load.findings);
    for (const QString& story : file->stories) {
        if (std::optional<Story> read = readStory(story, load.findings))
            atlas->stories.push_back(*std::move(read));
    }
    for (QFuture<LayerLoad>& future : loads) {
        LayerLoad layer = future.takeResult();
        load.findings << layer.findings;
        if (layer.layer)
            atlas->layers.push_back(std::move(layer.layer));
    }
    load.atlas = std::move(atlas);
    return load;
}

namespace {

void widen(Span& span, const Layer& layer)
{
    if (const Span days = layer.answer ? layer.answer->days : closedSpan(layer); !days.isEmpty())
        span = {std::min(span.first, days.first), std::max(span.end, days.end)};
}

} // namespace

AtlasPtr withLayer(const Atlas& atlas, LayerPtr layer)
{
    auto more = std::make_shared<Atlas>(atlas);
    if (const QString id = freeId(atlas, layer->info.id); id != layer->info.id) {
        auto renamed = std::make_shared<Layer>(*layer);
        renamed->info.id = id;
        layer = std::move(renamed);
    }
    const auto above = std::ranges::find_if(
        more->layers, [&layer](const LayerPtr& other) { return height(other->info.role) > height(layer->info.role); });
    more->layers.insert(above, layer);
    widen(more->span, *layer);
    return more;
}

AtlasPtr withReplaced(const Atlas& atlas, const LayerPtr& layer)
{
    auto other = std::make_shared<Atlas>(atlas);
    const int index = atlas.indexOf(layer->info.id);
    if (index >= 0) {
        other->layers[std::size_t(index)] = layer;
        widen(other->span, *layer);
    }
    return other;
}

AtlasPtr withoutLayer(const Atlas& atlas, QStringView layerId)
{
    auto less = std::make_shared<Atlas>(atlas);
    std::erase_if(less->layers, [layerId](const LayerPtr& layer) { return layer->info.id == layerId; });
    return less;
}

bool isAdded(const Atlas& atlas, const Layer& layer)
{
    return !atlas.ownFiles.contains(layer.info.file);
}

std::vector<LayerPtr> addedLayers(const Atlas& atlas)
{
    std::vector<LayerPtr> added = atlas.layers;
    std::erase_if(added, [&atlas](const LayerPtr& layer) { return !isAdded(atlas, *layer); });
    return added;
}

QString shippedAtlas()
{
    const QString installed = QCoreApplication::applicationDirPath() + "/../share/truceline/geodata"_L1;
    return QFileInfo::exists(installed + "/atlas.json"_L1) ? QDir::cleanPath(installed)
                                                           : QStringLiteral(TRUCELINE_SOURCE_ATLAS);
}

} // namespace truceline
