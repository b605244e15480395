// SPDX-License-Identifier: MIT
import QtQuick

/// The keys of a story that plays, those of a remote control among them.
Item {
    id: root

    required property StoryPlayer player
    /// Arrows, letters and Space belong to no control that has the focus.
    property bool keysFree: true
    signal overviewRequested

    // implementation
    readonly property bool free: player.playing && keysFree

    Shortcut {
        sequences: ["PgDown"]
        enabled: root.player.playing
        onActivated: root.player.turn(1)
    }
    Shortcut {
        sequences: ["PgUp"]
        enabled: root.player.playing
        onActivated: root.player.turn(-1)
    }
    Shortcut {
        sequences: ["Right", "Down", "Space"]
        enabled: root.free
        onActivated: root.player.turn(1)
    }
    Shortcut {
        sequences: ["Left", "Up", "Shift+Space"]
        enabled: root.free
        onActivated: root.player.turn(-1)
    }
    Shortcut {
        sequence: "Home"
        enabled: root.free
        onActivated: root.player.goTo(0)
    }
    Shortcut {
        sequence: "End"
        enabled: root.free
        onActivated: root.player.goTo(root.player.chapters.length - 1)
    }
    Shortcut {
        sequences: ["A", "Return", "Enter"]
        enabled: root.free && root.player.question !== ""
        onActivated: root.player.answerShown = !root.player.answerShown
    }
    Shortcut {
        sequence: "O"
        enabled: root.free
        onActivated: root.overviewRequested()
    }
}
