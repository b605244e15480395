// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

/// Colours, sizes and spacing of the window. Distances are multiples of `gap`, a 4-pixel grid; there are two weights of one
/// typeface and one accent colour.
QtObject {
    /// Set by the window from the view's appearance.
    property bool dark: false

    readonly property color window: dark ? "#16191d" : "#f4f3f0"
    readonly property color paper: dark ? "#20252b" : "#ffffff"
    readonly property color sunken: dark ? "#1a1e23" : "#eae8e3"
    readonly property color field: dark ? "#171b20" : "#fbfaf8"
    readonly property color line: dark ? "#3b434c" : "#cfccc5"
    readonly property color text: dark ? "#eceff2" : "#1f2429"
    readonly property color textQuiet: dark ? "#aab3bc" : "#5a626a"
    readonly property color accent: dark ? "#7fb3b8" : "#1f6f78"
    readonly property color accentSoft: dark ? "#407fb3b8" : "#331f6f78"
    readonly property color accentText: dark ? "#10181a" : "#ffffff"
    readonly property color hover: dark ? "#14ffffff" : "#0f000000"
    readonly property color pressed: dark ? "#24ffffff" : "#1f000000"
    readonly property color focus: dark ? "#b9dfe3" : "#0b4a52"
    readonly property color warning: dark ? "#e0a458" : "#9a5b00"

    readonly property int gap: 4
    readonly property int radius: 4
    readonly property int controlHeight: 32

    readonly property int smallSize: 12
    readonly property int textSize: 13
    readonly property int headingSize: 15
    readonly property int captionSize: 16
    readonly property int titleSize: 19

    readonly property int motion: 150
}
