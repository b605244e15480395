// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// The stories that can be presented, and what belongs to presenting.
StyledMenu {
    id: root

    required property StoryPlayer player
    signal chosen(story: int)
    signal lessonRequested
    signal speakerRequested

    // implementation
    Instantiator {
        model: root.player.stories
        onObjectAdded: (index, object) => root.insertItem(index, object as StyledMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as StyledMenuItem)

        StyledMenuItem {
            required property int index
            required property string modelData

            objectName: "story:" + index
            text: modelData
            onTriggered: root.chosen(index)
        }
    }
    MenuSeparator {}
    StyledMenuItem {
        text: qsTr("Make a lesson of your own")
        keys: "Ctrl+L"
        onTriggered: root.lessonRequested()
    }
    StyledMenuItem {
        text: qsTr("Speaker view")
        keys: "F6"
        onTriggered: root.speakerRequested()
    }
}
