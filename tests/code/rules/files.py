# SPDX-License-Identifier: MIT
"""Which files the rules look at."""

SOURCES = {".cpp", ".h", ".qml", ".js", ".py", ".cmake", ".sh"}
CPP = {".cpp", ".h"}
# What a build or a test run leaves behind, and files that are wrong on purpose.
SKIPPED = {".git", ".build", "__pycache__", "tests/files"}


def all_files(root):
    """Every file under the folder, by its path from there, in order."""
    found = []
    for folder, folders, names in root.walk():
        here = folder.relative_to(root)
        folders[:] = [f for f in folders if f not in SKIPPED and (here / f).as_posix() not in SKIPPED]
        found += [here / name for name in names]
    return sorted(found)


def is_script(path):
    """True where a file without an ending begins like a script."""
    with path.open("rb") as file:
        return not path.suffix and file.read(2) == b"#!"


def source_files(root):
    """Files that people write as code."""
    return [path for path in all_files(root)
            if path.suffix in SOURCES or path.name == "CMakeLists.txt" or is_script(root / path)]


def cpp_files(root):
    return [path for path in all_files(root) if path.suffix in CPP]


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()
