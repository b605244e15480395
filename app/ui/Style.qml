// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

/// Colours, sizes and spacing of the window. Distances are multiples of `gap`, a 4-pixel grid; there are two weights of one
/// typeface and one accent colour.
QtObject {
    /// Set by the window from the view's appearance.
    property bool dark: false
    /// How much larger the user wants type and controls, and whether things should jump rather than glide.
    property real textScale: 1
    property bool still: false
    /// Set for a room: larger again, contrast as strong as can be.
    property bool strong: false
    readonly property real scale: strong ? Math.max(1.4, textScale) : textScale

    readonly property color window: strong ? paper : dark ? "#16191d" : "#f4f3f0"
    readonly property color paper: dark ? (strong ? "#000000" : "#20252b") : "#ffffff"
    readonly property color sunken: dark ? "#1a1e23" : "#eae8e3"
    readonly property color field: dark ? "#171b20" : "#fbfaf8"
    readonly property color line: dark ? (strong ? "#8d979f" : "#3b434c") : strong ? "#6b6b6b" : "#cfccc5"
    readonly property color text: dark ? (strong ? "#ffffff" : "#eceff2") : strong ? "#000000" : "#1f2429"
    readonly property color textQuiet: strong ? text : dark ? "#aab3bc" : "#5a626a"
    readonly property color accent: dark ? (strong ? "#b9dfe3" : "#7fb3b8") : strong ? "#0b4a52" : "#1f6f78"
    readonly property color accentSoft: dark ? "#407fb3b8" : "#331f6f78"
    readonly property color accentText: dark ? "#10181a" : "#ffffff"
    readonly property color hover: dark ? "#14ffffff" : "#0f000000"
    readonly property color pressed: dark ? "#24ffffff" : "#1f000000"
    readonly property color focus: dark ? "#b9dfe3" : "#0b4a52"
    readonly property color warning: dark ? "#e0a458" : "#9a5b00"

    readonly property int gap: 4
    readonly property int radius: 4
    readonly property int controlHeight: Math.round(32 * scale)

    readonly property int smallSize: Math.round(12 * scale)
    readonly property int textSize: Math.round(13 * scale)
    readonly property int headingSize: Math.round(15 * scale)
    readonly property int captionSize: Math.round(16 * scale)
    readonly property int titleSize: Math.round(19 * scale)
    readonly property int wallSize: 44

    /// Milliseconds that a change takes.
    readonly property int motion: still ? 0 : 150

    /// A length that grows with the type.
    function sized(length: real): int {
        return Math.round(length * scale);
    }
}
