// SPDX-License-Identifier: MIT
#include "ui/layerstyling.h"

#include "data/propertytexts.h"

namespace truceline {

void LayerStyling::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &Session::viewChanged, this, &LayerStyling::changed);
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

void LayerStyling::setLayerId(const QString& layerId)
{
    m_layerId = layerId;
    const LayerPtr of = layer();
    m_properties = of ? propertyNames(*of) : QStringList();
    m_numbers = of ? propertyNames(*of, true) : QStringList();
    Q_EMIT layerChanged();
    Q_EMIT changed();
}

/// Null where there is no such layer any more.
LayerPtr LayerStyling::layer() const
{
    const int index = m_session && m_session->scene() ? m_session->scene()->atlas->indexOf(m_layerId) : -1;
    return index < 0 ? LayerPtr() : m_session->scene()->atlas->layers[static_cast<std::size_t>(index)];
}

LayerStyle LayerStyling::style() const
{
    return m_session ? m_session->view().styles.value(m_layerId) : LayerStyle();
}

void LayerStyling::set(const LayerStyle& style)
{
    if (layer() && style != this->style())
        m_session->setStyle(m_layerId, style);
}

QString LayerStyling::title() const
{
    const LayerPtr of = layer();
    return of ? of->info.title : QString();
}

QStringList LayerStyling::symbols() const
{
    QStringList texts{tr("By type")};
    for (const Symbol symbol : {Symbol::Triangle, Symbol::Star, Symbol::Bar})
        texts << symbolText(symbol);
    return texts;
}

QStringList LayerStyling::properties() const
{
    return QStringList{tr("Nothing")} + m_properties;
}

QStringList LayerStyling::numbers() const
{
    return QStringList{tr("Deaths")} + m_numbers;
}

int LayerStyling::symbol() const
{
    const std::optional<Symbol> symbol = style().symbol;
    return symbol ? 1 + static_cast<int>(*symbol) - static_cast<int>(Symbol::Triangle) : 0;
}

void LayerStyling::setSymbol(int index)
{
    LayerStyle next = style();
    next.symbol =
        index > 0 ? std::optional(static_cast<Symbol>(static_cast<int>(Symbol::Triangle) + index - 1)) : std::nullopt;
    set(next);
}

int LayerStyling::colorBy() const
{
    return 1 + static_cast<int>(m_properties.indexOf(style().colorBy));
}

void LayerStyling::setColorBy(int index)
{
    LayerStyle next = style();
    next.colorBy = m_properties.value(index - 1);
    set(next);
}

int LayerStyling::sizeBy() const
{
    return 1 + static_cast<int>(m_numbers.indexOf(style().sizeBy));
}

void LayerStyling::setSizeBy(int index)
{
    LayerStyle next = style();
    next.sizeBy = m_numbers.value(index - 1);
    set(next);
}

int LayerStyling::labelBy() const
{
    return 1 + static_cast<int>(m_properties.indexOf(style().labelBy));
}

void LayerStyling::setLabelBy(int index)
{
    LayerStyle next = style();
    next.labelBy = m_properties.value(index - 1);
    set(next);
}

} // namespace truceline
