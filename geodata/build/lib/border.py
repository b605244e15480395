# SPDX-License-Identifier: MIT
"""The line between Armenia and Azerbaijan, and strips along it."""

import math

from lib import geojson
from lib.paths import BASE
from lib.shapes import degrees, joined, length_km, line, lines, metres, polygons, surface


SMOOTHING = 0.5  # of the depth of a strip


def countries():
    """{iso: shape} of Armenia and Azerbaijan."""
    return {p["id"]: g for g, p in geojson.read(BASE / "countries.geojson") if p["id"] in ("AM", "AZ")}


def parts(armenia, azerbaijan):
    """The pieces of the common line, longest first: main, Nakhchivan, then the outlines of the exclaves."""
    common = joined(lines(armenia.Boundary().Intersection(azerbaijan.Boundary())))
    return sorted(common, key=length_km, reverse=True)


def between(border, start, end):
    """The piece of the border from the vertex nearest to one point to the vertex nearest to another."""
    def nearest(points, target):
        return min(range(len(points)), key=lambda i: math.dist(points[i], target))

    candidates = [[p[:2] for p in part.GetPoints()] for part in border]
    points = min(candidates, key=lambda c: sum(math.dist(c[nearest(c, t)], t) for t in (start, end)))
    first, last = sorted((nearest(points, start), nearest(points, end)))
    return line(points[first:last + 1])


def strip(border, country, start, end, depth_km):
    """Land of a country within depth_km of the border between two points. Bends of the border that are small against
    the depth are smoothed away from the inner edge."""
    piece = metres(between(border, start, end)).Simplify(max(200, depth_km * 1000 * SMOOTHING))
    band = degrees(piece.Buffer(depth_km * 1000, ["ENDCAP_STYLE=FLAT", "QUADRANT_SEGMENTS=8"]))
    inside = surface(band.Intersection(country))
    return max(polygons(inside), key=lambda p: p.Area())
