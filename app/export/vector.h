// SPDX-License-Identifier: MIT
#pragma once

#include "export/carrier.h"
#include "export/composition.h"

namespace truceline {

/// A sheet as an SVG document: text as text, layers and furniture as named groups, hatches as lines.
QByteArray svgBytes(const Composition& composition, const SheetRecord& record);

/// Draws a sheet into a PDF; design pixels are the painter's units.
void paintSheet(QPainter& painter, const Composition& composition);

/// A sheet as a PDF of one page whose size is the sheet's at its dpi, fonts embedded.
QByteArray pdfBytes(const Composition& composition, const SheetRecord& record);

} // namespace truceline
