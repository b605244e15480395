// SPDX-License-Identifier: MIT
import QtQuick

/// The keys that move the map.
Item {
    id: root

    required property MapControl control
    required property Session session
    signal legendToggled
    signal measureToggled
    signal coordinatesTurned

    readonly property real stride: 96

    // implementation
    Shortcut {
        sequences: ["+", "="]
        enabled: root.enabled
        onActivated: root.control.zoomBy(0.5)
    }
    Shortcut {
        sequence: "-"
        enabled: root.enabled
        onActivated: root.control.zoomBy(-0.5)
    }
    Shortcut {
        sequence: "Shift+Left"
        enabled: root.enabled
        onActivated: root.control.pan(root.stride, 0)
    }
    Shortcut {
        sequence: "Shift+Right"
        enabled: root.enabled
        onActivated: root.control.pan(-root.stride, 0)
    }
    Shortcut {
        sequence: "Shift+Up"
        enabled: root.enabled
        onActivated: root.control.pan(0, root.stride)
    }
    Shortcut {
        sequence: "Shift+Down"
        enabled: root.enabled
        onActivated: root.control.pan(0, -root.stride)
    }
    Shortcut {
        sequence: "H"
        enabled: root.enabled
        onActivated: root.session.lookHome()
    }
    Shortcut {
        sequence: "L"
        enabled: root.enabled
        onActivated: root.legendToggled()
    }
    Shortcut {
        sequence: "M"
        enabled: root.enabled
        onActivated: root.measureToggled()
    }
    Shortcut {
        sequence: "U"
        enabled: root.enabled
        onActivated: root.coordinatesTurned()
    }
}
