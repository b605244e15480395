// SPDX-License-Identifier: MIT
import QtQuick

/// The keys that work everywhere in the window.
Item {
    id: root

    /// Ctrl+S belongs to the project, not to a lesson.
    required property bool savesProject
    signal searchRequested
    signal sidePanelToggled
    signal tabRequested(tab: int)
    signal analysisRequested(tab: int)
    signal appearanceToggled
    signal openRequested
    signal saveRequested
    signal saveAsRequested
    signal exportRequested
    signal keysRequested
    signal presentRequested
    signal classroomToggled
    signal lessonToggled
    signal speakerToggled
    signal goBackRequested
    signal goForwardRequested
    signal resetRequested
    signal closeRequested

    // implementation
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: root.searchRequested()
    }
    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.sidePanelToggled()
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.tabRequested(0)
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.tabRequested(1)
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.tabRequested(2)
    }
    Shortcut {
        sequence: "Ctrl+4"
        onActivated: root.analysisRequested(0)
    }
    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.analysisRequested(1)
    }
    Shortcut {
        sequence: "Ctrl+6"
        onActivated: root.analysisRequested(2)
    }
    Shortcut {
        sequence: "Ctrl+D"
        onActivated: root.appearanceToggled()
    }
    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: root.openRequested()
    }
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: root.savesProject
        onActivated: root.saveRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+S"
        onActivated: root.saveAsRequested()
    }
    Shortcut {
        sequence: "Ctrl+E"
        onActivated: root.exportRequested()
    }
    Shortcut {
        sequences: ["Alt+Left", "Back"]
        onActivated: root.goBackRequested()
    }
    Shortcut {
        sequences: ["Alt+Right", "Forward"]
        onActivated: root.goForwardRequested()
    }
    Shortcut {
        sequence: "F11"
        onActivated: root.classroomToggled()
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.lessonToggled()
    }
    Shortcut {
        sequence: "F6"
        onActivated: root.speakerToggled()
    }
    Shortcut {
        sequence: "F5"
        onActivated: root.presentRequested()
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.keysRequested()
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.resetRequested()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: Qt.quit()
    }
    Shortcut {
        sequence: "Esc"
        onActivated: root.closeRequested()
    }
}
