#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""offline.py COMMAND…: runs a command and fails as it does, or where any of its processes opens an internet socket."""

import subprocess
import sys
import tempfile
from pathlib import Path


def main():
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        trace = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=execve,socket", "-o", str(log)]
        status = subprocess.run([*trace, *sys.argv[1:]], check=False).returncode
        calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    sockets = [call for call in calls if "AF_INET" in call]
    for call in sockets:
        print(f"offline: an internet socket: {call}")
    if not any("execve(" in call for call in calls):
        print("offline: nothing was traced")
        return 1
    return 1 if sockets else status


if __name__ == "__main__":
    sys.exit(main())
