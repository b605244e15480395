// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

namespace truceline {

/// The incidents, areas and boundaries of a scene that something is claimed about. Finding them takes a look at every
/// feature's id, so they are kept for as long as the scene is the same.
class ClaimSubjects {
public:
    struct Subject {
        QString id;
        FeatureRef feature;
    };

    /// Those that the session's view shows: incidents, then states, each by date.
    std::vector<Subject> shown(const Session& session);

private:
    ScenePtr m_scene;
    std::vector<Subject> m_subjects; ///< in that order
};

} // namespace truceline
