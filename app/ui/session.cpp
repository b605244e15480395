// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include "export/composition.h"
#include "map/quick/follow.h"
#include "time/language.h"
#include "time/spantext.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace truceline {

Session::Session(QObject* parent)
    : QObject(parent)
{
    speak(m_view.language);
    m_view.query.window = {Mode::Window, {0, 1}};
    connect(this, &Session::queryChanged, this, &Session::countsChanged);
    connect(this, &Session::loadingChanged, this, &Session::countsChanged);
}

Session::~Session()
{
    if (m_loading) {
        m_loading->cancel();
        m_loading->waitForFinished();
    }
    m_preparing.waitForFinished();
}

const SceneSelection& Session::selection() const
{
    if (!m_selection)
        m_selection = m_scene ? select(*m_scene, m_view) : SceneSelection{};
    return *m_selection;
}

QString Session::dateText() const
{
    const QLocale locale(m_view.language);
    const Window& window = m_view.query.window;
    return window.mode == Mode::Cumulative ? tr("until %1").arg(spanText(daySpan(window.lastDay()), locale))
                                           : spanText(window.span(), locale);
}

QString Session::title() const
{
    return m_scene ? m_scene->atlas->vocabulary.in(m_view.language, m_scene->atlas->title) : QString();
}

QString Session::countsText() const
{
    const Counts counts = selection().incidents;
    const QLocale locale(m_view.language);
    const auto number = [&locale](int count) { return locale.toString(count); };
    QStringList parts{tr("%1 of %2 incidents shown").arg(number(counts.shown()), number(counts.total()))};
    if (counts.possible > 0)
        parts.last() += tr(" (%1 possibly)").arg(number(counts.possible));
    parts += tr("%1 outside the dates").arg(number(counts.outsideDates));
    parts += tr("%1 filtered").arg(number(counts.filtered));
    parts += tr("%1 undated").arg(number(counts.undated));
    parts += tr("%1 without place").arg(number(counts.withoutPlace));
    if (isLoading())
        parts += tr("more are being read");
    return parts.join(u" · "_s);
}

void Session::setScene(ScenePtr scene)
{
    const bool isFirst = !m_scene;
    const bool isOtherAtlas = m_scene && scene && m_scene->atlas->folder != scene->atlas->folder;
    if (m_scene && scene)
        keepSelected(*scene);
    m_scene = std::move(scene);
    m_selection.reset();
    Q_EMIT sceneChanged();
    if (isFirst || isOtherAtlas) {
        clearSelected();
        reset();
    }
    Q_EMIT queryChanged();
}

FeatureRef Session::found(FeatureRef feature, const Scene& scene) const
{
    if (!feature.isValid())
        return {};
    const LayerPtr& layer = m_scene->atlas->layers[static_cast<std::size_t>(feature.layer)];
    const auto& layers = scene.atlas->layers;
    if (const auto same = std::ranges::find(layers, layer); same != layers.end())
        return {static_cast<int>(same - layers.begin()), feature.row};
    const int again = scene.atlas->indexOf(layer->info.id); // its file was read again
    if (again < 0)
        return {};
    const auto row = sameRow(*layer, feature.row, *layers[static_cast<std::size_t>(again)]);
    return row ? FeatureRef{again, *row} : FeatureRef();
}

void Session::keepSelected(const Scene& next)
{
    const FeatureRef selected = found(m_selected, next);
    for (FeatureRef& feature : m_together)
        feature = found(feature, next);
    m_together.removeIf([](FeatureRef feature) { return !feature.isValid(); });
    m_selected = selected;
    m_pointed.clear();
}

void Session::setView(const View& view)
{
    if (view == m_view)
        return;
    const bool cameraMoved = view.camera != m_view.camera;
    const bool queryDiffers =
        view.query != m_view.query || view.hiddenLayers != m_view.hiddenLayers || view.language != m_view.language;
    if (view.query.filters != m_view.query.filters || view.query.search != m_view.query.search)
        m_asked.reset();
    const bool otherLanguage = view.language != m_view.language;
    m_view = view;
    if (otherLanguage) {
        speak(view.language);
        Q_EMIT languageChanged();
    }
    if (queryDiffers) {
        m_selection.reset();
        Q_EMIT queryChanged();
    }
    if (cameraMoved)
        Q_EMIT cameraChanged();
    Q_EMIT viewChanged();
}

void Session::setWindow(const Window& window)
{
    View view = m_view;
    view.query.window = window;
    setView(view);
}

void Session::setFilters(const QList<Filter>& filters)
{
    Query query = m_asked.value_or(m_view.query);
    query.filters = filters;
    ask(query);
}

void Session::setSearch(const QString& text)
{
    Query query = m_asked.value_or(m_view.query);
    query.search = text;
    ask(query);
}

/// Takes over filters and search, at once where their rows are known.
void Session::ask(const Query& query)
{
    const auto applied = [this, query] {
        View view = m_view;
        view.query.filters = query.filters;
        view.query.search = query.search;
        return view;
    };
    m_asked.reset();
    if (!m_scene || isPrepared(*m_scene, applied())) {
        setView(applied());
        return;
    }
    m_asked = query;
    const auto preparing = QtConcurrent::run([scene = m_scene, view = applied()] { prepare(*scene, view); });
    follow(m_preparing, preparing, this, [this, query, applied] {
        if (m_asked == query) {
            m_asked.reset();
            setView(applied());
        }
    });
}

