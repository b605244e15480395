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
    TimeLayers(const Scene& scene, const View& view, QSizeF size, const Emphasis& emphasis, const Viewport& frame)
        : m_scene(scene)
        , m_view(view)
        , m_viewport(view.camera, size)
        , m_frame(frame)
        , m_seen(frameOf(m_viewport).translated(-m_viewport.toPixel(frame.world().topLeft())))
        , m_theme(theme(view.appearance))
        , m_selection(select(scene, view))
        , m_labels(scene, m_viewport, m_theme, view.names)
        , m_emphasis(emphasis)
        , m_lastDay{Mode::Day, daySpan(view.query.window.lastDay())}
    {
    }

    Picture picture()
    {
        m_picture.size = m_viewport.size();
        m_picture.background = Qt::transparent;
        for (std::size_t i = 0; i < m_scene.layers.size(); ++i)
            add(static_cast<int>(i));
        m_picture.labels = m_labels.placed(m_picture.marks);
        for (const QString& layer : m_labels.layersPlaced()) {
            if (!m_picture.layers.contains(layer))
                m_picture.layers << layer;
        }
        m_picture.legend = m_legend.entries(m_picture.marks, m_theme, m_scene.atlas->vocabulary, m_view.language);
        return std::move(m_picture);
    }

private:
    void add(int index)
    {
        const LayerScene& layer = *m_scene.layers[static_cast<std::size_t>(index)];
        const Selection& selection = m_selection.layers[static_cast<std::size_t>(index)];
        m_ringed = ringed(index);
        Group group{layer.layer->info.title, {}};
        const std::size_t marksBefore = m_picture.marks.size();
        m_anySeen = false;
        switch (layer.layer->info.role) {
        case Role::Areas:
            addAreas(layer, selection, group);
            break;
        case Role::Boundaries:
            addBoundaries(layer, selection, group);
            break;
        case Role::Incidents:
            addMarks(layer, selection);
            break;
        case Role::Places:
            m_labels.addPlaces(layer, selection);
            break;
        case Role::Land:
        case Role::Water:
        case Role::Lines:
        case Role::Raster:
            break;
        }
        if (m_anySeen || m_picture.marks.size() > marksBefore)
            m_picture.layers << layer.layer->info.id;
        if (!group.shapes.empty())
            m_picture.groups.push_back(std::move(group));
    }

    /// The rows of a layer that have emphasis.
    RingedRows ringed(int layer) const
    {
        RingedRows rows;
        for (const FeatureRef feature : m_emphasis.pointed) {
            if (feature.layer == layer && feature != m_emphasis.selected)
                rows.emplace_back(feature.row, Ring::Thin);
        }
        if (m_emphasis.selected.layer == layer)
            rows.emplace_back(m_emphasis.selected.row, Ring::Full);
        return rows;
    }

    void addAreas(const LayerScene& layer, const Selection& selection, Group& group)
    {
        std::vector<Selected> shown = areasShown(layer, selection, m_frame);
        const std::vector<Selected> ended = takeEnded(shown, layer);
        Group over;
        for (const auto& [row, match] : shown) {
            const AreaStyle style = styleOf(layer, row, layer.areas, areaStyle);
            const bool faint = match == Match::Possible;
            Fill fill = areaFill(style, m_theme, m_frame, faint);
            const Stroke outline = areaOutline(style, m_theme, faint);
            std::vector<QPolygonF> rings = layer.shapes.rings(row, m_frame);
            if (rings.empty())
                continue;
            const bool seen = std::ranges::any_of(
                rings, [this](const QPolygonF& ring) { return !clippedRing(ring, m_seen).isEmpty(); });
            m_anySeen = m_anySeen || seen;
            if (seen && !faint)
                m_legend.addArea(style.text, fill, outline);
            fill.rings = std::move(rings);
            if (fill.hatch || fill.color.alpha() > 0)
                over.shapes.emplace_back(std::move(fill));
            addOutline(layer, row, outline, over);
        }
        for (const Selected& each : ended) {
            const AreaStyle style = styleOf(layer, each.row, layer.areas, areaStyle);
            const Stroke outline = areaOutline(style, m_theme, true);
            if (addOutline(layer, each.row, outline, group))
                m_legend.addEndedArea(style.text, outline);
        }
        std::ranges::move(over.shapes, std::back_inserter(group.shapes));
        m_labels.addAreas(layer, shown);
    }

    void addBoundaries(const LayerScene& layer, const Selection& selection, Group& group)
    {
        std::vector<Selected> shown;
        std::ranges::copy_if(selection.rows, std::back_inserter(shown),
            [&](const Selected& each) { return layer.shapes.touches(each.row, m_frame); });
        const std::vector<Selected> ended = takeEnded(shown, layer);
        Group over;
        for (const auto& [row, match] : shown) {
            const BoundaryStyle style = styleOf(layer, row, layer.boundaries, boundaryStyle);
            const Stroke stroke = boundaryStroke(style, m_theme, match == Match::Possible);
            if (addOutline(layer, row, stroke, over))
                m_legend.addBoundary(style.text, stroke);
        }
        for (const Selected& each : ended) {
            const BoundaryStyle style = styleOf(layer, each.row, layer.boundaries, boundaryStyle);
            const Stroke stroke = boundaryStroke(style, m_theme, true);
            if (addOutline(layer, each.row, stroke, group))
                m_legend.addEndedBoundary(style.text, stroke);
        }
        std::ranges::move(over.shapes, std::back_inserter(group.shapes));
    }

    /// The style of an area or boundary, as the viewpoint draws it.
    template <typename Style>
    Style styleOf(const LayerScene& layer, std::uint32_t row, const std::vector<Style>& styles,
        Style (*made)(const Properties&, const QString&)) const
    {
        const QString as = m_view.drawn.isEmpty() ? QString() : m_view.drawn.value(featureId(*layer.layer, row));
        return as.isEmpty() ? styles[row] : made(properties(*layer.layer, row), as);
    }

    /// Takes those states out that had ended by the last of the days shown. They are drawn under the others and pale,
    /// areas without fill, so that states which followed each other do not look as if they had held together.
    std::vector<Selected> takeEnded(std::vector<Selected>& shown, const LayerScene& layer) const
    {
        std::vector<Selected> ended;
        std::erase_if(shown, [&](const Selected& each) {
            if (matchState(layer.layer->dates[each.row], m_lastDay) != Match::Out)
                return false;
            ended.push_back(each);
            return true;
        });
        return ended;
    }

    void addMarks(const LayerScene& layer, const Selection& selection)
    {
        if (selection.rows.empty())
            return;
        const Clusters clusters = clustersOf(layer, selection, m_viewport);
        const auto styled = layer.styled(m_view);
        const std::vector<Mark> marks =
            marksOf(layer, selection, clusters, m_viewport, m_theme, styled.get(), m_ringed);
        const QRectF frame = frameOf(m_viewport);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const Mark& mark = marks[i];
            if (!frame.contains(mark.at))
                continue;
            m_picture.marks.push_back(mark);
            if (mark.count > 1)
                continue;
            const std::uint32_t row = clusters.list()[i].row;
            m_legend.addIncident(mark, *layer.layer, row, styled.get(), m_theme);
            if (styled && !styled->style().labelBy.isEmpty())
                m_labels.addBeside(mark, layer.layer->info.id, styled->label(row));
        }
    }

    /// With an edge where only this half draws it, and with its emphasis; false where nothing of it is seen.
    bool addOutline(const LayerScene& layer, std::uint32_t row, const Stroke& stroke, Group& group)
    {
        if (isAccented(layer, row)) {
            const Stroke edge = accent(stroke);
            if (addLines(layer.shapes, row, edge, group))
                m_legend.addAccent(edge);
        }
        for (const auto& [ringed, ring] : m_ringed) {
            if (ringed == row)
                addLines(layer.shapes, row, edge(stroke, ring), group);
        }
        return addLines(layer.shapes, row, stroke, group);
    }

    bool isAccented(const LayerScene& layer, std::uint32_t row) const
    {
        return !m_view.accented.isEmpty() && m_view.accented.contains(featureId(*layer.layer, row));
    }

    /// As pale as what it goes around.
    Stroke accent(const Stroke& stroke) const
    {
        QColor color = m_theme.text;
        color.setAlphaF(stroke.color.alphaF());
        return {{}, color, stroke.width + 2, {}};
    }

    Stroke edge(const Stroke& stroke, Ring ring) const
    {
        return {{}, m_theme.selection, stroke.width + (ring == Ring::Full ? 3 : 1.5), {}};
    }

    /// Dashed pieces are strokes of their own, each with its own offset; false where nothing of them is seen.
    bool addLines(const Shapes& shapes, std::size_t row, Stroke stroke, Group& group)
    {
        bool any = false;
        for (Piece& piece : shapes.lines(row, m_frame)) {
            any = any || !clippedLine(piece.line, m_seen).empty();
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
        m_anySeen = m_anySeen || any;
        return any;
    }

    const Scene& m_scene;
    const View& m_view;
    Viewport m_viewport;
    Viewport m_frame; ///< what shapes are cut to
    QRectF m_seen; ///< the view with its margin, in the frame's pixels
    const Theme& m_theme;
    SceneSelection m_selection;
    Legend m_legend;
    SpotLabels m_labels;
    const Emphasis& m_emphasis;
    Window m_lastDay;
    RingedRows m_ringed; ///< rows of the layer
    bool m_anySeen = false; ///< of the layer's shapes
    Picture m_picture;
};

} // namespace

Picture timePicture(const Scene& scene, const View& view, QSizeF size, const Emphasis& emphasis)
{
    return timePicture(scene, view, size, emphasis, Viewport(view.camera, size));
}

Picture timePicture(const Scene& scene, const View& view, QSizeF size, const Emphasis& emphasis, const Viewport& frame)
{
    return TimeLayers(scene, view, size, emphasis, frame).picture();
}

} // namespace truceline
