#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check.py RULE CHECKOUT BUILD: applies one rule of rules/ to the checkout.

First the rule must prove itself: it has to find each of its planted violations, and nothing in its clean examples.
"""

import importlib
import sys
import tempfile
from pathlib import Path


def examined(rule, files, build):
    """What the rule says of a folder with just these files."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return rule.problems(root, build)


def proof_problems(rule, build):
    """Where the rule finds too little or too much in its own examples."""
    found = [f"in a clean example: {problem}" for problem in examined(rule, rule.CLEAN, build)]
    for name, text in rule.PLANTED:
        # A problem begins with the path that it concerns, or with that of a folder above.
        if not any(name.startswith(problem.split(":")[0]) for problem in examined(rule, rule.CLEAN | {name: text}, build)):
            found.append(f"not seen: the violation planted in {name}: {text.splitlines()[:3]}")
    return found


def main():
    name, checkout, build = sys.argv[1:]
    rule = importlib.import_module(f"rules.{name}")
    found = [f"the rule itself: {problem}" for problem in proof_problems(rule, Path(build))]
    found += rule.problems(Path(checkout), Path(build))
    for problem in found:
        print(problem)
    print(f"{name}: {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
