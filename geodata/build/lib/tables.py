# SPDX-License-Identifier: MIT
"""The hand-kept sources under hand/."""

import csv

from lib import geojson
from lib.paths import HAND


def rows(name):
    with open(HAND / f"{name}.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def shapes(name):
    """{id: geometry} of hand/<name>.geojson."""
    return {properties["id"]: shape for shape, properties in geojson.read(HAND / f"{name}.geojson")}


def properties_of(row, columns):
    """The properties of a table row: empty cells left out, numbers and truth values in their types."""
    found = {}
    for column in columns:
        text = row[column].strip()
        if text:
            found[column] = {"true": True, "false": False}.get(text, text)
            if column == "uncertainty_km":
                found[column] = float(text) if "." in text else int(text)
    return found
