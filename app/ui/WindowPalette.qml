// SPDX-License-Identifier: MIT
import QtQuick

/// The style's colours for controls that are not our own.
Palette {
    window: Style.paper
    windowText: Style.text
    base: Style.paper
    text: Style.text
    button: Style.sunken
    buttonText: Style.text
    highlight: Style.accentSoft
    highlightedText: Style.text
    toolTipBase: Style.paper
    toolTipText: Style.text
    mid: Style.line
    dark: Style.textQuiet
}
