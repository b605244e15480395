// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What covers the map when the record is read rather than looked at: the claims board, the table, the figures, which
/// follow the dates, filters and layers as the map does; and two releases compared, where some are.
Rectangle {
    id: root

    required property Session session
    required property ReleaseComparison comparison
    /// 0 claims board, 1 table, 2 figures, 3 changes
    property int tab: 0
    /// The claims board begins with what is chosen.
    property bool selectedOnly: false
    signal closed
    signal changesExportRequested

    // implementation
    color: Style.paper
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Claims board, table and figures")

    Connections {
        target: root.comparison
        function onChanged() {
            if (root.tab === 3 && !root.comparison.active)
                root.closed();
        }
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Style.gap * 3
            Layout.leftMargin: Style.gap * 5

            ChoiceBar {
                objectName: "analysisTabs"
                choices: [qsTr("Claims board"), qsTr("Table"), qsTr("Figures")]
                    .concat(root.comparison.active ? [qsTr("Changes")] : [])
                hints: [qsTr("Who says what, side by side  (Ctrl+4)"),
                    qsTr("Incidents and claims as a table, to sort and export  (Ctrl+5)"),
                    qsTr("Totals, incidents per month, sources  (Ctrl+6)"),
                    qsTr("What another release of a layer states otherwise")]
                current: root.tab
                onChosen: index => root.tab = index
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "closeAnalysis"
                symbol: "close"
                name: qsTr("Back to the map")
                keys: "Esc"
                onClicked: root.closed()
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            sourceComponent: [board, table, figures, changes][root.tab]
        }
    }

    Component {
        id: board

        ClaimBoard {
            focus: true
            session: root.session
            selectedOnly: root.selectedOnly
        }
    }
    Component {
        id: table

        TablePane {
            focus: true
            session: root.session
        }
    }
    Component {
        id: changes

        ChangesPane {
            focus: true
            comparison: root.comparison
            onExportRequested: root.changesExportRequested()
        }
    }
    Component {
        id: figures

        FiguresPane {
            focus: true
            session: root.session
        }
    }
}
