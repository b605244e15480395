// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What the picture will be: its form, size, colours, format and texts.
GridLayout {
    id: root

    required property SheetExport sheet

    // implementation
    columns: 2
    columnSpacing: Style.gap * 3
    rowSpacing: Style.gap * 2

    component Name: BodyText {
        quiet: true
        wrapMode: Text.NoWrap
    }

    Name {
        text: qsTr("Form")
    }
    ChoiceBar {
        objectName: "exportForm"
        Layout.fillWidth: true
        choices: [qsTr("Map"), qsTr("Press"), qsTr("Slide"), qsTr("Square"), qsTr("Story")]
        hints: [qsTr("The map alone, legend and sources laid over it"), qsTr("Title, map, legend, locator, sources, credit"),
            qsTr("16:9, the legend beside the map"), qsTr("1:1, for feeds"), qsTr("9:16, for telephones")]
        current: root.sheet.form
        onChosen: index => root.sheet.form = index
    }

    Name {
        text: qsTr("Size")
    }
    RowLayout {
        spacing: Style.gap * 2

        FormField {
            objectName: "exportSize"
            Layout.fillWidth: true
            text: root.sheet.size
            name: qsTr("Size in pixels or millimetres")
            onEditingFinished: {
                root.sheet.size = text;
                text = Qt.binding(() => root.sheet.size);
            }
        }
        StyledComboBox {
            readonly property list<string> sizes: ["1920 × 1080", "3840 × 2160", "297 × 210 mm", "210 × 297 mm",
                "420 × 297 mm", "1080 × 1080", "1080 × 1350", "1080 × 1920"]

            objectName: "exportSizes"
            name: qsTr("Common sizes")
            opensDown: true
            model: [qsTr("Full HD"), qsTr("4K"), qsTr("A4, 300 dpi"), qsTr("A4 upright"), qsTr("A3, 300 dpi"),
                qsTr("Square"), qsTr("Portrait"), qsTr("Story")]
            currentIndex: sizes.findIndex(each => each === root.sheet.size)
            displayText: currentIndex < 0 ? qsTr("Other") : currentText
            onActivated: index => {
                root.sheet.size = sizes[index];
                currentIndex = Qt.binding(() => sizes.findIndex(each => each === root.sheet.size));
            }
        }
    }

    Name {
        text: qsTr("Colours")
    }
    ChoiceBar {
        objectName: "exportColours"
        choices: [qsTr("Light"), qsTr("Dark"), qsTr("Grey")]
        hints: ["", "", qsTr("For print without colour: the sides differ by their hatch alone")]
        current: root.sheet.appearance
        onChosen: index => root.sheet.appearance = index
    }

    Name {
        text: qsTr("File")
    }
    RowLayout {
        spacing: Style.gap * 2

        StyledComboBox {
            objectName: "exportFormat"
            name: qsTr("Format of the file")
            opensDown: true
            model: ["PNG", "JPEG", "WebP", "SVG", "PDF", qsTr("MP4 video"), qsTr("WebP animation")]
            currentIndex: root.sheet.format
            onActivated: index => {
                root.sheet.format = index;
                currentIndex = Qt.binding(() => root.sheet.format);
            }
        }
        StyledCheckBox {
            objectName: "exportBundled"
            Layout.fillWidth: true
            visible: !root.sheet.animated
            text: qsTr("with texts and lists")
            checked: root.sheet.bundled
            onToggled: {
                root.sheet.bundled = checked;
                checked = Qt.binding(() => root.sheet.bundled);
            }
            ToolTip.visible: hovered
            ToolTip.delay: 500
            ToolTip.text: qsTr("A zip file: the picture, alt text, caption, sources, attribution, lists of what is shown, the view")
        }
        StyledComboBox {
            objectName: "exportStep"
            visible: root.sheet.animated
            name: qsTr("Days of one frame")
            opensDown: true
            model: [qsTr("by day"), qsTr("by week"), qsTr("by month"), qsTr("by year")]
            currentIndex: root.sheet.step
            onActivated: index => {
                root.sheet.step = index;
                currentIndex = Qt.binding(() => root.sheet.step);
            }
        }
    }

    Name {
        text: qsTr("Title")
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Style.gap * 1.5
    }
    SuggestedText {
        objectName: "exportTitle"
        Layout.fillWidth: true
        name: qsTr("Title")
        own: root.sheet.title
        suggestion: root.sheet.suggestedTitle
        onEdited: text => root.sheet.title = text
    }
    Name {
        visible: root.sheet.form !== 0
        text: qsTr("Caption")
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Style.gap * 1.5
    }
    SuggestedText {
        objectName: "exportCaption"
        Layout.fillWidth: true
        visible: root.sheet.form !== 0
        name: qsTr("Caption")
        own: root.sheet.caption
        suggestion: root.sheet.suggestedCaption
        onEdited: text => root.sheet.caption = text
    }
    Name {
        visible: root.sheet.form !== 0
        text: qsTr("Credit")
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Style.gap * 1.5
    }
    SuggestedText {
        objectName: "exportCredit"
        Layout.fillWidth: true
        visible: root.sheet.form !== 0
        name: qsTr("Credit")
        own: root.sheet.credit
        suggestion: root.sheet.suggestedCredit
        onEdited: text => root.sheet.credit = text
    }
}
