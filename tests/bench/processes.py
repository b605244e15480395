# SPDX-License-Identifier: MIT
"""Runs programs and takes their figures.

A figure is a dictionary: name, median, worst, unit ("ms" or "MiB"), runs; of what a bench program timed itself also cpu,
the median on all threads.
"""

import json
import statistics
import subprocess
import sys
import time

FIRST_MAP = ("open", "first map", "open to first map")  # what is known once the first map is painted


def figure(name, times):
    return {"name": name, "median": statistics.median(times), "worst": max(times), "unit": "ms", "runs": len(times)}


def milliseconds(command, **how):
    """How long a process takes from its start to its end."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **how)
    return (time.perf_counter() - start) * 1000


def whole_process(name, command, runs, **how):
    """The time of a process as a figure; a first run that does not count brings the files into the system's cache."""
    return figure(name, [milliseconds(command, **how) for _ in range(runs + 1)][1:])


def printed(command, **how):
    """The figures that a bench program prints."""
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **how).stdout.splitlines()
    return [json.loads(line) for line in lines]


def opened(command, given=""):
    """The figures of a bench program that begins with the first map, and the milliseconds from its start to there."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        process.stdin.write(given)
        process.stdin.close()
        lines = [process.stdout.readline() for _ in FIRST_MAP]
        shown = (time.perf_counter() - start) * 1000
        lines += process.stdout.readlines()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return [json.loads(line) for line in lines], shown


def openings(command, runs, given="", only_first_map=False):
    """The figures of a bench program, those up to the first map over several processes, by name."""
    first_map = [*command, "--first-map"]
    taken = [opened(first_map, given) for _ in range(runs)][1:]  # the first brings the file into the cache
    taken.append(opened(first_map if only_first_map else command, given))
    known = {each["name"]: each for each in taken[-1][0]}
    for index, name in enumerate(FIRST_MAP):
        known[name] = figure(name, [figures[index]["median"] for figures, _ in taken])
    known["start to first map"] = figure("start to first map", [shown for _, shown in taken])
    return known


def say(words):
    print(words, file=sys.stderr, flush=True)
