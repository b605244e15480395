# SPDX-License-Identifier: MIT
"""base/rivers.geojson: the larger rivers of WDBII (in GSHHG), which carries no names; those of hand/rivers.csv get
theirs by points that lie along them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson, gshhg, tables
from lib.paths import BASE, GROUND, PACKAGES
from lib.shapes import box, joined, length_km, line, lines, point

FILE = PACKAGES / "gmt-gshhg-full" / "usr" / "share" / "gmt-gshhg" / "binned_river_f.nc"
LEVELS = (1, 2, 3, 4)
SHORTEST_KM = 20
TOLERANCE = 0.001
NEAR_DEGREES = 0.06


def main():
    frame = box(*GROUND)
    parts = [piece for level, points in gshhg.rivers(FILE, GROUND) if level in LEVELS
             for piece in lines(line(points).Intersection(frame))]
    rivers = [part for part in joined(parts) if length_km(part) > SHORTEST_KM]
    names = {}
    for row in tables.rows("rivers"):
        spot = point(float(row["lon"]), float(row["lat"]))
        nearest = min(range(len(rivers)), key=lambda i: rivers[i].Distance(spot))
        if rivers[nearest].Distance(spot) < NEAR_DEGREES:
            names[nearest] = {key: row[key] for key in row if row[key] and key not in ("lon", "lat", "river")}
    features = [(part.Simplify(TOLERANCE), {"id": f"river_{number:03}", **names.get(number, {})})
                for number, part in enumerate(rivers)]
    geojson.write(BASE / "rivers.geojson", features)


main()
