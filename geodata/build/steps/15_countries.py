# SPDX-License-Identifier: MIT
"""Every country near the border, sharing its edges with its neighbours.

Armenia and Azerbaijan come from geo-tz, the others from npm @osm_borders/maritime_1m, the shore from GSHHG. All
outlines are noded together; each face goes to the country that covers most of it, and slivers where two sources
differ go to the neighbour with the longest edge. The line between Armenia and Azerbaijan keeps every vertex; other
lines are simplified by about 20 m (Armenia, Azerbaijan) or 60 m."""

import json
import sys
from pathlib import Path

from osgeo import ogr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import coverage, geojson, tables
from lib.paths import NEAR, PACKAGES, STAGE
from lib.shapes import boundary_lines, box, faces, polygons, rounded, surface, union

OWN = ("AM", "AZ")
SMALLEST_KM2 = 3.0
OWN_LINES, OTHER_LINES = 0.0002, 0.0006


def neighbours(table, land, own):
    """{iso: land of that country outside Armenia and Azerbaijan}."""
    codes = {row["iso3"]: iso for iso, row in table.items() if iso not in OWN}
    found = {}
    frame = box(*NEAR)
    for feature in json.loads((PACKAGES / "maritime_1m" / "borders.geo.json").read_text())["features"]:
        iso = codes.get(feature["properties"]["isoA3"])
        if iso is None:
            continue
        parts = [p for p in polygons(ogr.CreateGeometryFromJson(json.dumps(feature["geometry"])))
                 if p.Intersects(frame)]
        shape = union([rounded(p.MakeValid().Intersection(frame), 6) for p in parts])
        shape = surface(shape.Simplify(0.0001).MakeValid().Intersection(land).Difference(own))
        if not shape.IsEmpty():
            found[iso] = rounded(shape, 6)
    # OpenStreetMap draws Crimea in both; the map follows international recognition (UN General Assembly 68/262).
    found["RU"] = found["RU"].Difference(found["UA"])
    return found


def main():
    table = {row["iso"]: row for row in tables.rows("countries")}
    land = geojson.read(STAGE / "land.geojson")[0][0].Intersection(box(*NEAR))
    zones = {p["iso"]: g for g, p in geojson.read(STAGE / "timezones.geojson")}
    zones["AZ"] = zones["AZ"].Difference(zones["AM"])
    owners = {iso: surface(rounded(shape.Intersection(land), 6)) for iso, shape in zones.items()}
    owners |= neighbours(table, land, union(list(zones.values())))

    outlines = [edge for shape in [land, *owners.values()] for edge in boundary_lines(rounded(shape, 6))]
    pieces = [face for face in faces(outlines) if land.Contains(face.PointOnSurface())]
    owned = [(coverage.owner_of(face, owners), face) for face in pieces]
    countries = coverage.with_slivers_merged(owned, SMALLEST_KM2, keep=("AZ",))
    countries = rounded_coverage(countries)

    countries = coverage.simplified(countries, tolerances(countries))
    for piece, properties in geojson.read(STAGE / "exclaves.geojson"):
        owner, other = properties["iso"], {"AM": "AZ", "AZ": "AM"}[properties["iso"]]
        countries[owner] = countries[owner].Union(piece)
        countries[other] = countries[other].Difference(piece)
    geojson.write(STAGE / "near.geojson", [(shape, {"id": iso}) for iso, shape in countries.items()], 6)


def rounded_coverage(countries):
    arcs = [rounded(arc, 6) for arc in coverage.arcs(countries.values())]
    return coverage.dissolved([(coverage.owner_of(face, countries), face) for face in faces(arcs)])


def tolerances(countries):
    """How far each arc of the coverage may be simplified, in degrees."""
    shared = countries["AM"].Boundary().Intersection(countries["AZ"].Boundary()).Buffer(1e-7)
    own = union([countries["AM"].Boundary(), countries["AZ"].Boundary()]).Buffer(1e-7)

    def tolerance(arc):
        if shared.Contains(arc):
            return 0
        return OWN_LINES if own.Contains(arc) else OTHER_LINES

    return tolerance


main()
