// SPDX-License-Identifier: MIT
import QtQuick

/// The keys of a map on which something is measured, and those that copy.
Item {
    id: root

    required property Measure measure
    required property Coordinates coordinates

    /// True for keys that mean something else where nothing is measured.
    function takes(key: int): bool {
        return measure.active && [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Backspace, Qt.Key_C].includes(key);
    }

    // implementation
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.matches(StandardKey.Copy))
            measure.active && measure.count > 1 ? measure.copy() : coordinates.copy();
        else if (!takes(event.key) || event.modifiers & ~Qt.KeypadModifier)
            event.accepted = false;
        else if (event.key === Qt.Key_Space)
            measure.addMiddle();
        else if (event.key === Qt.Key_Backspace)
            measure.takeBack();
        else if (event.key === Qt.Key_C)
            measure.close();
        else
            measure.end();
    }
}
