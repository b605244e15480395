# SPDX-License-Identifier: MIT
"""Where the recipe reads and writes."""

from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent
GEODATA = BUILD.parent
BASE = GEODATA / "base"
HAND = BUILD / "hand"
WORK = GEODATA.parent / ".build" / "geodata"
PACKAGES = WORK / "packages"
STAGE = WORK / "stage"

# The ground reaches half a degree beyond the atlas's own extent (36–57° E, 34–46° N).
GROUND = (35.5, 33.5, 57.5, 46.5)
