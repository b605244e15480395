# SPDX-License-Identifier: MIT
"""Reading and writing GeoJSON: RFC 7946, one feature a line, fixed decimals, normal form, the same bytes each time."""

import json

from osgeo import ogr

from lib.paths import GEODATA
from lib.shapes import polygons, rounded


def read(path):
    """Return [(geometry, properties)] of a feature collection."""
    with open(path, encoding="utf-8") as file:
        return [(ogr.CreateGeometryFromJson(json.dumps(f["geometry"])), f["properties"])
                for f in json.load(file)["features"]]


def _rotated(ring):
    """Start a closed ring at its smallest point, so that equal rings are equal text."""
    ring = ring[:-1]
    first = ring.index(min(ring))
    return ring[first:] + ring[:first + 1]


def _turns_left(ring):
    return sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in zip(ring, ring[1:])) < 0


def _polygon(geometry, point):
    rings = []
    for index in range(geometry.GetGeometryCount()):
        ring = [point(p) for p in geometry.GetGeometryRef(index).GetPoints()]
        rings.append(_rotated(ring if _turns_left(ring) == (index == 0) else ring[::-1]))
    return [rings[0], *sorted(rings[1:])]


def coordinates(geometry, decimals):
    """Return (type, coordinates) with right-hand rings; parts and holes sorted."""
    def point(p):
        return [round(p[0], decimals) + 0.0, round(p[1], decimals) + 0.0]

    kind = geometry.GetGeometryName()
    if kind in ("POLYGON", "MULTIPOLYGON"):
        parts = sorted(_polygon(p, point) for p in polygons(geometry))
        return ("Polygon", parts[0]) if len(parts) == 1 else ("MultiPolygon", parts)
    if kind == "POINT":
        return "Point", point(geometry.GetPoint_2D())
    if kind == "LINESTRING":
        return "LineString", [point(p) for p in geometry.GetPoints()]
    if kind == "MULTILINESTRING":
        return "MultiLineString", sorted([point(p) for p in line.GetPoints()] for line in geometry)
    raise ValueError(f"cannot write a {kind}")


def head(path):
    """The members that a published file carries before its features: what atlas.json says of it."""
    layers = json.loads((GEODATA / "atlas.json").read_text(encoding="utf-8"))["layers"]
    layer = next((layer for layer in layers if GEODATA / layer["file"] == path), None)
    if layer is None:
        return {}
    return {"name": layer["id"], **{key: layer[key] for key in ("licence", "attribution")}}


def write(path, features, decimals=5):
    """Write [(geometry, properties)]; properties that are None are left out."""
    lines = []
    for geometry, properties in features:
        if "POLYGON" in geometry.GetGeometryName():
            geometry = rounded(geometry, decimals)
        kind, values = coordinates(geometry, decimals)
        shape = {"type": kind, "coordinates": values}
        kept = {key: value for key, value in properties.items() if value is not None}
        lines.append(json.dumps({"type": "Feature", "properties": kept, "geometry": shape},
                                ensure_ascii=False, separators=(",", ":")))
    path.parent.mkdir(parents=True, exist_ok=True)
    first = json.dumps({"type": "FeatureCollection", **head(path)}, ensure_ascii=False, separators=(",", ":"))
    path.write_text(first[:-1] + ',"features":[\n' + ",\n".join(lines) + "\n]}\n", encoding="utf-8")
