// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The chapters of a lesson in order. Choosing one shows it.
ListView {
    id: root

    required property LessonEditor editor
    /// Its words are to be written.
    signal wordsRequested

    // implementation
    function choose(chapter: int): void {
        if (chapter >= 0 && chapter < count && chapter !== editor.current)
            editor.show(chapter);
    }

    implicitHeight: contentHeight
    clip: true
    model: editor.count
    currentIndex: editor.current
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    activeFocusOnTab: true
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chapters of the lesson")
    Accessible.description: qsTr("Alt and arrows move the chapter, Delete takes it out, Enter writes its words")
    ScrollBar.vertical: StyledScrollBar {}
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        event.accepted = true;
        if (by !== 0 && event.modifiers & Qt.AltModifier)
            editor.move(by);
        else if (by !== 0)
            choose(editor.current + by);
        else if (event.key === Qt.Key_Delete)
            editor.remove();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            wordsRequested();
        else
            event.accepted = false;
    }

    delegate: ItemDelegate {
        id: row

        required property int index
        readonly property string title: root.editor.titles[index] ?? ""

        objectName: "lessonChapter:" + index
        width: root.width
        implicitHeight: Style.controlHeight
        topPadding: 0
        bottomPadding: 0
        leftPadding: Style.gap * 2
        rightPadding: Style.gap * 2
        highlighted: ListView.isCurrentItem
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1. %2").arg(index + 1).arg(title)
        onClicked: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.editor.show(index);
        }

        contentItem: RowLayout {
            spacing: Style.gap * 2

            BodyText {
                Layout.preferredWidth: Style.textSize * 1.5
                text: row.index + 1
                quiet: true
                horizontalAlignment: Text.AlignRight
            }
            BodyText {
                Layout.fillWidth: true
                text: row.title
                strong: row.highlighted
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        background: Rectangle {
            radius: Style.radius
            color: row.highlighted ? Style.accentSoft : row.hovered ? Style.hover : "transparent"
            border.width: row.highlighted && root.activeFocus ? 2 : 0
            border.color: Style.focus
        }
    }
}
