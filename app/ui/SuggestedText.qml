// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A text of some sentences that is suggested until somebody writes another; emptied, the suggestion comes back.
TextArea {
    id: root

    required property string name
    /// What somebody wrote; empty = nothing.
    required property string own
    required property string suggestion
    signal edited(text: string)

    // implementation
    topPadding: Style.gap * 1.5
    bottomPadding: Style.gap * 1.5
    leftPadding: Style.gap * 2
    rightPadding: Style.gap * 2
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.pixelSize: Style.textSize
    color: own === "" && !activeFocus ? Style.textQuiet : Style.text
    selectionColor: Style.accent
    selectedTextColor: Style.accentText
    selectByMouse: true
    placeholderText: qsTr("none")
    placeholderTextColor: Style.textQuiet
    KeyNavigation.priority: KeyNavigation.BeforeItem
    KeyNavigation.tab: nextItemInFocusChain()
    KeyNavigation.backtab: nextItemInFocusChain(false)
    Accessible.name: name
    onTextChanged: {
        if (activeFocus)
            edited(text === suggestion ? "" : text);
    }
    Keys.onReturnPressed: focus = false
    Keys.onEnterPressed: focus = false
    Keys.onEscapePressed: focus = false

    Binding {
        target: root
        property: "text"
        value: root.own === "" ? root.suggestion : root.own
        when: !root.activeFocus
        restoreMode: Binding.RestoreNone
    }

    background: Rectangle {
        radius: Style.radius
        color: Style.field
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Style.focus : Style.line
    }
}
