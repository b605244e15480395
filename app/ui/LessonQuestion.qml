// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Asks what becomes of a lesson that is not saved.
Popup {
    id: root

    required property string title
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
    width: 420 * Style.scale
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
            objectName: "lessonAsk"
            Layout.fillWidth: true
            text: qsTr("The lesson “%1” is not saved. Save it?").arg(root.title)
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            spacing: Style.gap * 2

            TextButton {
                id: save

                objectName: "lessonAskSave"
                text: qsTr("Save")
                prominent: true
                onClicked: root.decide(() => root.saveChosen())
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
            }
            TextButton {
                objectName: "lessonAskDiscard"
                text: qsTr("Do not save")
                onClicked: root.decide(() => root.discardChosen())
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "lessonAskKeep"
                text: qsTr("Cancel")
                onClicked: root.close()
            }
        }
    }
}
