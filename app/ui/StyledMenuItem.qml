// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// An entry of a StyledMenu: a check mark where it is chosen, its words, its shortcut.
MenuItem {
    id: root

    property string keys: ""

    // implementation
    implicitHeight: Style.controlHeight
    leftPadding: Style.gap * 3
    rightPadding: Style.gap * 3
    font.pixelSize: Style.textSize
    objectName: subMenu ? "entry:" + subMenu.objectName : ""
    Accessible.name: text
    Accessible.description: keys

    indicator: SvgIcon {
        x: Style.gap * 3
        y: (root.height - height) / 2
        width: Style.sized(16)
        height: Style.sized(16)
        visible: root.checked
        symbol: "check"
        color: Style.accent
    }
    contentItem: Item {
        implicitWidth: (root.checkable ? 24 : 0) + label.implicitWidth + Style.gap * 4 + keysText.implicitWidth
        implicitHeight: label.implicitHeight

        BodyText {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: root.checkable ? 24 : 0
            anchors.right: keysText.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            quiet: !root.enabled
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        BodyText {
            id: keysText

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.subMenu ? "›" : root.keys
            quiet: true
            wrapMode: Text.NoWrap
        }
    }
    background: Rectangle {
        color: root.highlighted ? Style.accentSoft : "transparent"
    }
}
