# SPDX-License-Identifier: MIT
"""base/countries.geojson: the countries near the border, continued by Natural Earth's roughly drawn land as far as any
window or sheet can reach; countries that lie wholly out there are one feature, without borders between them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import coverage, geojson, tables
from lib.paths import BASE, NEAR, STAGE
from lib.shapes import area_km2, box, multi_polygon, polygons, surface, union

TOLERANCE = 0.03
SMALLEST_KM2 = 300.0
REST = "rest"
# Natural Earth gives Crimea to Russia; the map follows international recognition (UN General Assembly 68/262).
CRIMEA = box(32, 44.2, 35.5, 46.2)
NAMES = ["name", "name:hy", "name:az", "name:ru", "iso3"]


def far_land(codes):
    """{iso: roughly drawn land outside the near frame}."""
    parts = {}
    for shape, properties in geojson.read(STAGE / "natural_earth_countries.geojson"):
        large = [p for p in polygons(shape) if area_km2(p) > SMALLEST_KM2]
        if large:
            parts.setdefault(codes.get(properties.get("iso3"), REST), []).append(multi_polygon(large))
    whole = {iso: surface(union(shapes)) for iso, shapes in parts.items()}
    rough = coverage.simplified(whole, lambda arc: TOLERANCE)
    crimea = rough["RU"].Intersection(CRIMEA)
    rough["RU"], rough["UA"] = rough["RU"].Difference(crimea), rough["UA"].Union(crimea)
    near = box(*NEAR)
    return {iso: surface(shape.Difference(near)) for iso, shape in rough.items()}


def main():
    rows = tables.rows("countries")
    near = {p["id"]: g for g, p in geojson.read(STAGE / "near.geojson")}
    far = far_land({row["iso3"]: row["iso"] for row in rows if row["iso3"]})
    features = []
    for row in rows:
        shapes = [shapes[row["iso"]] for shapes in (near, far) if row["iso"] in shapes]
        features.append((union(shapes), {"id": row["iso"], **tables.properties_of(row, NAMES)}))
    geojson.write(BASE / "countries.geojson", features, 6)


main()
