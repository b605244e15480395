// SPDX-License-Identifier: MIT
#pragma once

#include "map/quick/paintedmap.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace truceline {

/// Paints in a worker what was asked for last. Nobody waits: a request that comes while another is being painted
/// replaces the one that has not been started.
class PaintQueue : public QObject {
    Q_OBJECT

public:
    using Paint = std::function<PaintedMap(const MapRequest&)>;

    /// @param paint  called in worker threads, one call at a time
    explicit PaintQueue(Paint paint, QObject* parent = nullptr);
    /// Waits for what is being painted, so that no worker outlives the program, and does not report it.
    ~PaintQueue() override;

    /// Does nothing where this is what was asked for last.
    void request(const MapRequest& request);
    /// Forgets what was asked for, so that the same request is painted again; what is being painted is not reported.
    void reset();
    bool isBusy() const { return m_running || m_waiting; }
    /// What was asked for last.
    const std::optional<MapRequest>& asked() const { return m_asked; }

Q_SIGNALS:
    void painted(const truceline::PaintedMap& map);

private:
    void start();

    Paint m_paint;
    std::optional<MapRequest> m_asked;
    std::optional<MapRequest> m_waiting;
    QFuture<PaintedMap> m_painting;
    bool m_running = false;
    bool m_dropRunning = false;
};

} // namespace truceline
