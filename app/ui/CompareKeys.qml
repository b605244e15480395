// SPDX-License-Identifier: MIT
import QtQuick

/// The keys that compare.
Item {
    id: root

    required property Compare compare

    // implementation
    Shortcut {
        sequence: "C"
        enabled: root.enabled
        onActivated: root.compare.toggle(Compare.Viewpoints)
    }
    Shortcut {
        sequence: "Shift+C"
        enabled: root.enabled
        onActivated: root.compare.toggle(Compare.Dates)
    }
    Shortcut {
        sequence: "X"
        enabled: root.enabled && root.compare.on
        onActivated: root.compare.swap()
    }
}
