# SPDX-License-Identifier: MIT
"""The points of view of the shipped atlas keep their rules, and every rule catches an error planted for it."""
import copy
import unittest
from pathlib import Path

import geodata_rules
import viewpoint_rules as rules

GEODATA = Path(__file__).resolve().parents[2] / "geodata"


class Viewpoints(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.atlas = geodata_rules.load(GEODATA)

    def catches(self, rule, sow, text):
        """RULE finds nothing at first, then exactly the error that SOW plants, in words that hold TEXT."""
        self.assertEqual([], list(rule(self.atlas)))
        planted = copy.copy(self.atlas)
        planted.description = copy.deepcopy(planted.description)
        sow({view["id"]: view for view in planted.description["viewpoints"]}, planted)
        findings = list(rule(planted))
        self.assertEqual(1, len(findings), findings)
        self.assertIn(text, findings[0])

    def test_every_view_is_there(self):
        rule = rules.every_view_is_there
        self.catches(rule, lambda v, p: p.description["viewpoints"].pop(), "the viewpoints are")
        self.catches(rule, lambda v, p: v["un"]["note"].pop("az"), "no note in az")
        self.catches(rule, lambda v, p: v["neutral"]["hide"].append("nk_1994"), "leaves something out")
        self.catches(rule, lambda v, p: v["armenia"]["sources"].clear(), "nobody stated it")

    def test_references_resolve(self):
        rule = rules.references_resolve
        self.catches(rule, lambda v, p: v["un"]["hide"].append("atlantis"), "no area or boundary atlantis")
        self.catches(rule, lambda v, p: v["armenia"]["draw"].update(nkao_1988="occupied_claim"), "drawn as occupied_claim")
        self.catches(rule, lambda v, p: v["un"]["draw"].update(pk_zone="deployment"), "hides and draws pk_zone")
        self.catches(rule, lambda v, p: v["un"]["sources"].append("hearsay"), "no source hearsay")

        def share(views, planted):
            planted.files = copy.deepcopy(planted.files)
            planted.features("boundaries.geojson")[0]["properties"]["id"] = "nk_1994"
        self.catches(rule, share, "share an id")

    def test_wording_is_neutral(self):
        rule = rules.wording_is_neutral
        self.catches(rule, lambda v, p: v["un"]["note"].update(en="After the aggression."), "the word aggression")
        self.catches(rule, lambda v, p: v["un"]["note"].update(ru="После агрессии."), "in ru: the word агресс")
        self.catches(rule, lambda v, p: v["un"]["note"].update(en="One. Two."), "not one sentence")


if __name__ == "__main__":
    unittest.main()
