// SPDX-License-Identifier: MIT
#include "export/words.h"

#include "geo/wording.h"
#include "map/halves.h"
#include "time/spantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The view with what lies outside the map left out.
View onMap(const View& view, QSizeF size)
{
    View result = view;
    result.query.box = Viewport(view.camera, size).box();
    return result;
}

bool shows(const Scene& scene, const View& view, Role role)
{
    return std::ranges::any_of(scene.atlas->layers,
        [&](const LayerPtr& layer) { return layer->info.role == role && !view.hiddenLayers.contains(layer->info.id); });
}

/// "1 incident", "30 incidents".
QString countText(int count, const QLocale& locale)
{
    return Wording::tr("%1 incidents", nullptr, count).arg(locale.toString(count));
}

QString incidentsSentence(const Counts& counts, const QLocale& locale)
{
    if (counts.shown() == 0)
        return Wording::tr("No incident is recorded for these dates here.");
    const QString count = countText(counts.shown(), locale);
    if (counts.possible == 0)
        return Wording::tr("%1 on the map.").arg(count);
    return Wording::tr("%1 on the map, %2 of them only possibly on these dates.")
        .arg(count, locale.toString(counts.possible));
}

QString areasSentence(const Scene& scene, const View& view, const SceneSelection& selection)
{
    for (std::size_t i = 0; i < scene.atlas->layers.size(); ++i) {
        if (scene.atlas->layers[i]->info.role == Role::Areas && !selection.layers[i].rows.empty()
            && !view.hiddenLayers.contains(scene.atlas->layers[i]->info.id))
            return Wording::tr("Hatched areas are claims by the side named in the legend, not established facts.");
    }
    return {};
}

/// The incidents shown with the most deaths, one line each, at most `count`.
QStringList gravest(const Scene& scene, const View& view, const SceneSelection& selection, qsizetype count)
{
    struct Incident {
        const Layer* layer;
        std::size_t row;
        std::int32_t deaths;
    };
    std::vector<Incident> incidents;
    for (std::size_t i = 0; i < scene.atlas->layers.size(); ++i) {
        const Layer& layer = *scene.atlas->layers[i];
        if (layer.info.role != Role::Incidents)
            continue;
        for (const Selected& selected : selection.layers[i].rows) {
            if (const std::int32_t deaths = layer.incidents.deaths[selected.row]; deaths > 0)
                incidents.push_back({&layer, selected.row, deaths});
        }
    }
    std::ranges::stable_sort(incidents, std::greater(), &Incident::deaths);
    QStringList lines;
    for (const Incident& incident : incidents) {
        if (lines.size() == count)
            break;
        const Properties known = properties(*incident.layer, incident.row);
        QString line = displayName(known, view.names) + u", "_s
            + datesText(incident.layer->dates[incident.row], QLocale(view.language));
        if (const QString summary = known.text(u"summary"); !summary.isEmpty())
            line += u": "_s + summary;
        lines << line;
    }
    return lines;
}

/// Both dates of two halves that differ in nothing else, else nothing.
QString comparedDays(const Scene& scene, const View& view)
{
    if (!view.comparison || !view.comparison->window)
        return {};
    const Halves halves = halvesOf(*scene.atlas, view);
    const QLocale locale(view.language);
    return spanText(halves.left.query.window.span(), locale) + u" | "_s
        + spanText(halves.right.query.window.span(), locale);
}

/// A sentence about each half, or about the one map.
QString aboutEach(const std::vector<QString>& sentences)
{
    if (sentences.size() < 2 || sentences[0] == sentences[1])
        return sentences.front();
    return Wording::tr("Left half: %1 Right half: %2").arg(sentences[0], sentences[1]);
}

