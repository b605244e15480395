// SPDX-License-Identifier: MIT
#include "map/tablequestion.h"

#include "map/clusters.h"

namespace truceline {

namespace {

/// The viewport, and part of its width and height on each side.
GeoBox around(const View& view, QSizeF size, double part)
{
    const QRectF world = Viewport(view.camera, size).world();
    const double dx = world.width() * part;
    const double dy = world.height() * part;
    return fromWorld(world.adjusted(-dx, -dy, dx, dy) & QRectF(0, 0, 1, 1));
}

/// True where an answer's box and cells are good for a view.
bool serves(const Answer& answer, const View& view, QSizeF size)
{
    const GeoBox shown = around(view, size, 0);
    return answer.cell == clusterCell(view.camera.zoom) && answer.box.contains({shown.west, shown.south})
        && answer.box.contains({shown.east, shown.north});
}

} // namespace

TableQuestion tableQuestion(const View& view, QSizeF size, const Answer* last)
{
    constexpr double kBeside = 0.5;
    const bool isNear = last && serves(*last, view, size);
    return {view.query, isNear ? last->box : around(view, size, kBeside), clusterCell(view.camera.zoom), {}};
}

bool answers(const Answer& answer, const View& view, QSizeF size)
{
    const Query& query = answer.query;
    return query.window == view.query.window && query.filters == view.query.filters && query.search == view.query.search
        && query.undated == view.query.undated && serves(answer, view, size);
}

LayerLoad openTable(const LayerInfo& info, const View& view, QSizeF size)
{
    QString fault;
    const auto known = readDatabaseName(info.file, fault);
    if (const auto table = known ? DatabaseTable::open(*known, fault) : nullptr)
        return table->answer(tableQuestion(view, size), info, {});
    return {nullptr, {Finding{known ? known->text() : QStringLiteral("PG:"), {}, Severity::Error, fault}}};
}

} // namespace truceline
