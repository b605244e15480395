// SPDX-License-Identifier: MIT
#include "export/project.h"

#include "data/databasename.h"
#include "data/decidedplan.h"
#include "export/savefile.h"
#include "geo/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr auto kMark = "truceline project"_L1; // the member whose value is the format's version
constexpr int kFormat = 2;

QString absolute(const QString& path)
{
    return isDatabaseName(path) ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QJsonObject whereaboutsJson(const Whereabouts& where, const QDir& folder)
{
    if (isDatabaseName(where.path))
        return {{u"file"_s, where.path}};
    const QString& whole = where.otherwise.isEmpty() ? where.path : where.otherwise;
    return {{u"file"_s, folder.relativeFilePath(where.path)}, {u"absolute"_s, whole}};
}

QJsonObject layerJson(const ProjectLayer& layer, const QDir& folder)
{
    QJsonObject json = whereaboutsJson(layer.file, folder);
    json[u"id"_s] = layer.info.id;
    json[u"role"_s] = roleName(layer.info.role);
    json[u"title"_s] = layer.info.title;
    for (const auto& [name, text] : {std::pair(u"style"_s, layer.info.style),
             std::pair(u"attribution"_s, layer.info.attribution), std::pair(u"licence"_s, layer.info.licence)}) {
        if (!text.isEmpty())
            json[name] = text;
    }
    if (layer.plan)
        json[u"mapping"_s] = toJson(*layer.plan);
    return json;
}

/// The first form had nothing but paths as seen from the project.
QJsonObject withWholePaths(QJsonObject root)
{
    if (root.contains("atlas"_L1))
        root[u"atlas"_s] = QJsonObject{{u"file"_s, root["atlas"_L1]}};
    return root;
}

/// What makes the second form of the first, the third of the second and so on.
constexpr std::array kUpgrades{&withWholePaths};
static_assert(kUpgrades.size() == kFormat - 1);

class Reader {
public:
    Reader(const QString& path, Findings& findings)
        : m_path(path)
        , m_folder(QFileInfo(path).absoluteDir())
        , m_findings(findings)
    {
    }

    Project read(const QJsonObject& root)
    {
        Project project;
        if (root.contains("atlas"_L1))
            project.atlas = whereabouts(root["atlas"_L1].toObject(), {});
        if (root.contains("layers"_L1) && !root["layers"_L1].isArray())
            report({}, Wording::tr("“%1” makes no sense").arg("layers"_L1));
        int number = 0;
        for (const QJsonValue& layer : root["layers"_L1].toArray())
            addLayer(layer.toObject(), Wording::tr("layer %1").arg(++number), project);
        if (root.contains("shown"_L1)) {
            QString error;
            project.shown =
                savedViewFromJson(QJsonDocument(root["shown"_L1].toObject()).toJson(QJsonDocument::Compact), error);
            if (!project.shown)
                report(u"shown"_s, error);
        }
        project.savedAs = root["saved_as"_L1].toString();
        return project;
    }

private:
    void report(const QString& part, const QString& message)
    {
        m_findings << Finding{m_path, part, Severity::Error, message};
    }

    /// As seen from the project where it is there, else where it was when that was saved.
    Whereabouts whereabouts(const QJsonObject& object, const QString& part)
    {
        const QString file = object["file"_L1].toString();
        if (file.isEmpty())
            report(part, Wording::tr("“%1” makes no sense").arg("file"_L1));
        if (file.isEmpty() || isDatabaseName(file))
            return {file, {}};
        const QString seen = QDir::cleanPath(m_folder.absoluteFilePath(file));
        const QString whole = object["absolute"_L1].toString();
        if (whole == seen)
            return {seen, {}};
        return !QFileInfo::exists(seen) && QFileInfo::exists(whole) ? Whereabouts{whole, {}} : Whereabouts{seen, whole};
    }

    void addLayer(const QJsonObject& object, const QString& part, Project& project)
    {
        const qsizetype before = m_findings.size();
        ProjectLayer layer;
        layer.info.id = object["id"_L1].toString();
        if (layer.info.id.isEmpty() || std::ranges::any_of(project.layers, [&layer](const auto& other) {
                return other.info.id == layer.info.id;
            }))
            report(part, Wording::tr("it has no “id” or that of another layer"));
        const auto role = roleFromName(object["role"_L1].toString());
        if (!role)
            report(part, Wording::tr("“%1” makes no sense").arg("role"_L1));
        layer.info.role = role.value_or(Role::Incidents);
        layer.info.title = object["title"_L1].toString(layer.info.id);
        layer.info.style = object["style"_L1].toString();
        layer.info.attribution = object["attribution"_L1].toString();
        layer.info.licence = object["licence"_L1].toString();
        layer.file = whereabouts(object, part);
        if (object["mapping"_L1].isObject())
            layer.plan = importPlanFromJson(object["mapping"_L1].toObject());
        if (m_findings.size() == before)
            project.layers.push_back(layer);
    }

    QString m_path;
    QDir m_folder;
    Findings& m_findings;
};

} // namespace

