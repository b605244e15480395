# SPDX-License-Identifier: MIT
"""Ids are promises: saved views, stories and other people's tables use them. ids.txt lists all that were ever given, one
a line with its kind; run this file to add new ones."""
from pathlib import Path

import geodata_rules

REGISTER = Path(__file__).resolve().parent / "ids.txt"
KINDS = {"incident": "incidents.geojson", "area": "areas.geojson", "boundary": "boundaries.geojson",
         "place": "places.geojson"}


def given(atlas):
    """Every id of the atlas with its kind."""
    ids = {f"{kind} {f['properties']['id']}" for kind, file in KINDS.items() for f in atlas.features(file)}
    ids |= {f"claim {row['claim_id']}" for row in atlas.tables["claims"]}
    return ids | {f"source {row['source_id']}" for row in atlas.tables["sources"]}


def registered():
    return set(REGISTER.read_text(encoding="utf-8").splitlines())


def ids_are_kept(atlas, register):
    for entry in sorted(register - given(atlas)):
        yield f"{entry}: the id was given and is gone"
    for entry in sorted(given(atlas) - register):
        yield f"{entry}: the id is new; run register_rules.py to write it down"


if __name__ == "__main__":
    folder = Path(__file__).resolve().parents[2] / "geodata"
    known = registered() if REGISTER.exists() else set()
    REGISTER.write_text("".join(f"{entry}\n" for entry in sorted(known | given(geodata_rules.load(folder)))),
                        encoding="utf-8")
