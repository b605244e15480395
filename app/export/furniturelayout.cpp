// SPDX-License-Identifier: MIT
#include "export/furniturelayout.h"

#include "geo/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Below this width the legend stands above the foot, not beside it.
constexpr double kBesideWidth = 640;

/// Distances and type sizes of the design, times the unit of this layout.
struct Measures {
    double unit;
    double margin = 12 * unit; ///< from panels to the edge and to each other
    double padding = 10 * unit; ///< inside panels
    double gap = 5 * unit; ///< between the texts of a panel

    QFont font(double size, QFont::Weight weight = QFont::Normal) const { return mapFont(size * unit, weight); }
};

Panel headPanel(const Furniture& furniture, const Measures& measures, QSizeF size, const Theme& theme)
{
    const double widest =
        std::min(size.width() - 2 * (measures.margin + measures.padding), std::max(300.0, size.width() * 0.62));
    QPointF at(measures.margin + measures.padding, measures.margin + measures.padding * 0.7);
    Panel panel{QRectF(measures.margin, measures.margin, 0, 0), {}};
    const auto add = [&](const QString& text, const QFont& font, const QColor& color) {
        if (text.isEmpty())
            return;
        panel.texts.push_back({textBlock(text, font, color, widest, 2), at});
        at.ry() += panel.texts.back().text.size.height();
        panel.rect.setRight(
            std::max(panel.rect.right(), at.x() + panel.texts.back().text.size.width() + measures.padding));
    };
    add(furniture.title, measures.font(12), theme.textQuiet);
    add(furniture.date, measures.font(24, QFont::DemiBold), theme.text);
    panel.rect.setBottom(at.y() + measures.padding * 0.7);
    return panel;
}

/// Fills the legend from its bottom right corner upwards, at most to `top`.
void layOutLegend(const std::vector<LegendEntry>& entries, const Measures& measures, const QRectF& room,
    const Theme& theme, FurnitureLayout& layout)
{
    const QFont font = measures.font(11.5);
    double sampleWidth = 26 * measures.unit;
    for (const LegendEntry& entry : entries)
        sampleWidth = std::max(sampleWidth, markSize(entry) + 4);
    const double textWidth = room.width() - 2 * measures.padding - sampleWidth - measures.gap * 1.6;
    if (textWidth < 60 * measures.unit)
        return;

    std::vector<TextBlock> texts;
    std::vector<double> heights;
    double total = 2 * measures.padding * 0.8;
    for (const LegendEntry& entry : entries) {
        texts.push_back(textBlock(entry.text, font, theme.text, textWidth, 3));
        heights.push_back(std::max(texts.back().size.height(), markSize(entry) + 2) + measures.gap * 0.7);
        total += heights.back();
    }
    const auto moreText = [&](std::size_t left) {
        return textBlock(
            Wording::tr("… and %n more", nullptr, static_cast<int>(left)), font, theme.textQuiet, textWidth, 1);
    };
    const double moreHeight = moreText(entries.size()).size.height();
    std::size_t shown = entries.size();
    while (shown > 0 && total + (shown < entries.size() ? moreHeight : 0) > room.height())
        total -= heights[--shown];
    if (shown == 0)
        return;
    std::optional<TextBlock> more;
    if (shown < entries.size()) {
        more = moreText(entries.size() - shown);
        total += moreHeight;
    }

    double widest = more ? more->size.width() : 0;
    for (std::size_t i = 0; i < shown; ++i)
        widest = std::max(widest, texts[i].size.width());
    const double width = widest + sampleWidth + measures.gap * 1.6 + 2 * measures.padding;
    layout.legend.rect = QRectF(room.right() - width, room.bottom() - total, width, total);
    const double sampleLeft = layout.legend.rect.left() + measures.padding;
    const double textLeft = sampleLeft + sampleWidth + measures.gap * 1.6;
    double y = layout.legend.rect.top() + measures.padding * 0.8;
    for (std::size_t i = 0; i < shown; ++i) {
        const double textTop = y + (heights[i] - texts[i].size.height()) / 2;
        layout.entries.push_back(
            {entries[i], QRectF(sampleLeft, y, sampleWidth, heights[i]), {texts[i], {textLeft, textTop}}});
        y += heights[i];
    }
    if (more)
        layout.legend.texts.push_back({*more, {textLeft, y}});
}

