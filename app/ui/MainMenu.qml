// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// What concerns the whole window: files, how everything looks and reads, help.
StyledMenu {
    id: root

    required property Session session
    required property WindowSettings settings
    required property ProjectDesk project

    signal openRequested
    signal databaseRequested
    signal classroomToggled
    signal lessonToggled
    signal speakerToggled
    signal keysRequested

    // implementation
    component Choice: StyledMenuItem {
        property bool chosen: false

        checkable: true
        checked: chosen
        onTriggered: checked = Qt.binding(() => chosen)
    }

    StyledMenuItem {
        text: qsTr("Open a file…")
        keys: "Ctrl+O"
        onTriggered: root.openRequested()
    }
    StyledMenuItem {
        objectName: "menuDatabase"
        text: qsTr("Open a database table…")
        onTriggered: root.databaseRequested()
    }
    RecentMenu {
        objectName: "recentMenu"
        desk: root.project
    }
    StyledMenuItem {
        objectName: "saveProject"
        text: qsTr("Save project")
        keys: "Ctrl+S"
        onTriggered: root.project.save()
    }
    StyledMenuItem {
        objectName: "saveProjectAs"
        text: qsTr("Save project as…")
        keys: "Ctrl+Shift+S"
        onTriggered: root.project.saveAs()
    }
    MenuSeparator {}
    StyledMenuItem {
        text: qsTr("Back to the opening view")
        keys: "Ctrl+0"
        onTriggered: root.session.reset()
    }
    StyledMenuItem {
        objectName: "menuLesson"
        text: qsTr("Lesson of your own")
        keys: "Ctrl+L"
        onTriggered: root.lessonToggled()
    }
    StyledMenuItem {
        text: qsTr("Speaker view")
        keys: "F6"
        onTriggered: root.speakerToggled()
    }
    StyledMenuItem {
        text: qsTr("Classroom: full screen, large type")
        keys: "F11"
        onTriggered: root.classroomToggled()
    }
    StyledMenu {
        id: languages

        objectName: "languageMenu"
        // Found by those who do not read the language that is on.
        title: root.session.language === "en" ? "Language" : qsTr("Language") + " · Language"

        Instantiator {
            model: [["en", "English"], ["hy", "Հայերեն"], ["az", "Azərbaycanca"], ["ru", "Русский"]]
            onObjectAdded: (index, object) => languages.insertItem(index, object as Choice)
            onObjectRemoved: (index, object) => languages.removeItem(object as Choice)

            Choice {
                required property var modelData

                objectName: "language:" + modelData[0]
                text: modelData[1]
                chosen: root.session.language === modelData[0]
                onTriggered: {
                    root.settings.language = modelData[0];
                    root.session.language = modelData[0];
                }
            }
        }
    }
    StyledMenu {
        id: sizes

        objectName: "textSizeMenu"
        title: qsTr("Text size")

        Instantiator {
            model: [100, 125, 150, 175, 200]
            onObjectAdded: (index, object) => sizes.insertItem(index, object as Choice)
            onObjectRemoved: (index, object) => sizes.removeItem(object as Choice)

            Choice {
                required property int modelData

                objectName: "textSize:" + modelData
                text: qsTr("%1 %").arg(modelData)
                chosen: root.settings.textSize === modelData
                onTriggered: root.settings.textSize = modelData
            }
        }
    }
    Choice {
        text: qsTr("Less motion")
        chosen: root.settings.lessMotion
        onTriggered: root.settings.lessMotion = !root.settings.lessMotion
    }
    Choice {
        text: qsTr("Appearance as the system's")
        chosen: root.settings.appearance === "system"
        onTriggered: root.settings.appearance = "system"
    }
    StyledMenuItem {
        text: qsTr("Keys")
        keys: "F1"
        onTriggered: root.keysRequested()
    }
    StyledMenuItem {
        text: qsTr("Quit")
        keys: "Ctrl+Q"
        onTriggered: Qt.quit()
    }
}
