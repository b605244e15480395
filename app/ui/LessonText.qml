// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// A text of a lesson with its name above it. Undo and redo are the lesson's, whatever is typed in.
ColumnLayout {
    id: root

    required property LessonEditor editor
    required property string name
    /// As the lesson has it.
    required property string own
    property string placeholder: ""
    property bool oneLine: false
    signal edited(text: string)
    /// It got the focus and should come into sight.
    signal reached(item: Item)
    /// Escape was pressed.
    signal escaped

    // implementation
    function begin(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
        area.selectAll();
    }

    spacing: Style.gap / 2

    BodyText {
        text: root.name
        quiet: true
        font.pixelSize: Style.smallSize
    }
    TextArea {
        id: area

        objectName: root.objectName + "Text"
        Layout.fillWidth: true
        topPadding: Style.gap * 1.5
        bottomPadding: Style.gap * 1.5
        leftPadding: Style.gap * 2
        rightPadding: Style.gap * 2
        text: root.own
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font.pixelSize: Style.textSize
        color: enabled ? Style.text : Style.textQuiet
        placeholderText: root.placeholder
        placeholderTextColor: Style.textQuiet
        selectionColor: Style.accent
        selectedTextColor: Style.accentText
        selectByMouse: true
        Accessible.name: root.name
        onTextChanged: {
            if (activeFocus && text !== root.own)
                root.edited(root.oneLine ? text.replace(/\n/g, " ") : text);
        }
        onActiveFocusChanged: {
            if (activeFocus)
                root.reached(root);
        }
        Keys.onShortcutOverride: event => {
            if (event.key === Qt.Key_Escape || event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo))
                event.accepted = true;
        }
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.matches(StandardKey.Undo))
                root.editor.undo();
            else if (event.matches(StandardKey.Redo))
                root.editor.redo();
            else if (event.key === Qt.Key_Escape)
                root.escaped();
            else if (event.key === Qt.Key_Backtab)
                nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
            else if (event.key === Qt.Key_Tab || (root.oneLine && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)))
                nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
            else
                event.accepted = false;
        }

        background: Rectangle {
            radius: Style.radius
            color: Style.field
            border.width: area.activeFocus ? 2 : 1
            border.color: area.activeFocus ? Style.focus : Style.line
        }
    }
}
