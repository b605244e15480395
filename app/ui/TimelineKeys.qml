// SPDX-License-Identifier: MIT
import QtQuick

/// The keys that move through time, wherever the focus is but in a text field or control.
Item {
    id: root

    required property Timeline timeline
    required property Playback playback

    // implementation
    Shortcut {
        sequence: "Left"
        enabled: root.enabled
        onActivated: root.timeline.stepBy(-1)
    }
    Shortcut {
        sequence: "Right"
        enabled: root.enabled
        onActivated: root.timeline.stepBy(1)
    }
    Shortcut {
        sequence: "PgUp"
        onActivated: root.timeline.largeStepBy(-1)
    }
    Shortcut {
        sequence: "PgDown"
        onActivated: root.timeline.largeStepBy(1)
    }
    Shortcut {
        sequence: "Home"
        enabled: root.enabled
        onActivated: root.timeline.toStart()
    }
    Shortcut {
        sequence: "End"
        enabled: root.enabled
        onActivated: root.timeline.toEnd()
    }
    Shortcut {
        sequence: "Space"
        enabled: root.enabled
        onActivated: root.playback.playing = !root.playback.playing
    }
    Shortcut {
        sequence: "["
        enabled: root.enabled
        onActivated: root.timeline.setFirstDay(root.timeline.lastDay)
    }
    Shortcut {
        sequence: "]"
        enabled: root.enabled
        onActivated: root.timeline.setLastDay(root.timeline.firstDay)
    }
    Shortcut {
        sequence: ","
        enabled: root.enabled
        onActivated: root.timeline.toIncident(-1)
    }
    Shortcut {
        sequence: "."
        enabled: root.enabled
        onActivated: root.timeline.toIncident(1)
    }
}
