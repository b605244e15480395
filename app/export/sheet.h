// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>

#include <optional>

namespace truceline {

/// The longest side of an exported picture in pixels.
constexpr int kMaxSheetSide = 16384;

/// What an exported map is made for.
enum class SheetForm : quint8 {
    Map, ///< the map alone, its furniture laid over it
    Press, ///< title, standfirst, map, legend, locator, sources and credit
    Slide, ///< 16:9, the legend beside the map
    Square, ///< for feeds
    Story, ///< 9:16, for telephones
};

/// The word of the command line for a form, such as "press", and back.
QString sheetFormName(SheetForm form);
std::optional<SheetForm> sheetFormFromName(QStringView name);

/// The size that a form has where none is asked for.
QSizeF defaultSize(SheetForm form);

/// The form of an exported map.
struct Sheet {
    QSizeF size{1920, 1080}; ///< logical pixels; the result has size · scale pixels
    double scale = 1;
    int dpi = 96; ///< pixels per inch: what makes the result a size on paper
    QString title{}; ///< empty = the atlas's on a map, else suggestedTitle()
    SheetForm form = SheetForm::Map;
    QString caption{}; ///< the sentences below the title; empty = suggestedCaption() on a press sheet, else none
    QString credit{}; ///< who made the map; empty = "Map: Truceline"; not on a map alone

    bool operator==(const Sheet&) const = default;
};

/// A size in pixels or on paper.
struct SheetSize {
    QSizeF size;
    bool millimetres = false;

    bool operator==(const SheetSize&) const = default;
};

/// Reads "1920x1080" or "297 × 210 mm"; nothing where it is no size, is empty, or has parts of pixels.
std::optional<SheetSize> sheetSizeFromText(QStringView text);

constexpr int kPaperDpi = 300; ///< of a sheet on paper that is not told otherwise

/// Gives a sheet a size on paper in millimetres. Its logical pixels are those of CSS, so that type has the size of
/// type.
void setPaper(Sheet& sheet, QSizeF millimetres, int dpi);

/// Pixels of the result.
QSize pixelSize(const Sheet& sheet);

/// What keeps a sheet from being made: no pixel, or too many; empty = nothing.
QString sheetError(const Sheet& sheet);

/// The form in design pixels, in which type and margins have the same size on every sheet of the form.
struct SheetFrame {
    QSizeF size;
    double scale = 1; ///< pixels of the result per design pixel
    QRectF map; ///< where the map is; its logical pixels are design pixels
    // Where the rest is; empty rectangles on a sheet of the form Map, whose furniture lies over the map.
    QRectF head; ///< title, caption, date
    QRectF legend;
    int legendColumns = 1;
    QRectF notes; ///< scale bar and notes
    QRectF sources;
};

SheetFrame sheetFrame(const Sheet& sheet);

} // namespace truceline
