"""Run the three test suites, each in the Python it is about, and add up their results.

======== =================== =====================================================
suite    Python              tests
======== =================== =====================================================
layout   `.venv-dev`         the code's own layout, the lint checks themselves
engine   `.venv-engine`      definitions and engine: no QGIS
qgis     `.venv-qgis`        everything else: project, runtime, QGIS offscreen
======== =================== =====================================================

The summary line, ``N passed, N failed``, is printed last and written to
``build/test-results/summary.txt``. A suite that ends badly without a failed test (a crash at
exit, nothing collected) counts as one failure.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests"
RESULTS = ROOT / "build" / "test-results"
SUMMARY = RESULTS / "summary.txt"
#: Where processes that crash say where they were; see ``tests/conftest.py``.
CRASHES = RESULTS / "crashes"
LAYOUT_FOLDERS = ("layout",)
ENGINE_FOLDERS = ("definitions", "engine")
#: Processes that share a suite of QGIS's tests, at most; each starts a QGIS and a database.
MOST_PROCESSES = 4
NOT_TEST_FOLDERS = ("data", "__pycache__")


class Suite(NamedTuple):
    """Tests that run together; ``folders`` are below ``tests``."""

    name: str
    python: Path
    folders: tuple[str, ...]
    options: tuple[str, ...] = ()


class Outcome(NamedTuple):
    """Counted tests of one suite."""

    passed: int
    failed: int
    skipped: int


def suites() -> list[Suite]:
    """The three suites; every folder of tests belongs to one."""
    folders = sorted(
        folder.name
        for folder in TESTS.iterdir()
        if folder.is_dir() and folder.name not in NOT_TEST_FOLDERS and any(folder.rglob("test_*"))
    )
    others = tuple(
        name for name in folders if name not in LAYOUT_FOLDERS and name not in ENGINE_FOLDERS
    )
    return [
        Suite("layout", ROOT / ".venv-dev/bin/python", present(LAYOUT_FOLDERS, folders)),
        Suite("engine", ROOT / ".venv-engine/bin/python", present(ENGINE_FOLDERS, folders)),
        Suite("qgis", ROOT / ".venv-qgis/bin/python", others, side_by_side()),
    ]


def side_by_side() -> tuple[str, ...]:
    """Options of pytest for tests that wait a lot (for windows, jobs and databases)."""
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    if processes == 1:
        return ()
    # pytest-xdist never ends once it has put another process in the place of one that crashed.
    restarts = ("--max-worker-restart", "0")
    return ("--numprocesses", str(processes), "--dist", "loadfile", *restarts)


def present(names: tuple[str, ...], folders: list[str]) -> tuple[str, ...]:
    """Those of ``names`` that exist."""
    return tuple(name for name in names if name in folders)


def run(suite: Suite, extra: list[str]) -> Outcome:
    """Run a suite and count its tests."""
    if not suite.folders:
        return Outcome(0, 0, 0)
    report = RESULTS / f"{suite.name}.xml"
    report.unlink(missing_ok=True)
    print(f"\n== {suite.name}: {', '.join(suite.folders)}", flush=True)
    command = [str(suite.python), "-m", "pytest", f"--junit-xml={report}", "--durations=5"]
    command += [*suite.options, *extra]
    command += [str(TESTS / folder) for folder in suite.folders]
    start = time.monotonic()
    finished = subprocess.run(
        command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, check=False
    )
    outcome = count(report)
    if finished.returncode != 0 and outcome.failed == 0:
        print(f"{suite.name}: pytest ended with code {finished.returncode}", flush=True)
        outcome = outcome._replace(failed=1)
    print(f"{suite.name}: {time.monotonic() - start:.0f} s", flush=True)
    return outcome


def environment() -> dict[str, str]:
    """The variables for tests: no window, no profile of the user's, repeatable hypothesis."""
    profile = RESULTS / "qgis-profile"
    profile.mkdir(parents=True, exist_ok=True)
    CRASHES.mkdir(parents=True, exist_ok=True)
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "PYTHONDONTWRITEBYTECODE": "1",
        "DL_STUDIO_CRASHES": str(CRASHES),
    }


def cases_of(report: Path) -> list[ElementTree.Element]:
    """The tests of a JUnit file; of a missing or torn one none."""
    try:
        return list(ElementTree.parse(report).getroot().iter("testcase"))
    except (OSError, ElementTree.ParseError):
        return []


def faults_of(case: ElementTree.Element) -> list[ElementTree.Element]:
    """What failed of a test, in it or around it."""
    return [*case.findall("failure"), *case.findall("error")]


def count(report: Path) -> Outcome:
    """Count the tests of a JUnit file; a missing or torn one counts as nothing run."""
    cases = cases_of(report)
    failed = sum(bool(faults_of(case)) for case in cases)
    skipped = sum(case.find("skipped") is not None for case in cases)
    return Outcome(len(cases) - failed - skipped, failed, skipped)


def main() -> int:
    """Run all suites, or those named first on the command line; the rest goes to pytest."""
    every = {suite.name: suite for suite in suites()}
    arguments = sys.argv[1:]
    chosen = []
    while arguments and arguments[0] in every:
        chosen.append(every[arguments.pop(0)])
    RESULTS.mkdir(parents=True, exist_ok=True)
    outcomes = [run(suite, arguments) for suite in chosen or every.values()]
    passed, failed, skipped = (sum(numbers) for numbers in zip(*outcomes))
    line = f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else "")
    SUMMARY.write_text(line + "\n", encoding="utf-8")
    print(f"\n{line}", flush=True)
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
