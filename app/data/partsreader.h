// SPDX-License-Identifier: MIT
#pragma once

#include "data/columns.h"
#include "data/geojson.h"
#include "data/split.h"

#include <QElapsedTimer>
#include <QFuture>

#include <atomic>
#include <deque>

namespace truceline {

/// Reads the features of one text into a layer, on several threads, while the text is still being cut. All functions
/// are called from one thread.
class PartsReader {
public:
    PartsReader(FileBytes file, GeoJsonReading how);
    /// Stops what is still being read.
    ~PartsReader();
    Q_DISABLE_COPY_MOVE(PartsReader)

    /// Takes the next features of the text. @return false where reading was cancelled.
    bool add(std::vector<Slice> slices);

    /// Waits for the rest and puts everything together.
    LayerLoad finish(const std::optional<SplitText::Fault>& fault);

private:
    /// What is being read, and up to which byte of the text.
    struct Reading {
        QFuture<Part> part;
        qint64 end = 0;
    };

    Part readPart(std::span<const Slice> slices, std::size_t first, Role role, bool spots) const;
    Role guessedRole(std::span<const Slice> slices) const;
    std::shared_ptr<Layer> emptyLayer() const;
    /// Takes parts that are done, all of them where it may wait.
    void collect(bool wait);
    void collectNext();
    void showPart();

    GeoJsonReading m_how;
    FileBytes m_file;
    std::deque<Reading> m_readings;
    std::vector<Part> m_parts; ///< done, in the order of the text
    std::size_t m_slices = 0; ///< taken so far
    QElapsedTimer m_clock;
    qint64 m_nextShown = 60; ///< milliseconds after which the layer is shown as far as it is read
    std::atomic<bool> m_cancelled = false;
};

} // namespace truceline
