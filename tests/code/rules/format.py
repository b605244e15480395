# SPDX-License-Identifier: MIT
"""Every C++ file is as clang-format would have it."""

import re
import subprocess
from pathlib import Path

from .files import cpp_files

STYLE = Path(__file__).parents[3] / ".clang-format"

CLEAN = {"app/a.cpp": "int one()\n{\n    return 1;\n}\n"}
PLANTED = [("app/b.cpp", "int one() { return 1; }\n"), ("tests/b.h", "int  one();\n")]


def problems(root, _build):
    files = [str(root / path) for path in cpp_files(root)]
    run = subprocess.run(["clang-format", "--dry-run", "--Werror", f"--style=file:{STYLE}", *files],
                         capture_output=True, text=True, check=False)
    places = dict.fromkeys(re.findall(r"^(.+?):(\d+):\d+: error", run.stderr, re.MULTILINE))
    found = [f"{Path(name).relative_to(root)}:{line}: clang-format would change this" for name, line in places]
    if run.returncode and not found:
        found.append(f"clang-format: {run.stderr.strip()}")
    return found
