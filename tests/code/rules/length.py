# SPDX-License-Identifier: MIT
"""No source file is longer than a reader's patience."""

from .files import lines, source_files

MOST = 500

CLEAN = {"app/a.cpp": "\n" * MOST, "geodata/a.csv": "\n" * (MOST + 1)}
PLANTED = [("app/b.cpp", "\n" * (MOST + 1)), ("app/b.qml", "\n" * 2 * MOST)]


def problems(root, _build):
    return [f"{path}: {length} lines; no file may have more than {MOST}"
            for path in source_files(root) if (length := len(lines(root / path))) > MOST]
