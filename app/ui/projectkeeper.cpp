// SPDX-License-Identifier: MIT
#include "ui/projectkeeper.h"

#include "data/databasename.h"
#include "export/savefile.h"
#include "map/quick/follow.h"
#include "ui/knowndatabases.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace truceline {

ProjectKeeper::ProjectKeeper(QObject* parent)
    : QObject(parent)
    , m_rescue(kProjectEnding)
{
}

ProjectKeeper::~ProjectKeeper()
{
    m_saving.waitForFinished();
}

void ProjectKeeper::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_mapSize = session->mapSize();
    connect(session, &Session::sceneChanged, this, &ProjectKeeper::takeScene);
    connect(session, &Session::viewChanged, this, &ProjectKeeper::takeView);
    connect(session, &Session::mapSizeChanged, this, &ProjectKeeper::takeView);
    connect(session, &Session::projectOpened, this, &ProjectKeeper::take);
    takeScene();
    takeView();
    Q_EMIT sessionChanged();
}

/// What is open, and what cannot be opened.
void ProjectKeeper::takeScene()
{
    if (!m_session->scene())
        return;
    Project project = projectOf(*m_session->scene()->atlas);
    if (m_absentAtlas)
        project.atlas = *m_absentAtlas;
    for (ProjectLayer& layer : m_absent) {
        const auto hasItsId = [&layer](const ProjectLayer& other) { return other.info.id == layer.info.id; };
        while (std::ranges::any_of(project.layers, hasItsId)) // a file was opened meanwhile
            layer.info.id += u"-2"_s;
        project.layers.push_back(layer);
    }
    project.shown = m_project.shown;
    m_project = project;
    noteChange();
}

void ProjectKeeper::takeView()
{
    const bool isResized = std::exchange(m_mapSize, m_session->mapSize()) != m_session->mapSize();
    if (m_paused || !m_session->scene())
        return;
    m_project.shown = savedView(m_session->view(), m_session->mapSize(), m_session->shownBox());
    if (isResized && !m_isUnsaved && m_saved && m_saved->shown)
        m_saved->shown->view.camera = m_project.shown->view.camera; // the same on a map of another size
    noteChange();
}

void ProjectKeeper::take(const OpenedProject& opened)
{
    const bool isOther = !opened.path.isEmpty();
    const bool isRecovered = isOther && opened.path == m_rescue.left();
    m_absent = opened.absent;
    m_absentAtlas = opened.otherAtlas ? std::optional(opened.project.atlas) : std::nullopt;
    if (isOther) {
        m_path = isRecovered ? opened.project.savedAs : opened.path;
        m_known = opened.bytes;
        m_saved.reset();
    }
    takeScene();
    takeView();
    if (isOther && !isRecovered) {
        m_saved = opened.project;
        m_saved->shown = m_project.shown; // on a map of another size the camera is another
        noteChange();
    }
    if (isRecovered)
        discardRecoverable();
    Q_EMIT changed();
}

void ProjectKeeper::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_mapSize = {}; // what comes back is the same, on whatever size of map
    if (m_session)
        takeView();
    Q_EMIT changed();
}

/// Without a file of its own only what would be lost is kept: what was added to the atlas.
void ProjectKeeper::noteChange()
{
    const bool wasUnsaved = std::exchange(m_isUnsaved, !m_path.isEmpty() && !(m_saved && isSame(*m_saved, m_project)));
    if (m_isUnsaved || (m_path.isEmpty() && !m_project.layers.empty())) {
        Project project = m_project;
        project.savedAs = m_path;
        m_rescue.keep([project](const QString& path) { saveProject(project, path); });
    } else {
        m_rescue.forget();
    }
    if (m_isUnsaved != wasUnsaved)
        Q_EMIT changed();
}

QString ProjectKeeper::fileName() const
{
    return QFileInfo(m_path).fileName();
}

