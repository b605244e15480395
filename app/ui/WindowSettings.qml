// SPDX-License-Identifier: MIT
import QtCore

/// What the window keeps from one start to the next.
Settings {
    category: "window"
    property string appearance: "system" ///< or "light" or "dark"
    property string language: "" ///< ISO 639-1; empty = the system's, where Truceline speaks it
    property int textSize: 100 ///< per cent, up to 200
    property bool lessMotion: false
    property bool hintUnderstood: false
    property bool sidePanelShown: true
}
