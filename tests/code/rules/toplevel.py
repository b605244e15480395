# SPDX-License-Identifier: MIT
"""The top level holds what it should and nothing else."""

ALLOWED = {"CMakeLists.txt", "README.md", "app", "geodata", "resources", "tests",
           ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore"}
# Folders of the tools that work on a checkout.
TOOLS = {".git", ".cache", ".idea", ".vscode"}

CLEAN = {".gitignore": "/.build/\n/truceline.png\n__pycache__/\n", ".build/x": "", "truceline.png": "", "app/x": ""}
PLANTED = [("src/x", ""), ("scripts/x", ""), ("docs/x", ""), ("LICENSE", ""), ("CMakePresets.json", ""),
           (".github/x", ""), ("app.txt", "")]


def problems(root, _build):
    ignore = root / ".gitignore"
    ignored = {line.strip("/\n") for line in ignore.open(encoding="utf-8")} if ignore.exists() else set()
    return [f"{path.name}: has no place at the top level"
            for path in sorted(root.iterdir()) if path.name not in ALLOWED | TOOLS | ignored]
