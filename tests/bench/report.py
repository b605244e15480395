#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints how long things take, each beside what the machine needs for less in the same run, and its budget.

Subjects: the atlas that ships; that with 1k, 10k, 100k or 1M made-up incidents over it; with 1M in a file of one long
line (opening only); with 2,000 dated polygons of 200 vertices. A figure is the median of several runs after one that does
not count.
"""

import argparse
import json
import os
import sys
from pathlib import Path

from figures import ATLAS, NAIVE_MOST, ONE_LINE, POLYGONS, ROWS, SIZES, budget
from measure import measured

SUBJECTS = [ATLAS, *SIZES, "1M" + ONE_LINE, POLYGONS]


def number(value, width=10):
    return f"{value:{width}.{1 if value >= 100 else 2}f}" if value is not None else " " * width


def print_subject(subject, known):
    print(f"\n{subject:40}{'median':>10}{'worst':>10}{'budget':>10}{'of worst':>10}{'ratio':>9}  to")
    for name, beside in ROWS.items():
        if name not in known:
            continue
        figure = known[name]
        limits = budget(subject, name, known)
        over = any(limit and value > limit for limit, value in zip(limits, (figure["median"], figure["worst"])))
        line = f"{name:38}{'!' if over else ' '} {number(figure['median'])}{number(figure['worst'])}"
        line += number(limits[0]) + number(limits[1])
        if beside in known:
            base = known[beside]["median"]
            fewer = beside.startswith("naive") and SIZES[subject] > NAIVE_MOST
            line += f"{figure['median'] / base:9.2f}  {beside}{f' with {NAIVE_MOST}' if fewer else ''} ({base:.2f})"
        print(line.rstrip())


def print_growth(subjects):
    """The medians beside each other, and how many times more the last is than the first."""
    sizes = [size for size in SIZES if size in subjects]
    if len(sizes) < 2:
        return
    print(f"\n{'growth of the median':40}" + "".join(f"{size:>10}" for size in sizes) + f"{'last/first':>12}")
    for name in ROWS:
        values = [subjects[size][name]["median"] for size in sizes if name in subjects[size]]
        if len(values) == len(sizes):
            print(f"{name:40}" + "".join(map(number, values)) + f"{values[-1] / values[0]:12.2f}")


def main():
    parser = argparse.ArgumentParser(
        prog="tests/bench/run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--subjects", default=",".join(SUBJECTS), help="some of them, separated by commas")
    parser.add_argument("--no-window", action="store_true", help="leave out what needs a display")
    parser.add_argument("--quick-backend", help="QT_QUICK_BACKEND of the windows, such as software")
    parser.add_argument("--growth", action="store_true", help="also print how the figures grow with the incidents")
    parser.add_argument("--json", type=Path, help="also write the figures to this file, for tests/bench/compare")
    arguments = parser.parse_args()
    subjects = arguments.subjects.split(",")
    if unknown := [subject for subject in subjects if subject not in SUBJECTS]:
        parser.error(f"there is no subject {unknown[0]!r}; there are {', '.join(map(repr, SUBJECTS))}")
    before = os.getloadavg()[0]
    found = {}
    for subject in subjects:
        found[subject] = measured(arguments.build, subject, not arguments.no_window, arguments.quick_backend)
        print_subject(subject, found[subject])
        sys.stdout.flush()
    if arguments.growth:
        print_growth(found)
    machine = {"cores": os.cpu_count(), "load before": round(before, 2), "load after": round(os.getloadavg()[0], 2),
               "QT_QUICK_BACKEND": arguments.quick_backend or "not set"}
    print("\nmilliseconds, memory in MiB; ! = over a budget")
    print(", ".join(f"{key}: {value}" for key, value in machine.items()))
    if arguments.json:
        arguments.json.write_text(json.dumps({"machine": machine, "subjects": found}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
