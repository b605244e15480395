// SPDX-License-Identifier: MIT
import QtQuick

/// The keys that move through time, wherever the focus is but in a text field or control.
Item {
    id: root

    required property Timeline timeline
    required property Playback playback
    /// False while something else, such as a story, goes forward and back.
    property bool stepping: true

    // implementation
    Shortcut {
        sequence: "Left"
        enabled: root.enabled && root.stepping
        onActivated: root.timeline.stepBy(-1)
    }
    Shortcut {
        sequence: "Right"
        enabled: root.enabled && root.stepping
        onActivated: root.timeline.stepBy(1)
    }
    Shortcut {
        sequence: "PgUp"
        enabled: root.stepping
        onActivated: root.timeline.largeStepBy(-1)
    }
    Shortcut {
        sequence: "PgDown"
        enabled: root.stepping
        onActivated: root.timeline.largeStepBy(1)
    }
    Shortcut {
        sequence: "Home"
        enabled: root.enabled && root.stepping
        onActivated: root.timeline.toStart()
    }
    Shortcut {
        sequence: "End"
        enabled: root.enabled && root.stepping
        onActivated: root.timeline.toEnd()
    }
    Shortcut {
        sequence: "Space"
        enabled: root.enabled && root.stepping
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
