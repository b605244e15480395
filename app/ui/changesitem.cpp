// SPDX-License-Identifier: MIT
#include "ui/changesitem.h"

#include <QPainter>

#include <set>
#include <tuple>

namespace truceline {

namespace {

using Kind = FeatureChange::Kind;

constexpr double kSign = 15;
/// Signs of features that are still there stand beside their marks.
constexpr QPointF kBeside(12, -12);

QPolygonF triangle(QPointF middle, double size)
{
    return {{middle + QPointF(0, -0.55 * size), middle + QPointF(0.55 * size, 0.45 * size),
        middle + QPointF(-0.55 * size, 0.45 * size)}};
}

/// Where a moved feature was and is, in pixels.
std::optional<QLineF> moved(const Compared& compared, const FeatureChange& change, const Viewport& viewport)
{
    if (change.kind != Kind::Changed || compared.after->info.role != Role::Incidents
        || !compared.before->hasPlace(*change.before) || !compared.after->hasPlace(*change.after))
        return {};
    const QLineF line(viewport.toPixel(compared.before->positions[*change.before]),
        viewport.toPixel(compared.after->positions[*change.after]));
    return line.length() < 2 ? std::nullopt : std::optional(line);
}

} // namespace

void paintChangeSign(QPainter& painter, QPointF middle, double size, Kind kind, const Theme& colors)
{
    const double half = size / 2;
    const QPen ink(colors.selection, size / 8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(ink);
    painter.setBrush(colors.halo);
    const QPointF across(half * 0.55, 0);
    const QPointF up(0, half * 0.55);
    switch (kind) {
    case Kind::Added:
        painter.drawEllipse(middle, half, half);
        painter.drawLine(middle - up, middle + up);
        painter.drawLine(middle - across, middle + across);
        return;
    case Kind::Removed:
        painter.drawRect(QRectF(middle - QPointF(half, half) * 0.9, QSizeF(size, size) * 0.9));
        painter.drawLine(middle - across, middle + across);
        return;
    case Kind::Changed:
        painter.setBrush(colors.selection);
        painter.setPen(QPen(colors.halo, size / 10));
        painter.drawPolygon(triangle(middle, size));
        return;
    }
}

void ChangesItem::setComparison(ReleaseComparison* comparison)
{
    if (comparison == m_comparison)
        return;
    if (m_comparison)
        m_comparison->disconnect(this);
    m_comparison = comparison;
    connect(comparison, &ReleaseComparison::changed, this, [this] { update(); });
    const auto follow = [this] {
        if (Session* session = m_comparison->session())
            connect(session, &Session::viewChanged, this, [this] { update(); });
    };
    connect(comparison, &ReleaseComparison::sessionChanged, this, follow);
    follow();
    Q_EMIT comparisonChanged();
    update();
}

void ChangesItem::paint(QPainter* painter)
{
    if (!m_comparison || !m_comparison->compared())
        return;
    const Compared& compared = *m_comparison->compared();
    const View& view = m_comparison->session()->view();
    const Viewport viewport(view.camera, size());
    const QRectF seen = QRectF({}, size()).adjusted(-kSign, -kSign, kSign, kSign);
    const Theme& colors = theme(view.appearance);
    painter->setRenderHint(QPainter::Antialiasing);
    std::set<std::tuple<int, int, int>> taken;
    for (const FeatureChange& change : compared.changes.features) {
        const std::optional<LonLat> place = compared.place(change);
        if (!place)
            continue;
        const QPointF at = viewport.toPixel(*place) + (change.kind == Kind::Removed ? QPointF() : kBeside);
        const std::tuple spot(int(at.x() / kSign), int(at.y() / kSign), int(change.kind));
        if (!seen.contains(at) || !taken.insert(spot).second)
            continue;
        if (const std::optional<QLineF> line = moved(compared, change, viewport)) {
            painter->setPen(QPen(colors.selection, 1.5, Qt::DotLine));
            painter->drawLine(*line);
        }
        paintChangeSign(*painter, at, kSign, change.kind, colors);
    }
}

ChangeSign::ChangeSign(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &ChangeSign::changed, this, [this] { update(); });
}

void ChangeSign::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintChangeSign(*painter, {width() / 2, height() / 2}, std::min(width(), height()) - 2, static_cast<Kind>(m_kind),
        theme(m_dark ? Appearance::Dark : Appearance::Light));
}

} // namespace truceline
