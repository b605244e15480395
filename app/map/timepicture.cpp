// SPDX-License-Identifier: MIT
#include "map/areasshown.h"
#include "map/legend.h"
#include "map/marks.h"
#include "map/pictures.h"
#include "map/spotlabels.h"

#include <algorithm>

namespace truceline {

namespace {

class TimeLayers {
public:
    TimeLayers(const Scene& scene, const View& view, QSizeF size, FeatureRef selected)
        : m_scene(scene)
        , m_viewport(view.camera, size)
        , m_theme(theme(view.appearance))
        , m_selection(select(scene, view))
        , m_labels(scene, m_viewport, m_theme, view.names)
        , m_selected(selected)
    {
    }

    Picture picture()
    {
        m_picture.size = m_viewport.size();
        m_picture.background = Qt::transparent;
        for (std::size_t i = 0; i < m_scene.layers.size(); ++i)
            add(static_cast<int>(i));
        m_picture.labels = m_labels.placed(m_picture.marks);
        m_picture.legend = m_legend.entries(m_picture.marks, m_theme);
        return std::move(m_picture);
    }

private:
    void add(int index)
    {
        const LayerScene& layer = *m_scene.layers[static_cast<std::size_t>(index)];
        const Selection& selection = m_selection.layers[static_cast<std::size_t>(index)];
        std::optional<std::uint32_t> chosen;
        if (m_selected.layer == index)
            chosen = m_selected.row;
        Group group{layer.layer->info.title, {}};
        switch (layer.layer->info.role) {
        case Role::Areas:
            addAreas(layer, selection, chosen, group);
            break;
        case Role::Boundaries:
            addBoundaries(layer, selection, chosen, group);
            break;
        case Role::Incidents:
            addMarks(layer, selection, chosen);
            break;
        case Role::Places:
            m_labels.addPlaces(layer, selection);
            break;
        case Role::Land:
        case Role::Water:
        case Role::Lines:
            break;
        }
        if (!group.shapes.empty())
            m_picture.groups.push_back(std::move(group));
    }

    void addAreas(
        const LayerScene& layer, const Selection& selection, std::optional<std::uint32_t> chosen, Group& group)
    {
        const std::vector<Selected> shown = areasShown(layer, selection, m_viewport);
        for (const auto& [row, match] : shown) {
            const AreaStyle& style = layer.areas[row];
            const bool faint = match == Match::Possible;
            Fill fill = areaFill(style, m_theme, m_viewport, faint);
            const Stroke outline = areaOutline(style, m_theme, faint);
            std::vector<QPolygonF> rings = layer.shapes.rings(row, m_viewport);
            if (rings.empty())
                continue;
            if (!faint)
                m_legend.addArea(style.text, fill, outline);
            fill.rings = std::move(rings);
            if (fill.hatch || fill.color.alpha() > 0)
                group.shapes.emplace_back(std::move(fill));
            if (row == chosen)
                addLines(layer.shapes, row, emphasis(outline), group);
            addLines(layer.shapes, row, outline, group);
        }
        m_labels.addAreas(layer, shown);
    }

    void addBoundaries(
        const LayerScene& layer, const Selection& selection, std::optional<std::uint32_t> chosen, Group& group)
    {
        for (const auto& [row, match] : selection.rows) {
            if (!layer.shapes.touches(row, m_viewport))
                continue;
            const BoundaryStyle& style = layer.boundaries[row];
            const Stroke stroke = boundaryStroke(style, m_theme, match == Match::Possible);
            if (row == chosen)
                addLines(layer.shapes, row, emphasis(stroke), group);
            if (addLines(layer.shapes, row, stroke, group))
                m_legend.addBoundary(style.text, stroke);
        }
    }

    void addMarks(const LayerScene& layer, const Selection& selection, std::optional<std::uint32_t> chosen)
    {
        const Clusters clusters = clustersOf(layer, selection, m_viewport);
        const QRectF frame = frameOf(m_viewport);
        for (const Mark& mark : marksOf(layer, selection, clusters, m_viewport, m_theme, chosen)) {
            if (frame.contains(mark.at))
                m_picture.marks.push_back(mark);
        }
    }

    Stroke emphasis(const Stroke& stroke) const { return {{}, m_theme.selection, stroke.width + 3, {}}; }

    /// Dashed pieces are strokes of their own, each with its own offset; false where there was nothing to draw.
    bool addLines(const Shapes& shapes, std::size_t row, Stroke stroke, Group& group) const
    {
        bool any = false;
        for (Piece& piece : shapes.lines(row, m_viewport)) {
            any = true;
            if (stroke.dashes.isEmpty()) {
                stroke.lines.push_back(std::move(piece.line));
                continue;
            }
            Stroke dashed = stroke;
            dashed.lines.push_back(std::move(piece.line));
            dashed.dashOffset = piece.before;
            group.shapes.emplace_back(std::move(dashed));
        }
        if (!stroke.lines.empty())
            group.shapes.emplace_back(std::move(stroke));
        return any;
    }

    const Scene& m_scene;
    Viewport m_viewport;
    const Theme& m_theme;
    SceneSelection m_selection;
    Legend m_legend;
    SpotLabels m_labels;
    FeatureRef m_selected;
    Picture m_picture;
};

} // namespace

Picture timePicture(const Scene& scene, const View& view, QSizeF size, FeatureRef selected)
{
    return TimeLayers(scene, view, size, selected).picture();
}

} // namespace truceline
