// SPDX-License-Identifier: MIT
#include "data/atlasfile.h"

#include "data/jsonobject.h"
#include "geo/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr GeoBox kWorld{-180, -85, 180, 85};

class Reader {
public:
    Reader(QString file, QJsonObject root, Findings& findings)
        : m_file(std::move(file))
        , m_folder(QFileInfo(m_file).path())
        , m_root(std::move(root))
        , m_findings(findings)
    {
    }

    AtlasFile read()
    {
        AtlasFile result;
        Atlas& atlas = result.atlas;
        const QJsonObject home = m_root["home"_L1].toObject();
        atlas.folder = m_folder;
        atlas.title = m_root["title"_L1].toString();
        atlas.extent = box(m_root["extent"_L1], u"extent"_s, kWorld);
        atlas.home = box(home["bbox"_L1], u"home.bbox"_s, atlas.extent);
        atlas.span =
            span(m_root["span"_L1].toObject(), u"span"_s, {toDay(QDate(1988, 1, 1)), toDay(QDate(2026, 1, 1))});
        atlas.window = {mode(home["mode"_L1].toString(u"window"_s)), span(home, u"home"_s, atlas.span)};
        result.claims = path(m_root["claims"_L1], u"claims"_s);
        result.sources = path(m_root["sources"_L1], u"sources"_s);
        result.vocabulary = path(m_root["vocabulary"_L1], u"vocabulary"_s);
        for (const QJsonValue& story : m_root["stories"_L1].toArray()) {
            if (const QString file = path(story, u"stories"_s); !file.isEmpty())
                result.stories << file;
        }
        for (const QJsonValue& viewpoint : m_root["viewpoints"_L1].toArray())
            addViewpoint(viewpoint.toObject(), atlas);
        for (const QJsonValue& layer : m_root["layers"_L1].toArray())
            addLayer(layer.toObject(), result);
        if (!m_root["layers"_L1].isArray())
            report(Wording::tr("“layers” is missing or is not an array"));
        return result;
    }

private:
    void report(const QString& message) { m_findings << Finding{m_file, {}, Severity::Error, message}; }

    GeoBox box(const QJsonValue& value, const QString& name, const GeoBox& otherwise)
    {
        if (value.isUndefined())
            return otherwise;
        const QJsonArray numbers = value.toArray();
        const auto number = [&numbers](int i) { return numbers.at(i).toDouble(1000); };
        const GeoBox box{number(0), number(1), number(2), number(3)};
        if (numbers.size() == 4 && box.west < box.east && box.south < box.north && isValid({box.west, box.south})
            && isValid({box.east, box.north}))
            return box;
        report(Wording::tr("“%1” is not a box [west, south, east, north]").arg(name));
        return otherwise;
    }

    Span span(const QJsonObject& object, const QString& name, Span otherwise)
    {
        if (!object.contains("from"_L1) && !object.contains("to"_L1))
            return otherwise;
        if (const auto days = daysOf(object))
            return *days;
        report(Wording::tr("“from” and “to” of “%1” are not two dates in order").arg(name));
        return otherwise;
    }

    Mode mode(const QString& name)
    {
        if (const auto known = modeFromName(name))
            return *known;
        report(Wording::tr("“%1” is not a mode: day, window or cumulative").arg(name));
        return Mode::Window;
    }

    /// The path of a file named by the atlas; empty, with a finding, where it would lie outside the folder.
    QString path(const QJsonValue& value, const QString& name)
    {
        if (value.isUndefined())
            return {};
        const QString relative = value.toString();
        const QString clean = QDir::cleanPath(relative);
        if (!relative.isEmpty() && !QDir::isAbsolutePath(relative) && clean != ".."_L1 && !clean.startsWith("../"_L1))
            return m_folder + u'/' + clean;
        report(Wording::tr("the file “%1” of “%2” is not inside the atlas").arg(relative, name));
        return {};
    }

    void addViewpoint(const QJsonObject& object, Atlas& atlas)
    {
        Viewpoint viewpoint{
            object["id"_L1].toString(), textsOf(object["title"_L1]), textsOf(object["note"_L1]), {}, {}};
        if (viewpoint.id.isEmpty() || atlas.viewpoint(viewpoint.id))
            return report(Wording::tr("a viewpoint has no “id” or that of another"));
        viewpoint.hidden = stringsOf(object["hide"_L1]);
        const QJsonObject drawn = object["draw"_L1].toObject();
        for (auto feature = drawn.begin(); feature != drawn.end(); ++feature)
            viewpoint.drawn[feature.key()] = feature.value().toString();
        atlas.viewpoints.push_back(std::move(viewpoint));
    }

    void addLayer(const QJsonObject& object, AtlasFile& result)
    {
        const auto text = [&object](QLatin1StringView key) { return object[key].toString(); };
        const QString id = text("id"_L1);
        const auto role = roleFromName(text("role"_L1));
        if (id.isEmpty())
            return report(Wording::tr("a layer has no “id”"));
        if (std::ranges::find(result.layers, id, &LayerInfo::id) != result.layers.end())
            return report(Wording::tr("two layers have the id “%1”").arg(id));
        if (!role)
            return report(Wording::tr("layer “%1”: “%2” is not a role").arg(id, text("role"_L1)));
        const QString file = path(object["file"_L1].isUndefined() ? QJsonValue(u""_s) : object["file"_L1], id);
        if (!file.isEmpty())
            result.layers.push_back(
                {id, file, *role, text("style"_L1), text("title"_L1), text("attribution"_L1), text("licence"_L1)});
    }

    QString m_file;
    QString m_folder;
    const QJsonObject m_root;
    Findings& m_findings;
};

} // namespace

std::optional<AtlasFile> readAtlasFile(const QString& path, Findings& findings)
{
    const QString file = QFileInfo(path).isFile() ? path : path + "/atlas.json"_L1;
    if (QFileInfo(path).isDir() && !QFileInfo::exists(file)) {
        findings << Finding{
            file, {}, Severity::Error, Wording::tr("the folder has no atlas.json, so it is not an atlas")};
        return {};
    }
    const std::optional<QJsonObject> root = readJsonObject(file, findings);
    return root ? std::optional(Reader(file, *root, findings).read()) : std::nullopt;
}

} // namespace truceline
