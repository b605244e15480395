// SPDX-License-Identifier: MIT
import QtCore
import QtQuick
import QtQuick.Dialogs

/// A lesson that is being made: its editor, its file dialogs, and the question before something unsaved would go.
Item {
    id: root

    required property Session session
    /// The panel is wanted.
    property bool shown: false
    readonly property alias editor: editor
    readonly property alias output: output
    signal openRequested
    signal presentRequested(chapter: int)
    signal speakerRequested

    /// Opens files in the session; asks first where a lesson would take the place of one that is not saved.
    function open(files: list<url>): void {
        if (files.some(file => file.toString().toLowerCase().endsWith(".lesson")))
            guard(() => session.open(files));
        else
            session.open(files);
    }
    function startNew(): void {
        guard(() => editor.startNew());
    }
    function save(): void {
        if (editor.fileName === "")
            saveAs();
        else
            editor.save();
    }
    function saveAs(): void {
        file.selectedFile = file.currentFolder + "/" + editor.suggestedFileName();
        file.open();
    }
    function exportAs(kind: int): void {
        output.kind = kind;
        if (kind === LessonExport.Pictures) {
            folder.open();
        } else {
            pdf.selectedFile = pdf.currentFolder + "/" + output.fileName(kind);
            pdf.open();
        }
    }
    /// Does something that ends the lesson: at once where all is saved, else when somebody has decided.
    function guard(action: var): void {
        if (editor.unsaved) {
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
        category: "lesson"
        property alias folder: file.currentFolder
        property alias exportFolder: pdf.currentFolder
        property alias answers: output.answers
    }
    LessonEditor {
        id: editor

        session: root.session
        onOpened: root.shown = true
        onSaved: root.goOn()
        onMessageChanged: {
            if (failed)
                root.pending = null;
        }
    }
    LessonExport {
        id: output

        property int kind: LessonExport.Handout

        editor: editor
    }
    FileDialog {
        id: file

        objectName: "lessonFile"
        title: qsTr("Save the lesson")
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        fileMode: FileDialog.SaveFile
        defaultSuffix: "lesson"
        nameFilters: [qsTr("Lesson (*.lesson)")]
        onAccepted: editor.save(selectedFile)
        onRejected: root.pending = null
    }
    FileDialog {
        id: pdf

        objectName: "lessonPdf"
        title: output.kind === LessonExport.Handout ? qsTr("Write the handout") : qsTr("Write the slides")
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: ["PDF (*.pdf)"]
        onAccepted: output.save(output.kind, selectedFile)
    }
    FolderDialog {
        id: folder

        objectName: "lessonFolder"
        title: qsTr("Write the slides into a new folder here")
        currentFolder: pdf.currentFolder
        onAccepted: output.save(LessonExport.Pictures, selectedFolder + "/" + output.fileName(LessonExport.Pictures))
    }
    SaveQuestion {
        id: question

        name: "lessonAsk"
        question: qsTr("The lesson “%1” is not saved. Save it?").arg(editor.shownTitle)
        onSaveChosen: root.save()
        onDiscardChosen: {
            editor.forget();
            root.goOn();
        }
        onKeepChosen: root.pending = null
    }
}
