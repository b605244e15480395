// SPDX-License-Identifier: MIT
#include "export/zip.h"

#include <QScopeGuard>

#include <zip.h>

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

} // namespace

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
