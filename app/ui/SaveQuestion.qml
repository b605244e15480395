// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Asks what becomes of something that is not saved, or of the file that it would be saved in.
Popup {
    id: root

    /// Of the question; its buttons are called after it.
    required property string name
    required property string question
    property string saveText: qsTr("Save")
    property string discardText: qsTr("Do not save")
    signal saveChosen
    signal discardChosen
    /// Nothing happens; so too where the question is left.
    signal keepChosen

    // implementation
    property bool decided: false

    function decide(choice: var): void {
        decided = true;
        close();
        choice();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Style.sized(420)
    padding: Style.gap * 6
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape
    onAboutToShow: decided = false
    onOpened: save.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (!decided)
            keepChosen();
    }

    background: Rectangle {
        radius: Style.radius * 2
        color: Style.paper
        border.color: Style.line
    }
    contentItem: ColumnLayout {
        spacing: Style.gap * 4

        BodyText {
            objectName: root.name
            Layout.fillWidth: true
            text: root.question
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            spacing: Style.gap * 2

            TextButton {
                id: save

                objectName: root.name + "Save"
                text: root.saveText
                prominent: true
                onClicked: root.decide(() => root.saveChosen())
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
            }
            TextButton {
                objectName: root.name + "Discard"
                text: root.discardText
                onClicked: root.decide(() => root.discardChosen())
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                objectName: root.name + "Keep"
                text: qsTr("Cancel")
                onClicked: root.close()
            }
        }
    }
}
