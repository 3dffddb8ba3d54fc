"""The files of this repository, with git or without."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

#: What git ignores, for a tree that is no checkout.
IGNORED = re.compile(
    r"(^|/)(__pycache__|\.git|\.venv[^/]*|\.\w+_cache|\.hypothesis)/"
    r"|^(build|dist|demo-results|bench-results)/|\.pyc$|\.aux\.xml$"
)


def repository_files() -> list[str]:
    """Files that are, or would be, committed: relative to ROOT, with slashes, sorted."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
        names = listed.stdout.decode("utf-8").split("\0")
    except (OSError, subprocess.CalledProcessError):
        names = [path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*")]
        names = [name for name in names if not IGNORED.search(name)]
    return sorted({name for name in names if name and (ROOT / name).is_file()})
