// SPDX-License-Identifier: MIT
#pragma once

#include "map/pictures.h"
#include "ui/fileopening.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

#include <variant>

namespace truceline {

/// A view with what the map was told to look at and its size, to come back to.
struct Look {
    View view;
    std::variant<GeoBox, Camera> aim; ///< the view's camera where the map looked elsewhere than told
    QSizeF mapSize;
};

/// What one window works on: the scene, the view of it, the chosen feature. Every panel reads it and changes it through
/// these functions only, so map, list, timeline and counts agree. Lives in the GUI thread; loading runs beside it.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::ScenePtr scene READ scene NOTIFY sceneChanged)
    Q_PROPERTY(truceline::View view READ view NOTIFY viewChanged)
    Q_PROPERTY(truceline::FeatureRef selected READ selected WRITE setSelected NOTIFY selectedChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QStringList messages READ messages NOTIFY messagesChanged)
    Q_PROPERTY(QString dateText READ dateText NOTIFY queryChanged)
    Q_PROPERTY(QString countsText READ countsText NOTIFY countsChanged)
    Q_PROPERTY(QString title READ title NOTIFY sceneChanged)
    Q_PROPERTY(int names READ names WRITE setNames NOTIFY viewChanged)
    Q_PROPERTY(QStringList viewpoints READ viewpoints NOTIFY sceneChanged)
    Q_PROPERTY(QStringList viewpointNotes READ viewpointNotes NOTIFY sceneChanged)
    Q_PROPERTY(int viewpoint READ viewpoint WRITE setViewpoint NOTIFY viewChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(int appearance READ appearance WRITE setAppearance NOTIFY viewChanged)
    Q_PROPERTY(QSizeF mapSize READ mapSize WRITE setMapSize NOTIFY mapSizeChanged)

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Null until an atlas is open.
    const ScenePtr& scene() const { return m_scene; }
    const View& view() const { return m_view; }
    /// What the view shows of the scene; kept until scene or query change. Empty without a scene.
    const SceneSelection& selection() const;
    /// The feature whose card is open; invalid = none.
    FeatureRef selected() const { return m_selected; }
    /// The features that were chosen together because they share a spot, the selected one among them.
    const QList<FeatureRef>& selectedTogether() const { return m_together; }
    Emphasis emphasis() const { return {m_selected, m_pointed}; }
    bool isLoading() const { return m_loading != nullptr; }
    /// Part of the current loading that is done, 0 … 1.
    double progress() const { return m_progress; }
    /// What was wrong with opened files, one line each, newest last.
    QStringList messages() const { return m_messages; }
    /// The window in words, such as "12–15 September 2022".
    QString dateText() const;
    /// The atlas's; empty without a scene.
    QString title() const;
    /// Every incident accounted for: "30 of 223 shown · 180 outside the dates · …"; says so while more are being read.
    QString countsText() const;
    /// A value of truceline::Names, and of truceline::Appearance.
    int names() const { return static_cast<int>(m_view.names); }
    int appearance() const { return static_cast<int>(m_view.appearance); }
    /// Of all words, ISO 639-1.
    QString language() const { return m_view.language; }
    /// The points of view that the atlas offers, and what each draws and leaves out, in one sentence.
    QStringList viewpoints() const;
    QStringList viewpointNotes() const;
    /// The index of the one in force; −1 where the atlas has none.
    int viewpoint() const;
    /// The size in logical pixels that cameras are fitted to and kept inside the atlas's extent for.
    QSizeF mapSize() const { return m_mapSize; }

    /// Shows another scene; the view stays, but for the first scene it becomes the atlas's opening view. What is
    /// selected stays so where the scene still has its layer.
    void setScene(ScenePtr scene);
    void setView(const View& view);
    /// Looks there, as near as the atlas's extent allows.
    void setCamera(const Camera& camera);
    /// Looks at the whole of a box, or as a camera does, as near as the atlas's extent allows.
    /// @param exactly  the camera that does so on a map of this size, where it is known to the last digit
    void lookAt(const std::variant<GeoBox, Camera>& aim, const std::optional<Camera>& exactly = {});
    /// A map that still looks where lookAt() aimed keeps doing so, unless something is selected; else what is in its
    /// top left corner stays there.
    void setMapSize(QSizeF size);
    Look look() const;
    /// Shows it again: with the same camera on a map of the same size, else with the same aim. Appearance and language
    /// stay the window's.
    void setLook(const Look& look);
    /// The map keeps looking at the place in its middle while its size changes.
    Q_INVOKABLE void holdCamera();
    /// The box that the map was told to look at, while it still does; else all that it shows.
    GeoBox shownBox() const;
    /// Shows what savedView() kept: the same on a map of the same size, else all of its box. Appearance and language
    /// stay the window's.
    void show(const SavedView& saved);
    /// Shows the view of an exported image or a view file, all of its map. Appearance and language stay the window's.
    void restore(const SavedView& saved);
    /// What restore() was given last.
    const std::optional<SavedView>& restored() const { return m_restored; }
    void setWindow(const Window& window);
    /// Filters and search come into the view once their rows are known, which may take a moment for large layers.
    void setFilters(const QList<Filter>& filters);
    void setSearch(const QString& text);
    /// The filters that were set last, in the view already or not.
    const QList<Filter>& filters() const { return m_asked ? m_asked->filters : m_view.query.filters; }
    /// How a layer's incidents are drawn; taken over once their properties are read.
    void setStyle(const QString& layerId, const LayerStyle& style);
    void setLayerVisible(const QString& layerId, bool visible);
    void setSelected(FeatureRef feature);
    /// Selects the first and keeps the others within reach; none = nothing is selected.
    void selectTogether(const QList<FeatureRef>& features);
    /// What is drawn with less emphasis than what is selected. Another scene points nothing out.
    void setPointed(const QList<FeatureRef>& features);
    void addMessages(const Findings& findings);
    /// The same for lines that are no findings.
    void addNotes(const QStringList& lines);

    Q_INVOKABLE void clearSelected() { setSelected({}); }
    /// @param names  a value of truceline::Names
    Q_INVOKABLE void setNames(int names);
    Q_INVOKABLE void setViewpoint(int index);
    void setLanguage(const QString& language);
    /// @param appearance  a value of truceline::Appearance
    Q_INVOKABLE void setAppearance(int appearance);
    /// Looks at the whole of the atlas's home.
    Q_INVOKABLE void lookHome();
    /// Back to the atlas's opening view; names and appearance stay.
    Q_INVOKABLE void reset();
    /// Adds files as layers, restores the view of an exported image or a view file, opens a project, a lesson, or
    /// another atlas where a folder or its atlas.json is given. What is open stays whatever happens. Progress, messages
    /// and sceneChanged() report; of a large file the scene holds a first part until all is read. While one loading
    /// runs, another is refused with a message.
    Q_INVOKABLE void open(const QList<QUrl>& files);
    /// Shows the same atlas with other layers. @return false, with a message, while another loading runs
    bool setAtlas(const AtlasPtr& atlas);
    /// Opens a project again whose files are elsewhere now. @return false, with a message, while another loading runs
    bool reopen(const Project& project);
    /// Stops at once and goes back to what was open.
    Q_INVOKABLE void cancelLoading();
    Q_INVOKABLE void dismissMessages();

Q_SIGNALS:
    void sceneChanged();
    /// Every word is another one; the view changes after it.
    void languageChanged();
    /// Anything of the view, the camera included.
    void viewChanged();
    /// Scene, window, filters, search or hidden layers: what is shown, not where the map looks.
    void queryChanged();
    void countsChanged();
    void cameraChanged();
    void selectedChanged();
    void pointedChanged();
    void loadingChanged();
    void progressChanged();
    void messagesChanged();
    void mapSizeChanged();
    void restoredChanged();
    /// Files were opened whose columns somebody should look at before they are drawn.
    void reviewNeeded(const std::vector<truceline::LayerLoad>& layers);
    void lessonOpened(const truceline::Lesson& lesson, const QString& path);
    /// Its scene and view are those of the session now.
    void projectOpened(const truceline::OpenedProject& project);
    /// All that could be opened of what was asked for.
    void filesOpened(const QStringList& paths);

private:
    using Loading = QFutureWatcher<Opened>;

    /// False, with a message, while another loading runs.
    bool mayLoad(const QString& name);
    void begin(const QFuture<Opened>& loading);
    Camera aimed() const;
    bool looksAsAimed() const;
    /// The same feature in another scene; invalid where that has not its layer.
    FeatureRef found(FeatureRef feature, const Scene& scene) const;
    void keepSelected(const Scene& next);
    /// A saved view as this window shows it; says so where the atlas has not its viewpoint.
    View viewOf(const SavedView& saved);
    void take(const Opened& opened);
    void endLoading();
    void ask(const Query& query);
    bool lookInto(FeatureRef feature);

    ScenePtr m_scene;
    View m_view;
    std::variant<GeoBox, Camera> m_aim;
    mutable std::optional<SceneSelection> m_selection;
    std::optional<Query> m_asked; ///< filters and search whose rows are being looked for
    QFuture<void> m_preparing;
    QFuture<void> m_styling;
    FeatureRef m_selected;
    QList<FeatureRef> m_together;
    QList<FeatureRef> m_pointed;
    std::optional<SavedView> m_restored;
    std::vector<std::shared_ptr<const QTemporaryDir>> m_unpacked; ///< files of lessons that layers may still read
    QSizeF m_mapSize{1000, 700};
    Loading* m_loading = nullptr; ///< until what was loaded has been taken over
    ScenePtr m_before; ///< the scene that was open before loading began
    double m_progress = 0;
    QStringList m_messages;
};

} // namespace truceline
