# SPDX-License-Identifier: MIT
"""base/provinces.geojson: Natural Earth's provinces and districts fitted into the countries. Only the lines between
provinces are kept; outer edges are the countries' own. By hand/district_transfers.geojson a district takes in its
seat where Natural Earth puts the town next door."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import coverage, geojson
from lib.paths import BASE, HAND, STAGE
from lib.shapes import polygons, surface

SMALLEST_KM2 = 2.0


def transferred(owners):
    """Natural Earth's shapes after the hand-made exchanges of land between neighbours."""
    for piece, properties in geojson.read(HAND / "district_transfers.geojson"):
        giver, taker = properties["from"], properties["to"]
        part = owners[giver].Intersection(piece)
        owners[giver] = surface(owners[giver].Difference(part))
        owners[taker] = surface(owners[taker].Union(part))
    return owners


def fitted(country, shapes):
    """{id: shape} that fills the country: each of its parts is shared out on its own; an exclave that Natural Earth
    leaves out goes to the nearest district."""
    owned = []
    for part in polygons(country):
        inside = {code: shape for code, shape in shapes.items() if shape.Intersects(part)}
        nearest = min(shapes, key=lambda code: shapes[code].Distance(part))
        owned += coverage.partition(part, inside) if inside else [(nearest, part)]
    return coverage.with_slivers_merged(owned, SMALLEST_KM2)


def main():
    countries = {p["id"]: g for g, p in geojson.read(BASE / "countries.geojson")}
    features = []
    for state in ("AM", "AZ"):
        named = {p["id"]: (g, p) for g, p in geojson.read(STAGE / "natural_earth.geojson") if p["country"] == state}
        shapes = {code: shape for code, (shape, _) in named.items()}
        shapes = transferred(shapes) if state == "AZ" else shapes
        features += [(shape, named[code][1]) for code, shape in sorted(fitted(countries[state], shapes).items())]
    geojson.write(BASE / "provinces.geojson", features, 6)


main()
