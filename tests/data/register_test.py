# SPDX-License-Identifier: MIT
"""No id of the shipped atlas is ever withdrawn, and the rule catches it when one is."""
import unittest
from pathlib import Path

import geodata_rules
import register_rules as rules

GEODATA = Path(__file__).resolve().parents[2] / "geodata"


class Register(unittest.TestCase):
    def test_ids_are_kept(self):
        atlas, register = geodata_rules.load(GEODATA), rules.registered()
        self.assertEqual([], list(rules.ids_are_kept(atlas, register)))
        gone = list(rules.ids_are_kept(atlas, register | {"incident 1066-hastings"}))
        self.assertEqual(["incident 1066-hastings: the id was given and is gone"], gone)
        new = list(rules.ids_are_kept(atlas, register - {"place jermuk"}))
        self.assertEqual(["place jermuk: the id is new; run register_rules.py to write it down"], new)


if __name__ == "__main__":
    unittest.main()
