# SPDX-License-Identifier: MIT
"""base/provinces.geojson: Natural Earth's provinces and districts fitted into the countries. Only the lines between
provinces are kept; outer edges are the countries' own. By hand/district_transfers.geojson a district takes in its
seat where Natural Earth puts the town next door."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import coverage, geojson, transfers
from lib.paths import BASE, STAGE
from lib.shapes import polygons

SMALLEST_KM2 = 2.0
KARKI = "AZ-SAD"  # the district of the one exclave that Natural Earth leaves out


def fitted(country, shapes):
    """{id: shape} that fills the country: each of its parts is shared out on its own."""
    owned = []
    for part in polygons(country):
        inside = {code: shape for code, shape in shapes.items() if shape.Intersects(part)}
        owned += coverage.partition(part, inside) if inside else [(KARKI, part)]
    return coverage.with_slivers_merged(owned, SMALLEST_KM2)


def main():
    countries = {p["id"]: g for g, p in geojson.read(BASE / "countries.geojson")}
    features = []
    for state in ("AM", "AZ"):
        named = {p["id"]: (g, p) for g, p in geojson.read(STAGE / "natural_earth.geojson") if p["country"] == state}
        shapes = {code: shape for code, (shape, _) in named.items()}
        shapes = transfers.applied(shapes) if state == "AZ" else shapes
        features += [(shape, named[code][1]) for code, shape in sorted(fitted(countries[state], shapes).items())]
    geojson.write(BASE / "provinces.geojson", features, 6)


main()
