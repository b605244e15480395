// SPDX-License-Identifier: MIT
#include "ui/claimsubjects.h"

#include <algorithm>
#include <tuple>

namespace truceline {

std::vector<ClaimSubjects::Subject> ClaimSubjects::shown(const Session& session)
{
    if (m_scene != session.scene()) {
        m_scene = session.scene();
        m_subjects.clear();
        if (m_scene) {
            const Atlas& atlas = *m_scene->atlas;
            for (const QString& id : atlas.claims.bySubject.keys()) {
                if (const FeatureRef feature = atlas.find(id); feature.isValid())
                    m_subjects.push_back({id, feature});
            }
            std::ranges::sort(m_subjects, {}, [&atlas](const Subject& subject) {
                const Layer& layer = atlas.layerOf(subject.feature);
                const bool isState = layer.info.role != Role::Incidents;
                return std::tuple(isState, layer.dates[subject.feature.row].span.first, subject.id);
            });
        }
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
