// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// What one half of a compared map shows. Pressed, it offers the points of view, or makes its half the one whose days the
/// slider moves.
Button {
    id: root

    required property Session session
    required property Compare compare
    required property bool isRight
    /// The width that it may have; it hides where that is too little to read.
    required property real room

    // implementation
    readonly property bool isDates: compare.kind === Compare.Dates
    readonly property bool isChosen: compare.rightChosen === isRight
    readonly property int viewpoint: isRight ? compare.rightViewpoint : compare.leftViewpoint

    width: Math.min(implicitWidth, room)
    visible: room >= 56
    text: isRight ? compare.rightText : compare.leftText
    leftPadding: Style.gap * 3
    rightPadding: Style.gap * 3
    topPadding: Style.gap * 1.5
    bottomPadding: Style.gap * 1.5
    focusPolicy: Qt.TabFocus
    Accessible.name: isRight ? qsTr("Right half: %1").arg(text) : qsTr("Left half: %1").arg(text)
    Accessible.description: hint.text

    onClicked: {
        if (isDates)
            compare.choose(isRight);
        else
            menu.open();
    }

    contentItem: Item {
        implicitWidth: Math.max(what.implicitWidth, hint.implicitWidth)
        implicitHeight: what.implicitHeight + hint.implicitHeight

        BodyText {
            id: what

            width: parent.width
            text: root.text
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        BodyText {
            id: hint

            y: what.height
            width: parent.width
            text: !root.isDates ? (root.isChosen ? qsTr("lists and counts are of this half") : qsTr("press to choose another"))
                                : root.isChosen ? qsTr("the slider moves this half") : qsTr("press to move this half")
            quiet: true
            font.pixelSize: Style.smallSize
            wrapMode: Text.NoWrap
            visible: implicitWidth <= parent.width
        }
    }
    background: Rectangle {
        radius: Style.radius
        color: root.down ? Qt.tint(Style.paper, Style.pressed) : root.hovered ? Qt.tint(Style.paper, Style.hover) : Style.paper
        border.width: root.visualFocus || root.isChosen ? 2 : 1
        border.color: root.visualFocus ? Style.focus : root.isChosen ? Style.accent : Style.line
    }

    StyledMenu {
        id: menu

        y: root.height + Style.gap

        Instantiator {
            model: root.session.viewpoints
            onObjectAdded: (index, object) => menu.insertItem(index, object as StyledMenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as StyledMenuItem)

            StyledMenuItem {
                required property int index
                required property string modelData

                objectName: (root.isRight ? "compareRight:" : "compareLeft:") + modelData
                text: modelData
                checkable: true
                checked: root.viewpoint === index
                ToolTip.visible: hovered
                ToolTip.delay: 500
                ToolTip.text: root.session.viewpointNotes[index] ?? ""
                onTriggered: {
                    root.compare.setViewpoint(root.isRight, index);
                    checked = Qt.binding(() => root.viewpoint === index);
                }
            }
        }
    }
}
