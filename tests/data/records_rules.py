# SPDX-License-Identifier: MIT
"""What the record (incidents, places, claims, sources) must always satisfy; each rule yields its findings as text."""
import csv
import datetime
import json
import re
from collections import defaultdict
from dataclasses import dataclass

TYPES = set(
    "clash shelling airstrike_drone offensive territorial_advance control_change attack_on_civilians capture "
    "border_incident blockade displacement ceasefire diplomacy demarcation political protest infrastructure "
    "aircraft_shootdown attack mine accident".split())
KINDS = set("official agency newspaper ngo international_organisation scholarly encyclopedia broadcaster other".split())
AFFILIATIONS = {"armenian", "azerbaijani", "third_party"}
SIDES = {"armenia", "azerbaijan", "other"}
NAMES = ("name", "name:hy_form", "name:az_form", "name:hy", "name:az", "name:ru")

# Words that are a verdict: they may stand only inside quotation marks, with the speaker named.
AVOID = re.compile(
    r"\b(liberat\w*|terroris\w*|anti-terror\w*|aggress\w*|provocat\w*|separatis\w*|illegal formation\w*|genocid\w*|"
    r"ethnic cleansing|sabot\w*|martyr\w*|enem(?:y|ies))\b", re.IGNORECASE)
QUOTED = re.compile(r'"[^"]*"|“[^”]*”')

# Sources that say only that somebody knew: they cannot verify anything.
UNREAD = {"gk", "dewaal"}


@dataclass
class Record:
    incidents: list
    places: list
    claims: list
    sources: list
    assertions: dict
    areas: set
    countries: dict
    as_of: str


def load(geodata):
    def features(name):
        return json.loads((geodata / name).read_text(encoding="utf-8"))

    def rows(path):
        with open(geodata / path, encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))

    incidents = features("incidents.geojson")
    return Record(
        incidents=[f["properties"] | {"at": f["geometry"]["coordinates"]} for f in incidents["features"]],
        places=[f["properties"] | {"at": f["geometry"]["coordinates"]} for f in features("places.geojson")["features"]],
        claims=rows("claims.csv"),
        sources=rows("sources.csv"),
        assertions={row["assertion"]: row["unit"] for row in rows("build/tables/assertions.csv")},
        areas={f["properties"]["id"] for f in features("areas.geojson")["features"]},
        countries={f["properties"]["name"]: f["geometry"] for f in features("base/countries.geojson")["features"]},
        as_of=incidents["as_of"])


