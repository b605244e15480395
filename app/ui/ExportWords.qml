// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What to know before a picture is published: what it leaves out, and what it will say of claims and sources.
ColumnLayout {
    id: root

    required property SheetExport sheet

    // implementation
    spacing: Style.gap * 1.5

    component Heading: BodyText {
        Layout.topMargin: Style.gap
        strong: true
    }
    component Line: BodyText {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Style.smallSize
    }

    Repeater {
        model: root.sheet.warnings

        IconLine {
            required property string modelData

            objectName: "exportWarning"
            Layout.fillWidth: true
            symbol: "warning"
            color: Style.warning
            text: modelData
        }
    }
    Heading {
        text: qsTr("Printed about claims and names")
    }
    Repeater {
        model: root.sheet.claims

        Line {
            required property string modelData

            text: modelData
        }
    }
    Heading {
        text: qsTr("Printed as sources")
    }
    Repeater {
        model: root.sheet.sources

        Line {
            required property string modelData

            text: modelData
        }
    }
}
