// SPDX-License-Identifier: MIT
#include "export/composition.h"
#include "map/labelpaint.h"
#include "map/markpaint.h"
#include "map/painter.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr std::array kParts{
    std::pair(FurniturePart::Title, "title"_L1),
    std::pair(FurniturePart::Legend, "legend"_L1),
    std::pair(FurniturePart::Scale, "scale-and-notes"_L1),
    std::pair(FurniturePart::Sources, "sources"_L1),
};

void paintMapFrame(QPainter& painter, const Composition& composition)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(composition.colors.textQuiet, 0.75, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(composition.frame.map);
}

void paintLocator(QPainter& painter, const Locator& locator, const Theme& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(locator.rect.topLeft());
    const QRectF bounds({}, locator.rect.size());
    painter.setClipRect(bounds);
    paint(painter, locator.ground);
    painter.setPen(QPen(colors.selection, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(locator.shown);
    painter.setClipping(false);
    painter.setPen(QPen(colors.textQuiet, 0.75, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(bounds);
    painter.restore();
}

/// How much of an animation is over, along the foot of the map.
void paintProgress(QPainter& painter, const Composition& composition)
{
    constexpr double kHeight = 5;
    const QRectF& map = composition.frame.map;
    QRectF bar(map.left(), map.bottom() - kHeight, map.width(), kHeight);
    painter.fillRect(bar, composition.colors.paper);
    bar.setWidth(bar.width() * *composition.furniture.progress);
    painter.fillRect(bar, composition.colors.mark);
}

/// Everything but the map itself.
void paintAround(QPainter& painter, const Composition& composition)
{
    if (composition.sheet.form != SheetForm::Map)
        paintMapFrame(painter, composition);
    if (composition.furniture.progress)
        paintProgress(painter, composition);
    if (composition.locator)
        paintLocator(painter, *composition.locator, composition.colors);
    if (composition.right)
        paint(painter, composition.layout, FurniturePart::Halves, composition.colors);
    for (const auto& [part, name] : kParts)
        paint(painter, composition.layout, part, composition.colors);
}

/// The parts of a picture as groups, each drawn by itself.
/// @param map  where the picture is
/// @param clip  the part of it that is drawn
/// @param suffix  of the groups' names
void addPicture(std::vector<SheetGroup>& groups, const Picture& picture, const QRectF& map, const QRectF& clip,
    const QString& suffix = {})
{
    const auto drawn = [map](Picture part) {
        return [map, part = std::move(part)](QPainter& painter) {
            painter.save();
            painter.translate(map.topLeft());
            paint(painter, part);
            painter.restore();
        };
    };
    const auto part = [&] {
        Picture result;
        result.size = picture.size;
        return result;
    };
    if (picture.background.alpha() > 0) {
        Picture background = part();
        background.background = picture.background;
        groups.push_back({u"water"_s, drawn(background), clip});
    }
    for (const Group& group : picture.groups) {
        Picture shapes = part();
        shapes.groups = {group};
        groups.push_back({group.name + suffix, drawn(shapes), clip});
    }
    if (!picture.labels.empty()) {
        groups.push_back({u"dots"_s + suffix,
            [map, &picture](QPainter& painter) {
                painter.save();
                painter.translate(map.topLeft());
                for (const Label& label : picture.labels) {
                    if (label.dot > 0)
                        drawDot(painter, label);
                }
                painter.restore();
            },
            clip});
    }
    if (!picture.marks.empty()) {
        groups.push_back({u"imprecise places"_s + suffix,
            [map, &picture](QPainter& painter) {
                painter.save();
                painter.translate(map.topLeft());
                for (const Mark& mark : picture.marks)
                    drawHalo(painter, mark);
                painter.restore();
            },
            clip, nullptr, &picture.marks, map.topLeft()});
        Picture marks = part();
        marks.marks = picture.marks;
        for (Mark& mark : marks.marks)
            mark.haloRadius = 0;
        groups.push_back({u"incidents"_s + suffix, drawn(marks), clip});
    }
    if (!picture.labels.empty()) {
        Picture labels = part();
        labels.labels = picture.labels;
        groups.push_back({u"labels"_s + suffix, drawn(labels), clip, &picture.labels, nullptr, map.topLeft()});
    }
}

} // namespace

QImage render(const Composition& composition, const QImage& ground)
{
    const double scale = composition.frame.scale;
    QImage map = ground.isNull() ? render(composition.ground, scale) : ground;
    if (map.isNull())
        return map;
    QPainter onMap(&map);
    const QImage time = render(composition.time, scale);
    const int from = composition.right ? qRound(composition.right->from * scale) : map.width();
    onMap.drawImage(QPoint(), time, QRect(0, 0, from, map.height()));
    if (composition.right) {
        onMap.drawImage(
            QPoint(from, 0), render(composition.right->time, scale), QRect(from, 0, map.width() - from, map.height()));
    }
    if (composition.sheet.form == SheetForm::Map) {
        onMap.scale(scale, scale);
        paintAround(onMap, composition);
        return map;
    }
    onMap.end();
    QImage sheet(pixelSize(composition.sheet), QImage::Format_ARGB32_Premultiplied);
    if (sheet.isNull())
        return sheet;
    sheet.fill(composition.colors.paper);
    QPainter painter(&sheet);
    painter.drawImage((composition.frame.map.topLeft() * scale).toPoint(), map);
    painter.scale(scale, scale);
    paintAround(painter, composition);
    return sheet;
}

std::vector<SheetGroup> sheetGroups(const Composition& composition)
{
    std::vector<SheetGroup> groups;
    const QRectF& map = composition.frame.map;
    if (composition.sheet.form != SheetForm::Map) {
        groups.push_back({u"paper"_s,
            [&composition](
                QPainter& painter) { painter.fillRect(QRectF({}, composition.frame.size), composition.colors.paper); },
            {}});
    }
    addPicture(groups, composition.ground, map, map);
    if (composition.right) {
        QRectF left = map;
        left.setWidth(composition.right->from);
        QRectF right = map;
        right.setLeft(left.right());
        addPicture(groups, composition.time, map, left, u"-left"_s);
        addPicture(groups, composition.right->time, map, right, u"-right"_s);
    } else {
        addPicture(groups, composition.time, map, map);
    }
    if (composition.sheet.form != SheetForm::Map)
        groups.push_back({u"frame"_s, [&composition](QPainter& painter) { paintMapFrame(painter, composition); }, {}});
    if (composition.locator) {
        groups.push_back({u"locator"_s,
            [&composition](QPainter& painter) { paintLocator(painter, *composition.locator, composition.colors); },
            composition.locator->rect});
    }
    if (composition.right) {
        groups.push_back({u"halves"_s,
            [&composition](
                QPainter& painter) { paint(painter, composition.layout, FurniturePart::Halves, composition.colors); },
            {}});
    }
    for (const auto& [part, name] : kParts) {
        groups.push_back({name,
            [&composition, part](QPainter& painter) { paint(painter, composition.layout, part, composition.colors); },
            {}});
    }
    return groups;
}

} // namespace truceline
