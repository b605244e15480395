# SPDX-License-Identifier: MIT
"""What the geometry of the shipped atlas must always satisfy; each rule yields its findings as text."""
import csv
import datetime
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jsonschema
import records_rules as records
from osgeo import ogr, osr
from referencing import Registry, Resource

ogr.UseExceptions()
osr.UseExceptions()
WGS84 = osr.SpatialReference()
WGS84.ImportFromEPSG(4326)
WGS84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)

LICENCES = {"ODbL-1.0", "LGPL-3.0-or-later", "CC-BY-4.0", "public domain"}
LARGEST_BYTES = 6_000_000
# km², within per cent: National Statistical Service of Armenia; State Statistical Committee of Azerbaijan; Soviet
# statistics for the oblast. Larger differences of claimed areas must be explained in the feature's notes.
OFFICIAL_COUNTRIES = {"AM": (29743, 0.1), "AZ": (86600, 1)}
OFFICIAL_OBLAST = (4388, 3)
BORDER_KM = (985, 1007)
DELIMITED_KM = 12.7
CLAIM_TOLERANCE = 0.05
SEVEN = {"lachin_1992", "kelbajar_1993", "aghdam_1993", "fizuli_1993", "jabrayil_1993", "qubadli_1993", "zangilan_1993"}
SEATS = {"lachin": "AZ-LAC", "kelbajar": "AZ-KAL", "aghdam": "AZ-AGM", "fizuli": "AZ-FUZ", "jabrayil": "AZ-CAB",
         "qubadli": "AZ-QBI", "zangilan": "AZ-ZAN", "shusha": "AZ-SUS", "goris": "AM-SU", "vardenis": "AM-GR",
         "jermuk": "AM-VD", "ijevan": "AM-TV", "tigranashen": "AZ-SAD", "artsvashen": "AM-GR"}
SEA = [(51, 41.5), (38.5, 43), (53.5, 41.5), (32, 43.5)]
LAND = [(36, 34.1), (57, 34), (57, 46), (42, 46), (44.5, 40.2), (34.2, 45.3), (16, 48), (79, 25), (79, 60)]
VERSIONS = {f"T{number:02}" for number in range(1, 22)}
# Lines of which exactly one holds on every day from the first day to the last (None: open).
CHAINS = {
    "oblast": (lambda p: p["id"].startswith("nkao_"), "1923-07-07", None),
    "front": (lambda p: p["status"] in ("front_line", "line_of_contact"), "1992-05-18", "2023-09-19"),
    "corridor": (lambda p: p["status"] == "corridor", "2020-12-01", "2023-09-19"),
    **{piece: (lambda p, piece=piece: p["id"].startswith((f"ssr_{piece}", f"state_{piece}")), "1936-12-05", None)
       for piece in ("main", "nakhchivan", "artsvashen", "yaskipara", "barkhudarli", "karki")},
}
HELD = (lambda p: p["id"].startswith("nk_") and p["id"] != "nk_east_1994", "1992-05-18", "2023-09-19")


@dataclass
class Atlas:
    folder: Path
    description: dict
    files: dict
    tables: dict
    stories: dict
    provenance: str

    def features(self, file):
        return self.files[file]["features"]

    def shapes(self, file):
        return {f["properties"]["id"]: shape(f["geometry"]) for f in self.features(file)}


def load(folder):
    def rows(name):
        with open(folder / name, encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))

    def parsed(path):
        return json.loads(path.read_text(encoding="utf-8"))

    files = [*folder.glob("*.geojson"), *folder.glob("base/*.geojson")]
    return Atlas(folder, parsed(folder / "atlas.json"),
                 {path.relative_to(folder).as_posix(): parsed(path) for path in sorted(files)},
                 {name: rows(f"{name}.csv") for name in ("claims", "sources", "vocabulary")},
                 {path.name: parsed(path) for path in sorted(folder.glob("stories/*.json"))},
                 (folder / "SOURCES.md").read_text(encoding="utf-8"))


def shape(geometry):
    return _shape(json.dumps(geometry))


@cache
def _shape(text):
    geometry = ogr.CreateGeometryFromJson(text)
    geometry.AssignSpatialReference(WGS84)
    return geometry


def parts(geometry, name):
    if geometry.GetGeometryName() == name:
        return [geometry]
    return [part for i in range(geometry.GetGeometryCount()) for part in parts(geometry.GetGeometryRef(i), name)]


