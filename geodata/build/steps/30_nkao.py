# SPDX-License-Identifier: MIT
"""The outline of the Nagorno-Karabakh Autonomous Oblast and the 1994 line of contact, from the disputed borders of
Natural Earth 4.1 (qgis-common, world_map.gpkg). The oblast's lines are strung into a ring; their gaps (up to about
250 m) are closed by straight segments."""

import math
import sys
from pathlib import Path

from osgeo import ogr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson
from lib.paths import PACKAGES, STAGE
from lib.shapes import box, joined, line, lines, polygon, rounded

FILE = PACKAGES / "qgis-common" / "usr" / "share" / "qgis" / "resources" / "data" / "world_map.gpkg"
LARGEST_GAP_DEGREES = 0.004


def disputed(prefix):
    """The points of the named disputed lines of the region."""
    dataset = ogr.Open(str(FILE))
    parts = []
    for feature in dataset.GetLayer("disputed_borders"):
        shape = feature.GetGeometryRef()
        if feature["name"].startswith(prefix) and shape.Intersects(box(45, 38, 48, 41)):
            parts += lines(shape)
    return [[p[:2] for p in part.GetPoints()] for part in joined(parts)]


def ring_of(chains):
    """One closed ring: from the longest chain on, always the nearest free end comes next."""
    chains = sorted(chains, key=len)
    ring = chains.pop()
    while chains:
        gap, index, backwards = min((math.dist(ring[-1], chain[0 if not back else -1]), i, back)
                                    for i, chain in enumerate(chains) for back in (False, True))
        if gap > LARGEST_GAP_DEGREES:
            raise ValueError(f"a gap of {gap} degrees in the outline of the oblast")
        chain = chains.pop(index)
        ring += chain[::-1] if backwards else chain
    return ring + ring[:1]


def main():
    outline = rounded(polygon([ring_of(disputed("Former"))]).MakeValid(), 5)
    contact = max((line(chain) for chain in disputed("Ceasefire")), key=lambda part: part.Length())
    geojson.write(STAGE / "nkao.geojson", [(outline, {"id": "nkao"})])
    geojson.write(STAGE / "contact_1994.geojson", [(contact, {"id": "contact_1994"})])


main()
