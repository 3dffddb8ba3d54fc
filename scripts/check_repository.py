"""Check what belongs to no single file: versions that agree, no large files, no stray paths.

python scripts/check_repository.py
"""

from __future__ import annotations

import configparser
import re
import sys
from collections.abc import Iterator

from tree import ROOT, repository_files

MAX_BYTES = 1024 * 1024
LARGE_FILES_ALLOWED = ("tests/data/",)

#: What must not stand in a text file, and why. The patterns are written so that they do not
#: match themselves.
FORBIDDEN = (
    (re.compile(r"(?<![\w.{}$])/(?:home|root|work|Users|mnt|srv)/\w"), "a path of one machine"),
    (re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X])\b"), "unfinished work"),
    (re.compile(r"(?:--|^)(?:extra-)?(?:index-url|find-links)[ =]", re.M), "a package index"),
)
#: Where it may stand all the same: recorded layouts of other people's systems, and the option of
#: the environment's installer with its manual.
ALLOWED = {
    "a path of one machine": ("tests/runtime/",),
    "a package index": ("dl_studio_plugin/runtime/", "docs/", "tests/", "scripts/check_rep"),
}
TEXT_SUFFIXES = (
    ".py .md .txt .toml .sh .json .html .css .svg .qml .ts .ui .yml .cfg .model3 .csv".split()
)


def findings() -> Iterator[str]:
    """Everything wrong, a line each."""
    for name in repository_files():
        path = ROOT / name
        if path.stat().st_size > MAX_BYTES and not name.startswith(LARGE_FILES_ALLOWED):
            yield f"{name}: larger than 1 MB"
        if path.suffix in TEXT_SUFFIXES or name in ("Makefile", ".ci/run"):
            yield from text_findings(name, path.read_text(encoding="utf-8", errors="replace"))
    yield from version_findings()


def text_findings(name: str, text: str) -> Iterator[str]:
    """Forbidden text in one file."""
    for pattern, meaning in FORBIDDEN:
        if name.startswith(ALLOWED.get(meaning, ())):
            continue
        for match in pattern.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{name}:{line}: {meaning}: {match.group()!r}"


def versions() -> dict[str, str]:
    """The plugin's version by the file that names it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "dl_studio_plugin" / "metadata.txt", encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    in_project = re.search(r'^version = "(.+)"$', project, re.M)
    in_changes = re.search(r"^## (\d+\.\d+\.\d+)", changes, re.M)
    return {
        "dl_studio_plugin/metadata.txt": metadata.get("general", "version", fallback=""),
        "pyproject.toml": in_project.group(1) if in_project else "",
        "CHANGELOG.md": in_changes.group(1) if in_changes else "",
    }


def version_findings() -> Iterator[str]:
    """Versions that disagree or are no X.Y.Z."""
    named = versions()
    if len(set(named.values())) != 1:
        yield f"the versions differ: {named}"
    for name, version in named.items():
        if not re.fullmatch(r"\d+\.\d+\.\d+", version):
            yield f"{name}: “{version}” is no version X.Y.Z"


def main() -> int:
    """Check the repository that this script lies in."""
    found = list(findings())
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
