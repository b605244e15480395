# SPDX-License-Identifier: MIT
"""Countries and border lines of the shipped atlas meet as the rules ask, and every rule catches a planted error."""
import copy
import unittest
from pathlib import Path

import border_rules as rules
import geodata_rules

GEODATA = Path(__file__).resolve().parents[2] / "geodata"


def moved(values, degrees):
    if isinstance(values[0], (int, float)):
        return [round(values[0] + degrees, 6), values[1]]
    return [moved(value, degrees) for value in values]


class Borders(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.atlas = geodata_rules.load(GEODATA)

    def catches(self, rule, file, key, sow, text):
        """RULE finds nothing at first, then the error that SOW plants into one feature, in words that hold TEXT."""
        self.assertEqual([], list(rule(self.atlas)))
        planted = copy.copy(self.atlas)
        planted.files = dict(planted.files)
        planted.files[file] = copy.deepcopy(planted.files[file])
        sow(next(f for f in planted.features(file) if f["properties"]["id"] == key))
        findings = list(rule(planted))
        self.assertTrue(any(text in finding for finding in findings), findings)

    def test_neighbours_leave_no_gaps(self):
        def shift(feature):
            feature["geometry"]["coordinates"] = moved(feature["geometry"]["coordinates"], 0.0001)
        self.catches(rules.neighbours_leave_no_gaps, rules.COUNTRIES, "AM", shift, "a gap of")

    def test_neighbours_share_their_edges(self):
        def shift(feature):
            feature["geometry"]["coordinates"] = moved(feature["geometry"]["coordinates"], 0.000001)
        self.catches(rules.neighbours_share_their_edges, rules.COUNTRIES, "AM", shift, "AM and AZ share")

    def test_border_is_the_same_on_every_day(self):
        rule = rules.border_is_the_same_on_every_day
        self.catches(rule, rules.BOUNDARIES, "ssr_karki", lambda f: f["geometry"]["coordinates"].pop(), "on 1936")
        self.catches(rule, rules.BOUNDARIES, "delimited_2024", lambda f: f["properties"].update(end="2024-08-29"),
                     "on 2024-08-30")


if __name__ == "__main__":
    unittest.main()
