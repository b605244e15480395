// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// What the speaker has before them: the notes; where a chapter has none, what the class reads, and the answer.
ColumnLayout {
    id: root

    required property StoryPlayer player

    // implementation
    readonly property bool noted: player.notes !== ""

    spacing: Style.gap * 4

    component Words: BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        font.pixelSize: Style.captionSize * 1.2
        lineHeight: 1.15
    }

    Words {
        objectName: "speakerNotes"
        text: root.noted ? root.player.notes : root.player.caption
    }
    Words {
        objectName: "speakerQuestion"
        text: root.player.question
        strong: true
    }
    Words {
        objectName: "speakerAnswer"
        text: root.player.answer
    }
}
