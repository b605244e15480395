# SPDX-License-Identifier: MIT
"""The shipped stories keep their rules, and every rule catches an error planted for it."""
import copy
import unittest
from pathlib import Path

import geodata_rules
import story_rules as rules

GEODATA = Path(__file__).resolve().parents[2] / "geodata"


class Stories(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.atlas = geodata_rules.load(GEODATA)

    def catches(self, rule, sow, text):
        """RULE finds nothing at first, then exactly the error that SOW plants into the first chapter."""
        self.assertEqual([], list(rule(self.atlas)))
        planted = copy.copy(self.atlas)
        planted.stories = copy.deepcopy(planted.stories)
        sow(rules.chapters(planted)[0])
        findings = list(rule(planted))
        self.assertEqual(1, len(findings), findings)
        self.assertIn(text, findings[0])

    def test_there_are_chapters(self):
        self.assertEqual(12, len(rules.chapters(self.atlas)))

    def test_texts_are_in_every_language(self):
        rule = rules.texts_are_in_every_language
        self.catches(rule, lambda c: c["caption"].pop("az"), "no caption in az")
        self.catches(rule, lambda c: c["title"].update(hy=""), "no title in hy")

    def test_wording_is_neutral(self):
        rule = rules.wording_is_neutral
        self.catches(rule, lambda c: c["caption"].update(en="The town was liberated."), "liberated")
        self.catches(rule, lambda c: c["caption"].update(ru="Город был освобождён."), "освобож")
        self.catches(rule, lambda c: c["answer"].update(az="Şəhər azad edildi."), "azad ed")
        self.catches(rule, lambda c: c["title"].update(hy="Քաղաքի ազատագրումը"), "ազատագր")

    def test_captions_are_short(self):
        self.catches(rules.captions_are_short, lambda c: c["caption"].update(en="One. Two. Three."), "3 sentences")

    def test_views_show_what_exists(self):
        rule = rules.views_show_what_exists
        self.catches(rule, lambda c: c["view"].update(highlight=["1066-hastings"]), "1066-hastings")
        self.catches(rule, lambda c: c["view"].update(layers=["canals"]), "the layer canals")
        self.catches(rule, lambda c: c["view"].update(to="1066"), "is no window")
        self.catches(rule, lambda c: c["view"].update(center=[0, 0]), "outside the atlas")

    def test_highlights_lie_in_their_window(self):
        self.catches(rules.highlights_lie_in_their_window, lambda c: c["view"].update(highlight=["tegh_2023"]),
                     "tegh_2023 is not within its window")


if __name__ == "__main__":
    unittest.main()
