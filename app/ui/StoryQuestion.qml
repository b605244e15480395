// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// A chapter's question, and its answer once somebody asks for it.
Rectangle {
    id: root

    required property StoryPlayer player

    // implementation
    implicitHeight: column.implicitHeight + Style.gap * 6
    radius: Style.radius
    color: Style.sunken

    ColumnLayout {
        id: column

        x: Style.gap * 3
        y: Style.gap * 3
        width: root.width - Style.gap * 6
        spacing: Style.gap * 2

        BodyText {
            objectName: "storyQuestion"
            Layout.fillWidth: true
            text: root.player.question
            strong: true
        }
        BodyText {
            objectName: "storyAnswer"
            Layout.fillWidth: true
            visible: root.player.answerShown
            text: root.player.answer
        }
        TextButton {
            objectName: "storyAnswerButton"
            visible: root.player.answer !== ""
            text: root.player.answerShown ? qsTr("Hide answer") : qsTr("Show answer")
            hint: qsTr("A or Enter")
            onClicked: root.player.answerShown = !root.player.answerShown
        }
    }
}
