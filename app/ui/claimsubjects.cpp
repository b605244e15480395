// SPDX-License-Identifier: MIT
#include "ui/claimsubjects.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace truceline {

namespace {

/// The features that have one of the ids. Small layers are looked through first, for it ends with the last id: an added
/// layer of a million rows is hardly ever looked at.
std::vector<ClaimSubjects::Subject> found(const Atlas& atlas, QSet<QString> ids)
{
    std::vector<int> layers;
    for (std::size_t i = 0; i < atlas.layers.size(); ++i) {
        if (isSubject(atlas.layers[i]->info.role))
            layers.push_back(static_cast<int>(i));
    }
    const auto layer = [&atlas](int index) -> const Layer& { return *atlas.layers[static_cast<std::size_t>(index)]; };
    std::ranges::stable_sort(layers, {}, [&layer](int index) { return layer(index).size(); });
    std::vector<ClaimSubjects::Subject> subjects;
    for (const int index : layers) {
        for (std::size_t row = 0; row < layer(index).size() && !ids.isEmpty(); ++row) {
            if (const QString id = featureId(layer(index), row); ids.remove(id))
                subjects.push_back({id, {index, static_cast<std::uint32_t>(row)}});
        }
    }
    std::ranges::sort(subjects, {}, [&layer](const ClaimSubjects::Subject& subject) {
        const Layer& own = layer(subject.feature.layer);
        const bool isState = own.info.role != Role::Incidents;
        return std::tuple(isState, own.dates[subject.feature.row].span.first, subject.id);
    });
    return subjects;
}

} // namespace

std::vector<ClaimSubjects::Subject> ClaimSubjects::shown(const Session& session)
{
    if (m_scene != session.scene()) {
        m_scene = session.scene();
        const Atlas* atlas = m_scene ? m_scene->atlas.get() : nullptr;
        m_subjects = atlas ? found(*atlas, QSet(atlas->claims.bySubject.keyBegin(), atlas->claims.bySubject.keyEnd()))
                           : std::vector<Subject>();
    }
    std::vector<Subject> shown;
    for (const Subject& subject : m_subjects) {
        const auto& layers = session.selection().layers;
        if (layers[static_cast<std::size_t>(subject.feature.layer)].rows.holds(subject.feature.row))
            shown.push_back(subject);
    }
    return shown;
}

} // namespace truceline
