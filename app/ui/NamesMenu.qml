// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Which forms of names the map and all texts use.
StyledMenu {
    id: root

    required property Session session

    // implementation
    Instantiator {
        model: [qsTr("Both forms"), qsTr("Armenian-derived forms"), qsTr("Azerbaijani-derived forms"),
            qsTr("As written there")]
        onObjectAdded: (index, object) => root.insertItem(index, object as StyledMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as StyledMenuItem)

        StyledMenuItem {
            required property int index
            required property string modelData

            text: modelData
            checkable: true
            checked: root.session.names === index
            onTriggered: {
                root.session.setNames(index);
                checked = Qt.binding(() => root.session.names === index);
            }
        }
    }
}
