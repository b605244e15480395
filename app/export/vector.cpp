// SPDX-License-Identifier: MIT
#include "export/vector.h"

#include "export/svgdevice.h"
#include "map/labelpaint.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr double kCssPixelsPerInch = 96;
constexpr double kPointsPerInch = 72;

/// Halos first, in a group of their own, so that the letters can be edited.
void addLabels(SvgDevice& device, const SheetGroup& group)
{
    const QPointF origin = group.origin;
    for (const bool halo : {true, false}) {
        device.beginGroup(halo ? group.name + u"-halo"_s : group.name, group.clip);
        for (const Label& label : *group.labels) {
            for (qsizetype line = 0; line < label.lines.size(); ++line)
                device.addText(origin + baseline(label, line), label.lines[line], label.font,
                    halo ? label.halo : label.color, halo ? 2 * haloWidth(label.font) : 0);
        }
        device.endGroup();
    }
}

/// Letters at a distance one by one, since Qt loses it in PDF.
void paintText(QPainter& painter, QPointF at, const QString& text, const QFont& font)
{
    QFont plain = font;
    plain.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    painter.setFont(plain);
    if (font.letterSpacing() == 0) {
        painter.drawText(at, text);
        return;
    }
    const QFontMetricsF metrics(plain);
    for (const QChar letter : text) {
        painter.drawText(at, letter);
        at.rx() += metrics.horizontalAdvance(letter) + font.letterSpacing();
    }
}

void paintLabels(QPainter& painter, const std::vector<Label>& labels)
{
    for (const Label& label : labels) {
        QPainterPath letters;
        for (qsizetype line = 0; line < label.lines.size(); ++line)
            letters.addText(baseline(label, line), label.font, label.lines[line]);
        painter.strokePath(
            letters, QPen(label.halo, 2 * haloWidth(label.font), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setPen(label.color);
        for (qsizetype line = 0; line < label.lines.size(); ++line)
            paintText(painter, baseline(label, line), label.lines[line], label.font);
    }
}

/// PDF viewers and Qt do not agree on gradients that fade away: a few discs on top of each other do the same.
void paintHalos(QPainter& painter, const std::vector<Mark>& marks)
{
    constexpr int kDiscs = 8;
    painter.setPen(Qt::NoPen);
    for (const Mark& mark : marks) {
        QColor color = mark.color;
        color.setAlphaF(0.011F);
        painter.setBrush(color);
        for (int disc = 1; disc <= kDiscs && mark.haloRadius > 0; ++disc)
            painter.drawEllipse(mark.at, mark.haloRadius * disc / kDiscs, mark.haloRadius * disc / kDiscs);
    }
}

} // namespace

QByteArray svgBytes(const Composition& composition, const SheetRecord& record)
{
    SvgDevice device(composition.frame.size);
    QPainter painter(&device);
    for (const SheetGroup& group : sheetGroups(composition)) {
        if (group.labels) {
            addLabels(device, group);
            continue;
        }
        device.beginGroup(group.name, group.clip);
        group.draw(painter);
        device.endGroup();
    }
    painter.end();
    const Sheet& sheet = composition.sheet;
    return device.document(
        sheet.size * sheet.scale * kCssPixelsPerInch / sheet.dpi, record.title, record.description, xmpPacket(record));
}

void paintSheet(QPainter& painter, const Composition& composition)
{
    for (const SheetGroup& group : sheetGroups(composition)) {
        painter.save();
        if (group.clip)
            painter.setClipRect(*group.clip);
        if (group.halos || group.labels)
            painter.translate(group.origin);
        if (group.halos)
            paintHalos(painter, *group.halos);
        else if (group.labels)
            paintLabels(painter, *group.labels);
        else
            group.draw(painter);
        painter.restore();
    }
}

QByteArray pdfBytes(const Composition& composition, const SheetRecord& record)
{
    const Sheet& sheet = composition.sheet;
    const QSizeF points = sheet.size * sheet.scale * kPointsPerInch / sheet.dpi;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(record.title);
    writer.setCreator(u"Truceline "_s + record.saved.version);
    writer.setPageLayout(QPageLayout(
        QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
    writer.setDocumentXmpMetadata("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        + xmpPacket(record) + "\n<?xpacket end=\"r\"?>\n");
    QPainter painter(&writer);
    const double scale = writer.width() / composition.frame.size.width();
    painter.scale(scale, scale);
    paintSheet(painter, composition);
    painter.end();
    return buffer.data();
}

} // namespace truceline
