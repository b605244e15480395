// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// What is done with a lesson as a whole.
StyledMenu {
    id: root

    required property LessonDesk desk

    // implementation
    readonly property bool hasChapters: desk.editor.count > 0

    StyledMenuItem {
        objectName: "lessonNew"
        text: qsTr("New lesson")
        onTriggered: root.desk.startNew()
    }
    StyledMenuItem {
        text: qsTr("Open a lesson…")
        keys: "Ctrl+O"
        onTriggered: root.desk.openRequested()
    }
    StyledMenuItem {
        objectName: "lessonSaveAs"
        text: qsTr("Save as…")
        enabled: root.hasChapters
        onTriggered: root.desk.saveAs()
    }
    MenuSeparator {}
    StyledMenuItem {
        objectName: "lessonHandout"
        text: qsTr("Handout (PDF)…")
        enabled: root.hasChapters
        onTriggered: root.desk.exportAs(LessonExport.Handout)
    }
    StyledMenuItem {
        objectName: "lessonAnswers"
        text: qsTr("Answers on the last page")
        checkable: true
        checked: root.desk.output.answers
        onTriggered: root.desk.output.answers = checked
    }
    StyledMenuItem {
        objectName: "lessonSlides"
        text: qsTr("Slides (PDF)…")
        enabled: root.hasChapters
        onTriggered: root.desk.exportAs(LessonExport.Slides)
    }
    StyledMenuItem {
        objectName: "lessonPictures"
        text: qsTr("Slides as pictures (PNG)…")
        enabled: root.hasChapters
        onTriggered: root.desk.exportAs(LessonExport.Pictures)
    }
    MenuSeparator {}
    StyledMenuItem {
        text: qsTr("Speaker view")
        keys: "F6"
        onTriggered: root.desk.speakerRequested()
    }
}
