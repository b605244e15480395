// SPDX-License-Identifier: MIT
#include "export/furniturelayout.h"
#include "geo/wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// One text of a stack: design size in pixels, at full size.
struct StackedText {
    QString text;
    double size;
    QFont::Weight weight;
    QColor color;
    int maxLines;
};

/// Texts below each other, type shrunk by this factor.
Panel stacked(const std::vector<StackedText>& texts, const QRectF& room, double factor)
{
    Panel panel{QRectF(room.topLeft(), QSizeF(room.width(), 0)), {}};
    double y = room.top();
    for (const StackedText& part : texts) {
        if (part.text.isEmpty())
            continue;
        if (!panel.texts.empty())
            y += 4 * factor;
        const QFont font = mapFont(std::max(part.size * factor, 6.0), part.weight);
        panel.texts.push_back({textBlock(part.text, font, part.color, room.width(), part.maxLines), {room.left(), y}});
        y += panel.texts.back().text.size.height();
    }
    panel.rect.setBottom(y);
    return panel;
}

/// The same, shrunk until it fits the room.
Panel fitted(const std::vector<StackedText>& texts, const QRectF& room)
{
    constexpr double kLeast = 0.55;
    for (double factor = 1; factor > kLeast; factor -= 0.05) {
        Panel panel = stacked(texts, room, factor);
        if (panel.rect.height() <= room.height())
            return panel;
    }
    Panel panel = stacked(texts, room, kLeast);
    while (!panel.texts.empty() && panel.rect.height() > room.height()) {
        panel.texts.pop_back();
        panel.rect.setBottom(
            panel.texts.empty() ? room.top() : panel.texts.back().at.y() + panel.texts.back().text.size.height());
    }
    return panel;
}

Panel headPanel(const Furniture& furniture, const QRectF& room, const Theme& theme)
{
    const bool titleHoldsDate = furniture.title.contains(furniture.date, Qt::CaseInsensitive);
    Panel panel = fitted({{furniture.title, 27, QFont::DemiBold, theme.text, 2},
                             {titleHoldsDate ? QString() : furniture.date, 16, QFont::DemiBold, theme.textQuiet, 1},
                             {furniture.caption, 14, QFont::Normal, theme.text, 4}},
        room);
    const double down = room.bottom() - panel.rect.bottom(); // the last line stands on the map
    panel.rect.translate(0, down);
    for (PlacedText& text : panel.texts)
        text.at.ry() += down;
    return panel;
}

Panel sourcesPanel(const Furniture& furniture, const QRectF& room, const Theme& theme)
{
    QStringList last{furniture.attribution, furniture.credit};
    last.removeAll(QString());
    return fitted({{furniture.reports, 9.5, QFont::Normal, theme.textQuiet, 9},
                      {last.join(u" · "_s), 9.5, QFont::Normal, theme.textQuiet, 9}},
        room);
}

/// Scale bar first, then the notes one below the other.
void layOutNotes(const Furniture& furniture, const QRectF& room, const Theme& theme, FurnitureLayout& layout)
{
    const double bar = 22; // height of the bar with its text
    std::vector<StackedText> notes;
    for (const QString& note : furniture.notes)
        notes.push_back({note, 10.5, QFont::Normal, theme.textQuiet, 3});
    layout.foot = fitted(notes, room.adjusted(0, bar + 6, 0, 0));
    layout.foot.rect = QRectF(room.topLeft(), QPointF(room.right(), layout.foot.rect.bottom()));
    const TextBlock text =
        textBlock(scaleText(furniture.scaleBar.metres), mapFont(10.5, QFont::Medium), theme.text, room.width(), 1);
    layout.foot.texts.insert(layout.foot.texts.begin(), {text, room.topLeft()});
    const double y = room.top() + bar;
    layout.scaleBar = QLineF(room.left(), y, room.left() + furniture.scaleBar.pixels, y);
}

/// As many entries as the columns hold in this type.
std::vector<PlacedEntry> flow(
    const std::vector<LegendEntry>& entries, double type, const QRectF& room, int columns, const Theme& theme)
{
    constexpr double kGutter = 14;
    constexpr double kSampleGap = 8;
    constexpr double kLeastText = 40;
    constexpr int kMostLines = 6;
    double sampleWidth = type * 2;
    for (const LegendEntry& entry : entries)
        sampleWidth = std::max(sampleWidth, markSize(entry) + 4);
    const auto columnWidth = [&] { return (room.width() - kGutter * (columns - 1)) / columns; };
    while (columns > 1 && columnWidth() < sampleWidth + kSampleGap + 2 * kLeastText)
        --columns;
    const double width = columnWidth();
    const double textWidth = std::floor(width - sampleWidth - kSampleGap);
    if (textWidth < kLeastText)
        return {};
    const QFont font = mapFont(type);
    std::vector<PlacedEntry> result;
    int column = 0;
    double y = room.top();
    for (const LegendEntry& entry : entries) {
        const TextBlock text = textBlock(entry.text, font, theme.text, textWidth, kMostLines);
        const double height = std::max(text.size.height(), markSize(entry) + 2) + type * 0.3;
        if (y + height > room.bottom() && y > room.top()) {
            ++column;
            y = room.top();
        }
        if (column == columns || y + height > room.bottom())
            break;
        const double x = room.left() + column * (width + kGutter);
        const double textTop = y + (height - text.size.height()) / 2;
        result.push_back({entry, QRectF(x, y, sampleWidth, height), {text, {x + sampleWidth + kSampleGap, textTop}}});
        y += height;
    }
    return result;
}

void layOutLegend(const Furniture& furniture, const SheetFrame& frame, const Theme& theme, FurnitureLayout& layout)
{
    constexpr double kLargest = 12;
    constexpr double kSmallest = 7;
    constexpr int kMoreColumns = 2;
    const std::vector<LegendEntry>& entries = furniture.legend;
    std::vector<PlacedEntry> filled;
    // Short entries, such as those of marks, fit more columns before the type must be smaller.
    for (double type = kLargest; type >= kSmallest && filled.size() < entries.size(); --type) {
        for (int columns = frame.legendColumns;
            columns <= frame.legendColumns + kMoreColumns && filled.size() < entries.size(); ++columns) {
            filled = flow(entries, type, frame.legend, columns, theme);
        }
    }
    layout.legend.rect = frame.legend;
    if (filled.size() < entries.size()) {
        constexpr double kMoreHeight = 12;
        const QRectF room = frame.legend.adjusted(0, 0, 0, -kMoreHeight);
        filled = flow(entries, kSmallest, room, frame.legendColumns + kMoreColumns, theme);
        const auto left = static_cast<int>(entries.size() - filled.size());
        const TextBlock more = textBlock(
            Wording::tr("… and %n more", nullptr, left), mapFont(kSmallest), theme.textQuiet, frame.legend.width(), 1);
        layout.legend.texts.push_back({more, {frame.legend.left(), room.bottom()}});
    }
    layout.entries = std::move(filled);
}

} // namespace

FurnitureLayout layOut(const Furniture& furniture, const SheetFrame& frame, const Theme& theme)
{
    FurnitureLayout layout;
    layout.boxed = false;
    layout.head = headPanel(furniture, frame.head, theme);
    layOutLegend(furniture, frame, theme, layout);
    layOutNotes(furniture, frame.notes, theme, layout);
    layout.sources = sourcesPanel(furniture, frame.sources, theme);
    return layout;
}

} // namespace truceline
