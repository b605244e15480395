# SPDX-License-Identifier: MIT
"""base/lakes.geojson: the lakes of GSHHG. Sevan's shore there is an old one of 1,387 km²; it is drawn in until the
lake has today's 1,278 km²."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson, gshhg, tables
from lib.paths import BASE, NEAR, PACKAGES, WORLD
from lib.shapes import area_km2, box, buffer_km, faces, line, point

FILE = PACKAGES / "gmt-gshhg-full" / "usr" / "share" / "gmt-gshhg" / "binned_GSHHS_f.nc"
CASPIAN_KM2 = 300000
# Within these frames lakes from a size in km² on are drawn, with a tolerance in degrees; the first that fits counts.
GRADES = [(box(43, 38.3, 50.5, 42.2), 4, 0.0003), (box(*NEAR), 15, 0.0012), (box(*WORLD), 1500, 0.02)]
SEVAN_KM2 = 1278


def drawn_in(shape, wanted_km2):
    """The shape shrunk evenly until it has the wanted area."""
    low, high = 0.0, 2.0
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if area_km2(buffer_km(shape, -middle)) > wanted_km2 else (low, middle)
    return buffer_km(shape, -low)


def named(lake, rows):
    """The properties of the lake's row of hand/lakes.csv, if it has one."""
    row = next((r for r in rows if lake.Contains(point(float(r["lon"]), float(r["lat"])))), {})
    return {key: value for key, value in row.items() if key not in ("lon", "lat") and value}


def main():
    shores = [line(points) for _, points in gshhg.shores(FILE, WORLD, (2,))]
    islands = [face for face in faces([line(points) for _, points in gshhg.shores(FILE, NEAR, (3,))])
               if area_km2(face) > 0.2]
    rows = tables.rows("lakes")
    features = []
    for lake in faces(shores):
        size = area_km2(lake)
        tolerance = next((t for frame, least, t in GRADES if size > least and lake.Intersects(frame)), None)
        if tolerance is None or size > CASPIAN_KM2:
            continue
        properties = named(lake, rows)
        if properties.get("id") == "sevan":
            lake = drawn_in(lake, SEVAN_KM2)
        for island in islands:
            if lake.Contains(island.PointOnSurface()):
                lake = lake.Difference(island)
        features.append((lake.Simplify(tolerance), properties))
    features.sort(key=lambda f: -area_km2(f[0]))
    for number, (_, properties) in enumerate(features, 1):
        properties.setdefault("id", f"lake_{number:03}")
    geojson.write(BASE / "lakes.geojson", features)


main()
