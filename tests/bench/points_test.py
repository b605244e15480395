#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""points_test.py BUILD: whoever calls `tests/bench/run --points` gets one line with all figures, or is told what is
wrong."""

import json
import math
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
BUILD = sys.argv.pop(1)
KEYS = {"load", "first_map", "start_to_first_map", "scrub", "scrub_cpu", "scrub_max", "pan", "hit", "export4k",
        "peak_mib", "private_mib"}


class Points(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.file = Path(cls.folder.name) / "incidents.geojson"
        cls.dates = Path(cls.folder.name) / "dates.tsv"
        command = [sys.executable, HERE / "generate.py", "1000", cls.file, "--dates", cls.dates]
        subprocess.run(command, check=True)
        days = cls.dates.read_text(encoding="utf-8").splitlines()
        cls.dates.write_text("\n".join(days[:4]) + "\n", encoding="utf-8")

    def measured(self, dates=None, file=None, mode="window"):
        command = [sys.executable, HERE / "points.py", BUILD, "--points", file or self.file, "--dates",
                   dates or self.dates, "--mode", mode, "--runs", "1"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def written(self, text):
        path = Path(self.folder.name) / "other"
        path.write_text(text, encoding="utf-8")
        return path

    def check_figures(self, run):
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(run.stdout.count("\n"), 1)
        figures = json.loads(run.stdout)
        self.assertEqual(set(figures), KEYS)
        for key, value in figures.items():
            self.assertIsInstance(value, (int, float), key)
            self.assertTrue(math.isfinite(value) and value > 0, f"{key}: {value}")
        self.assertGreaterEqual(figures["scrub_max"], figures["scrub"])
        self.assertGreaterEqual(figures["peak_mib"], figures["private_mib"])

    def check_refused(self, run, *words):
        self.assertNotEqual(run.returncode, 0)
        self.assertEqual(run.stdout, "")
        for word in words:
            self.assertIn(word, run.stderr)

    def test_window(self):
        self.check_figures(self.measured())

    def test_cumulative_with_iso_dates_and_pixels(self):
        dates = self.written("2020-09-27 600 300 1200 800\n2020-09-27\n2021-01-01\n")
        self.check_figures(self.measured(dates, mode="cumulative"))

    def test_bad_dates(self):
        for text, line in (("", ""), ("5 1 2 3 4\n", ""), ("5 1 2 3\n6\n", ":1:"), ("5 1 2 3 nan\n6\n", ":1:"),
                           ("5 1 2 3 4\n6\nx\n", ":3:"), ("5 1 2 3 4\n6 7\n", ":2:"), ("5 1 2 3 4\n1e99\n", ":2:"),
                           ("5 1 2 3 4\n2020-02-30\n", ":2:")):
            with self.subTest(text):
                self.check_refused(self.measured(self.written(text)), "other" + line)

    def test_bad_files(self):
        self.check_refused(self.measured(file="nowhere.geojson"), "nowhere.geojson")
        self.check_refused(self.measured(dates="nowhere.tsv"), "nowhere.tsv")
        self.check_refused(self.measured(file=self.written("{")), "other")
        self.check_refused(self.measured(mode="day"), "day")


if __name__ == "__main__":
    unittest.main()
