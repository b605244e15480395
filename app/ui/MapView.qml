// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtLocation
import QtQuick
import Truceline.Map

/// The map: Qt Location's Map for the camera, our pictures above it, and the gestures.
Item {
    id: root

    required property Session session
    required property ReleaseComparison comparison
    /// Keys belong to the map, not to a text field or control.
    property bool keysFree: true
    /// Shown where the map has room for it; on a small map only when asked for.
    property bool legendShown: true
    /// Without the buttons over the map; gestures and keys stay.
    property bool bare: false
    /// What covers the map on its right side.
    property real coveredRight: 0
    /// What a card would cover when one is open.
    property real cardWidth: 0
    readonly property alias picture: picture
    readonly property alias furniture: furniture
    readonly property alias compare: halves
    readonly property alias measure: measure
    readonly property alias coordinates: coordinates
    property alias coordinateForm: coordinates.form

    // implementation
    readonly property bool roomy: width - coveredRight >= 900
    property bool legendAskedFor: false
    readonly property bool legendVisible: roomy ? legendShown : legendAskedFor
    readonly property real dividerX: Math.round(width * halves.divider * Screen.devicePixelRatio) / Screen.devicePixelRatio

    function toggleMeasure() {
        measure.active = !measure.active;
        forceActiveFocus();
        reachedByKey = measure.active;
    }
    function toggleLegend() {
        if (roomy)
            legendShown = !legendShown;
        else
            legendAskedFor = !legendAskedFor;
    }

    /// The focus came by Tab: show it, and where Enter would look.
    property bool reachedByKey: false

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map, %1").arg(control.spoken)
    Accessible.description: qsTr("Shift and arrows move the map, plus and minus zoom, Enter opens what the cross is on")
    onActiveFocusChanged: {
        if (!activeFocus)
            reachedByKey = false;
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            reachedByKey = true;
    }
    Keys.forwardTo: [measureKeys]
    Keys.onShortcutOverride: event => event.accepted = measureKeys.takes(event.key)
    Keys.onReturnPressed: control.select(Qt.point(width / 2, height / 2))
    Keys.onEnterPressed: control.select(Qt.point(width / 2, height / 2))
    Keys.onMenuPressed: mapMenu.showAt(Qt.point(width / 2, height / 2))

    Timer {
        id: rest

        interval: 400
        onTriggered: control.speak()
    }
    Connections {
        target: root.session

        function onViewChanged() {
            rest.restart();
        }
        function onSceneChanged() {
            rest.restart();
        }
    }
    MapControl {
        id: control

        session: root.session
        picture: picture
        rightPicture: (rightHalf.item as CompareHalf)?.picture ?? null
        covered: root.cardWidth
    }

    Compare {
        id: halves

        session: root.session
    }
    Measure {
        id: measure

        session: root.session
    }
    Coordinates {
        id: coordinates

        session: root.session
    }
    MeasureKeys {
        id: measureKeys

        measure: measure
        coordinates: coordinates
    }

    Binding {
        target: root.session
        property: "mapSize"
        value: Qt.size(root.width, root.height)
    }

    Map {
        anchors.fill: parent
        plugin: Plugin {
            name: "itemsoverlay"
        }
        center: control.center
        zoomLevel: control.zoom
        minimumZoomLevel: 0
        maximumTilt: 0
        copyrightsVisible: false
        color: "transparent"
    }

    MapPicture {
        id: picture

        objectName: "mapPicture"
        anchors.fill: parent
        magnification: Style.scale
    }

    Loader {
        id: rightHalf

        anchors.fill: parent
        active: halves.on
        sourceComponent: CompareHalf {
            dividerX: root.dividerX
        }
    }

    FurnitureItem {
        id: furniture

        objectName: "furniture"
        anchors.fill: parent
        map: picture
        rightMap: control.rightPicture
        legendShown: root.legendVisible
    }

    ChangesItem {
        anchors.fill: parent
        visible: root.comparison.active
        comparison: root.comparison
    }
    MeasureItem {
        anchors.fill: parent
        visible: measure.active
        measure: measure
    }

    HoverHandler {
        id: hover

        cursorShape: drag.active ? Qt.ClosedHandCursor : measure.active ? Qt.CrossCursor
            : control.hoverText !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: {
            if (!hovered)
                return;
            coordinates.point(point.position);
            measure.point(point.position);
            if (!drag.active && !measure.active)
                control.hover(point.position);
        }
        onHoveredChanged: {
            if (hovered)
                return;
            control.leave();
            coordinates.leave();
            measure.leave();
        }
    }
    TapHandler {
        onTapped: eventPoint => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.reachedByKey = false;
            measure.active ? measure.add(eventPoint.position) : control.select(eventPoint.position);
        }
        onDoubleTapped: eventPoint => measure.active ? measure.end() : control.zoomAt(1, eventPoint.position)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => {
            coordinates.point(eventPoint.position);
            mapMenu.showAt(eventPoint.position);
        }
    }
    DragHandler {
        id: drag

        target: null
        onTranslationChanged: delta => control.pan(delta.x, delta.y)
    }
    PinchHandler {
        id: pinch

        target: null
        rotationAxis.enabled: false
        onScaleChanged: delta => control.zoomAt(Math.log2(delta), pinch.centroid.position)
        onTranslationChanged: delta => control.pan(delta.x, delta.y)
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => control.zoomAt(event.angleDelta.y / 240, Qt.point(event.x, event.y))
    }

    MapKeys {
        control: control
        session: root.session
        enabled: root.keysFree
        onLegendToggled: root.toggleLegend()
        onMeasureToggled: root.toggleMeasure()
        onCoordinatesTurned: coordinates.turn()
    }

    CompareKeys {
        compare: halves
        enabled: root.keysFree
    }

    Item {
        id: cross

        anchors.centerIn: parent
        width: 24
        height: 24
        visible: root.reachedByKey

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: 2
            color: Style.focus
        }
        Rectangle {
            anchors.centerIn: parent
            width: 2
            height: parent.height
            color: Style.focus
        }
    }

    Loader {
        anchors.fill: parent
        active: halves.on
        sourceComponent: CompareDivider {
            session: root.session
            compare: halves
            dividerX: root.dividerX
            head: furniture.headRect
            coveredRight: root.coveredRight
        }
    }

    HoverLabel {
        text: drag.active ? "" : measure.active ? measure.aimText : control.hoverText
        at: measure.active ? measure.aim : control.hoverAt
        within: Qt.size(root.width - root.coveredRight, root.height)
    }

    ZoomButtons {
        objectName: "zoomButtons"
        visible: !root.bare
        // A legend takes up to seven tenths of the height.
        flat: root.height < Style.sized(576) && !halves.on
            && furniture.headRect.right + flatWidth + Style.gap * 8 < root.width - root.coveredRight
        anchors.right: parent.right
        anchors.rightMargin: Style.gap * 4 + root.coveredRight
        anchors.top: parent.top
        anchors.topMargin: Style.gap * 4
        onZoomed: levels => control.zoomBy(levels)
        legendShown: root.legendVisible
        measuring: measure.active
        onHome: root.session.lookHome()
        onLegendToggled: root.toggleLegend()
        onMeasureToggled: root.toggleMeasure()
    }

    MeasurePanel {
        objectName: "measurePanel"
        x: Style.gap * 2.5
        y: Style.gap * 26 // below the date
        visible: measure.active
        measure: measure
    }
    MapMenu {
        id: mapMenu

        coordinates: coordinates
        onMeasureRequested: at => {
            measure.active = true;
            measure.add(at);
            root.forceActiveFocus();
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.reachedByKey
        color: "transparent"
        border.width: 2
        border.color: Style.focus
    }
}
