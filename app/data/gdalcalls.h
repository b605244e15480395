// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cpl_error.h>
#include <gdal.h>

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

struct CloseDataset {
    void operator()(void* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, CloseDataset>;

} // namespace truceline
