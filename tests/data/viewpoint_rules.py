# SPDX-License-Identifier: MIT
"""What the points of view of the shipped atlas must always satisfy; each rule yields its findings as text."""
import json
from pathlib import Path

import story_rules as stories

IDS = ["neutral", "armenia", "azerbaijan", "un"]
KINDS = {"areas.geojson": "category", "boundaries.geojson": "status"}


def subjects(atlas):
    """The property that says what an area or boundary is drawn as, by id."""
    return {f["properties"]["id"]: key for file, key in KINDS.items() for f in atlas.features(file)}


def known_kinds(atlas):
    def kinds(file, key):
        schema = json.loads((Path(atlas.folder) / "schema" / file).read_text(encoding="utf-8"))
        return set(schema["properties"]["features"]["items"]["properties"]["properties"]["properties"][key]["enum"])

    return {key: kinds(file.replace(".geojson", ".json"), key) for file, key in KINDS.items()}


def every_view_is_there(atlas):
    """Each view that the program offers, neutral first and complete, explained in every language."""
    views = atlas.description["viewpoints"]
    if [view["id"] for view in views] != IDS:
        yield f"atlas.json: the viewpoints are {[view['id'] for view in views]}"
    for view in views:
        for key in ("title", "note"):
            for language in sorted(set(stories.LANGUAGES) - view[key].keys()):
                yield f"viewpoint {view['id']}: no {key} in {language}"
        if view["id"] == "neutral" and (view["hide"] or view["draw"]):
            yield "viewpoint neutral: leaves something out"
        if view["id"] != "neutral" and not view["sources"]:
            yield f"viewpoint {view['id']}: nobody stated it"


def references_resolve(atlas):
    known, kinds = subjects(atlas), known_kinds(atlas)
    sources = {row["source_id"] for row in atlas.tables["sources"]}
    total = sum(len(atlas.features(file)) for file in KINDS)
    if len(known) != total:
        yield "an area and a boundary share an id"
    for view in atlas.description["viewpoints"]:
        for subject in [*view["hide"], *view["draw"]]:
            if subject not in known:
                yield f"viewpoint {view['id']}: no area or boundary {subject}"
        for subject, kind in view["draw"].items():
            if subject in view["hide"]:
                yield f"viewpoint {view['id']}: hides and draws {subject}"
            if subject in known and kind not in kinds[known[subject]]:
                yield f"viewpoint {view['id']}: {subject} drawn as {kind}"
        for source in view["sources"]:
            if source not in sources:
                yield f"viewpoint {view['id']}: no source {source}"


def wording_is_neutral(atlas):
    for view in atlas.description["viewpoints"]:
        for key in ("title", "note"):
            for language, text in view[key].items():
                for word in stories.verdicts(text, language):
                    yield f"viewpoint {view['id']}: {key} in {language}: the word {word} outside a quotation"
        if view["note"]["en"].count(".") != 1:
            yield f"viewpoint {view['id']}: the note is not one sentence"