/// The foot with its bottom left corner in that of the room.
void layOutFoot(const Furniture& furniture, bool withNotes, const Measures& measures, const QRectF& room,
    const Theme& theme, FurnitureLayout& layout)
{
    const double widest = room.width() - 2 * measures.padding;
    const double left = room.left() + measures.padding;
    Panel panel;
    const TextBlock scale =
        textBlock(scaleText(furniture.scaleBar.metres), measures.font(10.5, QFont::Medium), theme.text, widest, 1);
    double height = measures.padding * 0.7;
    panel.texts.push_back({scale, {left, height}});
    double width = std::max(furniture.scaleBar.pixels, scale.size.width());
    height += scale.size.height() + 4 * measures.unit;
    const double bar = height;
    const auto add = [&](const QString& text, double size) {
        if (text.isEmpty())
            return;
        height += measures.gap;
        panel.texts.push_back({textBlock(text, measures.font(size), theme.textQuiet, widest, 6), {left, height}});
        height += panel.texts.back().text.size.height();
        width = std::max(width, panel.texts.back().text.size.width());
    };
    if (withNotes)
        add(furniture.notes.join(u" · "_s), 10.5);
    add(furniture.attribution, 9.5);
    height += measures.padding * 0.7;

    const double top = room.bottom() - height;
    panel.rect = QRectF(room.left(), top, width + 2 * measures.padding, height);
    for (PlacedText& text : panel.texts)
        text.at.ry() += top;
    layout.foot = panel;
    layout.scaleBar = QLineF(left, top + bar, left + furniture.scaleBar.pixels, top + bar);
}

} // namespace

QList<QRectF> panelRects(const FurnitureLayout& layout)
{
    QList<QRectF> rects;
    for (const Panel& panel :
        {layout.head, layout.legend, layout.foot, layout.sources, layout.leftHalf, layout.rightHalf}) {
        if (!panel.rect.isEmpty())
            rects << panel.rect;
    }
    return rects;
}

QString scaleText(double metres)
{
    const QLocale locale = QLocale::c();
    const QString number = metres < 1000 ? locale.toString(metres, 'f', 0) : QString::number(metres / 1000);
    return (metres < 1000 ? Wording::tr("%1 m") : Wording::tr("%1 km")).arg(number);
}

double markSize(const LegendEntry& entry)
{
    const Mark* mark = std::get_if<Mark>(&entry.sample);
    return mark ? mark->size : 0;
}

FurnitureLayout layOut(const Furniture& furniture, QSizeF size, const Theme& theme)
{
    FurnitureLayout layout;
    layout.unit = std::clamp(std::min(size.width() / 1150, size.height() / 680), 0.85, 1.3);
    const Measures measures{layout.unit};
    const double margin = measures.margin;
    const QRectF inside = QRectF({0, 0}, size).adjusted(margin, margin, -margin, -margin);
    layout.head = headPanel(furniture, measures, size, theme);

    const double below = layout.head.rect.bottom() + margin / 2;
    const auto footFits = [&] { return layout.foot.rect.top() >= below; };
    const bool beside = size.width() >= kBesideWidth;
    const double legendWidth = std::min(270 * layout.unit, size.width() * (beside ? 0.36 : 0.75));
    const auto legendRoom = [&](double bottom) {
        const bool underHead = inside.right() - legendWidth < layout.head.rect.right() + margin;
        const double top = std::max(underHead ? below : inside.top(), bottom - size.height() * (beside ? 0.7 : 0.45));
        return QRectF(inside.right() - legendWidth, top, legendWidth, bottom - top);
    };
    if (beside)
        layOutLegend(furniture.legend, measures, legendRoom(inside.bottom()), theme, layout);

    QRectF footRoom = inside;
    if (beside) {
        const double taken = layout.legend.rect.isEmpty() ? 0 : layout.legend.rect.width() + margin;
        footRoom.setWidth(std::min(inside.width() - taken, 410 * layout.unit));
    }
    layOutFoot(furniture, true, measures, footRoom, theme, layout);
    if (!footFits())
        layOutFoot(furniture, false, measures, footRoom, theme, layout);
    if (!footFits()) {
        layout.foot = {};
        layout.scaleBar.reset();
    }
    if (!beside)
        layOutLegend(furniture.legend, measures,
            legendRoom(layout.foot.rect.isEmpty() ? inside.bottom() : layout.foot.rect.top() - margin / 2), theme,
            layout);
    return layout;
}

} // namespace truceline
