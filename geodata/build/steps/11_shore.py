# SPDX-License-Identifier: MIT
"""Land and water of the ground: GSHHG's full-resolution shores, simplified to about 120 m.

The Caspian is a level 2 shore (a lake) in GSHHG; here it is sea, and its islands are land."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson, gshhg
from lib.paths import GROUND, PACKAGES, STAGE
from lib.shapes import area_km2, box, faces, joined, line, lines, multi_polygon, point, union

FILE = PACKAGES / "gmt-gshhg-full" / "usr" / "share" / "gmt-gshhg" / "binned_GSHHS_f.nc"
CASPIAN = point(51, 42)
SEAS = [point(38, 43.5), point(37, 46), point(35.6, 34.5)]  # Black Sea, Azov, Mediterranean
TOLERANCE = 0.0012
SMALLEST_ISLAND_KM2 = 0.3


def main():
    frame = box(*GROUND)
    shores = {1: [], 2: [], 3: []}
    for level, points in gshhg.shores(FILE, GROUND):
        if level in shores:
            shores[level] += lines(line(points).Intersection(frame))
    edge = [frame.Boundary()]
    smooth = {level: [part.Simplify(TOLERANCE) for part in joined(parts)] for level, parts in shores.items()}

    caspian = next(f for f in faces(smooth[2] + edge) if f.Contains(CASPIAN))
    seas = [f for f in faces(smooth[1] + edge) if any(f.Contains(p) for p in SEAS)]
    islands = [f for f in faces(smooth[3]) if caspian.Contains(f.PointOnSurface())
               and area_km2(f) > SMALLEST_ISLAND_KM2]
    mainland = frame.Difference(union(seas)).Difference(caspian)
    land = union([mainland, *islands])
    land = multi_polygon([p for p in (land.GetGeometryRef(i) for i in range(land.GetGeometryCount()))
                          if area_km2(p) > SMALLEST_ISLAND_KM2])
    geojson.write(STAGE / "land.geojson", [(land, {})], 6)


main()
