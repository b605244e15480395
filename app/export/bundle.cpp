// SPDX-License-Identifier: MIT
#include "export/bundle.h"

#include "export/composition.h"
#include "export/listing.h"
#include "export/savefile.h"
#include "export/words.h"
#include "export/zip.h"
#include "geo/wording.h"
#include "map/halves.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QByteArray listOf(const Scene& scene, View view, const std::optional<GeoBox>& asked, ListKind kind)
{
    view.query.box = asked;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeList(*scene.atlas, view, kind, ListFormat::Csv, buffer);
    return buffer.data();
}

/// One source a paragraph: publisher, title, date, address.
QByteArray sourceList(const Scene& scene, const View& view, QSizeF size)
{
    QString text;
    for (const QString& id : sourcesShown(scene, view, size)) {
        const Source source = scene.atlas->claims.sources.value(id);
        QStringList parts{source.publisher, source.title, source.publishedOn, source.url};
        parts.removeAll(QString());
        text += (parts.isEmpty() ? id : parts.join(u", "_s)) + u'\n';
    }
    return text.toUtf8();
}

QString writeFolder(const QList<BundleFile>& files, const QString& path)
{
    if (QFileInfo::exists(path))
        return Wording::tr("it is there already");
    const SignalsWait wait;
    QTemporaryDir folder(path + u".XXXXXX"_s);
    if (!folder.isValid())
        return folder.errorString();
    for (const BundleFile& file : files) {
        if (const QString error = saveBytes(file.bytes, folder.filePath(file.name)); !error.isEmpty())
            return error;
    }
    // A temporary folder is its maker's alone.
    QFile::setPermissions(folder.path(),
        QFile::permissions(folder.path()) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    if (!QDir().rename(folder.path(), path))
        return Wording::tr("the folder could not be given its name");
    folder.setAutoRemove(false);
    return {};
}

} // namespace

QList<BundleFile> bundleFiles(const Scene& scene, const SheetRecord& record, const BundleFile& image)
{
    const SavedView& saved = record.saved;
    const QSizeF size = mapSize(saved.sheet);
    const QString caption =
        saved.sheet.caption.isEmpty() ? suggestedCaption(scene, saved.view, size) : saved.sheet.caption;
    const auto text = [](const QString& words) { return words.toUtf8() + '\n'; };
    QList<BundleFile> files{
        image,
        {u"alt-text.txt"_s, text(record.description)},
        {u"caption.txt"_s, text(record.title) + text(caption)},
        {u"sources.txt"_s, sourceList(scene, saved.view, size)},
        {u"attribution.txt"_s, text(record.rights)},
    };
    const std::vector<View> views = shownViews(*scene.atlas, saved.view);
    const std::array halves{u"left-"_s, u"right-"_s};
    constexpr std::array kLists{std::pair("incidents.csv"_L1, ListKind::Incidents),
        std::pair("areas.csv"_L1, ListKind::Areas), std::pair("boundaries.csv"_L1, ListKind::Boundaries),
        std::pair("claims.csv"_L1, ListKind::Claims)};
    for (std::size_t i = 0; i < views.size(); ++i) {
        const QString half = views.size() > 1 ? halves[i] : QString();
        for (const auto& [name, kind] : kLists)
            files << BundleFile{half + name, listOf(scene, views[i], saved.asked, kind)};
    }
    files << BundleFile{u"view.json"_s, toJson(saved) + '\n'};
    return files;
}

QString writeBundle(const QList<BundleFile>& files, const QString& path)
{
    if (fileEnding(path) != "zip"_L1)
        return writeFolder(files, path);
    QString error;
    const QByteArray bytes = zipBytes(files, error);
    return error.isEmpty() ? saveBytes(bytes, path) : error;
}

} // namespace truceline
