// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// What lies over the map to be read: made when it is asked for, gone when it is left.
Loader {
    id: root

    required property Session session
    required property ReleaseComparison comparison
    /// Only what the card is about.
    required property bool selectedOnly
    signal changesExportRequested
    signal closed

    /// Shows the claims board (0), the table (1), the figures (2) or two releases compared (3); asked again, closes it.
    function toggle(tab: int) {
        const shown = item as AnalysisPane;
        if (shown && shown.tab !== tab) {
            shown.tab = tab;
            return;
        }
        root.tab = tab;
        active = !shown;
        if (active)
            (item as AnalysisPane).forceActiveFocus();
        else
            closed();
    }

    // implementation
    property int tab: 0

    active: false
    sourceComponent: AnalysisPane {
        session: root.session
        comparison: root.comparison
        tab: root.tab
        selectedOnly: root.selectedOnly
        onChangesExportRequested: root.changesExportRequested()
        onClosed: {
            root.active = false;
            root.closed();
        }
    }
}
