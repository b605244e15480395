// SPDX-License-Identifier: MIT
#include "export/zip.h"

#include "geo/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>

#include <zip.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Adds all files and writes the archive into its source; false where something fails.
bool fill(zip_source_t* source, const QList<BundleFile>& files, zip_error_t& error)
{
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    zip_source_keep(source); // closing gives one reference back
    for (const BundleFile& file : files) {
        zip_source_t* content =
            zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        if (zip_file_add(archive, file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(content);
            zip_error_set(&error, zip_error_code_zip(zip_get_error(archive)), 0);
            zip_discard(archive);
            return false;
        }
    }
    if (zip_close(archive) == 0)
        return true;
    zip_error_set(&error, zip_error_code_zip(zip_get_error(archive)), 0);
    zip_discard(archive);
    return false;
}

QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t length = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return bytes.first(std::max<qsizetype>(0, length));
}

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Archive opened(const QString& path, QString& error)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code), &zip_discard);
    if (archive)
        return archive;
    zip_error_t failure;
    zip_error_init_with_code(&failure, code);
    error = code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS || code == ZIP_ER_TRUNCATED_ZIP
        ? Wording::tr("it is no zip file, or a part of it is missing")
        : QString::fromUtf8(zip_error_strerror(&failure));
    zip_error_fini(&failure);
    return archive;
}

/// A file's bytes, at most as many as the archive says that it has.
QByteArray content(zip_t* archive, const zip_stat_t& stat, QString& error)
{
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(archive, stat.index, 0), &zip_fclose);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    char beyond = 0;
    // The check sum is looked at where the end is read.
    const bool whole = file && zip_fread(file.get(), bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size)
        && zip_fread(file.get(), &beyond, 1) == 0;
    if (whole)
        return bytes;
    error = Wording::tr("“%1” in it is damaged").arg(QString::fromUtf8(stat.name));
    return {};
}

} // namespace

bool staysInside(const QString& name)
{
    const QString clean = QDir::cleanPath(name);
    return !name.isEmpty() && !QDir::isAbsolutePath(name) && !name.contains(u'\\') && !name.contains(QChar(0))
        && clean != ".."_L1 && !clean.startsWith("../"_L1);
}

QString unzip(
    const QString& path, qint64 most, const std::function<void(const BundleFile& file, const QString& error)>& take)
{
    constexpr zip_int64_t kMostFiles = 10'000;
    if (!QFileInfo(path).isFile())
        return Wording::tr("there is no such file");
    QString error;
    const Archive archive = opened(path, error);
    if (!archive)
        return error;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > kMostFiles)
        return Wording::tr("it holds too many files");
    std::vector<zip_stat_t> files(static_cast<std::size_t>(count));
    zip_uint64_t bytes = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_INDEX;
        if (zip_stat_index(archive.get(), i, 0, &files[i]) < 0 || (files[i].valid & kNeeded) != kNeeded)
            return Wording::tr("its list of files is damaged");
        if (files[i].size > static_cast<zip_uint64_t>(most) - bytes)
            return Wording::tr("unpacked it would be larger than %1").arg(QLocale().formattedDataSize(most));
        bytes += files[i].size;
    }
    for (const zip_stat_t& stat : files) {
        const QString name = QString::fromUtf8(stat.name);
        if (name.endsWith(u'/'))
            continue;
        QString fault =
            staysInside(name) ? QString() : Wording::tr("“%1” would lead out of it and is left out").arg(name);
        const QByteArray read = fault.isEmpty() ? content(archive.get(), stat, fault) : QByteArray();
        take({name, read}, fault);
    }
    return {};
}

QByteArray zipBytes(const QList<BundleFile>& files, QString& error)
{
    zip_error_t failure;
    zip_error_init(&failure);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &failure);
    const auto cleanup = qScopeGuard([&] {
        if (source)
            zip_source_free(source);
        zip_error_fini(&failure);
    });
    if (source && fill(source, files, failure))
        return contentOf(source);
    error = QString::fromUtf8(zip_error_strerror(&failure));
    return {};
}

} // namespace truceline
