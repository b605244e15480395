// SPDX-License-Identifier: MIT
#include "export/listingrows.h"

#include "data/claimrelations.h"
#include "data/rawjson.h"
#include "export/columns.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

struct Shown {
    FeatureRef feature;
    Match match = Match::Certain;
};

/// What the view shows of the layers of a role, by date. Lettering such as the names of seas is no place.
std::vector<Shown> shownFeatures(const Atlas& atlas, const View& view, Role role)
{
    std::vector<Shown> shown;
    for (std::size_t i = 0; i < atlas.layers.size(); ++i) {
        const Layer& layer = *atlas.layers[i];
        if (layer.info.role != role || layer.info.style == "label"_L1 || view.hiddenLayers.contains(layer.info.id))
            continue;
        for (const Selected& selected : select(layer, view.query).rows)
            shown.push_back({{static_cast<int>(i), selected.row}, selected.match});
    }
    std::ranges::stable_sort(
        shown, {}, [&](const Shown& item) { return atlas.layerOf(item.feature).dates[item.feature.row].span.first; });
    return shown;
}

QByteArrayView text(const Layer& layer, std::uint32_t row)
{
    const Slice slice = layer.slices[row];
    return QByteArrayView(layer.text).sliced(slice.offset, slice.length);
}

QByteArray matchText(Match match)
{
    return match == Match::Certain ? "certain" : "possible";
}

/// The position of a point feature; NaN where it has none.
LonLat position(const Layer& layer, std::uint32_t row)
{
    if (layer.info.role == Role::Incidents)
        return layer.positions[row];
    if (const auto* points = std::get_if<Points>(&layer.shapes[row]); points && !points->empty())
        return points->front();
    return {qQNaN(), qQNaN()};
}

QByteArray number(double value)
{
    return std::isnan(value) ? QByteArray() : QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
}

/// The members of a feature's `properties` object, or none.
std::vector<RawMember> rawProperties(const std::vector<RawMember>& feature)
{
    return rawMembers(rawValue(feature, "properties"));
}

/// Members but those of these keys, as the beginning of an object that a further member follows.
QByteArray opened(const std::vector<RawMember>& members, const QByteArrayList& but)
{
    QByteArray result = "{";
    for (const RawMember& member : members) {
        if (!but.contains(member.key))
            result += '"' + member.key.toByteArray() + "\":" + member.value.toByteArray() + ',';
    }
    return result;
}

class FeatureRows final : public ListingRows {
public:
    FeatureRows(const Atlas& atlas, const View& view, Role role)
        : m_atlas(atlas)
        , m_role(role)
        , m_shown(shownFeatures(atlas, view, role))
    {
    }

    std::size_t size() const override { return m_shown.size(); }
    FeatureRef feature(std::size_t row) const override { return m_shown[row].feature; }

    QStringList columns() const override
    {
        const QStringList last =
            isPointRole(m_role) ? QStringList{u"lon"_s, u"lat"_s, u"match"_s} : QStringList{u"match"_s};
        QStringList columns = knownProperties(m_role);
        QSet<QString> seen(columns.begin(), columns.end());
        seen.unite(QSet<QString>(last.begin(), last.end()));
        for (const Shown& shown : m_shown) {
            const Properties read = properties(layerOf(shown), shown.feature.row);
            for (const auto& [key, value] : read.entries()) {
                if (!seen.contains(key)) {
                    seen.insert(key);
                    columns << key;
                }
            }
        }
        return columns + last;
    }

    QStringList tableColumns() const override { return truceline::tableColumns(m_role); }

    QStringList cells(std::size_t row, const QStringList& columns) const override
    {
        const Shown& shown = m_shown[row];
        const Layer& layer = layerOf(shown);
        const Properties read = properties(layer, shown.feature.row);
        QStringList cells;
        for (const QString& column : columns) {
            if (column == "id"_L1)
                cells << featureId(layer, shown.feature.row);
            else if (column == "match"_L1)
                cells << QString::fromLatin1(matchText(shown.match));
            else if (isPointRole(m_role) && column == "lon"_L1)
                cells << QString::fromLatin1(number(position(layer, shown.feature.row).lon));
            else if (isPointRole(m_role) && column == "lat"_L1)
                cells << QString::fromLatin1(number(position(layer, shown.feature.row).lat));
            else
                cells << read.text(column);
        }
        return cells;
    }

    QByteArray json(std::size_t row) const override
    {
        const Shown& shown = m_shown[row];
        const Layer& layer = layerOf(shown);
        const std::vector<RawMember> members = rawProperties(rawMembers(text(layer, shown.feature.row)));
        QByteArray result =
            opened(members, isPointRole(m_role) ? QByteArrayList{"lon", "lat", "match"} : QByteArrayList{"match"});
        if (rawValue(members, "id").isEmpty())
            result += "\"id\":" + jsonString(featureId(layer, shown.feature.row)) + ',';
        if (const LonLat at = isPointRole(m_role) ? position(layer, shown.feature.row) : LonLat{qQNaN(), qQNaN()};
            isValid(at))
            result += "\"lon\":" + number(at.lon) + ",\"lat\":" + number(at.lat) + ',';
        return result + "\"match\":\"" + matchText(shown.match) + "\"}";
    }

