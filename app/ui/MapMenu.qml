// SPDX-License-Identifier: MIT
import QtQuick

/// What can be done with a position of the map: its coordinates, each of them copied when chosen, and measuring.
StyledMenu {
    id: root

    required property Coordinates coordinates
    signal measureRequested(at: point)

    /// Opens over the pixel of its parent whose coordinates are known already.
    function showAt(pixel: point) {
        texts = coordinates.texts();
        at = pixel;
        popup(parent, pixel);
    }

    // implementation
    property point at
    property list<string> texts: []

    objectName: "mapMenu"

    StyledMenuItem {
        objectName: "copyDecimal"
        text: qsTr("Copy %1").arg(root.texts[0] ?? "")
        keys: root.coordinates.form === "decimal" ? "Ctrl+C" : ""
        onTriggered: root.coordinates.copyText(root.texts[0])
    }
    StyledMenuItem {
        objectName: "copyDms"
        text: qsTr("Copy %1").arg(root.texts[1] ?? "")
        keys: root.coordinates.form === "dms" ? "Ctrl+C" : ""
        onTriggered: root.coordinates.copyText(root.texts[1])
    }
    StyledMenuItem {
        objectName: "copyUtm"
        text: qsTr("Copy %1").arg(root.texts[2] ?? "")
        keys: root.coordinates.form === "utm" ? "Ctrl+C" : ""
        onTriggered: root.coordinates.copyText(root.texts[2])
    }
    StyledMenuItem {
        text: qsTr("Measure from here")
        keys: "M"
        onTriggered: root.measureRequested(root.at)
    }
}