QString caption(const Scene& scene, const View& view, QSizeF size)
{
    const View shown = onMap(view, size);
    const SceneSelection selection = select(scene, shown);
    QStringList sentences;
    if (shows(scene, view, Role::Incidents))
        sentences << incidentsSentence(selection.incidents, QLocale(view.language));
    sentences << areasSentence(scene, view, selection);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString altSentences(const Scene& scene, const View& view, QSizeF size)
{
    const SceneSelection selection = select(scene, onMap(view, size));
    const QLocale locale(view.language);
    QStringList sentences{Wording::tr("Dates shown: %1.").arg(spanText(view.query.window.span(), locale))};
    if (shows(scene, view, Role::Incidents))
        sentences << incidentsSentence(selection.incidents, locale);
    const QStringList most = gravest(scene, view, selection, 3);
    if (!most.isEmpty())
        sentences << Wording::tr("With the most deaths: %1").arg(most.join(u" "_s));
    sentences << areasSentence(scene, view, selection) << Wording::tr("%1.").arg(namesText(view.names))
              << Wording::tr("%1.").arg(viewpointText(*scene.atlas, view));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString suggestedTitle(const Scene& scene, const View& view)
{
    const QString what =
        shows(scene, view, Role::Incidents) ? Wording::tr("Incidents") : Wording::tr("Areas and boundaries");
    if (const QString days = comparedDays(scene, view); !days.isEmpty())
        return Wording::tr("%1, %2").arg(what, days);
    const Window& window = view.query.window;
    const QLocale locale(view.language);
    if (window.mode == Mode::Cumulative)
        return Wording::tr("%1 until %2").arg(what, spanText(daySpan(window.lastDay()), locale));
    const Span span = window.span();
    const QString days = spanText(span, locale);
    if (days.contains(u" – "_s))
        return Wording::tr("%1, %2").arg(what, days);
    const bool finerThanAMonth = days.front().isDigit() && days.contains(u' ');
    return finerThanAMonth ? Wording::tr("%1 on %2").arg(what, days) : Wording::tr("%1 in %2").arg(what, days);
}

QString suggestedCaption(const Scene& scene, const View& view, QSizeF size)
{
    std::vector<QString> captions;
    for (const View& shown : shownViews(*scene.atlas, view))
        captions.push_back(caption(scene, shown, size));
    return aboutEach(captions);
}

QStringList sourcesShown(const Scene& scene, const View& view, QSizeF size)
{
    QStringList ids;
    QSet<QString> known;
    const auto add = [&](const QString& list) {
        for (const QString& part : list.split(u';', Qt::SkipEmptyParts)) {
            const QString id = part.trimmed();
            if (!id.isEmpty() && !known.contains(id)) {
                known.insert(id);
                ids << id;
            }
        }
    };
    std::vector<SceneSelection> selections;
    for (const View& shown : shownViews(*scene.atlas, view))
        selections.push_back(select(scene, onMap(shown, size)));
    for (const Role role : {Role::Incidents, Role::Areas, Role::Boundaries}) {
        for (std::size_t i = 0; i < scene.atlas->layers.size(); ++i) {
            const Layer& layer = *scene.atlas->layers[i];
            if (layer.info.role != role)
                continue;
            for (const SceneSelection& selection : selections) {
                for (const Selected& selected : selection.layers[i].rows)
                    add(properties(layer, selected.row).text(u"sources"));
            }
        }
    }
    return ids;
}

QString reportsText(const Scene& scene, const View& view, QSizeF size)
{
    QStringList publishers;
    for (const QString& id : sourcesShown(scene, view, size)) {
        const QString publisher = scene.atlas->claims.sources.value(id).publisher;
        if (!publisher.isEmpty() && !publishers.contains(publisher))
            publishers << publisher;
    }
    constexpr qsizetype kMost = 8;
    if (publishers.isEmpty())
        return {};
    if (publishers.size() <= kMost + 1)
        return Wording::tr("Reports: %1").arg(publishers.join(u", "_s));
    return Wording::tr("Reports: %1 and %2 more")
        .arg(publishers.first(kMost).join(u", "_s))
        .arg(publishers.size() - kMost);
}

QString altText(const Scene& scene, const View& view, QSizeF size, const QString& title)
{
    std::vector<QString> sentences;
    for (const View& shown : shownViews(*scene.atlas, view))
        sentences.push_back(altSentences(scene, shown, size));
    return Wording::tr("Map: %1.").arg(title) + u' ' + aboutEach(sentences);
}

QString namesText(Names names)
{
    switch (names) {
    case Names::Both:
        return Wording::tr("Names: Armenian- and Azerbaijani-derived forms");
    case Names::HyForm:
        return Wording::tr("Names: Armenian-derived forms");
    case Names::AzForm:
        return Wording::tr("Names: Azerbaijani-derived forms");
    case Names::Native:
        return Wording::tr("Names: as written in Armenian and Azerbaijani");
    }
    Q_UNREACHABLE_RETURN({});
}

QString viewpointText(const Atlas& atlas, const View& view)
{
    if (view.viewpoint == View{}.viewpoint)
        return Wording::tr("Viewpoint: neutral");
    const Viewpoint* viewpoint = atlas.viewpoint(view.viewpoint);
    return Wording::tr("Viewpoint: %1").arg(viewpoint ? textIn(viewpoint->titles, view.language) : view.viewpoint);
}

} // namespace truceline
