// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// One layer: an eye that switches it, a sample of its drawing, its title.
AbstractButton {
    id: root

    required property int index
    required property string title
    required property string role
    required property string style
    required property string attribution
    required property bool shown
    /// It can be taken off the map.
    required property bool added
    /// How it was read can be looked at and changed.
    required property bool decidable
    /// All of it is here, and not only what a database said of it.
    required property bool whole
    /// What the day does not change: ground, water, lines and their names.
    readonly property bool isBase: ["land", "water", "lines"].includes(role) || style === "label"
    signal compareRequested
    signal readingRequested
    signal saveRequested
    signal styleRequested
    signal removeRequested

    // implementation
    Layout.fillWidth: true
    implicitHeight: Math.max(Style.sized(34), implicitContentHeight)
    topPadding: 0
    bottomPadding: 0
    checkable: true
    checked: shown
    focusPolicy: Qt.TabFocus
    objectName: "layer:" + title
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("Layer %1").arg(title)

    contentItem: RowLayout {
        spacing: Style.gap * 2

        SvgIcon {
            Layout.leftMargin: Style.gap * 4
            Layout.preferredWidth: Style.sized(18)
            Layout.preferredHeight: Style.sized(18)
            symbol: root.checked ? "eye" : "eyeoff"
            color: root.checked ? Style.text : Style.textQuiet
        }
        LegendSample {
            Layout.preferredWidth: Style.sized(24)
            Layout.preferredHeight: Style.sized(20)
            opacity: root.checked ? 1 : 0.4
            role: root.role
            style: root.style
            dark: Style.dark
        }
        BodyText {
            Layout.fillWidth: true
            Layout.rightMargin: root.isBase ? Style.gap * 4 : 0
            text: root.title
            quiet: !root.checked
        }
        IconButton {
            objectName: "layerMenu:" + root.title
            Layout.rightMargin: Style.gap * 2
            visible: !root.isBase
            symbol: "menu"
            name: qsTr("Menu of the layer %1").arg(root.title)
            onClicked: menu.open()

            StyledMenu {
                id: menu

                y: parent.height

                StyledMenuItem {
                    objectName: "compareLayer"
                    text: qsTr("Compare with another release …")
                    enabled: root.whole
                    onTriggered: root.compareRequested()
                }
                StyledMenuItem {
                    objectName: "styleLayer"
                    text: qsTr("How it is drawn …")
                    enabled: root.added && root.whole && root.role === "incidents"
                    onTriggered: root.styleRequested()
                }
                StyledMenuItem {
                    objectName: "readLayer"
                    text: qsTr("How it was read …")
                    enabled: root.added && root.decidable
                    onTriggered: root.readingRequested()
                }
                StyledMenuItem {
                    objectName: "saveLayer"
                    text: qsTr("Save all of it as …")
                    enabled: root.whole
                    onTriggered: root.saveRequested()
                }
                StyledMenuItem {
                    objectName: "removeLayer"
                    text: qsTr("Take off the map")
                    enabled: root.added
                    onTriggered: root.removeRequested()
                }
            }
        }
    }
    background: Rectangle {
        color: root.down ? Style.pressed : root.hovered ? Style.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Style.focus
    }

    ToolTip.visible: hovered
    ToolTip.delay: 500
    ToolTip.text: root.attribution === "" ? root.title : qsTr("%1\n%2").arg(root.title).arg(root.attribution)
}
