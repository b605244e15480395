// SPDX-License-Identifier: MIT
#pragma once

#include "data/databasetable.h"
#include "ui/latest.h"
#include "ui/session.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <map>

namespace truceline {

/// Keeps the layers that come from databases in step with the view: asks beside the window, one question at a time for
/// each table, and puts the last answer into the scene. Until it comes the last picture stays, and so it does while the
/// database cannot be reached; then it is asked again after growing pauses.
class DatabaseLayers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// Which databases do not answer and why, in a sentence each; empty = all do.
    Q_PROPERTY(QString lost READ lost NOTIFY lostChanged)

public:
    explicit DatabaseLayers(QObject* parent = nullptr);
    ~DatabaseLayers() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString lost() const;

    /// Asks those that do not answer again, at once.
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void sessionChanged();
    void lostChanged();

private:
    using TablePtr = std::shared_ptr<DatabaseTable>;

    /// What is known of the table of one layer.
    struct Source {
        TablePtr table; ///< answers questions; null = not connected
        TablePtr counter; ///< counts the whole table meanwhile, over a connection of its own
        TableOverviewPtr overview;
        TableOverviewPtr shown; ///< the overview that the last answer has
        QString server;
        QString fault; ///< why it does not answer; empty = it does
        StopFlag asking;
        StopFlag counting;
        Answer asked; ///< the question that is under way
        QElapsedTimer since;
        bool isAsking = false;
        bool isCancelled = false; ///< the question, because nobody wants its answer any more
        bool isCounting = false;
    };
    struct Answered {
        TablePtr table;
        ScenePtr before; ///< the scene that it was made for
        ScenePtr after; ///< null where there was no answer, or none was asked for yet
        QString fault;
    };
    struct Counted {
        TablePtr counter; ///< null where there is no connection
        TableOverviewPtr overview; ///< null where it was not asked for
        QString fault; ///< why there is none
    };

    void look();
    void ask(const LayerPtr& layer, Source& source);
    void cancelOutdated(Source& source);
    void take(const QString& layerId, const TableOverviewPtr& overview, const Answered& answered);
    void lose(Source& source, const QString& fault);
    void count(const LayerPtr& layer, Source& source);
    void forget(const Scene& scene);

    Session* m_session = nullptr;
    std::map<QString, Source> m_sources; ///< by the layer's id
    QThreadPool m_threads; ///< they wait for databases, so that nothing else has to
    QTimer m_again; ///< until those that do not answer are asked again
    std::chrono::milliseconds m_pause; ///< before the next time
};

} // namespace truceline