def span(text):
    """First and last day that a date text may mean; raises ValueError where it means none."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?", text)
    if not match:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in match.groups())
    if day:
        first = datetime.date(year, month, day)
        return first, first
    first = datetime.date(year, month or 1, 1)
    following = datetime.date(year + 1, 1, 1) if month in (None, 12) else datetime.date(year, month + 1, 1)
    return first, following - datetime.timedelta(days=1)


def is_date(text):
    try:
        span(text)
        return True
    except ValueError:
        return False


def ids_are_unique(record):
    seen = set()
    for kind, key, rows in (("incident", "id", record.incidents), ("place", "id", record.places),
                            ("claim", "claim_id", record.claims), ("source", "source_id", record.sources)):
        for row in rows:
            if (kind, row[key]) in seen:
                yield f"{kind} {row[key]}: the id is used twice"
            seen.add((kind, row[key]))
    for row in record.incidents:
        if row["id"] in record.areas:
            yield f"incident {row['id']}: an area has the same id"


def references_resolve(record):
    sources = {row["source_id"] for row in record.sources}
    places = {row["id"] for row in record.places}
    parents = {row["id"]: row.get("parent") for row in record.incidents}
    for row in record.incidents:
        for source in row["sources"].split(";"):
            if source not in sources:
                yield f"incident {row['id']}: no source {source}"
        if row["place"] not in places:
            yield f"incident {row['id']}: no place {row['place']}"
        parent = row.get("parent")
        if parent and (parent not in parents or parents[parent]):
            yield f"incident {row['id']}: the parent {parent} is missing or has a parent itself"
    for claim in record.claims:
        if claim["subject_id"] not in parents and claim["subject_id"] not in record.areas:
            yield f"claim {claim['claim_id']}: no subject {claim['subject_id']}"
        if claim["source_id"] not in sources:
            yield f"claim {claim['claim_id']}: no source {claim['source_id']}"


def dates_are_valid(record):
    last = span(record.as_of)[1]
    for row in record.incidents:
        if not is_date(row.get("start", "")) or not is_date(row.get("end", "")):
            yield f"incident {row['id']}: {row.get('start')} to {row.get('end')} is no span"
        elif span(row["start"])[0] > span(row["end"])[1]:
            yield f"incident {row['id']}: ends before it begins"
        elif span(row["end"])[0] > last:
            yield f"incident {row['id']}: later than {record.as_of}"
    for kind, key, rows in (("asserted_on", "claim_id", record.claims), ("published_on", "source_id", record.sources)):
        for row in rows:
            if row[kind] and not is_date(row[kind]):
                yield f"{row[key]}: {kind} {row[kind]} is no date"


def figures_are_ordered(record):
    for row in record.incidents:
        figures = [row[key] for key in ("deaths_low", "deaths_best", "deaths_high") if key in row]
        if figures != sorted(figures) or any(figure < 0 for figure in figures):
            yield f"incident {row['id']}: low, best and high are {figures}"
        if figures and row.get("deaths_civilian", 0) > figures[-1]:
            yield f"incident {row['id']}: more civilian dead than dead"
    for claim in record.claims:
        low, high = claim["value_low"], claim["value_high"]
        if low and high and float(low) > float(high):
            yield f"claim {claim['claim_id']}: from {low} to {high}"


def children_fit_their_parents(record):
    incidents = {row["id"]: row for row in record.incidents}
    sums = defaultdict(int)
    for row in record.incidents:
        if parent := incidents.get(row.get("parent")):
            sums[parent["id"]] += row.get("deaths_low", 0)
            begin, end = span(parent["start"])[0], span(parent["end"])[1]
            if span(row["start"])[0] < begin or span(row["end"])[1] > end:
                yield f"incident {row['id']}: not within the days of {parent['id']}"
    for id, total in sums.items():
        most = max(incidents[id].get(key, 0) for key in ("deaths_low", "deaths_best", "deaths_high"))
        if total > most and "children" not in incidents[id].get("notes", ""):
            yield f"incident {id}: its children count {total} dead, itself {most}, and no note says why"


def names_are_complete(record):
    for row in record.incidents + record.places:
        for name in NAMES:
            if not row.get(name):
                yield f"{row['id']}: {name} is missing"


def wording_is_neutral(record):
    texts = [(row["id"], row.get(key, "")) for row in record.incidents
             for key in ("summary", "notes", "actor1", "actor2")]
    texts += [(row["id"], row.get("notes", "")) for row in record.places]
    texts += [(claim["claim_id"], claim["notes"]) for claim in record.claims]
    for id, text in texts:
        if match := AVOID.search(QUOTED.sub("", text)):
            yield f"{id}: the word {match[0]} outside a quotation"


def codes_are_known(record):
    for row in record.incidents:
        for key, known in (("type", TYPES), ("date_prec", range(1, 6)), ("where_prec", range(1, 7)),
                           ("verified", (True, False))):
            if row.get(key) not in known:
                yield f"incident {row['id']}: {key} is {row.get(key)}"
    for row in record.sources:
        if row["kind"] not in KINDS or row["affiliation"] not in AFFILIATIONS:
            yield f"source {row['source_id']}: kind {row['kind']}, affiliation {row['affiliation']}"
        if not row["publisher"] or not row["title"]:
            yield f"source {row['source_id']}: publisher or title is missing"
    for claim in record.claims:
        if claim["side"] not in SIDES or not claim["claimant"] or not claim["value"]:
            yield f"claim {claim['claim_id']}: speaker, side or value is missing"
        if record.assertions.get(claim["assertion"]) != claim["unit"]:
            yield f"claim {claim['claim_id']}: {claim['assertion']} in {claim['unit']} is not in the vocabulary"


def verified_means_read(record):
    for row in record.incidents:
        if row["verified"] and set(row["sources"].split(";")) <= UNREAD:
            yield f"incident {row['id']}: verified, but no source of it was read"
        if row["sources"] == "gk":
            yield f"incident {row['id']}: no source at all"


def incidents_lie_at_their_places(record):
    places = {row["id"]: row for row in record.places}
    for row in record.incidents:
        place = places.get(row["place"])
        if place and (row["at"] != place["at"] or row["country"] != place["country"]):
            yield f"incident {row['id']}: not at its place {place['id']}"


def in_ring(x, y, ring):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def in_geometry(x, y, geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return any(in_ring(x, y, outer) and not any(in_ring(x, y, hole) for hole in holes) for outer, *holes in polygons)


def places_lie_in_their_countries(record):
    """The country's recognised border decides; a place on a border names both countries. Far cities are not tested."""
    for row in record.places:
        named = {name.removesuffix(" (exclave)") for name in row["country"].split(" / ")}
        holders = {name for name, geometry in record.countries.items() if in_geometry(*row["at"], geometry)}
        far = row.get("notes") == "outside the map area"
        if not far and not named & holders:
            yield f"place {row['id']}: in {holders or 'no country'}, not in {row['country']}"
