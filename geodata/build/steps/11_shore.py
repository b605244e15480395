# SPDX-License-Identifier: MIT
"""Land near the border and roughly far around: the countries of Natural Earth (qgis-common, world_map.gpkg). Near, only
their shore is used. It is in the public domain, so that the countries stay under OpenStreetMap's licence alone."""

import sys
from pathlib import Path

from osgeo import ogr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson
from lib.paths import PACKAGES, STAGE, WORLD
from lib.shapes import box, rounded, surface, union

FILE = PACKAGES / "qgis-common" / "usr" / "share" / "qgis" / "resources" / "data" / "world_map.gpkg"


def main():
    frame = box(*WORLD)
    dataset = ogr.Open(str(FILE))
    layer = dataset.GetLayer("countries")
    layer.SetSpatialFilter(frame)
    found = [(rounded(surface(feature.GetGeometryRef().Intersection(frame)), 6), {"iso3": feature["ISO_A3"]})
             for feature in layer]
    geojson.write(STAGE / "natural_earth_countries.geojson", found, 6)
    geojson.write(STAGE / "land.geojson", [(union([shape for shape, _ in found]), {})], 6)


main()
