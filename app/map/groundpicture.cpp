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

class Ground {
public:
    Ground(const View& view, QSizeF size)
        : m_viewport(view.camera, size)
        , m_theme(theme(view.appearance))
    {
    }

    Group group(const LayerScene& layer)
    {
        m_group = {layer.layer->info.title, {}};
        switch (layer.layer->info.role) {
        case Role::Land:
            addLand(layer);
            break;
        case Role::Water:
            addFills(layer, m_theme.water);
            addLines(layer, {{}, m_theme.river, 0.7, {}});
            break;
        case Role::Lines:
            if (const auto stroke = lineStroke(layer.layer->info, m_viewport.camera().zoom, m_theme))
                addLines(layer, *stroke);
            break;
        default:
            break;
        }
        return std::move(m_group);
    }

private:
    /// The boundary between the two countries is left to the boundaries, which know its status at a date.
    void addLand(const LayerScene& layer)
    {
        const bool province = layer.layer->info.style == "province"_L1;
        for (std::size_t row = 0; row < layer.layer->size() && !province; ++row)
            addFill(layer.shapes, row, layer.countries[row].home ? m_theme.land : m_theme.landOther);
        Stroke stroke{{}, m_theme.province, province ? grown(m_viewport.camera().zoom, 6, 0.5, 10, 1) : 1, {}};
        if (province && m_viewport.camera().zoom < 6)
            return;
        for (std::size_t row = 0; row < layer.layer->size(); ++row) {
            if (province || !layer.countries[row].home)
                addLine(layer.shapes, row, stroke);
        }
    }

    void addFills(const LayerScene& layer, const QColor& color)
    {
        for (std::size_t row = 0; row < layer.layer->size(); ++row)
            addFill(layer.shapes, row, color);
    }

    void addFill(const Shapes& shapes, std::size_t row, const QColor& color)
    {
        if (!shapes.touches(row, m_viewport))
            return;
        if (auto rings = shapes.rings(row, m_viewport); !rings.empty())
            m_group.shapes.emplace_back(Fill{std::move(rings), color, {}});
    }

    void addLines(const LayerScene& layer, const Stroke& stroke)
    {
        for (std::size_t row = 0; row < layer.layer->size(); ++row)
            addLine(layer.shapes, row, stroke);
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
    for (const auto& layer : scene.layers) {
        if (view.hiddenLayers.contains(layer->layer->info.id))
            continue;
        if (Group group = ground.group(*layer); !group.shapes.empty())
            picture.groups.push_back(std::move(group));
    }
    return picture;
}

} // namespace truceline