def area_km2(geometry):
    total = 0
    for part in parts(geometry, "POLYGON"):
        copy = part.Clone()
        copy.AssignSpatialReference(WGS84)
        total += abs(copy.GeodesicArea()) / 1e6
    return total


def length_km(geometry):
    return geometry.GeodesicLength() / 1000


def schema_of(layer):
    return {"places": "labels" if layer.get("style") == "label" else "places"}.get(layer["role"], layer["role"])


def schemas_hold(atlas):
    schemas = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in atlas.folder.glob("schema/*.json")}
    registry = Registry().with_resources((f"{name}.json", Resource.from_contents(s)) for name, s in schemas.items())
    documents = [("atlas.json", "atlas", atlas.description)]
    documents += [(layer["file"], schema_of(layer), atlas.files.get(layer["file"]))
                  for layer in atlas.description["layers"]]
    documents += [(f"{name}.csv", name, rows) for name, rows in atlas.tables.items()]
    documents += [(name, "story", story) for name, story in atlas.stories.items()]
    for file, schema, document in documents:
        for error in jsonschema.Draft202012Validator(schemas[schema], registry=registry).iter_errors(document):
            yield f"{file}: {error.json_path}: {error.message[:200]}"


def files_are_accounted_for(atlas):
    layers = {layer["file"]: layer for layer in atlas.description["layers"]}
    for file in sorted(atlas.files.keys() ^ layers.keys()):
        yield f"{file}: is either not in atlas.json or not there"
    for file, layer in layers.items():
        head = atlas.files.get(file, {})
        if layer["licence"] not in LICENCES or head.get("licence") != layer["licence"]:
            yield f"{file}: licence {head.get('licence')}, in atlas.json {layer['licence']}"
        if head.get("attribution") != layer["attribution"]:
            yield f"{file}: attribution {head.get('attribution')}, in atlas.json {layer['attribution']}"
        if file not in atlas.provenance:
            yield f"{file}: SOURCES.md does not name it"
    named = {*(atlas.description[name] for name in atlas.tables), *atlas.description["stories"]}
    there = {f"{name}.csv" for name in atlas.tables} | {f"stories/{name}" for name in atlas.stories}
    for file in sorted(named ^ there):
        yield f"{file}: is either not named in atlas.json or not there"
    for file in sorted(named):
        if file not in atlas.provenance:
            yield f"{file}: SOURCES.md does not name it"
    size = sum(path.stat().st_size for path in atlas.folder.rglob("*")
               if path.is_file() and "build" not in path.relative_to(atlas.folder).parts)
    if size > LARGEST_BYTES:
        yield f"the atlas has {size} bytes"


def terms_are_translated(atlas):
    """Titles, parties, countries and types have a form in every language."""
    terms = {atlas.description["title"], *(layer["title"] for layer in atlas.description["layers"])}
    for file, keys in (("incidents.geojson", ("actor1", "actor2", "country")),
                       ("areas.geojson", ("claimed_by", "held_by", "sovereign"))):
        terms |= {feature["properties"].get(key) for feature in atlas.features(file) for key in keys}
    terms |= {feature["properties"]["type"].replace("_", " ").capitalize()
              for feature in atlas.features("incidents.geojson")}
    known = {row["en"]: row for row in atlas.tables["vocabulary"]}
    for term in sorted(terms - {None}):
        if not all(known.get(term, {}).values()) or term not in known:
            yield f"vocabulary.csv: “{term}” is not in every language"


def provenance_counts(atlas):
    """SOURCES.md says how large the record is; it must not say so of an earlier one."""
    counts = (len(atlas.features("incidents.geojson")), len(atlas.tables["claims"]), len(atlas.tables["sources"]))
    if "{} incidents, {} claims and {} sources".format(*counts) not in atlas.provenance:
        yield f"SOURCES.md: the record has {counts[0]} incidents, {counts[1]} claims and {counts[2]} sources"


def ids_are_unique(atlas):
    for file in atlas.files:
        seen = set()
        for feature in atlas.features(file):
            key = feature["properties"]["id"]
            if key in seen:
                yield f"{file}: {key}: the id is used twice"
            seen.add(key)


def sources_exist(atlas):
    known = {row["source_id"] for row in atlas.tables["sources"]}
    for file in ("areas.geojson", "boundaries.geojson"):
        for feature in atlas.features(file):
            for source in feature["properties"]["sources"].split(";"):
                if source not in known:
                    yield f"{file}: {feature['properties']['id']}: no source {source}"


