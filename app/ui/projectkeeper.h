// SPDX-License-Identifier: MIT
#pragma once

#include "ui/rescue.h"
#include "ui/session.h"

namespace truceline {

/// What the session shows as a project: its file, whether it is saved, and which of its files are not there. What is
/// not saved is kept for the next start.
class ProjectKeeper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// Without its folder; empty = there is none yet.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /// It is another one than in its file; never so where there is none.
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY changed)
    /// What is shown meanwhile is none of the project's.
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    /// How many of its files cannot be opened, the folder of its atlas and tables of databases among them; the first of
    /// them by name and folder, or server.
    Q_PROPERTY(int absent READ absent NOTIFY changed)
    Q_PROPERTY(QString absentName READ absentName NOTIFY changed)
    Q_PROPERTY(QString absentFolder READ absentFolder NOTIFY changed)
    Q_PROPERTY(truceline::ProjectKeeper::Kind absentKind READ absentKind NOTIFY changed)
    /// An earlier run left a project behind that was not saved.
    Q_PROPERTY(bool recoverable READ isRecoverable NOTIFY recoverableChanged)

public:
    enum Kind {
        File,
        AtlasFolder,
        Table, ///< of a database that does not answer
        UnknownTable, ///< of one that the user has to agree to
    };
    Q_ENUM(Kind)

    explicit ProjectKeeper(QObject* parent = nullptr);
    ~ProjectKeeper() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    const Project& project() const { return m_project; }
    QString fileName() const;
    bool isUnsaved() const { return m_isUnsaved; }
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    bool isSaving() const { return m_isSaving; }
    int absent() const { return static_cast<int>(m_absent.size()) + (m_absentAtlas ? 1 : 0); }
    QString absentName() const;
    QString absentFolder() const;
    Kind absentKind() const;
    bool isRecoverable() const { return !m_rescue.left().isEmpty(); }

    /// A name for the file, without a folder.
    Q_INVOKABLE QString suggestedFileName() const;
    /// Writes the project beside the window, by default to its own file. saved(), changedElsewhere() or failed() tells.
    Q_INVOKABLE void save(const QUrl& file = {});
    /// Writes it to its own file whatever that holds.
    Q_INVOKABLE void overwrite();
    /// The first absent file, or folder, is here now; others that were beside it are looked for beside it.
    Q_INVOKABLE void find(const QUrl& file);
    /// The user agrees to the database of the first absent table.
    Q_INVOKABLE void connectDatabase();
    /// The project goes on without the first absent file.
    Q_INVOKABLE void leaveOut();
    /// Opens what an earlier run left behind, or throws it away.
    Q_INVOKABLE void recover();
    Q_INVOKABLE void discardRecoverable();
    /// Nobody wants what is not saved.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void recoverableChanged();
    void savingChanged();
    void saved(const QString& path);
    /// Nothing was written, since somebody else has written the file since it was read.
    void changedElsewhere();
    /// A message says why.
    void failed();

private:
    void take(const OpenedProject& opened);
    void takeScene();
    void takeView();
    void noteChange();
    QString absentPath() const;
    void write(const QString& path, const std::optional<QByteArray>& known);

    Session* m_session = nullptr;
    Rescue m_rescue;
    Project m_project; ///< as it is in the window
    std::optional<Project> m_saved; ///< as it is in its file
    QString m_path;
    QByteArray m_known; ///< what the file held when it was read or written last
    std::optional<Whereabouts> m_absentAtlas; ///< for which another one stands in
    std::vector<ProjectLayer> m_absent;
    QSizeF m_mapSize;
    QFuture<ProjectSave> m_saving;
    bool m_isUnsaved = false;
    bool m_isSaving = false;
    bool m_paused = false;
};

} // namespace truceline
