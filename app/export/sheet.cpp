// SPDX-License-Identifier: MIT
#include "export/sheet.h"

#include "geo/wording.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

const QStringList kForms{u"map"_s, u"press"_s, u"slide"_s, u"square"_s, u"story"_s};

/// Heights and widths of a form's blocks in design pixels.
struct FormMeasures {
    double extent; ///< square root of the form's area
    double margin;
    double title; ///< height of the title
    double caption; ///< height of the caption where there is one
    double legend; ///< height below the map, or width beside it
    double sources; ///< height
    bool beside; ///< the legend stands beside the map
    int columns; ///< of the legend
};

FormMeasures measuresOf(SheetForm form)
{
    switch (form) {
    case SheetForm::Map:
        break;
    case SheetForm::Press:
        return {944, 30, 40, 26, 150, 44, false, 3};
    case SheetForm::Slide:
        return {880, 24, 40, 24, 260, 36, true, 1};
    case SheetForm::Square:
        return {760, 24, 40, 24, 200, 40, false, 2};
    case SheetForm::Story:
        return {800, 34, 44, 48, 290, 58, false, 2};
    }
    return {};
}

/// The height of title, date and caption. A title of the user's own may leave out the date, which then has a line.
double headHeight(const FormMeasures& form, const Sheet& sheet)
{
    constexpr double kDate = 24;
    const bool hasCaption = sheet.form == SheetForm::Press || !sheet.caption.isEmpty();
    return form.title + (sheet.title.isEmpty() ? 0 : kDate) + (hasCaption ? form.caption : 0);
}

constexpr double kGap = 12; // between the blocks, in design pixels

} // namespace

QString sheetFormName(SheetForm form)
{
    return kForms[static_cast<int>(form)];
}

std::optional<SheetForm> sheetFormFromName(QStringView name)
{
    const qsizetype index = kForms.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<SheetForm>(index));
}

QSizeF defaultSize(SheetForm form)
{
    switch (form) {
    case SheetForm::Map:
    case SheetForm::Slide:
        return {1920, 1080};
    case SheetForm::Press:
        return {1600, 1131}; // the sides of A4
    case SheetForm::Square:
        return {1080, 1080};
    case SheetForm::Story:
        return {1080, 1920};
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SheetSize> sheetSizeFromText(QStringView text)
{
    static const QRegularExpression pattern(u"^([0-9]{1,6}(?:[.][0-9]+)?) ?[x×] ?([0-9]{1,6}(?:[.][0-9]+)?) ?(mm)?$"_s);
    const QRegularExpressionMatch match = pattern.matchView(text);
    const SheetSize size{{match.captured(1).toDouble(), match.captured(2).toDouble()}, match.hasCaptured(3)};
    const bool whole = size.size == QSizeF(size.size.toSize());
    return !size.size.isEmpty() && (whole || size.millimetres) ? std::optional(size) : std::nullopt;
}

void setPaper(Sheet& sheet, QSizeF millimetres, int dpi)
{
    constexpr double kMillimetresPerInch = 25.4;
    constexpr double kCssPixelsPerInch = 96;
    sheet.size = millimetres * kCssPixelsPerInch / kMillimetresPerInch;
    sheet.dpi = dpi;
    sheet.scale = dpi / kCssPixelsPerInch;
}

QSize pixelSize(const Sheet& sheet)
{
    return (sheet.size * sheet.scale).toSize();
}

QString sheetError(const Sheet& sheet)
{
    const QSizeF pixels = sheet.size * sheet.scale;
    const auto text = [](const char* source) { return Wording::tr(source); };
    if (std::max(pixels.width(), pixels.height()) > kMaxSheetSide)
        return text("a picture of %1 × %2 pixels is too large; a side may have %3")
            .arg(pixels.width(), 0, 'f', 0)
            .arg(pixels.height(), 0, 'f', 0)
            .arg(kMaxSheetSide);
    if (std::min(pixels.width(), pixels.height()) < 1)
        return text("a picture of less than a pixel has nothing to show");
    return {};
}

SheetFrame sheetFrame(const Sheet& sheet)
{
    if (sheet.form == SheetForm::Map)
        return {sheet.size, sheet.scale, QRectF({}, sheet.size), {}, {}, 1, {}, {}};
    const FormMeasures form = measuresOf(sheet.form);
    const double enlarged = std::sqrt(sheet.size.width() * sheet.size.height()) / form.extent;
    SheetFrame frame;
    frame.size = sheet.size / enlarged;
    frame.scale = sheet.scale * enlarged;
    frame.legendColumns = form.columns;

    // A sheet much flatter or narrower than its form has smaller blocks, so that a map is left.
    const double left = form.margin;
    const double width = std::max(1.0, frame.size.width() - 2 * form.margin);
    const double height = std::max(1.0, frame.size.height() - 2 * form.margin);
    const double head = headHeight(form, sheet);
    const double share = std::min(1.0, height / (2 * (head + form.sources + (form.beside ? 0 : form.legend))));
    const double gap = kGap * share;
    frame.head = QRectF(left, form.margin, width, head * share);
    const double bottom = form.margin + height;
    frame.sources = QRectF(left, bottom - form.sources * share, width, form.sources * share);
    const double top = frame.head.bottom() + gap;
    const double below = frame.sources.top() - gap;
    if (form.beside) {
        const double side = std::min(form.legend, width * 0.4);
        frame.map = QRectF(left, top, width - side - gap, below - top);
        const double middle = top + (below - top) * 0.78;
        frame.legend = QRectF(frame.map.right() + gap, top, side, middle - top - gap);
        frame.notes = QRectF(frame.legend.left(), middle, side, below - middle);
    } else {
        const double split = below - form.legend * share;
        frame.map = QRectF(left, top, width, split - gap - top);
        const double side = width * 0.32;
        frame.notes = QRectF(left + width - side, split, side, below - split);
        frame.legend = QRectF(left, split, width - side - gap * 1.5, below - split);
    }
    return frame;
}

} // namespace truceline
