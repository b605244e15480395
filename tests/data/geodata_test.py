# SPDX-License-Identifier: MIT
"""The geometry of the shipped atlas keeps its rules, and every rule catches an error planted for it."""
import copy
import unittest
from pathlib import Path

import geodata_rules as rules

GEODATA = Path(__file__).resolve().parents[2] / "geodata"
COUNTRIES, PROVINCES = "base/countries.geojson", "base/provinces.geojson"
AREAS, BOUNDARIES = "areas.geojson", "boundaries.geojson"


class Planted:
    """A copy of the atlas whose parts are copied only when they are touched."""

    def __init__(self, atlas):
        self.atlas = copy.copy(atlas)
        self.atlas.files = dict(atlas.files)
        self.atlas.description = dict(atlas.description)

    def file(self, name):
        self.atlas.files[name] = copy.deepcopy(self.atlas.files[name])
        return self.atlas.files[name]

    def feature(self, name, key):
        return next(f for f in self.file(name)["features"] if f["properties"]["id"] == key)

    def set(self, name, key, **values):
        properties = self.feature(name, key)["properties"]
        for field, value in values.items():
            if value is None:
                del properties[field]
            else:
                properties[field] = value

    def move(self, name, key, degrees):
        def moved(values):
            if isinstance(values[0], (int, float)):
                return [round(values[0] + degrees, 6), values[1]]
            return [moved(value) for value in values]

        geometry = self.feature(name, key)["geometry"]
        geometry["coordinates"] = moved(geometry["coordinates"])

    def drop(self, name, key):
        file = self.file(name)
        file["features"] = [f for f in file["features"] if f["properties"]["id"] != key]


