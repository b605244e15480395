#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes files to be measured, the same ones each time: made-up incidents in bursts, or dated polygons.

Incidents are points of 1988 to 2025 with about 340 bytes each, most of them in a few hundred bursts of days and around a
few hundred spots, as fighting is. Days count from 1988-01-01.
"""

import argparse
import datetime
import math
import random
from pathlib import Path

EPOCH = datetime.date(1988, 1, 1)
DAYS = (datetime.date(2025, 12, 31) - EPOCH).days + 1
WEST, SOUTH, EAST, NORTH = 44.0, 38.5, 48.0, 41.5
BURST_SHARE = 0.85  # of the incidents, in bursts

TYPES = ("clash", "shelling", "air", "advance", "civilians", "capture", "border", "ceasefire")
WEIGHTS = (34, 30, 8, 5, 9, 4, 8, 2)
ACTORS = ("Military Forces of Armenia", "Military Forces of Azerbaijan", "Artsakh Defense Army",
          "Unidentified Armed Group")
PLACES = ("Sotk", "Jermuk", "Goris", "Kapan", "Aghdam", "Fuzuli", "Jabrayil", "Shusha", "Kalbajar", "Tartar", "Lachin")
WORDS = ("fire", "was", "reported", "near", "the", "village", "from", "positions", "on", "heights", "by", "both", "sides",
         "no", "figures", "were", "given", "at", "night", "small", "arms", "mortar")


def inside(value, low, high):
    return min(max(value, low), high)


def bursts(chance, count):
    """Beginnings of bursts with their lengths in days and weights: few are long and heavy."""
    found = [(chance.randrange(DAYS), 1 + int(chance.expovariate(1 / 12)), chance.paretovariate(1.1))
             for _ in range(count)]
    return [burst[:2] for burst in found], [burst[2] for burst in found]


def spots(chance, count):
    """Places of fighting along a belt through the frame, with weights."""
    found = [(chance.uniform(WEST, EAST), chance.gauss(39.9, 0.45)) for _ in range(count)]
    return found, [chance.paretovariate(1.2) for _ in found]


def features(count, seed):
    """The text of each incident, in no order."""
    chance = random.Random(seed)
    burst_list, burst_weights = bursts(chance, 300)
    spot_list, spot_weights = spots(chance, 400)
    dates = [str(EPOCH + datetime.timedelta(days=day)) for day in range(DAYS)]
    phrases = [" ".join(chance.choices(WORDS, k=7)) for _ in range(5000)]
    in_bursts = chance.choices(burst_list, burst_weights, k=count)
    places = chance.choices(spot_list, spot_weights, k=count)
    kinds = chance.choices(TYPES, WEIGHTS, k=count)
    for number in range(count):
        day = chance.randrange(DAYS)
        if chance.random() < BURST_SHARE:
            start, length = in_bursts[number]
            day = min(start + int(chance.random() * length), DAYS - 1)
        lon = inside(chance.gauss(places[number][0], 0.06), WEST, EAST)
        lat = inside(chance.gauss(places[number][1], 0.05), SOUTH, NORTH)
        end = min(day + chance.randrange(1, 4), DAYS - 1) if chance.random() < 0.08 else day
        one, other = chance.sample(ACTORS, 2)
        deaths = int(chance.expovariate(0.5))
        yield (
            f'{{"type":"Feature","properties":{{"id":"m{number}","start":"{dates[day]}","end":"{dates[end]}",'
            f'"type":"{kinds[number]}","where_prec":{1 + (chance.random() < 0.2)},"actor1":"{one}","actor2":"{other}",'
            f'"deaths_best":{deaths},"name":"{PLACES[number % len(PLACES)]} {number}",'
            f'"summary":"{phrases[chance.randrange(5000)]}"}},'
            f'"geometry":{{"type":"Point","coordinates":[{lon:.5f},{lat:.5f}]}}}}')


def polygons(count, vertices, seed):
    """Wobbly areas with spans of months, some of them open."""
    chance = random.Random(seed)
    for number in range(count):
        lon, lat = chance.uniform(WEST, EAST), chance.uniform(SOUTH, NORTH)
        radius = chance.uniform(0.02, 0.25)
        waves = [(chance.randrange(2, 9), chance.uniform(0, 2 * math.pi), chance.uniform(0.02, 0.15)) for _ in range(4)]
        ring = []
        for i in range(vertices):
            angle = 2 * math.pi * i / vertices
            away = radius * (1 + sum(height * math.sin(often * angle + phase) for often, phase, height in waves))
            ring.append(f"[{lon + away * math.cos(angle):.5f},{lat + 0.77 * away * math.sin(angle):.5f}]")
        ring.append(ring[0])
        first = EPOCH + datetime.timedelta(days=chance.randrange(DAYS))
        last = first + datetime.timedelta(days=30 + int(chance.expovariate(1 / 900)))
        end = f'"end":"{last}",' if chance.random() < 0.8 else ""
        side = chance.choice(("Armenia", "Azerbaijan"))
        yield (
            f'{{"type":"Feature","properties":{{"id":"p{number}","start":"{first}",{end}"name":"Area {number}",'
            f'"claimed_by":"{side}","category":"control"}},'
            f'"geometry":{{"type":"Polygon","coordinates":[[{",".join(ring)}]]}}}}')


def write(path, parts, one_line):
    """A collection with one feature a line, or all of it in one line."""
    between, edge = (",", "") if one_line else (",\n", "\n")
    with path.open("w", encoding="utf-8") as file:
        file.write(f'{{"type":"FeatureCollection","features":[{edge}')
        for number, part in enumerate(parts):
            file.write(between + part if number else part)
        file.write(f"{edge}]}}\n")


def write_dates(path, seed, count=150):
    """A DATES.tsv (see points.py) that walks through all years, with the middle of the heaviest burst as busy day."""
    burst_list, weights = bursts(random.Random(seed), 300)
    start, length = burst_list[weights.index(max(weights))]
    lines = [f"{min(start + length // 2, DAYS - 30)}\t{WEST}\t{SOUTH}\t{EAST}\t{NORTH}"]
    lines += [str(step * (DAYS - 30) // (count - 1)) for step in range(count)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, help="of incidents, or of polygons")
    parser.add_argument("file", type=Path, help="GeoJSON to write")
    parser.add_argument("--dates", type=Path, help="also write days to walk through, as `run --points` takes them")
    parser.add_argument("--one-line", action="store_true", help="everything in one long line, not one feature a line")
    parser.add_argument("--polygons", action="store_true", help="dated polygons of 200 vertices instead of incidents")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if arguments.polygons:
        parts = polygons(arguments.count, 200, arguments.seed)
    else:
        parts = features(arguments.count, arguments.seed)
    write(arguments.file, parts, arguments.one_line)
    if arguments.dates:
        write_dates(arguments.dates, arguments.seed)


if __name__ == "__main__":
    main()
