// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// The coordinates under the pointer, else of the map's middle; pressed, it offers the forms to write them in.
AbstractButton {
    id: root

    required property Coordinates coordinates

    // implementation
    readonly property var forms: [["decimal", qsTr("Decimal degrees")], ["dms", qsTr("Degrees, minutes, seconds")],
        ["utm", qsTr("UTM (WGS 84)")]]

    implicitHeight: Style.controlHeight
    implicitWidth: label.implicitWidth + Style.gap * 4
    focusPolicy: Qt.TabFocus
    Accessible.name: coordinates.ofPointer ? qsTr("Coordinates under the pointer: %1").arg(coordinates.text)
        : qsTr("Coordinates of the map's middle: %1").arg(coordinates.text)
    onClicked: menu.open()

    contentItem: Label {
        id: label

        objectName: "coordinatesText"
        text: root.coordinates.ofPointer ? root.coordinates.text : qsTr("+ %1").arg(root.coordinates.text)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap // two lines where the window is narrow
        lineHeight: 0.9
        color: root.coordinates.ofPointer ? Style.text : Style.textQuiet
        font.pixelSize: Style.smallSize
        font.features: {"tnum": 1}
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Style.radius
        color: root.down ? Style.pressed : root.hovered ? Style.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Style.focus
    }

    ToolTip.visible: hovered && !menu.visible
    ToolTip.delay: 500
    ToolTip.text: qsTr("%1\nUnder the pointer, else in the map's middle (+). Ctrl+C on the map copies, U changes the form")
        .arg(root.coordinates.text)

    StyledMenu {
        id: menu

        y: -height - Style.gap

        Instantiator {
            model: root.forms
            onObjectAdded: (index, object) => menu.insertItem(index, object as StyledMenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as StyledMenuItem)

            StyledMenuItem {
                required property var modelData

                objectName: "form:" + modelData[0]
                text: modelData[1]
                checkable: true
                checked: root.coordinates.form === modelData[0]
                onTriggered: {
                    root.coordinates.form = modelData[0];
                    checked = Qt.binding(() => root.coordinates.form === modelData[0]);
                }
            }
        }
        StyledMenuItem {
            text: qsTr("Copy the middle's coordinates")
            keys: "Ctrl+C"
            onTriggered: root.coordinates.copy()
        }
    }
}
