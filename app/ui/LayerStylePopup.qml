// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// How the incidents of one added layer are drawn.
Popup {
    id: root

    required property Session session

    function openFor(layerId: string) {
        styling.layerId = layerId;
        open();
    }

    // implementation
    readonly property LayerStyling styling: LayerStyling {
        session: root.session
    }

    padding: Style.gap * 4
    focus: true
    onOpened: symbol.box.forceActiveFocus(Qt.PopupFocusReason)
    background: Rectangle {
        radius: Style.radius
        color: Style.paper
        border.color: Style.line
    }

    contentItem: ColumnLayout {
        spacing: Style.gap * 2

        RowLayout {
            BodyText {
                Layout.fillWidth: true
                text: qsTr("How %1 is drawn").arg(root.styling.title)
                strong: true
            }
            IconButton {
                objectName: "styleClose"
                symbol: "close"
                name: qsTr("Close")
                keys: "Esc"
                onClicked: root.close()
            }
        }
        ChoiceRow {
            id: symbol

            objectName: "styleSymbol"
            Layout.fillWidth: true
            name: qsTr("Symbol")
            choices: root.styling.symbols
            choice: root.styling.symbol
            onChosen: index => root.styling.symbol = index
        }
        ChoiceRow {
            objectName: "styleColor"
            Layout.fillWidth: true
            name: qsTr("Colour by")
            choices: root.styling.properties
            choice: root.styling.colorBy
            onChosen: index => root.styling.colorBy = index
        }
        ChoiceRow {
            objectName: "styleSize"
            Layout.fillWidth: true
            name: qsTr("Size by")
            choices: root.styling.numbers
            choice: root.styling.sizeBy
            onChosen: index => root.styling.sizeBy = index
        }
        ChoiceRow {
            objectName: "styleLabel"
            Layout.fillWidth: true
            name: qsTr("Write beside")
            choices: root.styling.properties
            choice: root.styling.labelBy
            onChosen: index => root.styling.labelBy = index
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("The six most frequent values have a colour each; where several incidents share a mark it has none.")
            quiet: true
            font.pixelSize: Style.smallSize
        }
    }
}
