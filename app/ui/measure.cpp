// SPDX-License-Identifier: MIT
#include "ui/measure.h"

#include "geo/coordinatetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineF>

#include <utility>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Positions nearer than this many pixels are the same one.
constexpr double kSame = 4;
/// So near to the first position a click closes the outline.
constexpr double kFirst = 10;

} // namespace

void Measure::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::cameraChanged, this, &Measure::aimed);
    connect(session, &Session::mapSizeChanged, this, &Measure::aimed);
    Q_EMIT sessionChanged();
    Q_EMIT changed();
    Q_EMIT aimed();
}

void Measure::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_positions.clear();
    m_ended = false;
    m_closed = false;
    Q_EMIT changed();
    Q_EMIT aimed();
}

Viewport Measure::viewport() const
{
    return {m_session->view().camera, m_session->mapSize()};
}

QLocale Measure::locale() const
{
    return QLocale(m_session->view().language);
}

QList<Fact> Measure::facts() const
{
    if (!m_session || m_positions.size() < 2)
        return {};
    const Measurement result = measured(m_positions, m_closed);
    if (!m_closed)
        return {{tr("Distance"), lengthText(result.length, locale())},
            {tr("Last leg"), lengthText(result.lastLeg, locale())}};
    const QString area = result.area ? areaText(*result.area, locale()) : tr("none: the outline crosses itself");
    return {{tr("Area"), area, !result.area}, {tr("Perimeter"), lengthText(result.length, locale())}};
}

std::optional<LonLat> Measure::next() const
{
    if (!m_session || !m_active || m_ended)
        return {};
    return viewport().toLonLat(aim());
}

QPointF Measure::aim() const
{
    if (m_pointer || !m_session)
        return m_pointer.value_or(QPointF());
    const QSizeF size = m_session->mapSize();
    return {size.width() / 2, size.height() / 2};
}

QString Measure::aimText() const
{
    const std::optional<LonLat> to = next();
    if (!to || m_positions.empty() || !m_pointer)
        return {};
    const double leg = distance(m_positions.back(), *to);
    if (m_positions.size() == 1)
        return lengthText(leg, locale());
    return tr("%1, in all %2").arg(lengthText(leg, locale()), lengthText(length(m_positions) + leg, locale()));
}

void Measure::add(QPointF pixel)
{
    if (!m_session || !m_active)
        return;
    const Viewport map = viewport();
    const auto isAt = [&](LonLat position, double reach) {
        return QLineF(map.toPixel(position), pixel).length() < reach;
    };
    if (!m_positions.empty() && isAt(m_positions.back(), kSame))
        return;
    if (!m_ended && m_positions.size() > 2 && isAt(m_positions.front(), kFirst)) {
        close();
        return;
    }
    if (m_ended)
        m_positions.clear();
    m_ended = false;
    m_closed = false;
    m_positions.push_back(map.toLonLat(pixel));
    Q_EMIT changed();
    Q_EMIT aimed();
}

void Measure::addMiddle()
{
    if (!m_session)
        return;
    leave();
    add(aim());
}

void Measure::point(QPointF pixel)
{
    m_pointer = pixel;
    if (m_active)
        Q_EMIT aimed();
}

void Measure::leave()
{
    if (!std::exchange(m_pointer, std::nullopt))
        return;
    if (m_active)
        Q_EMIT aimed();
}

void Measure::close()
{
    if (!isClosable())
        return;
    m_closed = true;
    m_ended = true;
    Q_EMIT changed();
    Q_EMIT aimed();
}

void Measure::takeBack()
{
    m_ended = false;
    if (!std::exchange(m_closed, false) && !m_positions.empty())
        m_positions.pop_back();
    Q_EMIT changed();
    Q_EMIT aimed();
}

void Measure::end()
{
    if (m_positions.size() < 2 || std::exchange(m_ended, true))
        return;
    Q_EMIT changed();
    Q_EMIT aimed();
}

void Measure::copy() const
{
    QStringList lines;
    for (const Fact& fact : facts())
        lines.append(tr("%1: %2").arg(fact.label, fact.text));
    if (lines.isEmpty())
        return;
    lines.append(tr("Geodesic on WGS 84, through"));
    for (const LonLat position : m_positions)
        lines.append(coordinateText(position, CoordinateForm::Decimal));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace truceline
