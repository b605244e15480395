// SPDX-License-Identifier: MIT
#include "ui/coordinates.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace truceline {

Coordinates::Coordinates(QObject* parent)
    : QObject(parent)
{
    connect(this, &Coordinates::formChanged, this, &Coordinates::changed);
}

void Coordinates::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::cameraChanged, this, &Coordinates::changed);
    connect(session, &Session::mapSizeChanged, this, &Coordinates::changed);
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

void Coordinates::setForm(const QString& form)
{
    const std::optional<CoordinateForm> next = coordinateFormFromName(form);
    if (next && std::exchange(m_form, *next) != *next)
        Q_EMIT formChanged();
}

LonLat Coordinates::position() const
{
    const Viewport viewport(m_session->view().camera, m_session->mapSize());
    return m_pointer ? viewport.toLonLat(*m_pointer) : viewport.camera().center;
}

QString Coordinates::text() const
{
    return m_session ? coordinateText(position(), m_form) : QString();
}

QStringList Coordinates::texts() const
{
    QStringList texts;
    for (int form = 0; m_session && form < kCoordinateForms; ++form)
        texts.append(coordinateText(position(), static_cast<CoordinateForm>(form)));
    return texts;
}

void Coordinates::point(QPointF pixel)
{
    if (std::exchange(m_pointer, pixel) != pixel)
        Q_EMIT changed();
}

void Coordinates::leave()
{
    if (std::exchange(m_pointer, std::nullopt))
        Q_EMIT changed();
}

void Coordinates::turn()
{
    m_form = static_cast<CoordinateForm>((static_cast<int>(m_form) + 1) % kCoordinateForms);
    Q_EMIT formChanged();
}

void Coordinates::copy() const
{
    copyText(text());
}

void Coordinates::copyText(const QString& text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace truceline
