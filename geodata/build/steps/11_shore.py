# SPDX-License-Identifier: MIT
"""Land of the ground: the countries of Natural Earth (qgis-common, world_map.gpkg) as one shape. Only its shore is
used; it is in the public domain, so that the countries stay under OpenStreetMap's licence alone."""

import sys
from pathlib import Path

from osgeo import ogr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson
from lib.paths import GROUND, PACKAGES, STAGE
from lib.shapes import box, rounded, surface, union

FILE = PACKAGES / "qgis-common" / "usr" / "share" / "qgis" / "resources" / "data" / "world_map.gpkg"


def main():
    frame = box(*GROUND)
    dataset = ogr.Open(str(FILE))
    layer = dataset.GetLayer("countries")
    layer.SetSpatialFilter(frame)
    land = union([rounded(surface(feature.GetGeometryRef().Intersection(frame)), 6) for feature in layer])
    geojson.write(STAGE / "land.geojson", [(land, {})], 6)


main()
