# SPDX-License-Identifier: MIT
"""The record keeps its rules, every rule catches an error planted for it, and the files are what the steps make."""
import copy
import filecmp
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import records_rules as rules

GEODATA = Path(__file__).resolve().parents[2] / "geodata"
STEPS = ("50_sources.py", "52_places.py", "54_incidents.py", "56_claims.py")
FILES = ("sources.csv", "places.geojson", "incidents.geojson", "claims.csv")


def incident(record, id):
    return next(row for row in record.incidents if row["id"] == id)


def plant(record, id, **values):
    incident(record, id).update(values)


class Record(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.record = rules.load(GEODATA)

    def keeps(self, rule):
        self.assertEqual([], list(rule(self.record)))

    def catches(self, rule, sow):
        """RULE finds exactly the error that SOW plants into a copy of the record."""
        planted = copy.deepcopy(self.record, {id(self.record.countries): self.record.countries})
        sow(planted)
        self.assertEqual(1, len(list(rule(planted))), list(rule(planted)))

    def test_ids_are_unique(self):
        self.keeps(rules.ids_are_unique)
        self.catches(rules.ids_are_unique, lambda r: r.claims.append(r.claims[0]))
        self.catches(rules.ids_are_unique, lambda r: r.incidents.append(r.incidents[0]))
        self.catches(rules.ids_are_unique, lambda r: r.areas.add("2022-09-13-jermuk"))

    def test_references_resolve(self):
        rule = rules.references_resolve
        self.keeps(rule)
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", sources="evn;nowhere"))
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", place="atlantis"))
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", parent="2022-09-13-kut"))
        self.catches(rule, lambda r: r.claims[0].update(subject_id="1066-hastings"))
        self.catches(rule, lambda r: r.claims[0].update(source_id="hearsay"))

    def test_dates_are_valid(self):
        rule = rules.dates_are_valid
        self.keeps(rule)
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", start="2022-09-14"))
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", end="2022-02-30"))
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", start=""))
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", start="2999-01-01", end="2999-01-01"))
        self.catches(rule, lambda r: r.claims[0].update(asserted_on="yesterday"))

    def test_figures_are_ordered(self):
        rule = rules.figures_are_ordered
        self.keeps(rule)
        self.catches(rule, lambda r: plant(r, "2020-10-11-ganja", deaths_low=99))
        self.catches(rule, lambda r: plant(r, "2020-10-11-ganja", deaths_civilian=11))
        self.catches(rule, lambda r: r.claims[0].update(value_low="2", value_high="1"))

    def test_children_fit_their_parents(self):
        rule = rules.children_fit_their_parents
        self.keeps(rule)
        self.catches(rule, lambda r: plant(r, "2014-08-02-aghdam", deaths_low=400))
        self.catches(rule, lambda r: plant(r, "2014-08-02-aghdam", end="2014-12-24"))

    def test_names_are_complete(self):
        self.keeps(rules.names_are_complete)
        self.catches(rules.names_are_complete, lambda r: r.places[0].update({"name:az_form": ""}))
        self.catches(rules.names_are_complete, lambda r: r.incidents[0].update({"name:hy": ""}))

    def test_wording_is_neutral(self):
        rule = rules.wording_is_neutral
        self.keeps(rule)
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", summary="The town was liberated."))
        self.catches(rule, lambda r: r.claims[0].update(notes="an act of aggression"))
        quoted = copy.deepcopy(self.record)
        plant(quoted, "2022-09-13-jermuk", notes='Yerevan spoke of "aggression".')
        self.assertEqual([], list(rule(quoted)))

    def test_codes_are_known(self):
        rule = rules.codes_are_known
        self.keeps(rule)
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", type="battle"))
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", where_prec=0))
        self.catches(rule, lambda r: r.sources[0].update(kind="blog"))
        self.catches(rule, lambda r: r.claims[0].update(side="nato"))
        self.catches(rule, lambda r: r.claims[0].update(assertion="own_dead"))

    def test_verified_means_read(self):
        rule = rules.verified_means_read
        self.keeps(rule)
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", sources="gk;dewaal"))
        self.catches(rule, lambda r: plant(r, "1991-05-06-voskepar", sources="gk", verified=False))

    def test_incidents_lie_at_their_places(self):
        rule = rules.incidents_lie_at_their_places
        self.keeps(rule)
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", at=[45.0, 40.0]))
        self.catches(rule, lambda r: plant(r, "2022-09-13-jermuk", country="Iran"))

    def test_places_lie_in_their_countries(self):
        rule = rules.places_lie_in_their_countries
        self.keeps(rule)
        jermuk = next(row for row in self.record.places if row["id"] == "jermuk")
        self.catches(rule, lambda r: setattr(r, "places", [jermuk | {"at": [50.0, 38.0]}]))
        self.catches(rule, lambda r: setattr(r, "places", [jermuk | {"country": "Azerbaijan"}]))

    def test_the_record_is_large_enough(self):
        self.assertGreaterEqual(len(self.record.incidents), 260)
        self.assertGreaterEqual(len(self.record.places), 300)
        kinds = {row["source_id"]: row["kind"] for row in self.record.sources}
        read = [row for row in self.record.incidents
                if any(kinds[id] != "encyclopedia" for id in set(row["sources"].split(";")) - rules.UNREAD)]
        self.assertGreaterEqual(len(read), 0.75 * len(self.record.incidents))

    def test_the_files_are_what_the_steps_make(self):
        with tempfile.TemporaryDirectory() as folder:
            for step in STEPS:
                subprocess.run([sys.executable, "-B", GEODATA / "build/steps" / step, folder], check=True)
            for file in FILES:
                self.assertTrue(filecmp.cmp(Path(folder) / file, GEODATA / file, shallow=False), file)


if __name__ == "__main__":
    unittest.main()
