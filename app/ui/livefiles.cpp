// SPDX-License-Identifier: MIT
#include "ui/livefiles.h"

#include "data/changes.h"
#include "data/decidedplan.h"
#include "ui/releasecomparison.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace truceline {

LiveFiles::LiveFiles(QObject* parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    m_settled.setSingleShot(true);
    m_settled.setInterval(400ms);
    connect(&m_settled, &QTimer::timeout, this, &LiveFiles::readNext);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString& file) {
        m_changed.insert(file);
        m_settled.start();
    });
}

LiveFiles::~LiveFiles()
{
    stop(m_stop);
}

void LiveFiles::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::sceneChanged, this, &LiveFiles::watch);
        watch();
    }
    Q_EMIT sessionChanged();
}

/// The files of all layers that are not the atlas's own.
void LiveFiles::watch()
{
    QStringList files;
    if (m_session->scene()) {
        const Atlas& atlas = *m_session->scene()->atlas;
        for (const LayerPtr& layer : atlas.layers) {
            if (isAdded(atlas, *layer) && QFileInfo::exists(layer->info.file))
                files << layer->info.file;
        }
    }
    QStringList gone = m_watcher.files();
    gone.removeIf([&files](const QString& file) { return files.contains(file); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    files.removeIf([this](const QString& file) { return m_watcher.files().contains(file); });
    if (!files.isEmpty())
        m_watcher.addPaths(files);
}

void LiveFiles::readNext()
{
    if (m_changed.isEmpty() || m_reading)
        return;
    if (m_session->isLoading()) {
        m_settled.start();
        return;
    }
    const QString file = *m_changed.cbegin();
    m_changed.remove(file);
    const auto& layers = m_session->scene()->atlas->layers;
    const auto of = std::ranges::find_if(layers, [&file](const LayerPtr& layer) { return layer->info.file == file; });
    if (of == layers.end())
        return readNext();
    if (!QFileInfo::exists(file)) {
        m_session->addNotes(
            {tr("%1 is not there any more; what was read of it stays").arg(QFileInfo(file).fileName())});
        return readNext();
    }
    m_reading = true;
    startLatest(
        m_stop, this,
        [before = *of, file](const std::atomic<bool>& stopped) {
            const LayerInfo& info = before->info;
            Again again{loadLayer(file, info, info.role, {[&stopped](double) { return !stopped; }, {}},
                            decidedPlan(before->source)),
                file, {}};
            if (again.load.layer)
                again.changes = changesText(changesBetween(*before, *again.load.layer, stopped));
            return again;
        },
        [this](const Again& again) { take(again); });
}

void LiveFiles::take(const Again& again)
{
    m_reading = false;
    const QString name = QFileInfo(again.file).fileName();
    if (!again.load.layer) {
        m_session->addMessages(again.load.findings);
        m_session->addNotes({tr("%1 cannot be read any more; what was read of it before stays").arg(name)});
    } else if (m_session->isLoading()
        || !m_session->setAtlas(withReplaced(*m_session->scene()->atlas, again.load.layer))) {
        m_changed.insert(again.file);
    } else {
        m_session->addMessages(again.load.findings);
        m_session->addNotes({tr("%1 has changed and was read again: %2").arg(name, again.changes)});
    }
    watch(); // a file that was written anew is another one to the watcher
    m_settled.start();
}

} // namespace truceline
