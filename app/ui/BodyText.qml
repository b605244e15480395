// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// Text in the window's type. Always plain text, whatever the data hold; wraps unless told otherwise.
Label {
    property bool quiet: false
    property bool strong: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: quiet ? Style.textQuiet : Style.text
    font.pixelSize: Style.textSize
    font.weight: strong ? Font.DemiBold : Font.Normal
}