    QByteArray geoJson(std::size_t row) const override
    {
        const Shown& shown = m_shown[row];
        const QByteArrayView feature = text(layerOf(shown), shown.feature.row);
        const std::vector<RawMember> members = rawMembers(feature);
        const QByteArray match = QByteArray("\"match\":\"") + matchText(shown.match) + "\"}";
        if (rawValue(members, "type") != "\"Feature\"")
            return R"({"type":"Feature","properties":{)" + match + ",\"geometry\":" + feature.toByteArray() + '}';
        return opened(members, {"properties"}) + "\"properties\":" + opened(rawProperties(members), {"match"}) + match
            + '}';
    }

private:
    const Layer& layerOf(const Shown& shown) const { return m_atlas.layerOf(shown.feature); }

    const Atlas& m_atlas;
    Role m_role;
    std::vector<Shown> m_shown;
};

class ClaimRows final : public ListingRows {
public:
    ClaimRows(const Atlas& atlas, const View& view)
        : m_atlas(atlas)
    {
        for (const Role role : {Role::Incidents, Role::Areas, Role::Boundaries}) {
            for (const Shown& shown : shownFeatures(atlas, view, role)) {
                const QString id = featureId(atlas.layerOf(shown.feature), shown.feature.row);
                const auto about = atlas.claims.bySubject.constFind(id);
                if (about == atlas.claims.bySubject.constEnd() || m_subjects.contains(id))
                    continue;
                m_subjects.insert(id, shown.feature);
                m_claims.insert(m_claims.end(), about->begin(), about->end());
            }
        }
        std::ranges::sort(m_claims);
    }

    std::size_t size() const override { return m_claims.size(); }
    FeatureRef feature(std::size_t row) const override { return m_subjects.value(claim(row).subjectId); }

    QStringList columns() const override
    {
        return claimColumns() << u"contradicted_by"_s << u"flags"_s << u"publisher"_s << u"url"_s;
    }

    QStringList tableColumns() const override
    {
        return {u"asserted_on"_s, u"claimant"_s, u"subject_id"_s, u"assertion"_s, u"value"_s, u"unit"_s, u"claim_id"_s,
            u"contradicted_by"_s};
    }

    QStringList cells(std::size_t row, const QStringList& columns) const override
    {
        const QStringList names = this->columns();
        const Source source = m_atlas.claims.sources.value(claim(row).sourceId);
        const QStringList all = claimValues(claim(row))
            << contradictedBy(row) << flags(row) << source.publisher << source.url;
        QStringList cells;
        for (const QString& column : columns)
            cells << all[names.indexOf(column)];
        return cells;
    }

    QByteArray json(std::size_t row) const override
    {
        const QStringList names = columns();
        const QStringList values = cells(row, names);
        QByteArrayList members;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!values[i].isEmpty())
                members << jsonString(names[i]) + ':' + jsonString(values[i]);
        }
        return '{' + members.join(',') + '}';
    }

    /// The claim at the place of its subject.
    QByteArray geoJson(std::size_t row) const override
    {
        const FeatureRef subject = m_subjects.value(claim(row).subjectId);
        const QByteArrayView feature = text(m_atlas.layerOf(subject), subject.row);
        const std::vector<RawMember> members = rawMembers(feature);
        QByteArrayView geometry = rawValue(members, "geometry");
        if (rawValue(members, "type") != "\"Feature\"")
            geometry = feature;
        return R"({"type":"Feature","properties":)" + json(row)
            + ",\"geometry\":" + (geometry.isEmpty() ? QByteArray("null") : geometry.toByteArray()) + '}';
    }

private:
    const Claim& claim(std::size_t row) const { return m_atlas.claims.claims[static_cast<std::size_t>(m_claims[row])]; }

    QString contradictedBy(std::size_t row) const
    {
        QStringList ids;
        for (const int other : contradictingClaims(m_atlas.claims, m_claims[row]))
            ids << m_atlas.claims.claims[static_cast<std::size_t>(other)].id;
        return ids.join(u';');
    }

    QString flags(std::size_t row) const
    {
        QStringList flags;
        for (const RelatedClaim& related : relatedClaims(m_atlas.claims, m_claims[row]))
            flags << relationName(related.relation) + u':'
                    + m_atlas.claims.claims[static_cast<std::size_t>(related.claim)].id;
        return flags.join(u';');
    }

    const Atlas& m_atlas;
    QHash<QString, FeatureRef> m_subjects;
    std::vector<int> m_claims;
};

} // namespace

std::unique_ptr<ListingRows> featureRows(const Atlas& atlas, const View& view, Role role)
{
    return std::make_unique<FeatureRows>(atlas, view, role);
}

std::unique_ptr<ListingRows> claimRows(const Atlas& atlas, const View& view)
{
    return std::make_unique<ClaimRows>(atlas, view);
}

} // namespace truceline
