// SPDX-License-Identifier: MIT
#pragma once

#include "export/bundle.h"

namespace truceline {

/// The files as the bytes of a zip file.
/// @return nothing where it cannot be, and why in `error`
QByteArray zipBytes(const QList<BundleFile>& files, QString& error);

} // namespace truceline
