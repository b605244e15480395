#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""report.py BUILD [--json FILE] [--file GEOJSON]: runs the benchmarks of a build and prints their figures.

Needs a display. A figure is the median of several runs; "beside" is what the same machine needs in the same run for
something that does less.
"""

import argparse
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

# What is measured: name of the figure, words, name of the figure beside it, budget in milliseconds.
ROWS = [
    ("start to the window's first frame", "whole process", "start of an empty window", 500),
    ("export of the opening view, 1920 x 1080", "whole process", "start without work", None),
    ("export of the opening view, 3840 x 2160", "whole process", "start without work", 1000),
    ("open", "read the atlas", "read with GDAL", None),
    ("make ready for drawing", "", None, None),
    ("first map in an open window", "from reading on", None, 500),
    ("slider step to the window", "until the frame that shows it", "frame of an empty window", 8),
    ("step, window of 30 days", "1920 x 1080, over all years", "copy a frame", 8),
    ("step, cumulative", "1920 x 1080, over all years", "copy a frame", None),
    ("frame while panning", "", "frame of an empty window", 8),
    ("sharp after moving, zoom +0", "ground and time", "copy a frame", 60),
    ("sharp after moving, zoom +2", "ground and time", "copy a frame", 60),
    ("sharp after moving, zoom +4", "ground and time", "copy a frame", 60),
    ("ground", "1920 x 1080", "copy a frame", None),
    ("time", "1920 x 1080", "copy a frame", None),
    ("hit test", "", None, 0.3),
    ("sheet of 3840 x 2160", "with furniture", None, None),
    ("its PNG", "", None, None),
]


def whole_process(name, command, runs=5):
    """How long a process takes from its start to its end."""
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append((time.perf_counter() - start) * 1000)
    del times[0]  # the files come into the cache
    return {"name": name, "median": statistics.median(times), "worst": max(times), "runs": runs}


def printed(command):
    """The figures that a benchmark prints, one JSON object a line."""
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


def measured(build, file):
    program = str(build / "app/truceline")
    bench = build / "tests/bench"
    files = [file] if file else []
    with tempfile.TemporaryDirectory() as folder:
        export = [program, "--export", f"{folder}/map.png", *files]
        return [
            whole_process("start without work", [program, "--version"]),
            whole_process("start of an empty window", [str(bench / "bench_window"), "--empty"]),
            whole_process("start to the window's first frame", [program, "--self-test"]),
            whole_process("export of the opening view, 1920 x 1080", [*export, "--size", "1920x1080"]),
            whole_process("export of the opening view, 3840 x 2160", [*export, "--size", "3840x2160"]),
            *printed([str(bench / "bench_core"), *files]),
            *printed([str(bench / "bench_window")]),
        ]


def table(figures):
    known = {figure["name"]: figure for figure in figures}
    print(f"{'':44}{'median':>9}{'worst':>9}{'budget':>9}   beside")
    for name, words, beside, budget in ROWS:
        figure = known[name]
        limit = f"{budget:g}" if budget else ""
        over = " !" if budget and figure["median"] > budget else "  "
        base = f"{known[beside]['median']:.2f} {beside}" if beside else ""
        print(f"{name:44}{figure['median']:9.2f}{figure['worst']:9.2f}{limit:>9}{over} {base}"
              f"{'   (' + words + ')' if words else ''}")
    print("milliseconds; ! = over the budget")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--file", help="a file to add to the shipped atlas")
    arguments = parser.parse_args()
    figures = measured(arguments.build, arguments.file)
    table(figures)
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