/// The path of the first that cannot be opened.
QString ProjectKeeper::absentPath() const
{
    return m_absentAtlas ? m_absentAtlas->path : m_absent.empty() ? QString() : m_absent.front().file.path;
}

QString ProjectKeeper::absentName() const
{
    const QString path = absentPath();
    const auto database = readDatabaseName(path);
    return database ? database->table : QFileInfo(path).fileName();
}

QString ProjectKeeper::absentFolder() const
{
    const QString path = absentPath();
    const auto database = readDatabaseName(path);
    return database ? database->server : QFileInfo(path).path();
}

ProjectKeeper::Kind ProjectKeeper::absentKind() const
{
    if (m_absentAtlas)
        return AtlasFolder;
    const QString path = absentPath();
    return !isDatabaseName(path) ? File : isKnownDatabase(path) ? Table : UnknownTable;
}

QString ProjectKeeper::suggestedFileName() const
{
    return fileName().isEmpty() ? fileNameOf(m_session->title(), u"project"_s) + u'.' + kProjectEnding : fileName();
}

void ProjectKeeper::save(const QUrl& file)
{
    QString path = file.isEmpty() ? m_path : file.toLocalFile();
    if (path.isEmpty())
        return;
    if (!isProject(path))
        path += u'.' + kProjectEnding;
    write(path, path == m_path ? std::optional(m_known) : std::nullopt);
}

void ProjectKeeper::overwrite()
{
    if (!m_path.isEmpty())
        write(m_path, {});
}

void ProjectKeeper::write(const QString& path, const std::optional<QByteArray>& known)
{
    if (m_isSaving || !m_session->scene())
        return;
    m_isSaving = true;
    Q_EMIT savingChanged();
    const auto saving =
        QtConcurrent::run([project = m_project, path, known] { return saveProject(project, path, known); });
    follow(m_saving, saving, this, [this, written = m_project, path](const ProjectSave& save) {
        m_isSaving = false;
        Q_EMIT savingChanged();
        if (save.isOthers) {
            Q_EMIT changedElsewhere();
        } else if (!save.error.isEmpty()) {
            m_session->addMessages({{path, {}, Severity::Error, save.error}});
            Q_EMIT failed();
        } else {
            m_path = path;
            m_known = save.bytes;
            m_saved = written;
            noteChange();
            Q_EMIT changed();
            Q_EMIT saved(path);
        }
    });
}

void ProjectKeeper::find(const QUrl& file)
{
    const QFileInfo found(file.toLocalFile());
    Project project = m_project;
    if (m_absentAtlas) {
        project.atlas = {found.isDir() ? found.filePath() : found.path(), {}};
    } else {
        const QString before = absentFolder();
        const QDir beside = found.dir();
        for (std::size_t i = 0; i < m_absent.size(); ++i) {
            ProjectLayer& layer = project.layers[project.layers.size() - m_absent.size() + i];
            const QFileInfo old(layer.file.path);
            if (i == 0)
                layer.file = {found.filePath(), {}};
            else if (old.path() == before && beside.exists(old.fileName()))
                layer.file = {beside.filePath(old.fileName()), {}};
        }
    }
    m_session->reopen(project);
}

void ProjectKeeper::connectDatabase()
{
    addKnownDatabase(absentPath());
    m_session->reopen(m_project);
}

void ProjectKeeper::leaveOut()
{
    if (m_absentAtlas)
        m_absentAtlas.reset();
    else if (!m_absent.empty())
        m_absent.erase(m_absent.begin());
    takeScene();
    Q_EMIT changed();
}

void ProjectKeeper::recover()
{
    if (isRecoverable())
        m_session->open({QUrl::fromLocalFile(m_rescue.left())});
}

void ProjectKeeper::discardRecoverable()
{
    m_rescue.discardLeft();
    Q_EMIT recoverableChanged();
}

void ProjectKeeper::forget()
{
    m_saved = m_project;
    m_isUnsaved = false;
    m_rescue.forget();
    Q_EMIT changed();
}

} // namespace truceline
