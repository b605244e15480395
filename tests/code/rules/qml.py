# SPDX-License-Identifier: MIT
"""qmllint finds nothing to warn of in any QML file."""

import re
import subprocess
from pathlib import Path

from .files import all_files

QMLLINT = "/usr/lib/qt6/bin/qmllint"

CLEAN = {"app/A.qml": "// a comment\nimport QtQuick\n\nItem {\n    id: root\n    width: 1\n    height: root.width\n}\n"}
PLANTED = [
    ("app/Unqualified.qml", "import QtQuick\n\nItem {\n    id: root\n    property int a: 1\n    Item {\n        width: a\n    }\n}\n"),
    ("app/Unknown.qml", "import QtQuick\n\nItem {\n    colour: 1\n}\n"),
    ("tests/Broken.qml", "import QtQuick\n\nItem {\n"),
]


def module(build):
    """What CMake tells qmllint of the window's module: its options, and the files that belong to it."""
    responses = list(build.glob("app/ui/.rcc/qmllint/*_ui.rsp"))
    words = responses[0].read_text(encoding="utf-8").split("\n") if responses else []
    files = [word for word in words if word.endswith(".qml")]
    return [word for word in words if word and word not in files], files


def problems(root, build):
    options, known = module(build)
    files = [path for path in all_files(root) if path.suffix == ".qml"]
    found = [f"{path}: not among the QML_FILES of its CMakeLists.txt"
             for path in files if path.parts[:2] == ("app", "ui") and str(root / path) not in known]
    if not files:
        return found
    run = subprocess.run([QMLLINT, "--max-warnings", "0", *options, *(str(root / path) for path in files)],
                         capture_output=True, text=True, check=False)
    seen = re.findall(r"^(?:Warning: |Error: )?(/.+?\.qml):(\d+):\d+: (.*)", run.stdout + run.stderr, re.MULTILINE)
    found += [f"{Path(name).relative_to(root)}:{line}: {message}" for name, line, message in seen]
    if run.returncode and not seen:
        found.append(f"qmllint: {run.stderr.strip()}")
    return found
