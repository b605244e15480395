// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include <QtConcurrentRun>

namespace truceline {

void Session::open(const QList<QUrl>& files)
{
    if (!mayLoad(files.value(0).toDisplayString()))
        return;
    QStringList paths;
    Findings refused;
    for (const QUrl& file : files) {
        if (file.isLocalFile())
            paths.append(file.toLocalFile());
        else
            refused.append(
                {file.toDisplayString(), {}, Severity::Error, tr("only files on this computer can be opened")});
    }
    addMessages(refused);
    if (!paths.isEmpty())
        begin(QtConcurrent::run(&openFiles, m_scene, m_view, paths));
}

bool Session::setAtlas(const AtlasPtr& atlas)
{
    if (!mayLoad(atlas->title))
        return false;
    begin(QtConcurrent::run(&rebuild, atlas, m_scene, m_view));
    return true;
}

bool Session::reopen(const Project& project)
{
    if (!mayLoad(tr("the project")))
        return false;
    begin(QtConcurrent::run(&reopenProject, project, m_scene));
    return true;
}

bool Session::mayLoad(const QString& name)
{
    if (isLoading())
        addMessages({{name, {}, Severity::Error, tr("wait until the open file is read, or cancel it")}});
    return !isLoading();
}

void Session::begin(const QFuture<Opened>& loading)
{
    m_loading = new Loading(this);
    m_before = m_scene;
    m_progress = 0;
    connect(m_loading, &Loading::progressValueChanged, this, [this](int value) {
        m_progress = value / 1000.0;
        Q_EMIT progressChanged();
    });
    connect(m_loading, &Loading::resultReadyAt, this, [this](int index) { take(m_loading->resultAt(index)); });
    Q_EMIT progressChanged();
    m_loading->setFuture(loading);
    Q_EMIT loadingChanged();
}

void Session::take(const Opened& opened)
{
    const Opened taken = opened; // it goes with its loading
    if (taken.complete) {
        addMessages(taken.findings);
        endLoading();
    }
    if (taken.scene != m_scene)
        setScene(taken.scene);
    if (taken.restored && m_scene)
        restore(*taken.restored);
    if (taken.project) {
        if (taken.project->project.shown)
            show(*taken.project->project.shown);
        Q_EMIT projectOpened(*taken.project);
    }
    addNotes(taken.notes);
    if (!taken.paths.isEmpty())
        Q_EMIT filesOpened(taken.paths);
    if (!taken.toReview.empty())
        Q_EMIT reviewNeeded(taken.toReview);
    if (taken.lesson.lesson) {
        m_unpacked.push_back(taken.lesson.folder);
        Q_EMIT lessonOpened(*taken.lesson.lesson, taken.lessonPath);
    }
}

void Session::endLoading()
{
    m_loading->disconnect(this);
    m_loading->deleteLater();
    m_loading = nullptr;
    m_before.reset();
    Q_EMIT loadingChanged();
}

void Session::cancelLoading()
{
    if (!m_loading)
        return;
    m_loading->cancel(); // its thread stops at its next look; nobody waits for it
    const ScenePtr before = m_before;
    endLoading();
    if (before != m_scene)
        setScene(before);
}

} // namespace truceline
