# SPDX-License-Identifier: MIT
"""Measures subjects (see figures.py) with the bench programs of a build."""

import os
import tempfile
from pathlib import Path

import exports
import generate
from figures import ATLAS, NAIVE_MOST, ONE_LINE, POLYGONS, SIZES
from processes import openings, printed, say, whole_process

GEODATA = Path(__file__).resolve().parents[2] / "geodata"
RUNS = 3  # of whole processes
SEED = 1
REGION = "44,38.5,48,41.5"


def made(build, subject):
    """The file of a subject, made where it is missing; None for the atlas."""
    if subject == ATLAS:
        return None
    path = build / "bench-data" / f"{subject.replace(' ', '-')}.geojson"
    stamp = max(Path(generate.__file__).stat().st_mtime, 0)
    if not path.exists() or path.stat().st_mtime < stamp:
        say(f"bench: making {path}")
        path.parent.mkdir(exist_ok=True)
        part = path.with_suffix(".part")
        size = SIZES.get(subject.removesuffix(ONE_LINE))
        parts = generate.polygons(2000, 200, SEED) if subject == POLYGONS else generate.features(size, SEED)
        generate.write(part, parts, subject.endswith(ONE_LINE))
        part.replace(path)
    return path


def exported(build, files):
    with tempfile.TemporaryDirectory() as folder:
        place = ["--bbox", REGION] if files else []
        command = [build / "app/truceline", "--export", f"{folder}/map.png", "--size", "3840x2160", *place, *files]
        return whole_process("export 3840 x 2160", command, RUNS)


def baselines(build, files):
    program = build / "app/truceline"
    return [
        whole_process("start without work", [program, "--version"], RUNS),
        *printed([build / "tests/bench/bench_baselines", *(files or sorted(GEODATA.rglob("*.geojson")))]),
    ]


def windows(build, subject, files, backend):
    """The figures of real windows; `backend` as in QT_QUICK_BACKEND, None = Qt's own choice."""
    bench = build / "tests/bench"
    env = {**os.environ, **({"QT_QUICK_BACKEND": backend} if backend else {})}
    found = printed([bench / "bench_window", *files], env=env)
    if subject == ATLAS:
        found.append(whole_process("start of an empty window", [bench / "bench_window", "--empty"], RUNS, env=env))
        self_test = [build / "app/truceline", "--self-test"]
        found.append(whole_process("start to the window's first frame", self_test, RUNS, env=env))
        found += printed([bench / "bench_flight"], env=env)
    if subject in SIZES:
        found += printed([bench / "bench_heartbeat", *files], env=env)
        # As many as there are, as far as it can take them.
        found += printed([bench / "bench_naive", *files, str(min(SIZES[subject], NAIVE_MOST))], env=env)
    return found


def measured(build, subject, with_windows, backend):
    """All figures of a subject by name."""
    file = made(build, subject)
    files = [file] if file else []
    say(f"bench: measuring {subject}")
    only_opening = subject.endswith(ONE_LINE)
    known = openings([build / "tests/bench/bench_core", *files], RUNS, only_first_map=only_opening)
    others = baselines(build, files)
    if not only_opening:
        others.append(exported(build, files))
        if subject == ATLAS:
            others += exports.exported(build, RUNS)
        if with_windows:
            others += windows(build, subject, files, backend)
    return known | {each["name"]: each for each in others}
