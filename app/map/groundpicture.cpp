// SPDX-License-Identifier: MIT
#include "map/layerscene.h"
#include "map/pictures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// A value that grows from `from` at zoom z0 to `to` at zoom z1.
double grown(double zoom, double z0, double from, double z1, double to)
{
    return from + (to - from) * std::clamp((zoom - z0) / (z1 - z0), 0.0, 1.0);
}

/// A stroke without lines for a layer of the ground; nothing where the zoom is too small for it.
std::optional<Stroke> lineStroke(const LayerInfo& info, double zoom, const Theme& theme)
{
    Stroke stroke;
    if (info.style == "district"_L1) {
        if (zoom < 8)
            return {};
        stroke.color = theme.province;
        stroke.width = 0.7;
    } else if (info.style == "province"_L1) {
        stroke.color = theme.province;
        stroke.width = grown(zoom, 6, 0.5, 10, 1);
    } else if (info.style == "river"_L1) {
        if (zoom < 6)
            return {};
        stroke.color = theme.river;
        stroke.width = grown(zoom, 6, 0.6, 11, 2);
    } else if (info.style == "railway"_L1) {
        if (zoom < 8)
            return {};
        stroke.color = theme.road;
        stroke.width = 1;
        stroke.dashes = {6, 2};
    } else {
        if (zoom < 7)
            return {};
        stroke.color = theme.road;
        stroke.width = grown(zoom, 7, 0.8, 12, 2.5);
    }
    return stroke;
}

/// How a layer of the ground looks at a zoom.
struct GroundStyle {
    bool filled = false;
    std::optional<Stroke> outline; ///< without lines
};

GroundStyle styleOf(const LayerInfo& info, double zoom, const Theme& theme)
{
    switch (info.role) {
    case Role::Land: {
        if (info.style != "province"_L1)
            return {true, Stroke{{}, theme.province, 1, {}}};
        if (zoom < 6)
            return {};
        return {false, Stroke{{}, theme.province, grown(zoom, 6, 0.5, 10, 1), {}}};
    }
    case Role::Water:
        return {true, Stroke{{}, theme.river, 0.7, {}}};
    case Role::Lines:
        return {false, lineStroke(info, zoom, theme)};
    default:
        return {};
    }
}

class Ground {
public:
    Ground(const View& view, QSizeF size)
        : m_viewport(view.camera, size)
        , m_theme(theme(view.appearance))
    {
    }

    enum Part : quint8 { Fills = 1, Outlines = 2, All = 3 };

    Group group(const LayerScene& layer, Part part)
    {
        m_group = {layer.layer->info.title, {}};
        const GroundStyle style = styleOf(layer);
        for (std::size_t row = 0; row < layer.layer->size() && style.filled && (part & Fills); ++row)
            addFill(layer.shapes, row, fillColor(layer, row));
        for (std::size_t row = 0; row < layer.layer->size() && style.outline && (part & Outlines); ++row) {
            if (hasOutline(layer, row))
                addLine(layer.shapes, row, *style.outline);
        }
        return std::move(m_group);
    }

    /// What can be seen of a layer's picture of the ground; nothing for other layers.
    std::optional<Backdrop> backdrop(const Layer& layer) const
    {
        if (!layer.raster)
            return {};
        const QRectF world = layer.raster->world() & m_viewport.world();
        if (world.isEmpty())
            return {};
        const double scale = m_viewport.scale();
        return Backdrop{layer.raster, world,
            QRectF((world.topLeft() - m_viewport.world().topLeft()) * scale, world.size() * scale)};
    }

    /// True where group() would hold shapes.
    bool draws(const LayerScene& layer) const
    {
        if (backdrop(*layer.layer))
            return true;
        const GroundStyle style = styleOf(layer);
        for (std::size_t row = 0; row < layer.layer->size() && (style.filled || style.outline); ++row) {
            if (!layer.shapes.touches(row, m_viewport))
                continue;
            if (style.filled && !layer.shapes.rings(row, m_viewport).empty())
                return true;
            if (style.outline && hasOutline(layer, row) && !layer.shapes.lines(row, m_viewport).empty())
                return true;
        }
        return false;
    }

private:
    GroundStyle styleOf(const LayerScene& layer) const
    {
        return truceline::styleOf(layer.layer->info, m_viewport.camera().zoom, m_theme);
    }

    QColor fillColor(const LayerScene& layer, std::size_t row) const
    {
        if (layer.layer->info.role == Role::Water)
            return m_theme.water;
        return layer.countries[row].home ? m_theme.land : m_theme.landOther;
    }

    /// The boundary between the two countries is left to the boundaries, which know its status at a date.
    static bool hasOutline(const LayerScene& layer, std::size_t row)
    {
        const LayerInfo& info = layer.layer->info;
        return info.role != Role::Land || info.style == "province"_L1 || !layer.countries[row].home;
    }

    void addFill(const Shapes& shapes, std::size_t row, const QColor& color)
    {
        if (!shapes.touches(row, m_viewport))
            return;
        if (auto rings = shapes.rings(row, m_viewport); !rings.empty())
            m_group.shapes.emplace_back(Fill{std::move(rings), color, {}});
    }

    void addLine(const Shapes& shapes, std::size_t row, Stroke stroke)
    {
        if (!shapes.touches(row, m_viewport))
            return;
        for (Piece& piece : shapes.lines(row, m_viewport)) {
            if (stroke.dashes.isEmpty())
                stroke.lines.push_back(std::move(piece.line));
            else
                m_group.shapes.emplace_back(
                    Stroke{{std::move(piece.line)}, stroke.color, stroke.width, stroke.dashes, piece.before});
        }
        if (!stroke.lines.empty())
            m_group.shapes.emplace_back(std::move(stroke));
    }

    Viewport m_viewport;
    const Theme& m_theme;
    Group m_group;
};

} // namespace

Picture groundPicture(const Scene& scene, const View& view, QSizeF size)
{
    Picture picture;
    picture.size = size;
    picture.background = theme(view.appearance).water;
    Ground ground(view, size);
    const auto addGroups = [&](Ground::Part part) {
        for (const auto& layer : scene.layers) {
            const LayerInfo& info = layer->layer->info;
            if (view.hiddenLayers.contains(info.id))
                continue;
            Group group = ground.group(*layer, part);
            if (group.shapes.empty())
                continue;
            picture.groups.push_back(std::move(group));
            if (!picture.layers.contains(info.id))
                picture.layers << info.id;
        }
    };
    std::vector<Group> backdrops;
    for (const auto& layer : scene.layers) {
        const LayerInfo& info = layer->layer->info;
        auto backdrop = ground.backdrop(*layer->layer);
        if (!backdrop || view.hiddenLayers.contains(info.id))
            continue;
        backdrops.push_back({info.title, {}, std::move(backdrop)});
        picture.layers << info.id;
    }
    if (backdrops.empty()) {
        addGroups(Ground::All);
        return picture;
    }
    // Pictures of the ground lie over its fills, where they end or are clear, and under every line.
    addGroups(Ground::Fills);
    std::ranges::move(backdrops, std::back_inserter(picture.groups));
    addGroups(Ground::Outlines);
    return picture;
}

QStringList groundLayers(const Scene& scene, const View& view, QSizeF size)
{
    const Ground ground(view, size);
    QStringList layers;
    for (const auto& layer : scene.layers) {
        if (!view.hiddenLayers.contains(layer->layer->info.id) && ground.draws(*layer))
            layers << layer->layer->info.id;
    }
    return layers;
}

} // namespace truceline
