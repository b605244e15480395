# SPDX-License-Identifier: MIT
"""Land that Natural Earth gives to the wrong district (hand/district_transfers.geojson)."""

from lib import geojson
from lib.paths import HAND
from lib.shapes import surface


def applied(districts):
    """The districts {id: shape} after the exchanges of land between neighbours that are among them."""
    districts = dict(districts)
    for piece, properties in geojson.read(HAND / "district_transfers.geojson"):
        giver, taker = properties["from"], properties["to"]
        if giver in districts and taker in districts:
            part = districts[giver].Intersection(piece)
            districts[giver] = surface(districts[giver].Difference(part))
            districts[taker] = surface(districts[taker].Union(part))
    return districts
