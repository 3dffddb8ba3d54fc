"""Check a built zip as plugins.qgis.org does, so that no upload is refused.

The site unpacks the zip and runs bandit with an explicit list of tests, detect-secrets on all
files but ``metadata.txt``, flake8 with a list of codes, and looks at file names. The lists here
are those that its source enables (QGIS-Plugins-Website, ``plugins/security_scanner.py`` and
``management/commands/data/*.json``), and every finding is a fault here.

    python scripts/check_package.py dist/dl_studio_plugin-0.1.0.zip
"""

from __future__ import annotations

import configparser
import json
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

BANDIT_TESTS = (
    "B101 B102 B103 B104 B105 B106 B107 B108 B110 B111 B112 B113 "
    "B201 B202 "
    "B301 B302 B303 B304 B305 B306 B307 B308 B310 B311 B312 B313 B314 B315 B316 B317 B318 B319 "
    "B320 B321 B323 B324 "
    "B401 B402 B403 B405 B406 B407 B408 B409 B412 B413 "
    "B501 B502 B503 B504 B505 B506 B507 B508 B509 "
    "B601 B602 B603 B604 B605 B606 B607 B608 B609 B610 B611 B612 B613 B614 B615 "
    "B701 B702 B703 B704"
).split()

#: pycodestyle's and pyflakes' codes for code that is wrong, not for its looks (ruff has those).
FLAKE8_CODES = "E101,E9,F63,F7,F82,F83,F401,F811,F841,W605"

FORBIDDEN_SUFFIXES = (
    ".exe .dll .so .dylib .bat .sh .ps1 .cmd .pyc .pyd .whl .zip .onnx .pt .pth".split()
)
CONFIGURATIONS = (".bandit", ".flake8", ".secrets.baseline", "setup.cfg", "tox.ini")
MAX_BYTES = 25 * 1024 * 1024
REQUIRED_METADATA = (
    "name description version qgisMinimumVersion author email about tracker repository".split()
)
TOP_FOLDER = "dl_studio_plugin"


def findings(package: Path) -> Iterator[str]:
    """Everything that the site would find in ``package``, a line each."""
    if package.stat().st_size > MAX_BYTES:
        yield f"{package.name} is larger than 25 MB"
    with zipfile.ZipFile(package) as archive:
        yield from file_findings(archive)
        with tempfile.TemporaryDirectory() as folder:
            archive.extractall(folder)
            unpacked = Path(folder)
            yield from metadata_findings(unpacked)
            yield from bandit_findings(unpacked)
            yield from secret_findings(unpacked)
            yield from flake8_findings(unpacked)


def file_findings(archive: zipfile.ZipFile) -> Iterator[str]:
    """Files that are hidden, executable, binary or outside the plugin's folder."""
    names = archive.namelist()
    for required in ("metadata.txt", "LICENSE", "__init__.py"):
        if f"{TOP_FOLDER}/{required}" not in names:
            yield f"{TOP_FOLDER}/{required} is missing"
    for entry in archive.infolist():
        name = entry.filename.rpartition("/")[2]
        if not entry.filename.startswith(f"{TOP_FOLDER}/"):
            yield f"{entry.filename}: not inside {TOP_FOLDER}/"
        if name.startswith(".") or name in CONFIGURATIONS or "__pycache__" in entry.filename:
            yield f"{entry.filename}: hidden, or a tool's configuration or cache"
        if name.lower().endswith(tuple(FORBIDDEN_SUFFIXES)):
            yield f"{entry.filename}: an executable or binary file"
        if (entry.external_attr >> 16) & 0o111:
            yield f"{entry.filename}: has an executable bit"


def metadata_findings(folder: Path) -> Iterator[str]:
    """Entries of ``metadata.txt`` that the site requires and does not find."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(folder / TOP_FOLDER / "metadata.txt", encoding="utf-8")
    general = metadata["general"] if metadata.has_section("general") else {}
    for key in REQUIRED_METADATA:
        if not general.get(key, "").strip():
            yield f"metadata.txt: {key} is missing"


def bandit_findings(folder: Path) -> Iterator[str]:
    """What bandit's tests of the site's list find."""
    known = _known_bandit_tests()
    tests = ",".join(test for test in BANDIT_TESTS if test in known)
    command = [_tool("bandit"), "-r", str(folder), "-f", "json", "--quiet", "-t", tests]
    report = json.loads(_output(command, folder))
    for error in report["errors"]:
        yield f"bandit: {error}"
    for issue in report["results"]:
        path = Path(issue["filename"]).relative_to(folder)
        yield f"{path}:{issue['line_number']}: {issue['test_id']} {issue['issue_text']}"


def _known_bandit_tests() -> set[str]:
    """Ids that the installed bandit knows; it refuses a list with any that it has dropped."""
    from bandit.core import extension_loader

    manager = extension_loader.MANAGER
    return set(manager.plugins_by_id) | set(manager.blacklist_by_id)


def secret_findings(folder: Path) -> Iterator[str]:
    """What detect-secrets finds; it ends with 0 either way, so its report is read."""
    command = [_tool("detect-secrets"), "scan", "--all-files"]
    command += ["--exclude-files", r"metadata\.txt", "."]
    report = json.loads(_output(command, folder))
    for path, secrets in report["results"].items():
        for secret in secrets:
            yield f"{path}:{secret['line_number']}: detect-secrets: {secret['type']}"


def flake8_findings(folder: Path) -> Iterator[str]:
    """What flake8 finds of the codes that stand for faults."""
    command = [_tool("flake8"), "--isolated", "--select", FLAKE8_CODES, "."]
    yield from _output(command, folder).splitlines()


def _tool(name: str) -> str:
    """A command of this virtual environment."""
    return str(Path(sysconfig.get_path("scripts")) / name)


def _output(command: list[str], folder: Path) -> str:
    """What a tool prints; only a tool that could not run at all is an error."""
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if finished.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} failed: {finished.stderr}")
    return finished.stdout


def main() -> int:
    """Check the zip named on the command line."""
    found = list(findings(Path(sys.argv[1])))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
