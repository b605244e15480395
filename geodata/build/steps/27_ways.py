# SPDX-License-Identifier: MIT
"""Hand-made parts of the ground: smaller rivers, main roads and railways, each a line through settlements and other
points whose place is known, straight between them; and small lakes, as circles of their published size."""

import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson, tables
from lib.paths import BASE, HAND
from lib.shapes import buffer_km, point

FILES = {"rivers.geojson": "rivers_schematic.geojson", "roads.geojson": "roads.geojson",
         "railways.geojson": "railways.geojson"}
METHOD = "line through settlements and other known points, straight between them"
NAMES = ["id", "name", "name:hy_form", "name:az_form", "name:hy", "name:az", "name:ru", "uncertainty_km"]


def lakes():
    """Circles of the published size, and a reservoir as a band along its river."""
    for row in tables.rows("lakes_schematic"):
        radius = math.sqrt(float(row["km2"]) / math.pi)
        yield (buffer_km(point(float(row["lon"]), float(row["lat"])), radius),
               {**tables.properties_of(row, NAMES), "method": f"circle of the published size: {row['source']}"})
    for shape, properties in geojson.read(HAND / "sarsang.geojson"):
        kept = {key: properties[key] for key in NAMES if key in properties}
        yield (buffer_km(shape, properties["half_width_km"]),
               {**kept, "method": f"band along the river: {properties['source']}"})


def main():
    for source, target in FILES.items():
        geojson.write(BASE / target, [(shape, {**properties, "method": METHOD})
                                      for shape, properties in geojson.read(HAND / source)])
    geojson.write(BASE / "lakes_schematic.geojson", list(lakes()))


main()
