// SPDX-License-Identifier: MIT
#include "map/symbols.h"

#include "geo/wording.h"

#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

// Optical weight lies between area and reach: an open shape of a circle's area looks larger, one of its reach smaller.
constexpr double kArea = 0.42;
constexpr double kReach = 0.5;

struct TypeSymbol {
    QLatin1StringView type;
    Symbol symbol;
};

// Our own types, then those of ACLED and UCDP GED.
constexpr std::array kTypes = {
    TypeSymbol{"clash"_L1, Symbol::Clash},
    TypeSymbol{"attack"_L1, Symbol::Clash},
    TypeSymbol{"shelling"_L1, Symbol::Shelling},
    TypeSymbol{"mine"_L1, Symbol::Shelling},
    TypeSymbol{"airstrike_drone"_L1, Symbol::Air},
    TypeSymbol{"aircraft_shootdown"_L1, Symbol::Air},
    TypeSymbol{"offensive"_L1, Symbol::Advance},
    TypeSymbol{"territorial_advance"_L1, Symbol::Advance},
    TypeSymbol{"control_change"_L1, Symbol::Control},
    TypeSymbol{"attack_on_civilians"_L1, Symbol::Civilians},
    TypeSymbol{"capture"_L1, Symbol::Capture},
    TypeSymbol{"blockade"_L1, Symbol::Blockade},
    TypeSymbol{"displacement"_L1, Symbol::Displacement},
    TypeSymbol{"ceasefire"_L1, Symbol::Ceasefire},
    TypeSymbol{"diplomacy"_L1, Symbol::Talks},
    TypeSymbol{"demarcation"_L1, Symbol::Demarcation},
    TypeSymbol{"border_incident"_L1, Symbol::Border},
    TypeSymbol{"Battles"_L1, Symbol::Clash},
    TypeSymbol{"Explosions/Remote violence"_L1, Symbol::Shelling},
    TypeSymbol{"Violence against civilians"_L1, Symbol::Civilians},
    TypeSymbol{"State-based conflict"_L1, Symbol::Clash},
    TypeSymbol{"Non-state conflict"_L1, Symbol::Clash},
    TypeSymbol{"One-sided violence"_L1, Symbol::Civilians},
};

const QStringList kChosen{u"triangle"_s, u"star"_s, u"bar"_s};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

QPainterPath circle(double x, double y, double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

/// Shapes side by side or in each other, which cuts holes.
QPainterPath together(std::initializer_list<QPainterPath> shapes)
{
    QPainterPath path;
    for (const QPainterPath& shape : shapes)
        path.addPath(shape);
    return path;
}

QPainterPath rectangle(double x, double y, double width, double height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

/// A star or a regular polygon (inner = outer) with its first point up.
QPainterPath star(int points, double inner, double outer)
{
    QPolygonF corners;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = std::numbers::pi * (double(i) / points - 0.5);
        const double radius = i % 2 == 0 ? outer : inner;
        corners << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath chevron(double top)
{
    return polygon(
        {{0, top}, {0.5, top + 0.42}, {0.5, top + 0.7}, {0, top + 0.28}, {-0.5, top + 0.7}, {-0.5, top + 0.42}});
}

QPainterPath person()
{
    QPainterPath body;
    body.moveTo(-0.42, 0.54);
    body.cubicTo(-0.42, -0.16, 0.42, -0.16, 0.42, 0.54);
    body.closeSubpath();
    return together({body, circle(0, -0.31, 0.23)});
}

QPainterPath speech()
{
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(-0.5, -0.42, 1, 0.66), 0.16, 0.16);
    return bubble.united(polygon({{-0.3, 0.2}, {0.06, 0.2}, {-0.3, 0.52}}));
}

QPainterPath draw(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Clash: {
        const QPainterPath plus = rectangle(-0.5, -0.15, 1, 0.3).united(rectangle(-0.15, -0.5, 0.3, 1));
        return QTransform().rotate(45).map(plus);
    }
    case Symbol::Shelling:
        return star(8, 0.27, 0.5);
    case Symbol::Air:
        return polygon({{0, -0.5}, {0.1, -0.36}, {0.1, -0.14}, {0.5, 0.12}, {0.5, 0.28}, {0.1, 0.16}, {0.1, 0.34},
            {0.24, 0.46}, {0.24, 0.54}, {-0.24, 0.54}, {-0.24, 0.46}, {-0.1, 0.34}, {-0.1, 0.16}, {-0.5, 0.28},
            {-0.5, 0.12}, {-0.1, -0.14}, {-0.1, -0.36}});
    case Symbol::Advance:
        return together({chevron(-0.54), chevron(-0.1)});
    case Symbol::Control:
        return rectangle(-0.4, -0.5, 0.18, 1.04).united(polygon({{-0.3, -0.5}, {0.5, -0.16}, {-0.3, 0.18}}));
    case Symbol::Civilians:
        return person();
    case Symbol::Capture:
        return together({rectangle(-0.45, -0.45, 0.9, 0.9), rectangle(-0.27, -0.27, 0.17, 0.54),
            rectangle(0.1, -0.27, 0.17, 0.54)});
    case Symbol::Blockade:
        return together({circle(0, 0, 0.5), rectangle(-0.32, -0.11, 0.64, 0.22)});
    case Symbol::Displacement:
        return polygon({{0, -0.5}, {0.52, -0.02}, {0.36, -0.02}, {0.36, 0.44}, {0.1, 0.44}, {0.1, 0.12}, {-0.1, 0.12},
            {-0.1, 0.44}, {-0.36, 0.44}, {-0.36, -0.02}, {-0.52, -0.02}});
    case Symbol::Ceasefire:
        return together({rectangle(-0.4, -0.45, 0.29, 0.9), rectangle(0.11, -0.45, 0.29, 0.9)});
    case Symbol::Talks:
        return speech();
    case Symbol::Demarcation:
        return together({polygon({{0, -0.5}, {0.52, 0.42}, {-0.52, 0.42}}), circle(0, 0.12, 0.14)});
    case Symbol::Border:
        return polygon({{0, -0.5}, {0.37, 0}, {0, 0.5}, {-0.37, 0}});
    case Symbol::Other:
        return circle(0, 0, 0.5);
    case Symbol::Triangle:
        return polygon({{0, 0.5}, {-0.52, -0.42}, {0.52, -0.42}});
    case Symbol::Star:
        return star(5, 0.22, 0.5);
    case Symbol::Bar:
        return rectangle(-0.5, -0.2, 1, 0.4);
    case Symbol::Several:
        return together({circle(0, 0, 0.5), circle(0, 0, 0.38), circle(0, 0, 0.26)});
    }
    Q_UNREACHABLE_RETURN({});
}

double area(const QPainterPath& path)
{
    const auto rings = path.toSubpathPolygons(QTransform::fromScale(100, 100));
    double sum = 0;
    for (const QPolygonF& ring : rings) {
        double twice = 0;
        for (qsizetype i = 1; i < ring.size(); ++i)
            twice += ring[i - 1].x() * ring[i].y() - ring[i].x() * ring[i - 1].y();
        const auto around = std::ranges::count_if(rings, [&ring](const QPolygonF& other) {
            return &other != &ring && other.containsPoint(ring.first(), Qt::OddEvenFill);
        });
        sum += (around % 2 == 0 ? 1 : -1) * std::abs(twice) / 2;
    }
    return sum / (100 * 100);
}

double reach(const QPainterPath& path)
{
    double farthest = 0;
    for (int i = 0; i < path.elementCount(); ++i)
        farthest = std::max(farthest, std::hypot(path.elementAt(i).x, path.elementAt(i).y));
    return farthest;
}

/// The symbol about its own middle, scaled half-way between equal area and equal reach.
QPainterPath balanced(Symbol symbol)
{
    QPainterPath path = draw(symbol);
    path.translate(-path.boundingRect().center());
    const double scale = std::sqrt(std::sqrt(kArea / area(path)) * (kReach / reach(path)));
    return QTransform::fromScale(scale, scale).map(path);
}

} // namespace

