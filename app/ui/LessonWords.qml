// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// The words of the chapter that is worked on.
ColumnLayout {
    id: root

    required property LessonEditor editor
    /// One of them got the focus and should come into sight.
    signal reached(item: Item)
    signal escaped

    function beginTitle() {
        title.begin();
    }

    // implementation
    spacing: Style.gap * 2

    LessonText {
        id: title

        objectName: "lessonChapterTitle"
        Layout.fillWidth: true
        editor: root.editor
        name: qsTr("Title of the chapter")
        own: root.editor.chapterTitle
        oneLine: true
        onEdited: text => root.editor.chapterTitle = text
        onReached: item => root.reached(item)
        onEscaped: root.escaped()
    }
    LessonText {
        objectName: "lessonCaption"
        Layout.fillWidth: true
        editor: root.editor
        name: qsTr("Caption")
        own: root.editor.caption
        placeholder: qsTr("What the map shows, in a few sentences")
        onEdited: text => root.editor.caption = text
        onReached: item => root.reached(item)
        onEscaped: root.escaped()
    }
    LessonText {
        objectName: "lessonQuestion"
        Layout.fillWidth: true
        editor: root.editor
        name: qsTr("Question")
        own: root.editor.question
        placeholder: qsTr("none")
        onEdited: text => root.editor.question = text
        onReached: item => root.reached(item)
        onEscaped: root.escaped()
    }
    LessonText {
        objectName: "lessonAnswer"
        Layout.fillWidth: true
        editor: root.editor
        name: qsTr("Answer, hidden until asked for")
        own: root.editor.answer
        placeholder: qsTr("none")
        onEdited: text => root.editor.answer = text
        onReached: item => root.reached(item)
        onEscaped: root.escaped()
    }
    LessonText {
        objectName: "lessonNotes"
        Layout.fillWidth: true
        editor: root.editor
        name: qsTr("Notes for the speaker")
        own: root.editor.notes
        placeholder: qsTr("Seen in the speaker view only")
        onEdited: text => root.editor.notes = text
        onReached: item => root.reached(item)
        onEscaped: root.escaped()
    }
}
