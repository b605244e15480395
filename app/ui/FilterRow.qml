// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// A check box that filters the incidents.
StyledCheckBox {
    id: root

    required property Session session
    /// Each as KEY=VALUE; all of them are switched together.
    required property list<string> filters

    // implementation
    Layout.fillWidth: true
    Layout.leftMargin: Style.gap * 4
    Layout.rightMargin: Style.gap * 4
    checked: filterSwitch.on
    onToggled: filterSwitch.on = checked

    FilterSwitch {
        id: filterSwitch

        session: root.session
        filters: root.filters
    }
}
