// SPDX-License-Identifier: MIT
#include "data/changes.h"

#include "data/featureid.h"
#include "geo/wording.h"

#include <QHash>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

const QString kGeometry = u"geometry"_s;

/// Where the features of a release are, by id.
struct Release {
    QHash<QString, std::uint32_t> rows; ///< the first in the file of each id
    QHash<QString, int> repeated; ///< how often, where more than once
    int unnamed = 0;
};

Release releaseOf(const Layer& layer, const std::atomic<bool>& stop)
{
    Release release;
    release.rows.reserve(static_cast<qsizetype>(layer.size()));
    for (std::uint32_t row = 0; row < layer.size() && !stop; ++row) {
        const QString id = idText(json(layer, row));
        if (id.isEmpty()) {
            ++release.unnamed;
            continue;
        }
        const auto found = release.rows.find(id);
        if (found == release.rows.end()) {
            release.rows.insert(id, row);
            continue;
        }
        // Rows of incidents are ordered by date, not as in the file.
        if (layer.numbers[row] < layer.numbers[*found])
            *found = row;
        release.repeated[id] = release.repeated.value(id, 1) + 1;
    }
    return release;
}

QString positionText(LonLat position)
{
    const auto text = [](double degrees) { return QString::number(degrees, 'f', QLocale::FloatingPointShortest); };
    return text(position.lon) + u", "_s + text(position.lat);
}

QString geometryText(const Geometry& geometry)
{
    if (const auto* points = std::get_if<Points>(&geometry)) {
        QStringList texts;
        for (const LonLat point : *points)
            texts << positionText(point);
        return texts.join(u"; "_s);
    }
    std::size_t positions = 0;
    if (const auto* lines = std::get_if<Lines>(&geometry)) {
        for (const Line& line : *lines)
            positions += line.size();
        return Wording::tr("line of %n positions", nullptr, int(positions));
    }
    if (const auto* polygons = std::get_if<Polygons>(&geometry)) {
        for (const Polygon& polygon : *polygons) {
            for (const Line& ring : polygon)
                positions += ring.size();
        }
        return Wording::tr("polygon of %n positions", nullptr, int(positions));
    }
    return {};
}

QMap<QString, QString> texts(const Layer& layer, std::uint32_t row)
{
    QMap<QString, QString> texts;
    const Properties read = properties(layer, row);
    for (const auto& [key, value] : read.entries())
        texts.insert(key, valueText(value));
    texts.remove(u"id"_s);
    return texts;
}

std::vector<FieldChange> fieldChanges(
    const Layer& before, std::uint32_t beforeRow, const Layer& after, std::uint32_t afterRow)
{
    if (json(before, beforeRow) == json(after, afterRow))
        return {};
    std::vector<FieldChange> changes;
    const QMap<QString, QString> old = texts(before, beforeRow);
    const QMap<QString, QString> now = texts(after, afterRow);
    QStringList keys = old.keys() + now.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        if (const FieldChange change{key, old.value(key), now.value(key)}; change.before != change.after)
            changes.push_back(change);
    }
    const Geometry oldShape = geometry(before, beforeRow);
    const Geometry newShape = geometry(after, afterRow);
    if (oldShape != newShape)
        changes.push_back({kGeometry, geometryText(oldShape), geometryText(newShape)});
    return changes;
}

} // namespace

int Changes::count(FeatureChange::Kind kind) const
{
    return static_cast<int>(std::ranges::count(features, kind, &FeatureChange::kind));
}

QString changeName(FeatureChange::Kind kind)
{
    constexpr std::array kNames{"added"_L1, "removed"_L1, "changed"_L1};
    return QString(kNames[static_cast<std::size_t>(kind)]);
}

Changes changesBetween(const Layer& before, const Layer& after, const std::atomic<bool>& stop)
{
    using Kind = FeatureChange::Kind;
    const Release old = releaseOf(before, stop);
    const Release now = releaseOf(after, stop);
    Changes changes;
    changes.unnamedBefore = old.unnamed;
    changes.unnamedAfter = now.unnamed;
    for (const auto& [id, row] : old.rows.asKeyValueRange()) {
        if (stop)
            return {};
        const auto found = now.rows.constFind(id);
        if (found == now.rows.cend()) {
            changes.features.push_back({Kind::Removed, id, row, {}, {}});
            continue;
        }
        std::vector<FieldChange> fields = fieldChanges(before, row, after, *found);
        if (fields.empty())
            ++changes.unchanged;
        else
            changes.features.push_back({Kind::Changed, id, row, *found, std::move(fields)});
    }
    for (const auto& [id, row] : now.rows.asKeyValueRange()) {
        if (!old.rows.contains(id))
            changes.features.push_back({Kind::Added, id, {}, row, {}});
    }
    QStringList repeated = old.repeated.keys() + now.repeated.keys();
    repeated.removeDuplicates();
    for (const QString& id : std::as_const(repeated)) {
        const auto times = [&id](const Release& release) {
            return release.repeated.value(id, release.rows.contains(id) ? 1 : 0);
        };
        changes.repeated.push_back({id, times(old), times(now)});
    }
    std::ranges::sort(changes.features, {}, &FeatureChange::id);
    std::ranges::sort(changes.repeated, {}, &RepeatedId::id);
    return stop ? Changes() : changes;
}

} // namespace truceline
