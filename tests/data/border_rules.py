# SPDX-License-Identifier: MIT
"""How countries and border lines must meet; each rule yields its findings as text."""
import itertools

from geodata_rules import area_km2, length_km, parts, shape, span
from osgeo import ogr

ogr.UseExceptions()
COUNTRIES, BOUNDARIES = "base/countries.geojson", "boundaries.geojson"
BORDER_STATUSES = ("inter_republic", "recognised", "delimited")
NEAR = 0.002  # degrees within which two edges are one
LOOSE_ENDS = 0.02  # degrees of edge that may be near without being shared: where a third country begins
SMALLEST_KM2 = 1e-4


def near_by(atlas):
    """The countries within the extent of the atlas, by id."""
    west, south, east, north = atlas.description["extent"]
    frame = ogr.CreateGeometryFromWkt(
        f"POLYGON (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))")
    found = {}
    for key, country in atlas.shapes(COUNTRIES).items():
        inside = ogr.Geometry(ogr.wkbMultiPolygon)
        for part in parts(country.Intersection(frame), "POLYGON"):
            inside.AddGeometry(part)
        if not inside.IsEmpty():
            found[key] = inside
    return found


def neighbours_leave_no_gaps(atlas):
    land = ogr.Geometry(ogr.wkbMultiPolygon)
    for country in near_by(atlas).values():
        for part in parts(country, "POLYGON"):
            land.AddGeometry(part)
    for whole in parts(land.UnionCascaded(), "POLYGON"):
        for index in range(1, whole.GetGeometryCount()):
            gap = ogr.Geometry(ogr.wkbPolygon)
            gap.AddGeometry(whole.GetGeometryRef(index).Clone())
            if area_km2(gap) > SMALLEST_KM2:
                lon, lat = gap.Centroid().GetPoint_2D()
                yield f"{COUNTRIES}: a gap of {area_km2(gap):.4f} km² at {lon:.3f} {lat:.3f}"


def neighbours_share_their_edges(atlas):
    """Where two countries run side by side they do so along one line, vertex by vertex."""
    countries = near_by(atlas)
    for (key, first), (other, second) in itertools.combinations(countries.items(), 2):
        if {key, other}.isdisjoint({"AM", "AZ"}) or not first.Intersects(second.Buffer(NEAR)):
            continue
        edges, others = first.GetBoundary(), second.GetBoundary()
        shared = sum(line.Length() for line in parts(edges.Intersection(others), "LINESTRING"))
        near = edges.Intersection(second.Buffer(NEAR)).Length()
        if near - shared > LOOSE_ENDS:
            yield f"{COUNTRIES}: {key} and {other} share {shared:.3f}° of {near:.3f}°"


def holds(properties, day):
    first, last = span(properties)
    return first <= day and (last is None or day <= last)


def border_is_the_same_on_every_day(atlas):
    """The atlas has one border between the two states: today's. That is why a place that lies in a country lies in it on
    every day, and the test of places against the countries is one against the border of each day."""
    lines = [f for f in atlas.features(BOUNDARIES) if f["properties"]["status"] in BORDER_STATUSES]
    countries = atlas.shapes(COUNTRIES)
    between = countries["AM"].GetBoundary().Intersection(countries["AZ"].GetBoundary())
    expected = sum(length_km(line) for line in parts(between, "LINESTRING"))
    for day in sorted({span(f["properties"])[0] for f in lines}):
        drawn = sum(length_km(shape(f["geometry"])) for f in lines if holds(f["properties"], day))
        if abs(drawn - expected) > 0.1:
            yield f"{BOUNDARIES}: {drawn:.2f} km of border on {day}, but the countries meet along {expected:.2f} km"
