# SPDX-License-Identifier: MIT
"""Reads the hand-kept tables and writes the files of the record; used by the steps 50 to 79."""
import csv
import json
import sys
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent
TABLES = BUILD / "tables"

# The day up to which events were looked for; no incident of the record may be later.
AS_OF = "2026-03-31"


def read(name):
    """Rows of tables/NAME.csv, or of every file of the folder tables/NAME, as dictionaries."""
    path = TABLES / name
    files = sorted(path.glob("*.csv")) if path.is_dir() else [path.with_suffix(".csv")]
    rows = []
    for file in files:
        with open(file, encoding="utf-8", newline="") as stream:
            rows += csv.DictReader(stream)
    return rows


def read_by(name, key):
    """The rows of a table by their key, which must be unique."""
    rows = {}
    for row in read(name):
        if row[key] in rows:
            sys.exit(f"{name}: {row[key]}: twice in the table")
        rows[row[key]] = row
    return rows


def output(name):
    """Where to write NAME: the folder given on the command line, or the atlas itself."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else BUILD.parent
    return folder / name


def write_csv(name, columns, rows):
    with open(output(name), "w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_points(name, head, rows):
    """A GeoJSON file of points, one feature a line; ROWS are (properties, lon, lat), empty values are left out."""
    lines = []
    for properties, lon, lat in rows:
        known = {key: value for key, value in properties.items() if value not in ("", None)}
        point = {"type": "Point", "coordinates": [float(lon), float(lat)]}
        lines.append(compact({"type": "Feature", "properties": known, "geometry": point}))
    start = compact({"type": "FeatureCollection"} | head)[:-1]
    text = start + ',"features":[\n' + ",\n".join(lines) + "\n]}\n"
    output(name).write_text(text, encoding="utf-8")
