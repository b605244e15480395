// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// One of our properties, and the column that it is taken from.
RowLayout {
    id: root

    required property int index
    required property string label
    required property string property
    required property int choice
    required property list<string> choices
    signal chosen(choice: int)

    // implementation
    BodyText {
        Layout.fillWidth: true
        text: root.label
        quiet: root.choice === 0
    }
    StyledComboBox {
        objectName: "importColumn:" + root.property
        Layout.preferredWidth: Style.sized(190)
        name: root.label
        opensDown: true
        model: root.choices
        currentIndex: root.choice
        onActivated: index => root.chosen(index)
    }
}
