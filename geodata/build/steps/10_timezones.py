# SPDX-License-Identifier: MIT
"""Armenia and Azerbaijan as OpenStreetMap draws them, out of the quadtree cells of npm geo-tz.

A cell's file holds the piece of each time zone inside it, or only the zone's number where one zone fills the cell.
Joined again, the pieces leave slits and specks of some centimetres, which are closed."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geobuf, geojson
from lib.paths import PACKAGES, STAGE
from lib.shapes import area_km2, box, multi_polygon, polygon, polygons, rounded, union

ZONES = {"Asia/Yerevan": "AM", "Asia/Baku": "AZ"}
SEARCH = (43.0, 37.5, 52.0, 43.0)
SLIT = 3e-6


def cell_box(path):
    """Longitudes and latitudes of a quadtree cell: a is north-east, b north-west, c south-west, d south-east."""
    west, south, east, north = -180.0, -90.0, 180.0, 90.0
    for quarter in path:
        middle, level = (west + east) / 2, (south + north) / 2
        west, east = (middle, east) if quarter in "ad" else (west, middle)
        south, north = (level, north) if quarter in "ab" else (south, level)
    return west, south, east, north


def pieces(node, path, file, names):
    """Yield (zone, polygon) of every cell under a node that touches the search box."""
    west, south, east, north = cell_box(path)
    if west > SEARCH[2] or east < SEARCH[0] or south > SEARCH[3] or north < SEARCH[1]:
        return
    if isinstance(node, list):
        for index in node:
            yield names[index], box(west, south, east, north)
    elif "pos" in node:
        file.seek(node["pos"])
        for properties, parts in geobuf.features(file.read(node["len"])):
            for rings in parts:
                yield properties["tzid"], polygon(rings)
    else:
        for quarter, child in node.items():
            yield from pieces(child, path + quarter, file, names)


def closed(parts):
    """One shape without the slits and specks between its cells; islands and exclaves of time zones stay parts."""
    sharp = ["JOIN_STYLE=MITRE"]
    whole = union([rounded(p, 6) for p in parts]).Buffer(SLIT, sharp).Buffer(-SLIT, sharp)
    filled = [polygon([p.GetGeometryRef(0).GetPoints()]) for p in polygons(whole) if area_km2(p) > 1]
    return rounded(multi_polygon(filled).UnaryUnion(), 6).Simplify(2e-6)


def main():
    data = PACKAGES / "geo-tz" / "data"
    index = json.loads((data / "timezones.geojson.index.json").read_text())
    found = {code: [] for code in ZONES.values()}
    with open(data / "timezones.geojson.geo.dat", "rb") as file:
        for zone, part in pieces(index["lookup"], "", file, index["timezones"]):
            if zone in ZONES:
                found[ZONES[zone]].append(part)
    geojson.write(STAGE / "timezones.geojson", [(closed(p), {"iso": code}) for code, p in found.items()], 6)


main()