Symbol symbolOf(QStringView type)
{
    const auto found = std::ranges::find_if(kTypes, [type](const TypeSymbol& entry) { return entry.type == type; });
    return found == kTypes.end() ? Symbol::Other : found->symbol;
}

QString symbolName(Symbol symbol)
{
    return kChosen.value(static_cast<int>(symbol) - static_cast<int>(Symbol::Triangle));
}

std::optional<Symbol> symbolFromName(QStringView name)
{
    const qsizetype index = kChosen.indexOf(name);
    return index < 0 ? std::nullopt
                     : std::optional(static_cast<Symbol>(static_cast<int>(Symbol::Triangle) + static_cast<int>(index)));
}

QString symbolText(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Clash:
        return Wording::tr("Clash");
    case Symbol::Shelling:
        return Wording::tr("Shelling, explosion or mine");
    case Symbol::Air:
        return Wording::tr("Aircraft or drone");
    case Symbol::Advance:
        return Wording::tr("Offensive or advance");
    case Symbol::Control:
        return Wording::tr("Change of control");
    case Symbol::Civilians:
        return Wording::tr("Attack on civilians");
    case Symbol::Capture:
        return Wording::tr("Capture");
    case Symbol::Blockade:
        return Wording::tr("Closed road");
    case Symbol::Displacement:
        return Wording::tr("Displacement");
    case Symbol::Ceasefire:
        return Wording::tr("Ceasefire");
    case Symbol::Talks:
        return Wording::tr("Talks");
    case Symbol::Demarcation:
        return Wording::tr("Demarcation");
    case Symbol::Border:
        return Wording::tr("Border incident");
    case Symbol::Other:
        return Wording::tr("Other incident");
    case Symbol::Triangle:
        return Wording::tr("Triangle");
    case Symbol::Star:
        return Wording::tr("Star");
    case Symbol::Bar:
        return Wording::tr("Bar");
    case Symbol::Several:
        return Wording::tr("Several incidents");
    }
    Q_UNREACHABLE_RETURN({});
}

double symbolReach(Symbol symbol)
{
    return reach(symbolPath(symbol));
}

const QPainterPath& symbolPath(Symbol symbol)
{
    static const auto paths = [] {
        std::array<QPainterPath, std::size_t(Symbol::Several) + 1> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = balanced(Symbol(i));
        return all;
    }();
    return paths[std::size_t(symbol)];
}

} // namespace truceline
