// SPDX-License-Identifier: MIT
#pragma once

#include "data/search.h"
#include "map/scene.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace truceline {

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

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Null until an atlas is open.
    const ScenePtr& scene() const { return m_scene; }
    const View& view() const { return m_view; }
    /// What the view shows of the scene; kept until scene or query change.
    const SceneSelection& selection() const;
    /// The feature whose card is open; invalid = none.
    FeatureRef selected() const { return m_selected; }
    bool isLoading() const { return m_loading; }
    /// Part of the current loading that is done, 0 … 1.
    double progress() const { return m_progress; }
    /// What was wrong with opened files, one line each, newest last.
    QStringList messages() const { return m_messages; }

    void setScene(ScenePtr scene);
    void setView(const View& view);
    void setCamera(const Camera& camera);
    void setWindow(const Window& window);
    void setFilters(const QList<Filter>& filters);
    void setSearch(const QString& text);
    void setLayerVisible(const QString& layerId, bool visible);
    void setSelected(FeatureRef feature);

    Q_INVOKABLE void clearSelected() { setSelected({}); }
    Q_INVOKABLE void setNames(int names);
    Q_INVOKABLE void setAppearance(int appearance);
    /// Back to the atlas's opening view.
    Q_INVOKABLE void reset();
    /// Adds files as layers; what is open stays whatever happens. Progress, messages and sceneChanged() report.
    Q_INVOKABLE void open(const QList<QUrl>& files);
    Q_INVOKABLE void cancelLoading();
    Q_INVOKABLE void dismissMessages();

Q_SIGNALS:
    void sceneChanged();
    /// Anything of the view, the camera included.
    void viewChanged();
    /// Window, filters, search or hidden layers: what is shown, not where the map looks.
    void queryChanged();
    void cameraChanged();
    void selectedChanged();
    void loadingChanged();
    void progressChanged();
    void messagesChanged();

private:
    ScenePtr m_scene;
    View m_view;
    mutable std::optional<SceneSelection> m_selection;
    FeatureRef m_selected;
    bool m_loading = false;
    double m_progress = 0;
    QStringList m_messages;
};

} // namespace truceline

Q_DECLARE_METATYPE(truceline::ScenePtr)
Q_DECLARE_METATYPE(truceline::View)
Q_DECLARE_METATYPE(truceline::FeatureRef)
