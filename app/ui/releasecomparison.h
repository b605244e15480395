// SPDX-License-Identifier: MIT
#pragma once

#include "export/changelist.h"
#include "ui/session.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <QUrl>

namespace truceline {

/// Two releases of a data set and how they differ. Immutable.
struct Compared {
    LayerPtr before;
    LayerPtr after;
    Changes changes;
    std::vector<ChangeLine> lines;
    Findings findings; ///< what was wrong with the other file

    /// Where a changed feature is, in the later release or else in the earlier
    /// one; nothing where it has no place.
    std::optional<LonLat> place(const FeatureChange& change) const;
};

/// "3 added · 2 removed · 7 changed · 590 unchanged".
QString changesText(const Changes& changes);

/// A layer of the atlas compared with another release of it, out of a file; as
/// a table of what was added, removed and changed. Whole releases are compared,
/// whatever dates and filters the map shows. Work runs beside the window.
class ReleaseComparison : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// A comparison is shown or being made.
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    /// "old.geojson → new.geojson".
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "3 added · 2 removed · 7 changed · 590 unchanged".
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// The words for what is added, removed and changed, in the order of FeatureChange::Kind.
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit ReleaseComparison(QObject* parent = nullptr);
    ~ReleaseComparison() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isActive() const { return m_compared || m_isBusy; }
    bool isBusy() const { return m_isBusy; }
    /// Part of the other release that has been read, 0 … 1.
    double progress() const { return *m_progress; }
    QString title() const;
    QString summary() const;
    QStringList kinds() const;
    int count() const { return m_compared ? static_cast<int>(m_compared->lines.size()) : 0; }
    /// Null until one was made.
    const std::shared_ptr<const Compared>& compared() const { return m_compared; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Compares a layer with a file, which counts as the earlier release until
    /// swapped.
    Q_INVOKABLE void compare(const QString& layerId, const QUrl& file);
    /// The other release counts as the earlier one.
    Q_INVOKABLE void swap();
    /// Stops or forgets the comparison.
    Q_INVOKABLE void close();
    /// Looks at what a line is about, and opens its card where the atlas has it.
    Q_INVOKABLE void choose(int row);
    /// Writes all lines as CSV.
    Q_INVOKABLE void save(const QUrl& file) const;

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void progressChanged();

private:
    using Result = std::shared_ptr<const Compared>;

    void take(const Result& result);
    void begin();

    Session* m_session = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stop;
    Result m_compared;
    QString m_layerId;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic<double>> m_progress = std::make_shared<std::atomic<double>>(0);
    QTimer m_clock; ///< says that there was progress
};

} // namespace truceline
