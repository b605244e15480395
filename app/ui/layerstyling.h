// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

namespace truceline {

/// How the incidents of one layer are drawn, as choices from lists. What is chosen shows at once.
class LayerStyling : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString layerId READ layerId WRITE setLayerId NOTIFY layerChanged)
    Q_PROPERTY(QString title READ title NOTIFY layerChanged)
    /// The first entry of each list is none.
    Q_PROPERTY(QStringList symbols READ symbols NOTIFY layerChanged)
    Q_PROPERTY(QStringList properties READ properties NOTIFY layerChanged)
    Q_PROPERTY(QStringList numbers READ numbers NOTIFY layerChanged)
    /// Indices into these lists: symbols, properties, numbers, properties.
    Q_PROPERTY(int symbol READ symbol WRITE setSymbol NOTIFY changed)
    Q_PROPERTY(int colorBy READ colorBy WRITE setColorBy NOTIFY changed)
    Q_PROPERTY(int sizeBy READ sizeBy WRITE setSizeBy NOTIFY changed)
    Q_PROPERTY(int labelBy READ labelBy WRITE setLabelBy NOTIFY changed)

public:
    using QObject::QObject;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString layerId() const { return m_layerId; }
    void setLayerId(const QString& layerId);
    QString title() const;
    QStringList symbols() const;
    QStringList properties() const;
    QStringList numbers() const;
    int symbol() const;
    void setSymbol(int index);
    int colorBy() const;
    void setColorBy(int index);
    int sizeBy() const;
    void setSizeBy(int index);
    int labelBy() const;
    void setLabelBy(int index);

Q_SIGNALS:
    void sessionChanged();
    void layerChanged();
    void changed();

private:
    LayerPtr layer() const;
    LayerStyle style() const;
    void set(const LayerStyle& style);

    Session* m_session = nullptr;
    QString m_layerId;
    QStringList m_properties;
    QStringList m_numbers;
};

} // namespace truceline
