# SPDX-License-Identifier: MIT
"""base/labels.geojson: names of countries (hand/countries.csv), seas, lakes and regions (hand/labels.csv)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson, tables
from lib.paths import BASE
from lib.shapes import point

NAMES = ["name", "name:hy_form", "name:az_form", "name:hy", "name:az", "name:ru"]


def label(row, kind, lon, lat):
    names = {key: row[key] for key in NAMES if row.get(key)}
    return point(float(lon), float(lat)), {"id": f"label_{row.get('id') or row['iso']}", **names, "kind": kind,
                                           "rank": int(row["rank"])}


def main():
    features = [label(row, "country", row["label_lon"], row["label_lat"]) for row in tables.rows("countries")
                if row["label_lon"]]
    features += [label(row, row["kind"], row["lon"], row["lat"]) for row in tables.rows("labels")]
    geojson.write(BASE / "labels.geojson", features)


main()
