// SPDX-License-Identifier: MIT
import QtCore
import QtQuick
import QtQuick.Dialogs

/// What is worked on as a project: what keeps it, the files opened last, its file dialogs, and the question before
/// something unsaved would go.
Item {
    id: root

    required property Session session
    /// What is shown meanwhile is none of the project's.
    property alias paused: keeper.paused
    readonly property alias keeper: keeper
    readonly property alias recent: recent
    /// Before the window's title: the project's name, with a dot where it is not saved.
    readonly property string title: keeper.fileName === "" ? "" : (keeper.unsaved ? "• " : "") + keeper.fileName + " — "
    signal openRequested(files: list<url>)

    /// Opens files; asks first where a project would take the place of one that is not saved.
    function open(files: list<url>): void {
        if (files.some(file => file.toString().toLowerCase().endsWith(".truceline")))
            guard(() => openRequested(files));
        else
            openRequested(files);
    }
    function save(): void {
        if (keeper.fileName === "")
            saveAs();
        else
            keeper.save();
    }
    function saveAs(): void {
        file.selectedFile = file.currentFolder + "/" + keeper.suggestedFileName();
        file.open();
    }
    /// Asks where the first absent file is.
    function find(): void {
        if (keeper.absentKind === ProjectKeeper.AtlasFolder)
            folder.open();
        else
            data.open();
    }
    /// Does something that ends the project: at once where all is saved, else when somebody has decided.
    function guard(action: var): void {
        if (keeper.unsaved) {
            root.pending = action;
            question.open();
        } else {
            action();
        }
    }

    // implementation
    property var pending: null

    function goOn(): void {
        const action = pending;
        pending = null;
        if (action)
            action();
    }

    Settings {
        category: "project"
        property alias folder: file.currentFolder
        property alias dataFolder: data.currentFolder
    }
    ProjectKeeper {
        id: keeper

        session: root.session
        onSaved: path => {
            recent.add(path);
            root.goOn();
        }
        onChangedElsewhere: conflict.open()
        onFailed: root.pending = null
    }
    RecentFiles {
        id: recent

        session: root.session
    }
    FileDialog {
        id: file

        objectName: "projectFile"
        title: qsTr("Save the project")
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        fileMode: FileDialog.SaveFile
        defaultSuffix: "truceline"
        nameFilters: [qsTr("Project (*.truceline)")]
        onAccepted: keeper.save(selectedFile)
        onRejected: root.pending = null
    }
    FileDialog {
        id: data

        objectName: "projectFind"
        title: qsTr("Where is %1 now?").arg(keeper.absentName)
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        onAccepted: keeper.find(selectedFile)
    }
    FolderDialog {
        id: folder

        objectName: "projectFindAtlas"
        title: qsTr("Where is the folder of the atlas %1 now?").arg(keeper.absentName)
        currentFolder: data.currentFolder
        onAccepted: keeper.find(selectedFolder)
    }
    SaveQuestion {
        id: question

        name: "projectAsk"
        question: qsTr("The project “%1” is not saved. Save it?").arg(keeper.fileName)
        onSaveChosen: root.save()
        onDiscardChosen: {
            keeper.forget();
            root.goOn();
        }
        onKeepChosen: root.pending = null
    }
    SaveQuestion {
        id: conflict

        name: "projectConflict"
        question: qsTr("“%1” was changed by another program since it was opened here. Write over it?").arg(keeper.fileName)
        saveText: qsTr("Write over it")
        discardText: qsTr("Save as…")
        onSaveChosen: keeper.overwrite()
        onDiscardChosen: root.saveAs()
        onKeepChosen: root.pending = null
    }
}
