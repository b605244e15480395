// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Finds places, incidents and areas in any spelling; what is chosen comes into view.
TextField {
    id: root

    required property Session session

    // implementation
    function chooseRow(row: int): void {
        search.choose(row);
        results.close();
        root.focus = false;
    }

    implicitHeight: Style.sized(36)
    leftPadding: 36
    rightPadding: 32
    font.pixelSize: Style.textSize
    color: Style.text
    placeholderText: width < 256 ? qsTr("Search") : qsTr("Search places and incidents")
    placeholderTextColor: Style.textQuiet
    selectionColor: Style.accent
    selectedTextColor: Style.accentText
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Search places, incidents and areas in any spelling")

    onTextEdited: {
        results.currentRow = 0;
        if (search.count > 0)
            results.open();
    }
    onActiveFocusChanged: {
        if (activeFocus && text !== "")
            results.open();
    }
    Keys.onDownPressed: results.currentRow = Math.min(results.currentRow + 1, search.count - 1)
    Keys.onUpPressed: results.currentRow = Math.max(results.currentRow - 1, 0)
    Keys.onReturnPressed: chooseRow(results.currentRow)
    Keys.onEnterPressed: chooseRow(results.currentRow)
    Keys.onEscapePressed: {
        results.close();
        root.focus = false;
    }

    background: Rectangle {
        radius: Style.radius
        color: Style.field
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Style.focus : Style.line

        SvgIcon {
            x: 10
            anchors.verticalCenter: parent.verticalCenter
            width: Style.sized(18)
            height: Style.sized(18)
            symbol: "search"
            color: Style.textQuiet
        }
    }

    ToolTip.visible: hovered && !activeFocus
    ToolTip.delay: 500
    ToolTip.text: qsTr("Search in any spelling  (Ctrl+F)")

    SearchModel {
        id: search

        session: root.session
        text: root.text
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Style.sized(28)
        implicitHeight: Style.sized(28)
        visible: root.text !== ""
        focusPolicy: Qt.NoFocus
        symbol: "close"
        name: qsTr("Clear the search")
        onClicked: {
            root.clear();
            results.close();
        }
    }

    Popup {
        id: results

        property int currentRow: 0

        y: root.height + Style.gap
        width: Math.max(root.width, Style.sized(440))
        height: root.text === "" ? 0 : Math.min(list.contentHeight, 420) + (search.count === 0 ? 44 : 2 * padding)
        padding: Style.gap
        visible: root.activeFocus && root.text !== ""
        closePolicy: Popup.NoAutoClose

        background: Rectangle {
            radius: Style.radius
            color: Style.paper
            border.color: Style.line
        }
        contentItem: ListView {
            id: list

            objectName: "searchResults"
            clip: true
            model: search
            currentIndex: results.currentRow
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: StyledScrollBar {}

            delegate: ItemDelegate {
                id: hit

                required property int index
                required property string title
                required property string detail

                width: list.width
                implicitHeight: Style.sized(48)
                highlighted: index === results.currentRow
                focusPolicy: Qt.NoFocus
                Accessible.name: title + ", " + detail
                onClicked: root.chooseRow(index)

                contentItem: Column {
                    BodyText {
                        width: parent.width
                        text: hit.title
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                    }
                    BodyText {
                        width: parent.width
                        text: hit.detail
                        quiet: true
                        font.pixelSize: Style.smallSize
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                    }
                }
                background: Rectangle {
                    radius: Style.radius
                    color: hit.highlighted ? Style.accentSoft : hit.hovered ? Style.hover : "transparent"
                }
            }

            BodyText {
                x: Style.gap * 2
                y: Style.gap * 2
                visible: search.count === 0 && !search.searching
                text: qsTr("Nothing is called that")
                quiet: true
            }
        }
    }
}