def span(properties):
    """First and last day, None where open."""
    last = properties.get("end")
    return records.span(properties["start"])[0], records.span(last)[1] if last else None


def spans_are_valid(atlas):
    for file in ("areas.geojson", "boundaries.geojson"):
        for feature in atlas.features(file):
            properties = feature["properties"]
            try:
                first, last = span(properties)
            except ValueError as error:
                yield f"{file}: {properties['id']}: no date: {error}"
                continue
            if last and last < first:
                yield f"{file}: {properties['id']}: ends before it begins"


def gaps(features, chain):
    """The days on which not exactly one feature of a chain holds, as text."""
    belongs, first, last = chain
    spans = sorted((span(f["properties"]), f["properties"]["id"]) for f in features if belongs(f["properties"]))
    expected = datetime.date.fromisoformat(first)
    for (start, end), key in spans:
        if expected is None or start != expected:
            yield f"{key} begins on {start}, not on {expected}"
        expected = end and end + datetime.timedelta(days=1)
    end = expected and expected - datetime.timedelta(days=1)
    if end != (last and datetime.date.fromisoformat(last)):
        yield f"the last version ends on {end}, not on {last}"


def versions_replace_each_other(atlas):
    boundaries = atlas.features("boundaries.geojson")
    for name, chain in CHAINS.items():
        for finding in gaps(boundaries, chain):
            yield f"boundaries.geojson: {name}: {finding}"
    for finding in gaps(atlas.features("areas.geojson"), HELD):
        yield f"areas.geojson: Nagorno-Karabakh: {finding}"
    carried = {version for f in boundaries for version in f["properties"]["versions"].split(";")}
    for version in sorted(VERSIONS ^ carried):
        yield f"boundaries.geojson: version {version} is not carried"


def polygons_are_valid(atlas):
    for file in atlas.files:
        for feature in atlas.features(file):
            geometry = feature["geometry"]
            if geometry["type"] not in ("Polygon", "MultiPolygon"):
                continue
            where = f"{file}: {feature['properties']['id']}"
            if not shape(geometry).IsValid():
                yield f"{where}: the polygon is not valid"
            polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
            for rings in polygons:
                for index, ring in enumerate(rings):
                    turn = sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in zip(ring, ring[1:]))
                    if ring[0] != ring[-1] or (turn < 0) != (index == 0):
                        yield f"{where}: a ring is open or turns the wrong way"


def coordinates_are_rounded(atlas):
    for file in atlas.files:
        for feature in atlas.features(file):
            pending = [feature["geometry"]["coordinates"]]
            while pending:
                values = pending.pop()
                if isinstance(values, list):
                    pending += values
                elif values != round(values, 6):
                    yield f"{file}: {feature['properties']['id']}: {values} has more than six decimals"


def covers_the_extent(atlas):
    countries = list(atlas.shapes("base/countries.geojson").values())
    west, south, east, north = atlas.description["extent"]
    reach = [country.GetEnvelope() for country in countries]
    if (min(r[0] for r in reach) > west or max(r[1] for r in reach) < east
            or min(r[2] for r in reach) > south or max(r[3] for r in reach) < north):
        yield "base/countries.geojson: does not reach the extent of the atlas"
    for spots, wet in ((SEA, True), (LAND, False)):
        for lon, lat in spots:
            spot = ogr.CreateGeometryFromWkt(f"POINT ({lon} {lat})")
            if any(country.Contains(spot) for country in countries) == wet:
                yield f"base/countries.geojson: {lon} {lat} should be {'sea' if wet else 'land'}"


def neighbours_do_not_overlap(atlas):
    for file in ("base/countries.geojson", "base/provinces.geojson"):
        shapes = list(atlas.shapes(file).items())
        for index, (key, first) in enumerate(shapes):
            for other, second in shapes[index + 1:]:
                if first.Intersects(second) and area_km2(first.Intersection(second)) > 1e-4:
                    yield f"{file}: {key} and {other} overlap"


def provinces_fill_their_country(atlas):
    countries = atlas.shapes("base/countries.geojson")
    for state in ("AM", "AZ"):
        covered = sum(area_km2(shape(f["geometry"])) for f in atlas.features("base/provinces.geojson")
                      if f["properties"]["country"] == state)
        if abs(covered - area_km2(countries[state])) > 0.5:
            yield f"base/provinces.geojson: {state}: {covered:.1f} of {area_km2(countries[state]):.1f} km²"


