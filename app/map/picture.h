// SPDX-License-Identifier: MIT
#pragma once

#include "data/query.h"
#include "data/raster.h"
#include "map/symbols.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace truceline {

/// Lines across a fill: real lines, clipped to it and anchored to the world, so that they neither crawl while panning
/// nor differ between screen, PNG, SVG and PDF.
struct Hatch {
    QColor color;
    double spacing = 8; ///< logical pixels between lines
    double width = 1;
    double angle = 45; ///< degrees from the x axis, counterclockwise
    QPointF origin; ///< a pixel that one line passes through

    bool operator==(const Hatch&) const = default;
};

/// Polygons by the even-odd rule, in logical pixels of the picture.
struct Fill {
    std::vector<QPolygonF> rings;
    QColor color; ///< transparent = none
    std::optional<Hatch> hatch;

    bool operator==(const Fill&) const = default;
};

struct Stroke {
    std::vector<QPolygonF> lines;
    QColor color;
    double width = 1;
    QList<double> dashes; ///< lengths in logical pixels, empty = solid
    /// Pixels of the dash pattern that lie before the first point, so that dashes stay put in panning.
    double dashOffset = 0;

    bool operator==(const Stroke&) const = default;
};

/// What goes around a mark.
enum class Ring : quint8 {
    None,
    Thin, ///< it is pointed out
    Full, ///< it is selected
};

/// One drawn symbol: an incident, or several that share a spot at this zoom.
struct Mark {
    QPointF at;
    Symbol symbol = Symbol::Other;
    double size = 10; ///< diameter in logical pixels
    QColor color;
    QColor halo = Qt::white; ///< thin edge around it, the theme's halo
    int count = 1; ///< where above 1 written in the symbol Several, beside any other
    bool hollow = false; ///< place or date imprecise
    bool faint = false; ///< only possibly in the window
    double haloRadius = 0; ///< logical pixels in which the imprecise place may lie; 0 = none
    Ring ring = Ring::None;
};

struct Label {
    QPointF at; ///< the first line's baseline: its left end, middle or right end by `align`
    Qt::AlignmentFlag align = Qt::AlignLeft; ///< AlignLeft, AlignHCenter or AlignRight, alike for all lines
    QStringList lines; ///< one lineHeight(font) apart, see theme.h
    QFont font;
    QColor color;
    QColor halo;
    QPointF spot{}; ///< what it names
    double dot = 0; ///< radius of the dot on the spot; 0 = none
};

/// One kind of thing that is on screen, for the legend.
struct LegendEntry {
    QString text;
    std::variant<Fill, Stroke, Mark> sample; ///< its style; coordinates are unused

    /// Entries of one text are one entry.
    bool operator==(const LegendEntry& other) const { return text == other.text; }
};

/// A part of a picture of the ground, which is read when it is painted, in as many pixels as are needed.
struct Backdrop {
    RasterPtr raster;
    QRectF world; ///< the part of it
    QRectF rect; ///< where that lies, in logical pixels

    bool operator==(const Backdrop&) const = default;
};

/// Shapes that belong together under one name, such as a layer.
struct Group {
    QString name;
    std::vector<std::variant<Fill, Stroke>> shapes;
    std::optional<Backdrop> backdrop{}; ///< below the shapes

    bool operator==(const Group&) const = default;
};

/// The list of things to draw for one view, in drawing order: groups, marks, labels. It knows neither painter nor
/// device.
struct Picture {
    QSizeF size; ///< logical pixels
    QColor background; ///< transparent = none
    std::vector<Group> groups;
    std::vector<Mark> marks;
    std::vector<Label> labels;
    std::vector<LegendEntry> legend; ///< what is on screen, in legend order
    QStringList layers; ///< ids of those of which something is drawn
};

using PicturePtr = std::shared_ptr<const Picture>;

} // namespace truceline
