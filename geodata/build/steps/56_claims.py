# SPDX-License-Identifier: MIT
"""Makes claims.csv: every claim with the side of its speaker, its unit and the range that its value means."""
import re

import tables

COLUMNS = ["claim_id", "subject_id", "claimant", "side", "assertion", "value", "unit", "value_low", "value_high",
           "asserted_on", "source_id", "verified", "notes"]
NUMBER = r"\d+(?:\.\d+)?"


def limits(value, unit):
    """The lowest and the highest figure that VALUE means; an empty highest means no upper limit."""
    if unit == "text":
        return "", ""
    if value.startswith("none"):
        return "0", "0"
    if value == "hundreds":
        return "200", ""
    if match := re.fullmatch(f"({NUMBER})-({NUMBER})", value):
        return match.groups()
    if match := re.fullmatch(f"<=({NUMBER})", value):
        return "0", match[1]
    if match := re.fullmatch(f">=({NUMBER})|({NUMBER}) so far", value):
        return match[1] or match[2], ""
    if match := re.fullmatch(f">({NUMBER})", value):
        whole = unit in ("persons", "houses")
        return str(int(match[1]) + 1) if whole else match[1], ""
    if match := re.fullmatch(NUMBER, value):
        return value, value
    raise ValueError(f"{value}: not a figure in {unit}")


sides = tables.read_by("claimants", "claimant")
assertions = tables.read_by("assertions", "assertion")
rows = []
for claim in tables.read("claims"):
    unit = assertions[claim["assertion"]]["unit"]
    low, high = limits(claim["value"], unit)
    rows.append(claim | sides[claim["claimant"]] | {"unit": unit, "value_low": low, "value_high": high})
tables.write_csv("claims.csv", COLUMNS, rows)
