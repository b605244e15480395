// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// The stories of an atlas that has several.
StyledMenu {
    id: root

    required property StoryPlayer player
    signal chosen(story: int)

    // implementation
    Instantiator {
        model: root.player.stories
        onObjectAdded: (index, object) => root.insertItem(index, object as StyledMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as StyledMenuItem)

        StyledMenuItem {
            required property int index
            required property string modelData

            text: modelData
            onTriggered: root.chosen(index)
        }
    }
}
