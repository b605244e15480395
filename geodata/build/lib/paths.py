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

# The ground is drawn in detail within NEAR, half a degree beyond the atlas's own extent (36–57° E, 34–46° N), and
# roughly as far as WORLD, so that no shape of window or sheet shows an edge.
NEAR = (35.5, 33.5, 57.5, 46.5)
WORLD = (0.0, 5.0, 100.0, 72.0)
