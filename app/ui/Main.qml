// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

/// The window: the map is the page, everything else is around it and can be folded away.
ApplicationWindow {
    id: window

    required property Session session

    // implementation
    /// Typed letters, arrows and Space belong to a control that has the focus.
    readonly property bool keysFree: !(activeFocusItem instanceof T.Control) && !(activeFocusItem instanceof TextInput)
        && !(activeFocusItem instanceof TextEdit)
    readonly property bool cardOverlaid: width < 1280 * Style.scale

    /// A story from one of its chapters on.
    function present(index: int, chapter: int) {
        history.paused = true;
        analysis.active = false;
        exportPanel.visible = false;
        map.measure.active = false;
        foot.playback.playing = false;
        story.start(index);
        if (chapter > 0)
            story.goTo(chapter);
        history.paused = story.playing;
        map.forceActiveFocus();
    }

    /// The side panel is where the lesson's is.
    function toggleSidePanel() {
        settings.sidePanelShown = lesson.shown || !settings.sidePanelShown;
        lesson.shown = false;
    }

    function toggleLesson() {
        if (story.playing)
            return;
        lesson.shown = !lesson.shown;
        if (lesson.shown && lesson.editor.count > 0)
            lessonPanel.takeFocus();
        else
            map.forceActiveFocus();
    }

    onClosing: close => {
        if (lesson.editor.unsaved || project.keeper.unsaved) {
            close.accepted = false;
            lesson.guard(() => project.guard(() => window.close()));
        } else {
            project.keeper.forget();
            speaker.close();
        }
    }

    // What is available is that of all screens together.
    width: Math.min(1440, Screen.width, Screen.desktopAvailableWidth)
    height: Math.min(900, Screen.height, Screen.desktopAvailableHeight)
    minimumWidth: 1024
    minimumHeight: 640
    visible: true
    title: project.title + (session.title === "" ? "Truceline" : qsTr("Truceline — %1").arg(session.dateText))
    color: Style.window
    locale: Qt.locale(session.language)
    font.family: "Noto Sans"
    font.pixelSize: Style.textSize

    palette: WindowPalette {}

    WindowSettings {
        id: settings
    }
    Settings {
        category: "window"
        property alias legendShown: map.legendShown
        property alias coordinateForm: map.coordinateForm
    }
    Looks {
        window: window
        session: window.session
        settings: settings
    }

    Card {
        id: card

        session: window.session
    }

    ReleaseComparison {
        id: comparison

        session: window.session
    }

    ProjectDesk {
        id: project

        session: window.session
        paused: history.paused
        onOpenRequested: files => lesson.open(files)
    }
    LessonDesk {
        id: lesson

        session: window.session
        onOpenRequested: files.open()
        onPresentRequested: chapter => window.present(story.lessonIndex, chapter)
        onSpeakerRequested: speaker.toggle()
    }
    StoryPlayer {
        id: story

        session: window.session
        lesson: lesson.editor
        flightTime: Style.motion * 8
        onEnded: history.paused = false
    }
    Classroom {
        id: classroom

        window: window
        session: window.session
    }
    ViewHistory {
        id: history

        session: window.session
    }

    header: TopBar {
        id: topBar

        visible: !classroom.on
        session: window.session
        compare: map.compare
        story: story
        history: history
        settings: settings
        project: project
        onSidePanelToggled: window.toggleSidePanel()
        onBoardRequested: analysis.toggle(0)
        onOpenRequested: files.open()
        onDatabaseRequested: databases.open()
        onExportRequested: exportPanel.visible = !exportPanel.visible
        onKeysRequested: keysHelp.open()
        onPresentRequested: index => window.present(index, 0)
        onClassroomToggled: classroom.toggle()
        onLessonToggled: window.toggleLesson()
        onSpeakerToggled: speaker.toggle()
    }

    SidePanel {
        id: sidePanel

        objectName: "sidePanel"
        x: settings.sidePanelShown && !classroom.on ? 0 : -width
        width: Math.min(Style.sized(window.cardOverlaid ? 288 : 320), parent.width * 0.4)
        height: parent.height
        visible: x > -width && !story.playing && !lessonPanel.visible
        session: window.session
        onBoardRequested: analysis.toggle(0)
        onCompareRequested: layerId => releases.compare(layerId)
        onReadingRequested: layerId => importPanel.review(layerId)

        Behavior on x {
            enabled: !classroom.on

            NumberAnimation {
                duration: Style.motion
            }
        }
    }

    StoryPanel {
        id: storyPanel

        objectName: "storyPanel"
        // The map keeps the width that it needs to have its legend beside it.
        width: Math.min(Style.sized(window.cardOverlaid ? 352 : Math.min(400, window.width - 904)), parent.width * 0.5)
        height: parent.height
        visible: story.playing
        player: story
        onSpeakerRequested: speaker.toggle()
    }

    LessonPanel {
        id: lessonPanel

        objectName: "lessonPanel"
        width: storyPanel.width // so that a chapter's map is as large as that which it is made of
        height: parent.height
        visible: lesson.shown && !story.playing && !classroom.on
        desk: lesson
    }
    SpeakerWindow {
        id: speaker

        main: window
        player: story
    }

    MapView {
        id: map

        objectName: "map"
        anchors.left: story.playing ? storyPanel.right : lessonPanel.visible ? lessonPanel.right : sidePanel.right
        anchors.right: window.cardOverlaid || !card.open ? parent.right : cardPanel.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        session: window.session
        comparison: comparison
        keysFree: window.keysFree
        bare: classroom.on
        cardWidth: window.cardOverlaid ? cardPanel.width : 0
        coveredRight: exportPanel.visible || importPanel.active ? exportPanel.width - (map.parent.width - map.x - map.width)
            : window.cardOverlaid && card.open ? cardPanel.width : 0
    }

    ClassroomDate {
        objectName: "classroomHead"
        parent: map
        visible: classroom.on
        text: window.session.dateText
        head: map.furniture.headRect
        room: map.width - map.coveredRight
    }

    Analysis {
        id: analysis

        anchors.fill: map
        session: window.session
        comparison: comparison
        selectedOnly: card.open
        onChangesExportRequested: releases.save()
        onClosed: map.forceActiveFocus()
    }

    CardPanel {
        id: cardPanel

        objectName: "card"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Math.min(Style.sized(window.cardOverlaid ? 352 : 384), parent.width * 0.5)
        visible: card.open
        card: card
        onBoardRequested: analysis.toggle(0)
    }

    Notices {
        anchors.fill: map
        session: window.session
        comparison: comparison
        project: project
        head: map.furniture.headRect
        coveredRight: map.coveredRight
        analysed: analysis.active
        onTableRequested: analysis.toggle(3)
        onExportRequested: releases.save()
    }

    ExportPanel {
        id: exportPanel

        objectName: "exportPanel"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Math.min(Style.sized(428), parent.width * 0.6)
        visible: false
        session: window.session
        onCloseRequested: visible = false
    }

    ImportPanel {
        id: importPanel

        objectName: "importPanel"
        anchors.fill: exportPanel
        session: window.session
    }

    Tour {
        id: tour

        objectName: "hint"
        x: step === 2 ? parent.width - width - Style.gap * 4 : (parent.width - width) / 2
        y: step === 0 ? parent.height - height - Style.gap * 4 // above the days shown
            : step === 1 ? (parent.height - height) / 2 : Style.gap * 4 // below the top bar
        visible: !settings.hintUnderstood && window.session.title !== "" && !card.open && !analysis.active
            && !exportPanel.visible && !importPanel.active && !map.measure.active && !map.compare.on && !story.playing && !lessonPanel.visible && !classroom.on
        onUnderstood: settings.hintUnderstood = true
    }

    HoverHandler {
        id: pointer

        enabled: classroom.on
    }
    PointerRing {
        objectName: "pointerRing"
        pointer: pointer
    }

    footer: WindowFooter {
        id: foot

        visible: !classroom.on
        session: window.session
        coordinates: map.coordinates
        keysFree: window.keysFree
        led: story.playing
        // A story needs the room more than the line of counts does.
        low: story.playing && window.height < Style.sized(620)
    }

    OpenFiles {
        id: files

        anchors.fill: parent
        onChosen: files => project.open(files)
    }
    DatabasePanel {
        id: databases

        objectName: "databasePanel"
        onChosen: file => window.session.open([file])
    }
    ReleaseFiles {
        id: releases

        comparison: comparison
    }
    KeysHelp {
        id: keysHelp

        objectName: "keysHelp"
        onTourRequested: {
            tour.step = 0;
            settings.hintUnderstood = false;
        }
    }

    StoryKeys {
        player: story
        keysFree: window.keysFree && !storyPanel.overviewShown
        onOverviewRequested: storyPanel.showOverview()
    }
    WindowKeys {
        savesProject: !lessonPanel.visible
        onAnalysisRequested: tab => analysis.toggle(tab)
        onSearchRequested: topBar.searchBox.forceActiveFocus(Qt.ShortcutFocusReason)
        onSidePanelToggled: window.toggleSidePanel()
        onLessonToggled: window.toggleLesson()
        onSpeakerToggled: speaker.toggle()
        onTabRequested: tab => {
            lesson.shown = false;
            settings.sidePanelShown = true;
            sidePanel.tab = tab;
        }
        onAppearanceToggled: settings.appearance = Style.dark ? "light" : "dark"
        onOpenRequested: files.open()
        onSaveRequested: project.save()
        onSaveAsRequested: project.saveAs()
        onExportRequested: exportPanel.visible = !exportPanel.visible
        onKeysRequested: keysHelp.open()
        onGoBackRequested: history.goBack()
        onGoForwardRequested: history.goForward()
        onClassroomToggled: classroom.toggle()
        onPresentRequested: story.playing ? story.goTo(0) : window.present(Math.max(0, story.lessonIndex), 0)
        onResetRequested: window.session.reset()
        onCloseRequested: {
            if (importPanel.active)
                return importPanel.goBack();
            if (exportPanel.visible)
                return exportPanel.goBack();
            if (map.measure.active)
                return map.toggleMeasure();
            if (analysis.active)
                analysis.active = false;
            else if (card.open)
                card.close();
            else if (story.playing)
                story.stop();
            else if (lessonPanel.visible)
                lesson.shown = false;
            else if (!map.compare.stop() && classroom.on)
                classroom.toggle();
            map.forceActiveFocus();
        }
    }
}
