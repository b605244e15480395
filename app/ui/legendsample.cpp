// SPDX-License-Identifier: MIT
#include "ui/legendsample.h"

#include "data/layer.h"
#include "map/painter.h"
#include "map/theme.h"

namespace truceline {

namespace {

QPolygonF box(const QRectF& rect)
{
    return {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft(), rect.topLeft()};
}

Stroke wave(const QRectF& rect, QColor color, double width, const QList<double>& dashes = {})
{
    const double y = rect.center().y();
    return {{{{rect.left(), y + 3}, {rect.center().x() - 2, y - 2}, {rect.right(), y + 1}}}, color, width, dashes};
}

Mark incidentMark(const QRectF& rect, QStringView type, const Theme& theme)
{
    Mark mark;
    mark.at = rect.center();
    mark.symbol = symbolOf(type);
    mark.size = std::min(rect.width(), rect.height()) - 3;
    mark.color = theme.mark;
    return mark;
}

std::vector<std::variant<Fill, Stroke>> shapes(Role role, QStringView style, const QRectF& rect, const Theme& theme)
{
    const QRectF patch = rect.adjusted(0.5, 3.5, -0.5, -3.5);
    const Stroke frame{{box(patch)}, theme.border, 1, {}};
    switch (role) {
    case Role::Areas:
        return {Fill{{box(patch)}, {}, Hatch{theme.armenia, 5, 1.3, 45, patch.topLeft()}},
            Stroke{{box(patch)}, theme.armenia, 1, {}}};
    case Role::Boundaries:
        return {wave(rect, theme.border, 1.8, {5, 3})};
    case Role::Water:
        return {Fill{{box(patch)}, theme.water, {}}, Stroke{{box(patch)}, theme.river, 1, {}}};
    case Role::Lines:
        return {style == u"river" ? wave(rect, theme.river, 1.8) : wave(rect, theme.road, 2.4)};
    case Role::Land:
        return {Fill{{box(patch)}, theme.land, {}},
            style == u"province" ? Stroke{{box(patch)}, theme.province, 1, {3, 2}} : frame};
    case Role::Raster:
        return {Fill{{box(patch)}, theme.landOther, {}}, frame};
    case Role::Places:
    case Role::Incidents:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

Label letters(const QRectF& rect, const Theme& theme)
{
    Label label;
    label.font = mapFont(12);
    label.at = {rect.left() + 1, rect.center().y() + 4};
    label.lines = {QStringLiteral("Abc")};
    label.color = theme.text;
    label.halo = theme.halo;
    return label;
}

} // namespace

LegendSample::LegendSample(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(24, 20);
    connect(this, &LegendSample::changed, this, [this] { update(); });
}

void LegendSample::paint(QPainter* painter)
{
    const Theme& colors = theme(m_dark ? Appearance::Dark : Appearance::Light);
    const std::optional<Role> role = roleFromName(m_role);
    Picture picture;
    picture.size = size();
    if (!role || role == Role::Incidents)
        picture.marks = {incidentMark(boundingRect(), role ? QStringLiteral("clash") : m_type, colors)};
    else if (role == Role::Places)
        picture.labels = {letters(boundingRect(), colors)};
    else
        picture.groups = {{m_role, shapes(*role, m_style, boundingRect(), colors)}};
    truceline::paint(*painter, picture);
}

} // namespace truceline
