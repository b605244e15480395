#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Positions in ten reference systems are read to the millimetre where cs2cs, PROJ's own program, puts them."""

import csv
import io
import json
import pathlib
import random
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1]
NORTHING_FIRST = {28407, 28408, 28409, 4284, 4326}
SYSTEMS = [3857, 4284, 4326, 28407, 28408, 28409, 32637, 32638, 32639, 3395]
METRE = 1 / 111_320  # of latitude, in degrees


def points(count=30):
    chance = random.Random(2022)
    return [(chance.uniform(43, 51), chance.uniform(38, 42)) for _ in range(count)]


def cs2cs(source, target, pairs):
    text = "\n".join(f"{first!r} {second!r}" for first, second in pairs)
    out = subprocess.run(["cs2cs", "-f", "%.12f", source, target], input=text, capture_output=True, text=True, check=True)
    return [tuple(map(float, line.split()[:2])) for line in out.stdout.splitlines()]


def read(folder, system, pairs):
    """Where the program puts these coordinates, the easting first."""
    features = [{"type": "Feature", "properties": {"id": str(number), "start": "2020-09-27"},
                 "geometry": {"type": "Point", "coordinates": pair}} for number, pair in enumerate(pairs)]
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{system}"}}
    file = pathlib.Path(folder) / f"epsg{system}.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    out = subprocess.run([PROGRAM, "--list", "incidents", "--format", "csv", "--at", "2020-09-27", "--layers",
                          file.stem, str(file)], capture_output=True, text=True, check=True)
    rows = {row["id"]: (float(row["lon"]), float(row["lat"])) for row in csv.DictReader(io.StringIO(out.stdout))}
    return [rows[str(number)] for number in range(len(pairs))]


def main():
    worst = 0
    with tempfile.TemporaryDirectory() as folder:
        for system in SYSTEMS:
            code = f"EPSG:{system}"
            there = cs2cs("EPSG:4326", code, [(lat, lon) for lon, lat in points()])
            back = cs2cs(code, "EPSG:4326", there)
            eastings_first = [pair[::-1] if system in NORTHING_FIRST else pair for pair in there]
            for (lon, lat), (want_lat, want_lon) in zip(read(folder, system, eastings_first), back):
                apart = max(abs(lon - want_lon), abs(lat - want_lat)) / METRE
                worst = max(worst, apart)
                assert apart < 0.001, f"{code}: {apart} m apart at {lon}, {lat}"
    print(f"{len(SYSTEMS)} systems, {len(points())} points each, at most {worst * 1000:.2f} mm apart")


if __name__ == "__main__":
    main()
