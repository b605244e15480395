# SPDX-License-Identifier: MIT
"""Every source file names its licence on its first line, scripts on their second."""

from .files import lines, source_files

LICENCE = "SPDX-License-Identifier: MIT"

CLEAN = {
    "app/a.h": f"// {LICENCE}\n#pragma once\n",
    "app/run": f"#!/usr/bin/env bash\n# {LICENCE}\n",
    "app/CMakeLists.txt": f"# {LICENCE}\n",
    "tests/rules/__init__.py": "",
    "tests/files/bad.geojson": "{",
}
PLANTED = [
    ("app/b.h", f"#pragma once\n// {LICENCE}\n"),
    ("app/b.qml", "import QtQuick\n"),
    ("app/b.cpp", f"// {LICENCE} OR GPL-3.0-only\n"),
    ("app/build", "#!/bin/sh\ntrue\n"),
    ("tests/CMakeLists.txt", "project(x)\n"),
]


def problems(root, _build):
    found = []
    for path in source_files(root):
        text = lines(root / path)
        if text and text[0].startswith("#!"):
            text = text[1:]
        elif not text:
            continue
        if not text or text[0].lstrip("/# ").strip() != LICENCE:
            found.append(f"{path}: the first line must be {LICENCE}")
    return found
