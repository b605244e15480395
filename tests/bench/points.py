#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures a file of incidents from outside and prints one line of JSON.

The keys are `load first_map start_to_first_map scrub scrub_cpu scrub_max pan hit export4k` in milliseconds, medians but
for scrub_max, and `peak_mib private_mib`:

load                from the call that opens the file to a layer ready for drawing, over the atlas that ships
first_map           from there to the pixels of the first map, ground and incidents, 1920 x 1080
start_to_first_map  from the start of a process to those pixels
scrub               a step of the slider to the day's pixels; scrub_cpu on all threads; scrub_max the slowest
pan                 a new picture, as pixels, where the map has moved (the ground moves as an image)
hit                 what is under a mark of the busy day, with its title
export4k            truceline --export of the busy day at 3840 x 2160, from the process's start to its end
peak_mib            the most that was ever resident; private_mib is what is resident at the end without a file behind it

DATES.tsv: a line `busyDay x0 y0 x1 y1`, then a day a line, separated by tabs or spaces. Days count from 1988-01-01 or
are ISO dates. Marks to be hit lie in the box: degrees where both corners lie around the frame, world coordinates (Web
Mercator as the unit square) where all are within 0 to 1, else pixels of the frame. The frame is 44-48 E, 38.5-41.5 N.
"""

import argparse
import datetime
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

from processes import openings, whole_process

EPOCH = datetime.date(1988, 1, 1)
WINDOW = datetime.timedelta(days=29)
FRAME = "44,38.5,48,41.5"


class Unfit(Exception):
    """What is wrong with the input, in words."""


def day(word):
    """A day from a number since EPOCH or from an ISO date."""
    try:
        number = float(word)
    except ValueError:
        return datetime.date.fromisoformat(word)
    if number != math.floor(number):
        raise ValueError(word)
    return EPOCH + datetime.timedelta(days=int(number))


def unit(box):
    """What the four numbers of a box are."""
    corners = (box[:2], box[2:])
    if all(0 <= number <= 1 for number in box):
        return "world"
    if all(40 <= x <= 52 and 35 <= y <= 45 for x, y in corners):
        return "degrees"
    return "pixels"


def read_dates(path):
    """The busy day, its box as text with its unit, and the days of DATES.tsv."""
    lines = [(number, line.split()) for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1)]
    lines = [(number, words) for number, words in lines if words]
    if len(lines) < 2:
        raise Unfit(f"{path}: expected a line `busyDay x0 y0 x1 y1` and at least one day")
    try:
        (number, head), *rest = lines
        busy, box = day(head[0]), [float(word) for word in head[1:]]
        if len(box) != 4 or not all(map(math.isfinite, box)):
            raise ValueError
        days = []
        for number, words in rest:
            (word,) = words
            days.append(day(word))
    except (ValueError, OverflowError):
        what = "a day" if number > lines[0][0] else "`busyDay x0 y0 x1 y1`"
        raise Unfit(f"{path}:{number}: expected {what}") from None
    return busy, f"{unit(box)} {' '.join(map(repr, box))}", days


def measured_export(program, file, busy, mode, runs):
    """The milliseconds that the program takes to write the map of the busy day."""
    end = busy + WINDOW
    dates = ["--at", f"{end}"] if mode == "cumulative" else ["--from", f"{busy}", "--to", f"{end}"]
    with tempfile.TemporaryDirectory() as folder:
        picture = f"{folder}/map.png"
        command = [program, "--export", picture, "--size", "3840x2160", "--bbox", FRAME, "--mode", mode, *dates, file]
        return whole_process("export", command, runs)["median"]


def measure(build, file, dates, mode, runs):
    """All keys of the line."""
    busy, box, steps = dates
    days = "\n".join([f"{busy} {box}", *map(str, steps)]) + "\n"
    known = openings([build / "tests/bench/bench_points", file, mode], runs, days)
    return {
        "load": known["open"]["median"],
        "first_map": known["first map"]["median"],
        "start_to_first_map": known["start to first map"]["median"],
        "scrub": known["scrub"]["median"],
        "scrub_cpu": known["scrub"]["cpu"],
        "scrub_max": known["scrub"]["worst"],
        "pan": known["pan"]["median"],
        "hit": known["hit"]["median"],
        "export4k": measured_export(build / "app/truceline", file, busy, mode, runs),
        "peak_mib": known["peak memory"]["median"],
        "private_mib": known["private memory"]["median"],
    }


def main():
    parser = argparse.ArgumentParser(
        prog="tests/bench/run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--points", type=Path, required=True, metavar="FILE", help="GeoJSON with dated points")
    parser.add_argument("--dates", type=Path, required=True, metavar="DATES")
    parser.add_argument("--mode", choices=("window", "cumulative"), required=True)
    parser.add_argument("--runs", type=int, default=3, help="of what is done by whole processes; 3 if not given")
    arguments = parser.parse_args()
    try:
        if arguments.runs < 1:
            raise Unfit("--runs must be at least 1")
        with arguments.points.open("rb"):
            line = measure(
                arguments.build, arguments.points, read_dates(arguments.dates), arguments.mode, arguments.runs)
    except (Unfit, OSError, UnicodeDecodeError, subprocess.CalledProcessError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    print(json.dumps({key: round(value, 3) for key, value in line.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
