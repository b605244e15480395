# SPDX-License-Identifier: MIT
"""The exclaves. Armenia's and Azerbaijan's small detached parts come out of npm @geo-maps/countries-maritime-10m
(OpenStreetMap of November 2017); Kərki, which is missing there, is a circle of its measured size."""

import csv
import json
import sys
from pathlib import Path

from osgeo import ogr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson
from lib.paths import HAND, PACKAGES, STAGE
from lib.shapes import area_km2, buffer_km, box, point, polygons, rounded

# A point inside each exclave, and the state that it belongs to.
KNOWN = {
    "artsvashen": ("AM", 45.52, 40.65),
    "yaskipara": ("AZ", 45.026, 41.064),
    "barkhudarli": ("AZ", 45.22, 40.995),
}
LARGEST_KM2 = 100


def main():
    world = json.loads((PACKAGES / "countries-maritime-10m" / "map.geo.json").read_text())
    parts = []
    for feature in world["features"]:
        if feature["properties"]["A3"] in ("ARM", "AZE"):
            shape = ogr.CreateGeometryFromJson(json.dumps(feature["geometry"]))
            parts += [p for p in polygons(shape) if p.Within(box(44, 39, 46.5, 41.5)) and area_km2(p) < LARGEST_KM2]
    found = []
    for key, (state, lon, lat) in KNOWN.items():
        shape = min(parts, key=lambda p: p.Distance(point(lon, lat)))
        found.append((rounded(shape, 6), {"id": key, "iso": state}))
    with open(HAND / "exclave_karki.csv", encoding="utf-8") as file:
        row = next(csv.DictReader(file))
    circle = buffer_km(point(float(row["lon"]), float(row["lat"])), float(row["radius_km"]))
    found.append((rounded(circle, 5), {"id": "karki", "iso": "AZ"}))
    geojson.write(STAGE / "exclaves.geojson", found, 6)


main()