void Session::setStyle(const QString& layerId, const LayerStyle& style)
{
    const auto styled = [this, layerId, style] {
        View view = m_view;
        if (style == LayerStyle{})
            view.styles.remove(layerId);
        else
            view.styles[layerId] = style;
        return view;
    };
    if (!m_scene || isPrepared(*m_scene, styled())) {
        setView(styled());
        return;
    }
    const auto preparing = QtConcurrent::run([scene = m_scene, view = styled()] { prepare(*scene, view); });
    follow(m_styling, preparing, this, [this, styled] { setView(styled()); });
}

void Session::setLayerVisible(const QString& layerId, bool visible)
{
    View view = m_view;
    view.hiddenLayers.removeAll(layerId);
    if (!visible)
        view.hiddenLayers.append(layerId);
    setView(view);
}

void Session::setSelected(FeatureRef feature)
{
    if (feature == m_selected || lookInto(feature))
        return;
    if (feature.isValid() && isCutShort(m_scene->atlas->layerOf(feature))) {
        addMessages({{m_scene->atlas->layerOf(feature).info.file, {}, Severity::Error,
            tr("the file has become shorter since it was opened, and part of its text is gone; open it again")}});
    }
    m_selected = feature;
    if (!m_together.contains(feature))
        m_together = feature.isValid() ? QList{feature} : QList<FeatureRef>();
    Q_EMIT selectedChanged();
}

void Session::selectTogether(const QList<FeatureRef>& features)
{
    const FeatureRef first = features.value(0);
    if (lookInto(first))
        return;
    m_together = features;
    if (first == m_selected)
        Q_EMIT selectedChanged();
    else
        setSelected(first);
}

void Session::setPointed(const QList<FeatureRef>& features)
{
    if (features == m_pointed)
        return;
    m_pointed = features;
    Q_EMIT pointedChanged();
}

void Session::addMessages(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << toText(finding);
    addNotes(lines);
}

void Session::addNotes(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    m_messages += lines;
    Q_EMIT messagesChanged();
}

View Session::viewOf(const SavedView& saved)
{
    View view = saved.view;
    view.language = m_view.language;
    view.appearance = m_view.appearance;
    if (!takeViewpoint(*m_scene->atlas, saved.view.viewpoint, view))
        addNotes({tr("This atlas draws nothing as “%1” does; the view is neutral").arg(saved.view.viewpoint)});
    return view;
}

void Session::show(const SavedView& saved)
{
    setLook({viewOf(saved), boxOf(saved), truceline::mapSize(saved.sheet)});
}

void Session::restore(const SavedView& saved)
{
    clearSelected();
    View view = viewOf(saved);
    view.camera = m_view.camera;
    setView(view);
    lookAt(Viewport(saved.view.camera, truceline::mapSize(saved.sheet)).box());
    m_restored = saved;
    Q_EMIT restoredChanged();
}

void Session::setNames(int names)
{
    View view = m_view;
    view.names = static_cast<Names>(names);
    setView(view);
}

QStringList Session::viewpoints() const
{
    QStringList titles;
    if (m_scene) {
        for (const Viewpoint& viewpoint : m_scene->atlas->viewpoints)
            titles << textIn(viewpoint.titles, m_view.language);
    }
    return titles;
}

QStringList Session::viewpointNotes() const
{
    QStringList notes;
    if (m_scene) {
        for (const Viewpoint& viewpoint : m_scene->atlas->viewpoints)
            notes << textIn(viewpoint.notes, m_view.language);
    }
    return notes;
}

int Session::viewpoint() const
{
    const Viewpoint* found = m_scene ? m_scene->atlas->viewpoint(m_view.viewpoint) : nullptr;
    return found ? static_cast<int>(found - m_scene->atlas->viewpoints.data()) : -1;
}

void Session::setViewpoint(int index)
{
    if (index < 0 || index >= viewpoints().size())
        return;
    View view = m_view;
    takeViewpoint(*m_scene->atlas, m_scene->atlas->viewpoints[static_cast<std::size_t>(index)].id, view);
    setView(view);
}

void Session::setLanguage(const QString& language)
{
    View view = m_view;
    view.language = language;
    setView(view);
}

void Session::setAppearance(int appearance)
{
    View view = m_view;
    view.appearance = static_cast<Appearance>(appearance);
    setView(view);
}

void Session::reset()
{
    m_asked.reset();
    if (!m_scene)
        return;
    View view;
    view.names = m_view.names;
    view.language = m_view.language;
    view.appearance = m_view.appearance;
    view.styles = m_view.styles;
    view.query.window = m_scene->atlas->window;
    m_aim = m_scene->atlas->home;
    view.camera = aimed();
    setView(view);
}

void Session::dismissMessages()
{
    m_messages.clear();
    Q_EMIT messagesChanged();
}

} // namespace truceline
