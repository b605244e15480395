// SPDX-License-Identifier: MIT
#include "data/geometryjson.h"

#include "data/jsonslice.h"
#include "geo/wording.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

using namespace simdjson;

namespace {

QString rangeFault(LonLat at)
{
    const QString shown = u"[%1, %2]"_s.arg(at.lon, 0, 'g', 10).arg(at.lat, 0, 'g', 10);
    if (isValid({at.lat, at.lon}))
        return Wording::tr("the coordinates %1 are outside the world; latitude and longitude look swapped").arg(shown);
    return Wording::tr("the coordinates %1 are outside the world").arg(shown);
}

QString read(ondemand::array numbers, LonLat& out)
{
    double coordinates[2] = {};
    int count = 0;
    for (auto element : numbers) {
        ondemand::value value;
        if (const error_code error = element.get(value))
            return jsonFault(error);
        double number = 0;
        if (value.get_double().get(number) != SUCCESS)
            return Wording::tr("“%1” in its coordinates is not a number").arg(quoted(rawToken(value)));
        if (count < 2)
            coordinates[count] = number;
        ++count;
    }
    if (count < 2)
        return Wording::tr("a position in it has no two coordinates");
    out = {coordinates[0], coordinates[1]};
    return isValid(out) ? QString() : rangeFault(out);
}

/// Reads an array of what the inner read() reads.
template <typename Item> QString read(ondemand::array array, std::vector<Item>& out)
{
    for (auto element : array) {
        ondemand::array inner;
        if (const error_code error = element.get_array().get(inner))
            return typeFault(error, Wording::tr("its coordinates are not nested as its type demands"));
        if (QString fault = read(inner, out.emplace_back()); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString faultOf(const Line& line)
{
    return line.size() < 2 ? Wording::tr("a line in it has fewer than two positions") : QString();
}

QString faultOf(const Polygon& polygon)
{
    if (polygon.empty())
        return Wording::tr("a polygon in it has no ring");
    for (const Line& ring : polygon) {
        if (ring.size() < 4)
            return Wording::tr("a ring in it has fewer than four positions");
        if (ring.front() != ring.back())
            return Wording::tr("a ring in it is not closed: it begins and ends at different positions");
    }
    return {};
}

QString faultOf(LonLat)
{
    return {};
}

/// Reads the coordinates of a multi geometry, or of a single one as the only part.
template <typename Item> QString readParts(ondemand::array coordinates, bool single, Place& out)
{
    std::vector<Item> parts;
    if (QString fault = single ? read(coordinates, parts.emplace_back()) : read(coordinates, parts); !fault.isEmpty())
        return fault;
    for (const Item& part : parts) {
        if (QString fault = faultOf(part); !fault.isEmpty())
            return fault;
    }
    if (!parts.empty())
        out.shape = Geometry(std::move(parts));
    return {};
}

QString readCoordinates(std::string_view type, ondemand::array coordinates, Place& out)
{
    bool empty = false;
    if (const error_code error = coordinates.is_empty().get(empty))
        return jsonFault(error);
    if (empty)
        return {};
    if (type == "Point") {
        LonLat position;
        QString fault = read(coordinates, position);
        if (fault.isEmpty())
            out.shape = position;
        return fault;
    }
    if (type == "MultiPoint")
        return readParts<LonLat>(coordinates, false, out);
    if (type == "LineString" || type == "MultiLineString")
        return readParts<Line>(coordinates, type == "LineString", out);
    return readParts<Polygon>(coordinates, type == "Polygon", out);
}

/// Adds a part of a collection: the higher dimension wins, the same one is joined.
void join(Geometry part, Geometry& all, bool& mixed)
{
    mixed = mixed || (all.index() != 0 && part.index() != all.index());
    if (part.index() > all.index())
        all = std::move(part);
    else if (part.index() == all.index())
        std::visit(
            [&all](auto& more) {
                using Parts = std::decay_t<decltype(more)>;
                if constexpr (!std::is_same_v<Parts, std::monostate>) {
                    auto& parts = std::get<Parts>(all);
                    parts.insert(
                        parts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
                }
            },
            part);
}

QString readObject(ondemand::object object, Place& out, int depth);

QString readCollection(ondemand::array members, Place& out, int depth)
{
    // Deep nesting would exhaust the stack and means nothing (RFC 7946 advises against any).
    if (depth > 8)
        return Wording::tr("geometry collections in it are nested too deeply");
    Geometry all;
    bool mixed = false;
    for (auto element : members) {
        ondemand::object member;
        if (element.get_object().get(member) != SUCCESS)
            return Wording::tr("its geometry collection holds something that is not a geometry");
        Place part;
        if (QString fault = readObject(member, part, depth + 1); !fault.isEmpty())
            return fault;
        if (!part.isNone())
            join(part.toGeometry(), all, mixed);
        if (!part.warning.isEmpty())
            out.warning = part.warning;
    }
    if (mixed)
        out.warning = Wording::tr("of its mixed geometries only those of the highest dimension are shown");
    if (all.index() != 0)
        out.shape = std::move(all);
    return {};
}

bool isKnownType(std::string_view type)
{
    return type == "Point" || type == "MultiPoint" || type == "LineString" || type == "MultiLineString"
        || type == "Polygon" || type == "MultiPolygon";
}

QString readObject(ondemand::object object, Place& out, int depth)
{
    ondemand::value typeValue;
    if (object.find_field_unordered("type").get(typeValue) != SUCCESS)
        return Wording::tr("its geometry has no type");
    std::string_view type;
    if (const error_code error = typeValue.get_string(true).get(type))
        return typeFault(error, Wording::tr("the type of its geometry is not a text"));
    const bool collection = type == "GeometryCollection";
    if (!collection && !isKnownType(type))
        return Wording::tr("“%1” is not a type of geometry").arg(quoted(type));
    ondemand::array array;
    const char* const key = collection ? "geometries" : "coordinates";
    const error_code error = object.find_field_unordered(key).get_array().get(array);
    if (error == NO_SUCH_FIELD)
        return Wording::tr("its geometry has no “%1”").arg(QLatin1StringView(key));
    if (error == INCORRECT_TYPE)
        return Wording::tr("“%1” of its geometry is not an array").arg(QLatin1StringView(key));
    if (error)
        return jsonFault(error);
    return collection ? readCollection(array, out, depth) : readCoordinates(type, array, out);
}

} // namespace

Geometry Place::toGeometry() const
{
    if (const auto* position = std::get_if<LonLat>(&shape))
        return Points{*position};
    const auto* geometry = std::get_if<Geometry>(&shape);
    return geometry ? *geometry : Geometry();
}

LonLat Place::position() const
{
    const auto* position = std::get_if<LonLat>(&shape);
    return position ? *position : anchor(std::get<Geometry>(shape));
}

QString readGeometry(ondemand::value value, Place& out)
{
    bool isNull = false;
    if (value.is_null().get(isNull) == SUCCESS && isNull)
        return {};
    ondemand::object object;
    if (const error_code error = value.get_object().get(object))
        return typeFault(error, Wording::tr("its geometry is neither an object nor null"));
    return readObject(object, out, 0);
}

} // namespace truceline
