# SPDX-License-Identifier: MIT
"""Makes places.geojson: the gazetteer, with every spelling that a search should find."""
import re

import spellings
import tables

HEAD = {
    "name": "places",
    "as_of": tables.AS_OF,
    "licence": "CC-BY-4.0",
    "attribution": "GeoNames, Who's On First, Truceline",
}


def parts(name):
    """The single names of a double name such as "Lachin / Berdzor" or "Лачин (Бердзор)"."""
    return [part.strip() for part in re.split(r"[/()]", name) if part.strip()]


def alternatives(row):
    """All further spellings: those of the table, the parts of double names, and plain letters."""
    names = [row[key] for key in ("name", "hy_form", "az_form", "hy", "az", "ru")]
    found = row["alt"].split(";") + [part for name in names for part in parts(name)]
    found += spellings.spellings(parts(row["hy"]), parts(row["az"]), parts(row["ru"]))
    seen = {name.lower() for name in names} | {""}
    kept = []
    for name in found:
        if name.lower() not in seen:
            seen.add(name.lower())
            kept.append(name)
    return ";".join(kept)


def properties(row):
    return {
        "id": row["id"],
        "name": row["name"],
        "name:hy_form": row["hy_form"],
        "name:az_form": row["az_form"],
        "name:hy": row["hy"],
        "name:az": row["az"],
        "name:ru": row["ru"],
        "alt": alternatives(row),
        "kind": row["kind"],
        "rank": int(row["rank"]),
        "country": row["country"],
        "region": row["region"],
        "notes": row["notes"],
    }


rows = sorted(tables.read("places"), key=lambda row: (row["rank"], row["id"]))
tables.write_points("places.geojson", HEAD, [(properties(row), row["lon"], row["lat"]) for row in rows])
