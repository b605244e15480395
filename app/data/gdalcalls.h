// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>

#include <memory>

namespace truceline {

/// Makes GDAL ready, once for the program: local files only, names of columns as the data format has them.
void registerDrivers();

/// Collects GDAL's complaints of this thread instead of printing them, for as long as it lives.
class Complaints {
public:
    Complaints();
    ~Complaints();
    Q_DISABLE_COPY_MOVE(Complaints)

    /// Empty where there were none.
    const QString& first() const { return m_first; }

private:
    static void CPL_STDCALL add(CPLErr severity, CPLErrorNum, const char* message);

    QString m_first;
};

/// A file in GDAL's memory, for as long as it lives.
class MemoryFile {
public:
    /// @param ending  of its name, such as ".csv"
    explicit MemoryFile(const QByteArray& ending);
    ~MemoryFile();
    Q_DISABLE_COPY_MOVE(MemoryFile)

    const QByteArray& name() const { return m_name; }
    void write(const QByteArray& bytes);
    /// Its bytes, without a copy; null where nobody has written it.
    FileBytes take();

private:
    QByteArray m_name;
    QByteArray m_written;
};

struct DestroyFeature {
    void operator()(void* feature) const { OGR_F_Destroy(feature); }
};
using Feature = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, DestroyFeature>;

struct CloseDataset {
    void operator()(void* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, CloseDataset>;

/// Opens a file of a vector format that names no other files or services; null where it is none.
/// @param options  of the format's driver
Dataset openVectors(const QByteArray& name, const char* const* options);

/// Writes a dataset in another format.
/// @param arguments  as those of ogr2ogr
/// @param ending  of the format's files, such as ".gpkg"
/// @return the file; null bytes where it could not be made
FileBytes translated(GDALDatasetH dataset, char** arguments, const QByteArray& ending);

} // namespace truceline