def seats_lie_in_their_districts(atlas):
    provinces, places = atlas.shapes("base/provinces.geojson"), atlas.shapes("places.geojson")
    for place, district in SEATS.items():
        if not provinces[district].Contains(places[place]):
            yield f"base/provinces.geojson: {place} is not in {district}"


def countries_have_their_size(atlas):
    shapes = atlas.shapes("base/countries.geojson")
    for iso, (official, per_cent) in OFFICIAL_COUNTRIES.items():
        drawn = area_km2(shapes[iso])
        if abs(drawn / official - 1) * 100 > per_cent:
            yield f"base/countries.geojson: {iso}: {drawn:.0f} km², official {official}"


def lines_have_their_length(atlas):
    lines = {f["properties"]["id"]: f for f in atlas.features("boundaries.geojson")}
    today = [shape(f["geometry"]) for f in lines.values()
             if f["properties"]["status"] in ("recognised", "delimited") and "end" not in f["properties"]]
    total = sum(length_km(line) for line in today)
    if not BORDER_KM[0] <= total <= BORDER_KM[1]:
        yield f"boundaries.geojson: the border with its exclaves has {total:.1f} km"
    delimited = length_km(shape(lines["delimited_2024"]["geometry"]))
    if abs(delimited - DELIMITED_KM) > 0.2:
        yield f"boundaries.geojson: delimited_2024 has {delimited:.1f} km"
    outline = [point[:2] for point in lines["nkao_former"]["geometry"]["coordinates"]]
    oblast = area_km2(shape({"type": "Polygon", "coordinates": [outline]}))
    if abs(oblast / OFFICIAL_OBLAST[0] - 1) * 100 > OFFICIAL_OBLAST[1]:
        yield f"boundaries.geojson: the oblast has {oblast:.0f} km²"


def differences_are_explained(atlas):
    """An area drawn more than 5 % off every figure that is claimed for it must say so in its notes."""
    for feature in atlas.features("areas.geojson"):
        properties, drawn = feature["properties"], area_km2(shape(feature["geometry"]))
        figures = [(float(c["value_low"] or 0), float(c["value_high"] or "inf")) for c in atlas.tables["claims"]
                   if c["subject_id"] == properties["id"] and c["unit"] == "km2" and (c["value_low"] or c["value_high"])]
        near = any(low * (1 - CLAIM_TOLERANCE) <= drawn <= high * (1 + CLAIM_TOLERANCE) for low, high in figures)
        notes = properties.get("notes", "").lower()
        if not figures and properties["id"] in SEVEN:
            yield f"areas.geojson: {properties['id']}: no official figure to compare with"
        if figures and not near and "drawn" not in notes and "measures" not in notes:
            yield f"areas.geojson: {properties['id']}: drawn {drawn:.1f} km², claimed {figures}, without a word"


def areas_lie_in_their_state(atlas):
    countries = atlas.shapes("base/countries.geojson")
    for feature in atlas.features("areas.geojson"):
        properties = feature["properties"]
        state = "AM" if properties["sovereign"].startswith("Armenia") else "AZ"
        outside = area_km2(shape(feature["geometry"]).Difference(countries[state]))
        if outside > 0.05:
            yield f"areas.geojson: {properties['id']}: {outside:.2f} km² outside {state}"


def schematic_is_said(atlas):
    """Whatever is not an outline out of a map says how it was made, how wrong it may be and for which day."""
    for file in ("areas.geojson", "boundaries.geojson"):
        for feature in atlas.features(file):
            properties = feature["properties"]
            if "method" in properties and "OpenStreetMap" not in properties["method"]:
                for key in ("uncertainty_km", "as_of"):
                    if key not in properties:
                        yield f"{file}: {properties['id']}: {key} is missing"


def names_and_words_are_fair(atlas):
    for file in atlas.files:
        for feature in atlas.features(file):
            properties = feature["properties"]
            if ("name:hy_form" in properties) != ("name:az_form" in properties):
                yield f"{file}: {properties['id']}: one form of the name is missing"
            for key, text in properties.items():
                word = isinstance(text, str) and records.AVOID.search(records.QUOTED.sub("", text))
                if word:
                    yield f"{file}: {properties['id']}: {key}: “{word.group()}”"