bool isProject(const QString& path)
{
    return fileEnding(path) == kProjectEnding;
}

Project projectOf(const Atlas& atlas)
{
    Project project;
    if (!isSamePath(atlas.folder, shippedAtlas()))
        project.atlas.path = absolute(atlas.folder);
    for (const LayerPtr& layer : addedLayers(atlas)) {
        ProjectLayer added{layer->info, {absolute(layer->info.file), {}}, decidedPlan(layer->source)};
        added.info.file.clear();
        project.layers.push_back(added);
    }
    return project;
}

bool isSame(const Project& one, const Project& other)
{
    const auto essence = [](Project project) {
        project.savedAs.clear();
        project.atlas.otherwise.clear();
        for (ProjectLayer& layer : project.layers)
            layer.file.otherwise.clear();
        std::ranges::sort(project.layers, {}, [](const ProjectLayer& layer) { return layer.info.id; });
        if (project.shown) {
            SavedView shown;
            shown.view = project.shown->view;
            shown.view.language.clear();
            shown.view.appearance = {};
            project.shown = shown;
        }
        return project;
    };
    return essence(one) == essence(other);
}

QByteArray toJson(const Project& project, const QString& path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    QJsonArray layers;
    for (const ProjectLayer& layer : project.layers)
        layers << layerJson(layer, folder);
    QJsonObject root{{kMark, kFormat}, {u"version"_s, QStringLiteral(TRUCELINE_VERSION)}, {u"layers"_s, layers}};
    if (!project.atlas.path.isEmpty())
        root[u"atlas"_s] = whereaboutsJson(project.atlas, folder);
    if (project.shown)
        root[u"shown"_s] = QJsonDocument::fromJson(toJson(*project.shown)).object();
    if (!project.savedAs.isEmpty())
        root[u"saved_as"_s] = project.savedAs;
    return QJsonDocument(root).toJson();
}

std::optional<Project> projectFromJson(const QByteArray& json, const QString& path, Findings& findings)
{
    const auto fail = [&](const QString& message) {
        findings << Finding{path, {}, Severity::Error, message};
        return std::nullopt;
    };
    QJsonParseError parsed;
    QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return fail(Wording::tr("the project is damaged: %1").arg(parsed.errorString()));
    const int format = root[kMark].toInt();
    if (format < 1)
        return fail(Wording::tr("it is no project of Truceline"));
    if (format > kFormat)
        return fail(Wording::tr("the project was written by a newer Truceline (%1) in form %2; this one (%3) knows "
                                "forms up to %4")
                .arg(root["version"_L1].toString())
                .arg(format)
                .arg(QStringLiteral(TRUCELINE_VERSION))
                .arg(kFormat));
    for (std::size_t form = std::size_t(format); form < kFormat; ++form)
        root = kUpgrades[form - 1](root);
    return Reader(path, findings).read(root);
}

} // namespace truceline
