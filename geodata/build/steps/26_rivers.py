# SPDX-License-Identifier: MIT
"""base/rivers.geojson: the larger rivers of WDBII (in GSHHG), which carries no names; those of hand/rivers.csv get
theirs by points that lie along them.

base/aras.geojson: the Aras, as far as it is the border of Armenia and Azerbaijan with Türkiye and Iran, from the
countries' own outline. WDBII, which is up to 2 km off there, leaves it out."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import border, geojson, gshhg, tables
from lib.paths import BASE, NEAR, PACKAGES
from lib.shapes import buffer_km, joined, length_km, line, lines, point, polygon

FILE = PACKAGES / "gmt-gshhg-full" / "usr" / "share" / "gmt-gshhg" / "binned_river_f.nc"
LEVELS_CLOSE, LEVELS_FAR = (3, 4), (1, 2)
CLOSE = (42.5, 38, 50.5, 42.5)
SHORTEST_KM = 20
TOLERANCE = 0.001
REACH_DEGREES = 0.06
ARAS_FROM, ARAS_TO = (43.664, 40.107), (47.99, 39.7)
# WDBII lets the Aras run on to the sea, as it did about 1900; today it joins the Kura (hand/rivers.geojson).
OLD_MOUTH = polygon([[(47.9, 39.9), (48.7, 39.7), (48.85, 39.45), (49.05, 39.38), (49.3, 39.29), (49.3, 39.2),
                      (47.9, 39.2), (47.9, 39.9)]])


def aras(countries):
    """The outline of Armenia and Azerbaijan together, from the mouth of the Akhuryan to where Iran's border leaves."""
    mainland = countries["AM"].Union(countries["AZ"])
    outlines = lines(mainland.Boundary())
    ring = [p[:2] for p in max(outlines, key=length_km).GetPoints()][:-1]

    def nearest(target):
        return min(range(len(ring)), key=lambda i: (ring[i][0] - target[0]) ** 2 + (ring[i][1] - target[1]) ** 2)

    first, last = nearest(ARAS_FROM), nearest(ARAS_TO)
    return line(min((ring[first:] + ring[:last + 1] if first > last else ring[first:last + 1],
                     ring[last:] + ring[:first + 1] if last > first else ring[last:first + 1]), key=len))


def names_of(rivers, rows):
    """{index of river: properties} of the named rivers."""
    found = {}
    for row in rows:
        spot = point(float(row["lon"]), float(row["lat"]))
        nearest = min(range(len(rivers)), key=lambda i: rivers[i].Distance(spot))
        if rivers[nearest].Distance(spot) < REACH_DEGREES:
            found[nearest] = {key: row[key] for key in row if key.startswith("name") and row[key]}
    return found


def main():
    along = aras(border.countries())
    rows = tables.rows("rivers")
    drawn = buffer_km(along, 4, 4).Union(OLD_MOUTH)
    found = [line(points) for _, points in gshhg.rivers(FILE, NEAR, LEVELS_FAR)]
    found += [line(points) for _, points in gshhg.rivers(FILE, CLOSE, LEVELS_CLOSE)]
    parts = [piece for part in found for piece in lines(part.Difference(drawn))]
    rivers = [part for part in joined(parts) if length_km(part) > SHORTEST_KM]
    names = names_of(rivers, rows)
    features = [(part.Simplify(TOLERANCE), {"id": f"river_{number:03}", **names.get(number, {})})
                for number, part in enumerate(rivers)]
    geojson.write(BASE / "rivers.geojson", features)
    row = next(row for row in rows if row["river"] == "aras")
    named = {key: row[key] for key in row if key.startswith("name") and row[key]}
    geojson.write(BASE / "aras.geojson", [(along, {"id": "aras", **named})], 6)


main()
