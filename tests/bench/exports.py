# SPDX-License-Identifier: MIT
"""Whole processes that write pictures of the atlas that ships."""

import json
import subprocess
import tempfile
from pathlib import Path

from processes import figure, milliseconds, whole_process

VIEWS = 20
SIZE = ["--size", "1600x1200"]
FRAMES = ["--animate", "day", "--from", "2020-08-01", "--to", "2020-11-08", "--size", "1280x720"]  # 100 days


def batch_of(program, folder):
    """A file with a view in each line, each of other days."""
    subprocess.run([program, "--export", folder / "view.png", *SIZE, "--bundle", folder / "view"], check=True)
    view = json.loads((folder / "view/view.json").read_text(encoding="utf-8"))
    lines = []
    for index in range(VIEWS):
        view["view"] |= {"from": f"{2000 + index}-01-01", "to": f"{2000 + index}-12-31", "mode": "window"}
        lines.append(json.dumps(view, ensure_ascii=False))
    path = folder / "views.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def exported(build, runs):
    program = build / "app/truceline"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        batch = batch_of(program, folder)
        starts = [[program, "--export", folder / f"{year}.png", "--at", str(year), *SIZE]
                  for year in range(2000, 2000 + VIEWS)]
        return [
            whole_process("export A3, 300 dpi", [program, "--export", folder / "a3.png", "--sheet", "press", "--size",
                                                 "420x297mm"], runs),
            whole_process("export 100 frames as MP4", [program, "--export", folder / "a.mp4", *FRAMES], runs),
            whole_process("export 20 views at once", [program, "--export", folder / "b.png", "--batch", batch], runs),
            figure("export 20 views one by one", [sum(map(milliseconds, starts)) for _ in range(runs)]),
        ]