class Geodata(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.atlas = rules.load(GEODATA)

    def keeps(self, rule):
        self.assertEqual([], list(rule(self.atlas)))

    def catches(self, rule, sow, text):
        """RULE reports the error that SOW plants, in words that hold TEXT."""
        planted = Planted(self.atlas)
        sow(planted)
        findings = list(rule(planted.atlas))
        self.assertTrue(any(text in finding for finding in findings), findings)

    def test_schemas_hold(self):
        rule = rules.schemas_hold
        self.keeps(rule)

        def alone(file, sow):
            """Plants, and leaves only the planted file to be checked: the whole atlas takes seconds."""
            def planted(p):
                sow(p)
                layers = [layer for layer in p.atlas.description["layers"] if layer["file"] == file]
                p.atlas.description["layers"], p.atlas.tables, p.atlas.stories = layers, {}, {}
            return planted

        self.catches(rule, alone(AREAS, lambda p: p.set(AREAS, "tegh_2023", category="conquest")), "conquest")
        self.catches(rule, alone(AREAS, lambda p: p.set(AREAS, "tegh_2023", start="2023-13-01")), "2023-13-01")
        self.catches(rule, alone(BOUNDARIES, lambda p: p.set(BOUNDARIES, "delimited_2024", basis=None)), "basis")
        self.catches(rule, alone(COUNTRIES, lambda p: p.set(COUNTRIES, "AM", capital="Yerevan")), "capital")
        self.catches(rule, alone(AREAS, lambda p: p.feature(AREAS, "tegh_2023").update(geometry=None)), "None")
        for file, key, value in (("incidents.geojson", "where_prec", 7), ("places.geojson", "rank", 0),
                                 ("base/lakes.geojson", "depth", 4), ("base/roads.geojson", "lanes", 4),
                                 ("base/labels.geojson", "size", 4), ("base/provinces.geojson", "people", 4)):
            one = self.atlas.features(file)[0]["properties"]["id"]
            self.catches(rule, alone(file, lambda p, f=file, o=one, k=key, v=value: p.set(f, o, **{k: v})), file)

    def test_schemas_hold_beside_the_layers(self):
        rule = rules.schemas_hold

        def only(sow, **parts):
            """Plants, and leaves only PARTS of the atlas to be checked, with one small layer."""
            def planted(p):
                p.atlas.description["layers"] = [next(layer for layer in p.atlas.description["layers"]
                                                      if layer["id"] == "labels")]
                p.atlas.tables, p.atlas.stories = parts.get("tables", {}), parts.get("stories", {})
                sow(p.atlas)
            return planted

        claim, source = dict(self.atlas.tables["claims"][0]), dict(self.atlas.tables["sources"][0])
        story = {"id": "s", "title": {"hy": "Ս"}, "chapters": self.atlas.stories["border.json"]["chapters"][:1]}
        self.catches(rule, only(lambda a: None, tables={"claims": [claim | {"side": "nato"}]}), "claims.csv")
        self.catches(rule, only(lambda a: None, tables={"sources": [source | {"kind": "blog"}]}), "sources.csv")
        self.catches(rule, only(lambda a: None, stories={"s.json": story}), "s.json: $.title")
        self.catches(rule, only(lambda a: a.description.update(home={})), "atlas.json: $.home")
        self.catches(rule, only(lambda a: a.description.update(viewpoints=[{"id": "un"}])), "atlas.json: $.viewpoints")

    def test_files_are_accounted_for(self):
        rule = rules.files_are_accounted_for
        self.keeps(rule)
        self.catches(rule, lambda p: p.atlas.files.pop("base/lakes.geojson"), "base/lakes.geojson")
        self.catches(rule, lambda p: p.atlas.files.update({"base/spare.geojson": {}}), "base/spare.geojson")
        self.catches(rule, lambda p: p.file(AREAS).update(licence="MIT"), "licence MIT")
        self.catches(rule, lambda p: p.file(AREAS).update(attribution="me"), "attribution me")
        self.catches(rule, lambda p: p.atlas.description.update(stories=[]), "stories/border.json")
        self.catches(rule, lambda p: setattr(p.atlas, "provenance", ""), "SOURCES.md")

    def test_terms_are_translated(self):
        rule = rules.terms_are_translated
        self.keeps(rule)
        self.catches(rule, lambda p: p.set("incidents.geojson", "2022-09-13-jermuk", actor1="Someone"), "Someone")
        self.catches(rule, lambda p: p.set(AREAS, "tegh_2023", held_by="Nobody"), "Nobody")
        self.catches(rule, lambda p: p.atlas.description.update(title="Untold"), "Untold")
        self.catches(rule, lambda p: p.atlas.tables.update(vocabulary=[]), "Countries")

    def test_provenance_counts(self):
        self.keeps(rules.provenance_counts)
        self.catches(rules.provenance_counts, lambda p: p.drop("incidents.geojson", "2022-09-13-jermuk"), "SOURCES.md")

    def test_ids_are_unique(self):
        self.keeps(rules.ids_are_unique)
        self.catches(rules.ids_are_unique, lambda p: p.set(AREAS, "tegh_2023", id="kut_2021"), "kut_2021")

    def test_sources_exist(self):
        self.keeps(rules.sources_exist)
        self.catches(rules.sources_exist, lambda p: p.set(AREAS, "tegh_2023", sources="gk;nowhere"), "nowhere")

    def test_spans_are_valid(self):
        rule = rules.spans_are_valid
        self.keeps(rule)
        self.catches(rule, lambda p: p.set(AREAS, "nk_2020", end="2020-11-09"), "ends before it begins")
        self.catches(rule, lambda p: p.set(BOUNDARIES, "contact_1994", start="1994-02-30"), "no date")

    def test_versions_replace_each_other(self):
        rule = rules.versions_replace_each_other
        self.keeps(rule)
        self.catches(rule, lambda p: p.set(BOUNDARIES, "contact_1994", end="2020-09-25"), "not on 2020-09-26")
        self.catches(rule, lambda p: p.set(BOUNDARIES, "state_main_1991", start="1991-12-25"), "not on 1991-12-26")
        self.catches(rule, lambda p: p.set(BOUNDARIES, "nkao_former", end="2024-01-01"), "ends on 2024-01-01")
        self.catches(rule, lambda p: p.set(AREAS, "nk_1994", end="2020-11-09"), "Nagorno-Karabakh")
        self.catches(rule, lambda p: p.drop(BOUNDARIES, "contact_1994"), "version T09")

    def test_polygons_are_valid(self):
        rule = rules.polygons_are_valid
        self.keeps(rule)
        self.catches(rule, lambda p: p.feature(COUNTRIES, "GE")["geometry"]["coordinates"][0].reverse(), "wrong way")
        bow_tie = [[[45, 40], [46, 41], [46, 40], [45, 41], [45, 40]]]
        self.catches(rule, lambda p: p.feature(AREAS, "tegh_2023")["geometry"].update(coordinates=bow_tie), "not valid")

    def test_coordinates_are_rounded(self):
        rule = rules.coordinates_are_rounded
        self.keeps(rule)
        point = [45.12345678, 40]
        self.catches(rule, lambda p: p.feature("places.geojson", "goris")["geometry"].update(coordinates=point), "45.123")

    def test_covers_the_extent(self):
        rule = rules.covers_the_extent
        self.keeps(rule)
        self.catches(rule, lambda p: p.atlas.description.update(extent=[-30, 34, 57, 46]), "reach")
        self.catches(rule, lambda p: p.drop(COUNTRIES, "AM"), "44.5 40.2 should be land")
        self.catches(rule, lambda p: p.move(COUNTRIES, "TM", -1.7), "51 41.5 should be sea")

    def test_neighbours_do_not_overlap(self):
        rule = rules.neighbours_do_not_overlap
        self.keeps(rule)
        self.catches(rule, lambda p: p.move(COUNTRIES, "AM", 0.0001), "AM and AZ overlap")

    def test_provinces_fill_their_country(self):
        rule = rules.provinces_fill_their_country
        self.keeps(rule)
        self.catches(rule, lambda p: p.drop(PROVINCES, "AM-ER"), "AM:")

    def test_seats_lie_in_their_districts(self):
        rule = rules.seats_lie_in_their_districts
        self.keeps(rule)
        self.catches(rule, lambda p: p.move(PROVINCES, "AZ-LAC", -0.1), "lachin is not in AZ-LAC")

    def test_countries_have_their_size(self):
        rule = rules.countries_have_their_size
        self.keeps(rule)
        part = self.atlas.features(COUNTRIES)[0]["geometry"]["coordinates"][0]
        self.catches(rule, lambda p: p.feature(COUNTRIES, "AM").update(
            geometry={"type": "Polygon", "coordinates": part}), "AM:")

    def test_lines_have_their_length(self):
        rule = rules.lines_have_their_length
        self.keeps(rule)
        self.catches(rule, lambda p: p.drop(BOUNDARIES, "state_nakhchivan_2024"), "the border with its exclaves")
        self.catches(rule, lambda p: p.feature(BOUNDARIES, "delimited_2024")["geometry"]["coordinates"].pop(),
                     "delimited_2024")
        self.catches(rule, lambda p: p.feature(BOUNDARIES, "nkao_former")["geometry"].update(
            coordinates=[[46, 39.5], [47, 39.5], [47, 40], [46, 39.5]]), "the oblast")

    def test_differences_are_explained(self):
        rule = rules.differences_are_explained
        self.keeps(rule)
        self.catches(rule, lambda p: p.set(AREAS, "barkhudarli_1992", notes=None), "without a word")

        def forget(p):
            claims = [row for row in p.atlas.tables["claims"] if row["subject_id"] != "lachin_1992"]
            p.atlas.tables = p.atlas.tables | {"claims": claims}
        self.catches(rule, forget, "lachin_1992: no official figure")

    def test_areas_lie_in_their_state(self):
        rule = rules.areas_lie_in_their_state
        self.keeps(rule)
        self.catches(rule, lambda p: p.move(AREAS, "jermuk_2022", 0.01), "jermuk_2022")

    def test_schematic_is_said(self):
        rule = rules.schematic_is_said
        self.keeps(rule)
        self.catches(rule, lambda p: p.set(AREAS, "jermuk_2022", uncertainty_km=None), "uncertainty_km is missing")

    def test_names_and_words_are_fair(self):
        rule = rules.names_and_words_are_fair
        self.keeps(rule)
        self.catches(rule, lambda p: p.set(AREAS, "jermuk_2022", **{"name:az_form": None}), "one form")
        self.catches(rule, lambda p: p.set(AREAS, "jermuk_2022", notes="Seized in an aggression."), "aggression")


if __name__ == "__main__":
    unittest.main()
