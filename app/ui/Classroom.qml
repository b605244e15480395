// SPDX-License-Identifier: MIT
import QtQuick

/// The window as a whole class needs it: the full screen, large type, strong contrast, the map and little else. Leaving
/// it brings back the window as it was.
Item {
    id: root

    required property Window window
    required property Session session
    property bool on: false

    // implementation
    property int before: Window.Windowed

    function toggle() {
        // The map keeps looking at the same place, whatever its size becomes, and so comes back to the same camera.
        session.holdCamera();
        on = !on;
        if (on) {
            before = window.visibility;
            window.visibility = Window.FullScreen;
        } else {
            window.visibility = before;
        }
    }

    Binding {
        target: Style
        property: "strong"
        value: root.on
    }
}
