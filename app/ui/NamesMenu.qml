// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Which forms of names the map and all texts use, and whose drawing of areas and boundaries the map shows.
StyledMenu {
    id: root

    required property Session session

    // implementation
    component Heading: MenuItem {
        id: heading

        enabled: false
        Accessible.name: text
        implicitHeight: Style.sized(28)
        leftPadding: Style.gap * 3
        contentItem: BodyText {
            text: heading.text
            quiet: true
            font.pixelSize: Style.smallSize
            verticalAlignment: Text.AlignVCenter
        }
    }

    Heading {
        text: qsTr("Names of places")
    }
    Instantiator {
        model: [qsTr("Both forms"), qsTr("Armenian-derived forms"), qsTr("Azerbaijani-derived forms"),
            qsTr("As written there")]
        onObjectAdded: (index, object) => root.insertItem(1 + index, object as StyledMenuItem)
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
    Heading {
        text: qsTr("Point of view")
    }
    Instantiator {
        model: root.session.viewpoints
        onObjectAdded: (index, object) => root.addItem(object as StyledMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as StyledMenuItem)

        StyledMenuItem {
            required property int index
            required property string modelData

            objectName: "viewpoint:" + modelData
            text: modelData
            checkable: true
            checked: root.session.viewpoint === index
            ToolTip.visible: hovered
            ToolTip.delay: 500
            ToolTip.text: root.session.viewpointNotes[index] ?? ""
            onTriggered: {
                root.session.setViewpoint(index);
                checked = Qt.binding(() => root.session.viewpoint === index);
            }
        }
    }
}
