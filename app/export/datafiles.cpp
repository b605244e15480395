// SPDX-License-Identifier: MIT
#include "export/datafiles.h"

#include "data/atlasfile.h"
#include "geo/wording.h"

#include <QDir>
#include <QFileInfo>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Empty where the file cannot be read. OpenSSL hashes five times as fast as QCryptographicHash.
QByteArray sha256Of(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    QByteArray block(1 << 18, Qt::Uninitialized);
    for (qint64 length = 1; length > 0;) {
        length = file.read(block.data(), block.size());
        if (length < 0)
            return {};
        EVP_DigestUpdate(context.get(), block.constData(), static_cast<std::size_t>(length));
    }
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned length = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), &length);
    return digest.first(length).toHex();
}

/// A path relative to the atlas's folder, or the bare name of a file elsewhere.
QString nameOf(const QString& path, const QDir& folder)
{
    const QString relative = folder.relativeFilePath(QFileInfo(path).absoluteFilePath());
    return relative.startsWith(".."_L1) || QDir::isAbsolutePath(relative) ? QFileInfo(path).fileName() : relative;
}

} // namespace

QList<DataFile> dataFiles(const Atlas& atlas)
{
    const QDir folder(QFileInfo(atlas.folder).absoluteFilePath());
    QStringList paths{folder.filePath(u"atlas.json"_s)};
    for (const LayerPtr& layer : atlas.layers)
        paths << layer->info.file;
    Findings ignored;
    if (const auto file = readAtlasFile(atlas.folder, ignored))
        paths << file->claims << file->sources << file->vocabulary;
    paths.removeAll(QString());
    paths.removeDuplicates();
    QList<DataFile> files;
    for (const QString& path : std::as_const(paths)) {
        if (const QByteArray sha256 = sha256Of(path); !sha256.isEmpty())
            files << DataFile{nameOf(path, folder), sha256};
    }
    std::ranges::sort(files, {}, &DataFile::name);
    return files;
}

QStringList differences(const QList<DataFile>& now, const QList<DataFile>& then)
{
    const auto find = [](const QList<DataFile>& files, const QString& name) {
        return std::ranges::find(files, name, &DataFile::name);
    };
    QStringList lines;
    for (const DataFile& file : then) {
        const auto found = find(now, file.name);
        if (found == now.end())
            lines << Wording::tr("%1 belongs to the picture and is not open").arg(file.name);
        else if (found->sha256 != file.sha256)
            lines << Wording::tr("%1 has changed since the picture was made").arg(file.name);
    }
    for (const DataFile& file : now) {
        if (find(then, file.name) == then.end())
            lines << Wording::tr("%1 is open and does not belong to the picture").arg(file.name);
    }
    return lines;
}

} // namespace truceline
