// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A combo box in the window's own look, as wide as its longest text.
ComboBox {
    id: root

    /// What is chosen here, for tooltip and screen readers.
    required property string name
    /// The list is below; else above, as at the window's foot.
    property bool opensDown: false

    // implementation
    implicitHeight: Style.controlHeight
    implicitWidth: widest.advanceWidth + Style.gap * 10
    font.pixelSize: Style.textSize
    Accessible.name: name

    TextMetrics {
        id: widest

        font: root.font
        text: {
            let longest = "";
            for (let i = 0; i < root.count; ++i)
                longest = root.textAt(i).length > longest.length ? root.textAt(i) : longest;
            return longest;
        }
    }

    contentItem: Label {
        leftPadding: Style.gap * 3
        text: root.displayText
        font: root.font
        color: Style.text
        verticalAlignment: Text.AlignVCenter
    }
    indicator: SvgIcon {
        x: root.width - width - Style.gap * 2
        y: (root.height - height) / 2
        width: Style.sized(14)
        height: Style.sized(14)
        symbol: "down"
        color: Style.textQuiet
    }
    rightPadding: Style.gap * 2
    background: Rectangle {
        radius: Style.radius
        color: root.hovered ? Style.sunken : Style.field
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Style.focus : Style.line
    }
    delegate: ItemDelegate {
        id: entry

        required property int index
        required property string modelData

        width: ListView.view ? ListView.view.width : 0
        highlighted: root.highlightedIndex === index
        contentItem: Label {
            text: entry.modelData
            font: root.font
            color: Style.text
        }
        background: Rectangle {
            color: entry.highlighted ? Style.accentSoft : "transparent"
        }
    }
    popup: Popup {
        y: root.opensDown ? root.height + Style.gap : -height - Style.gap
        width: root.width
        padding: 1
        onClosed: {
            if (!root.visualFocus)
                root.focus = false; // used by mouse it leaves the keys to the timeline
        }
        contentItem: ListView {
            clip: true
            implicitHeight: Math.min(contentHeight, Style.sized(320))
            ScrollBar.vertical: StyledScrollBar {}
            model: root.delegateModel
            currentIndex: root.highlightedIndex
        }
        background: Rectangle {
            radius: Style.radius
            color: Style.paper
            border.color: Style.line
        }
    }

    ToolTip.visible: hovered && !popup.visible
    ToolTip.delay: 500
    ToolTip.text: name
}
