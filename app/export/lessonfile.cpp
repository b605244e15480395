// SPDX-License-Identifier: MIT
#include "export/lessonfile.h"

#include "data/atlasfile.h"
#include "data/filebytes.h"
#include "export/savefile.h"
#include "export/zip.h"
#include "geo/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

const QString kJson = u"lesson.json"_s;
const QString kAtlasFolder = u"atlas/"_s;
const QString kFilesFolder = u"files/"_s;
constexpr qint64 kMostBytes = qint64(512) << 20;
constexpr qsizetype kLargestJson = qsizetype(16) << 20;

/// Collects files under their names in the zip file.
class Packing {
public:
    void add(const QString& path, const QString& name)
    {
        const FileBytes file = readFile(path);
        m_bytes += file.bytes.size();
        if (!file.fault.isEmpty())
            fail(u"%1: %2"_s.arg(path, file.fault));
        else if (m_bytes > kMostBytes)
            fail(Wording::tr("its data are larger than %1").arg(QLocale().formattedDataSize(kMostBytes)));
        else
            m_files << BundleFile{name, QByteArray(file.bytes.constData(), file.bytes.size())};
    }

    /// A file with those beside it that belong to it, such as the parts of a shapefile.
    void addWithParts(const QString& path, const QString& folder)
    {
        static const QStringList kParts{u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s, u"tfw"_s, u"jgw"_s, u"wld"_s, u"ovr"_s};
        const QFileInfo file(path);
        add(path, folder + file.fileName());
        const QString base = file.completeBaseName();
        for (const QFileInfo& other : file.dir().entryInfoList(QDir::Files)) {
            const bool isPart = other.completeBaseName() == base && kParts.contains(other.suffix().toLower());
            if (isPart || other.fileName() == file.fileName() + ".aux.xml"_L1)
                add(other.filePath(), folder + other.fileName());
        }
    }

    /// All that an atlas.json names, and itself.
    void addAtlas(const AtlasFile& atlas)
    {
        const QDir folder(atlas.atlas.folder);
        QStringList paths{folder.filePath(u"atlas.json"_s), atlas.claims, atlas.sources, atlas.vocabulary};
        paths += atlas.stories;
        for (const LayerInfo& layer : atlas.layers)
            paths << layer.file;
        paths.removeAll(QString());
        paths.removeDuplicates();
        for (const QString& path : std::as_const(paths)) {
            if (QFileInfo::exists(path)) // what was missing when the atlas was opened is missing still
                add(path, kAtlasFolder + folder.relativeFilePath(path));
        }
    }

    /// @pre there is no error()
    QByteArray zipped(const QByteArray& json, QString& error) const
    {
        return zipBytes(QList{BundleFile{kJson, json}} + m_files, error);
    }
    const QString& error() const { return m_error; }

private:
    void fail(const QString& error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }

    QList<BundleFile> m_files;
    qint64 m_bytes = 0;
    QString m_error;
};

/// Puts a file of data where it belongs under the folder.
QString unpack(const BundleFile& file, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QDir::cleanPath(file.name));
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Wording::tr("“%1” in it could not be unpacked").arg(file.name);
    return saveBytes(file.bytes, path);
}

} // namespace

bool isLesson(const QString& path)
{
    return fileEnding(path) == kLessonEnding;
}

LessonFile readLesson(const QString& path)
{
    LessonFile result;
    const auto report = [&](const QString& message) { result.findings << Finding{path, {}, Severity::Error, message}; };
    const auto folder = std::make_shared<QTemporaryDir>();
    std::optional<QByteArray> json;
    const auto take = [&](const BundleFile& file, const QString& error) {
        if (!error.isEmpty()) {
            report(error);
            if (file.name == kJson)
                json = QByteArray();
        } else if (file.name == kJson && !json) {
            json = file.bytes;
        } else if (file.name.startsWith(kAtlasFolder) || file.name.startsWith(kFilesFolder)) {
            if (const QString fault = unpack(file, *folder); !fault.isEmpty())
                report(fault);
            result.folder = folder;
        }
    };
    if (const QString error = unzip(path, kMostBytes, take); !error.isEmpty())
        report(error);
    else if (!json)
        report(Wording::tr("it is no lesson: there is no “%1” in it").arg(kJson));
    else if (json->size() > kLargestJson)
        report(Wording::tr("“%1” in it is too large").arg(kJson));
    else if (!json->isNull())
        result.lesson = lessonFromJson(*json, path, result.data, result.findings);
    return result;
}

QString writeLesson(const Lesson& lesson, const Atlas& atlas, const QString& path)
{
    Findings findings;
    const std::optional<AtlasFile> file = readAtlasFile(atlas.folder, findings);
    if (!file)
        return toLine(findings.constFirst());
    LessonData data{atlas.title, dataFiles(atlas), !isSamePath(atlas.folder, shippedAtlas()), {}};
    Packing packing;
    if (data.ownAtlas)
        packing.addAtlas(*file);
    for (const LayerPtr& layer : addedLayers(atlas)) {
        LayerInfo info = layer->info;
        if (layer->answer)
            continue; // a database does not travel
        const QString folder = kFilesFolder + QString::number(data.added.size() + 1) + u'/';
        packing.addWithParts(info.file, folder);
        info.file = folder + QFileInfo(info.file).fileName();
        data.added << info;
    }
    if (!packing.error().isEmpty())
        return packing.error();
    QString error;
    const QByteArray bytes = packing.zipped(toJson(lesson, data), error);
    return error.isEmpty() ? saveBytes(bytes, path) : error;
}

AtlasLoad atlasOf(const LessonFile& file, const AtlasPtr& open, const Progress& progress)
{
    const LessonData& data = file.data;
    const QList<DataFile> there = open ? dataFiles(*open) : QList<DataFile>();
    const auto isAdded = [&data](const DataFile& each) {
        return std::ranges::any_of(
            data.added, [&each](const LayerInfo& layer) { return QFileInfo(layer.file).fileName() == each.name; });
    };
    const bool isOpen = open
        && (data.ownAtlas ? std::ranges::all_of(
                                data.files, [&](const DataFile& each) { return isAdded(each) || there.contains(each); })
                          : isSamePath(open->folder, shippedAtlas()));
    AtlasLoad load{open, {}};
    if (!isOpen)
        load = loadAtlas(data.ownAtlas && file.folder ? file.folder->filePath(kAtlasFolder) : shippedAtlas(), progress);
    if (!load.atlas)
        return load;
    for (const LayerInfo& layer : data.added) {
        const auto known = std::ranges::find(data.files, QFileInfo(layer.file).fileName(), &DataFile::name);
        if (isOpen && load.atlas->indexOf(layer.id) >= 0 && known != data.files.end() && there.contains(*known))
            continue;
        LayerInfo info = layer;
        info.file = file.folder ? file.folder->filePath(layer.file) : QString();
        const LayerLoad added = loadLayer(info.file, info, info.role, {progress, {}});
        load.findings += added.findings;
        if (added.layer)
            load.atlas = withLayer(*load.atlas, added.layer);
    }
    return load;
}

QString changedData(const LessonData& data, const Atlas& atlas)
{
    const QList<DataFile> there = dataFiles(atlas);
    QStringList changed;
    for (const DataFile& file : data.files) {
        if (!there.contains(file))
            changed << file.name;
    }
    return changed.isEmpty()
        ? QString()
        : Wording::tr("the data have changed since the lesson was made: %1").arg(changed.join(u", "_s));
}

} // namespace truceline
