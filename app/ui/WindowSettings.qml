// SPDX-License-Identifier: MIT
import QtCore
import QtQuick

/// What the window keeps from one start to the next.
QtObject {
    /// "system", "light" or "dark"
    property alias appearance: kept.appearance
    /// ISO 639-1; empty = the system's, where Truceline speaks it
    property alias language: kept.language
    /// Per cent, up to 200.
    property alias textSize: kept.textSize
    property alias lessMotion: kept.lessMotion
    property alias hintUnderstood: kept.hintUnderstood
    property alias sidePanelShown: kept.sidePanelShown

    // implementation
    // A type made of Settings would keep nothing: only what stands in the braces of Settings itself is kept.
    readonly property Settings kept: Settings {
        id: kept

        category: "window"
        property string appearance: "system"
        property string language: ""
        property int textSize: 100
        property bool lessMotion: false
        property bool hintUnderstood: false
        property bool sidePanelShown: true
    }
}
