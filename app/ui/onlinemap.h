// SPDX-License-Identifier: MIT
#pragma once

#include "data/raster.h"
#include "ui/session.h"

namespace truceline {

/// A map of tiles out of the internet as a layer below everything that the atlas draws. Off until it is switched on;
/// then its server is asked for what the map shows.
class OnlineMap : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session MEMBER m_session REQUIRED)
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    /// The server is being asked for the first time.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why it could not be switched on; empty = nothing is wrong.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    using QObject::QObject;
    ~OnlineMap() override;

    bool isOn() const;
    bool isBusy() const { return m_isBusy; }
    QString fault() const { return m_fault; }

    /// @param address  http or https, with {z}, {x} and {y}
    /// @param attribution  is shown and exported with the map
    Q_INVOKABLE void switchOn(const QString& address, const QString& attribution);
    Q_INVOKABLE void switchOff();

Q_SIGNALS:
    void changed();

private:
    void take(const RasterLoad& load);

    Session* m_session = nullptr;
    QString m_layerId;
    QString m_fault;
    QFuture<RasterLoad> m_asking;
    bool m_isBusy = false;
};

} // namespace truceline
