// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// A name, and a list to choose from.
RowLayout {
    id: root

    required property string name
    required property list<string> choices
    required property int choice
    property bool quiet: false
    readonly property alias box: box
    signal chosen(choice: int)

    // implementation
    BodyText {
        Layout.fillWidth: true
        text: root.name
        quiet: root.quiet
    }
    StyledComboBox {
        id: box

        objectName: root.objectName + "Box"
        Layout.preferredWidth: Style.sized(190)
        name: root.name
        opensDown: true
        model: root.choices
        currentIndex: root.choice
        onActivated: index => root.chosen(index)
    }
}
