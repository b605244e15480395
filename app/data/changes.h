// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

#include <atomic>
#include <optional>

namespace truceline {

/// One property that two releases of a feature state differently, as people read its values; missing, null and the
/// empty text are alike. `geometry` is the feature's place: "lon, lat" of a point, for other shapes what kind they are
/// and how many positions they have.
struct FieldChange {
    QString field;
    QString before;
    QString after;

    bool operator==(const FieldChange&) const = default;
};

/// What became of one feature between two releases.
struct FeatureChange {
    enum class Kind : quint8 { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString id;
    std::optional<std::uint32_t> before; ///< its row in the earlier release
    std::optional<std::uint32_t> after; ///< its row in the later one
    std::vector<FieldChange> fields; ///< of changed ones, by name; never empty there

    bool operator==(const FeatureChange&) const = default;
};

/// An id that a release has more than once: only its first feature in the file is compared.
struct RepeatedId {
    QString id;
    int before = 0; ///< how often each release has it
    int after = 0;

    bool operator==(const RepeatedId&) const = default;
};

/// How one release of a data set differs from another.
struct Changes {
    std::vector<FeatureChange> features; ///< by id
    std::vector<RepeatedId> repeated; ///< by id
    int unchanged = 0;
    int unnamedBefore = 0; ///< features without id, which cannot be compared
    int unnamedAfter = 0;

    bool operator==(const Changes&) const = default;

    int count(FeatureChange::Kind kind) const;
};

/// Compares two releases by the ids of their features, property by property.
/// @param stop  set by another thread when the result is not wanted any more: then it is empty
Changes changesBetween(const Layer& before, const Layer& after, const std::atomic<bool>& stop);

/// The word of tables and files for what became of a feature: "added", "removed" or "changed".
QString changeName(FeatureChange::Kind kind);

} // namespace truceline
