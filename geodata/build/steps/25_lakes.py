# SPDX-License-Identifier: MIT
"""base/lakes.geojson: the lakes of GSHHG. Sevan's shore there is an old one of 1,387 km²; it is drawn in until the
lake has today's 1,278 km²."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson, gshhg, tables
from lib.paths import BASE, GROUND, PACKAGES
from lib.shapes import area_km2, box, buffer_km, faces, line, point

FILE = PACKAGES / "gmt-gshhg-full" / "usr" / "share" / "gmt-gshhg" / "binned_GSHHS_f.nc"
SMALLEST_KM2 = 4.0
NEAR = box(43, 38.3, 50.5, 42.2)
TOLERANCE_NEAR, TOLERANCE_FAR = 0.0003, 0.0012
SEVAN_KM2 = 1278


def drawn_in(shape, wanted_km2):
    """The shape shrunk evenly until it has the wanted area."""
    low, high = 0.0, 2.0
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if area_km2(buffer_km(shape, -middle)) > wanted_km2 else (low, middle)
    return buffer_km(shape, -low)


def main():
    shores = [line(points) for level, points in gshhg.shores(FILE, GROUND) if level == 2]
    islands = [line(points) for level, points in gshhg.shores(FILE, GROUND) if level == 3]
    islands = [face for face in faces(islands) if area_km2(face) > 0.2]
    frame = box(*GROUND)
    names = tables.rows("lakes")
    features = []
    for lake in faces(shores):
        if area_km2(lake) < SMALLEST_KM2 or not lake.Intersects(frame):
            continue
        row = next((r for r in names if lake.Contains(point(float(r["lon"]), float(r["lat"])))), None)
        if row and row["id"] == "sevan":
            lake = drawn_in(lake, SEVAN_KM2)
        for island in islands:
            if lake.Contains(island.PointOnSurface()):
                lake = lake.Difference(island)
        lake = lake.Simplify(TOLERANCE_NEAR if lake.Intersects(NEAR) else TOLERANCE_FAR)
        named = {key: row[key] for key in row if key not in ("lon", "lat") and row[key]} if row else {}
        features.append((lake, named))
    features.sort(key=lambda f: -area_km2(f[0]))
    for number, (_, properties) in enumerate(features, 1):
        properties.setdefault("id", f"lake_{number:03}")
    geojson.write(BASE / "lakes.geojson", features)


main()
