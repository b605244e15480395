# SPDX-License-Identifier: MIT
"""The land west of the 1994 line of contact, and the seven districts around the former oblast.

Natural Earth's districts are today's and overlap the oblast of 1923–1991, so the districts are cut anew: the oblast
and the districts that lie on its land are left out, the lines between the others are drawn on to the oblast's outline,
and the land in between goes to the district that covers most of it.

Natural Earth's line of contact is mended in two places. In the north it has a handful of points, up to 5 km south of
the Murov ridge that the line followed; there the border of the Kalbajar district, which follows the ridge too, takes
its place. East of Agdam it takes in land that Azerbaijan held (hand/outlines.geojson)."""

import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import coverage, geojson, tables, transfers
from lib.paths import BASE, STAGE
from lib.shapes import (area_km2, boundary_lines, buffer_km, faces, joined, length_km, line, lines, point, polygon,
                        polygons, surface)

INSIDE_ZONE = point(46.75, 39.82)
ON_OBLAST_LAND = {"AZ-XVD", "AZ-XCI", "AZ-SUS", "AZ-XA"}
SEVEN = {"AZ-KAL": "kelbajar", "AZ-LAC": "lachin", "AZ-AGM": "aghdam", "AZ-FUZ": "fizuli", "AZ-CAB": "jabrayil",
         "AZ-QBI": "qubadli", "AZ-ZAN": "zangilan"}
SMALLEST_KM2 = 5.0
AT_BORDER_KM = 0.05
REACH = 0.1  # degrees by which the line of contact is drawn on across the state border at both ends


def drawn_on(contact):
    points = [p[:2] for p in contact.GetPoints()]

    def beyond(end, before):
        size = math.dist(end, before)
        return tuple(e + (e - b) / size * REACH for e, b in zip(end, before))

    return line([beyond(points[0], points[1]), *points, beyond(points[-1], points[-2])])


def filled(shape):
    """The largest part of a shape, without holes."""
    return polygon([max(polygons(shape), key=area_km2).GetGeometryRef(0).GetPoints()])


def main():
    azerbaijan = next(g for g, p in geojson.read(BASE / "countries.geojson") if p["id"] == "AZ")
    mainland = max(polygons(azerbaijan), key=area_km2)
    oblast = geojson.read(STAGE / "nkao.geojson")[0][0]
    contact = geojson.read(STAGE / "contact_1994.geojson")[0][0]
    zone = next(f for f in faces([drawn_on(contact), *boundary_lines(mainland)]) if f.Contains(INSIDE_ZONE))

    shapes = {p["id"]: g for g, p in geojson.read(STAGE / "natural_earth.geojson")
              if p["country"] == "AZ" and p["id"] not in ON_OBLAST_LAND}
    shapes = transfers.applied(shapes)
    zone = filled(zone.Union(shapes["AZ-KAL"].Intersection(mainland).Difference(oblast)))
    zone = filled(zone.Difference(tables.shapes("outlines")["agdam_1994"]))
    near = {code: surface(g.Difference(oblast)) for code, g in shapes.items() if g.Distance(zone) < 0.2}
    owned = coverage.partition(mainland.Difference(oblast), near)
    whole = coverage.with_slivers_merged(owned, SMALLEST_KM2)

    features = [(zone, {"id": "zone"})]
    features += [(whole[code], {"id": name}) for code, name in SEVEN.items()]
    geojson.write(STAGE / "districts.geojson", features, 6)
    border = buffer_km(mainland.Boundary(), AT_BORDER_KM, 2)
    free = max(joined(lines(zone.Boundary().Difference(border))), key=length_km)
    geojson.write(STAGE / "contact_line.geojson", [(free, {"id": "contact"})])


main()
