"""Run the tests of QGIS's side in the second environment: QGIS 3.44, Python 3.13, GDAL 3.10.

``matrix_environment`` makes that environment once. The repository's files are copied into it,
the engine's environment is installed there at the level ``inference`` (torch for another Python
would be a large download), and the tests that train are deselected by their marker. How many
those are is part of the result, which goes to ``build/test-results/matrix-summary.txt``.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import matrix_environment
import run_tests
from matrix_environment import VENV, in_environment, variables
from tree import ROOT, repository_files

SUMMARY = run_tests.RESULTS / "matrix-summary.txt"
REPORT = run_tests.RESULTS / f"{matrix_environment.QGIS_NAME}.xml"
#: Where the repository's copy lies in the environment.
COPY = "/opt/dl-studio"
REPORT_INSIDE = "/opt/report.xml"
PROFILE_INSIDE = "/opt/qgis-profile"
#: Where ``tests/conftest.py`` writes how many tests were left out.
DESELECTED_INSIDE = "/opt/deselected.txt"
CRASHES_INSIDE = "/opt/crashes"
#: Tests that need torch; see ``tests/conftest.py``.
NEEDS_TRAINING = "needs_training"


class Matrix(NamedTuple):
    """What the tests in the second environment said."""

    outcome: run_tests.Outcome
    deselected: int

    def line(self) -> str:
        """The summary, on one line that begins as that of ``make test``."""
        passed, failed, skipped = self.outcome
        more = f", {skipped} skipped" if skipped else ""
        return f"{passed} passed, {failed} failed{more}, {self.deselected} deselected"


def copy_repository(folder: Path) -> None:
    """Put the repository's files, and nothing of an earlier copy, into the environment."""
    copy = folder / COPY.lstrip("/")
    shutil.rmtree(copy, ignore_errors=True)
    for name in repository_files():
        target = copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, target)


def make_ready(folder: Path) -> None:
    """Compile the translations, and install the engine unless it is installed already."""
    install = ("-m", "dl_studio_plugin.runtime", "install", "--level", "inference")
    for arguments in (("scripts/translations.py", "compile"), install):
        command = in_environment(folder, "python3", *arguments, work_in=COPY)
        subprocess.run(command, env=variables(), stdin=subprocess.DEVNULL, check=True)


def run(folder: Path, extra: list[str]) -> Matrix:
    """Run the tests and count them."""
    qgis = next(suite for suite in run_tests.suites() if suite.name == "qgis")
    report = folder / REPORT_INSIDE.lstrip("/")
    left_out = folder / DESELECTED_INSIDE.lstrip("/")
    for old in (report, left_out):
        old.unlink(missing_ok=True)
    for inside in (PROFILE_INSIDE, CRASHES_INSIDE):
        shutil.rmtree(folder / inside.lstrip("/"), ignore_errors=True)
        (folder / inside.lstrip("/")).mkdir()
    print(f"\n== {matrix_environment.QGIS_NAME}: {', '.join(qgis.folders)}", flush=True)
    command = [f"{VENV}/bin/python", "-m", "pytest", f"--junit-xml={REPORT_INSIDE}"]
    command += ["--durations=5", "-m", f"not {NEEDS_TRAINING}", *qgis.options]
    command += extra or [f"tests/{name}" for name in qgis.folders]
    begin = time.monotonic()
    finished = subprocess.run(
        in_environment(folder, *command, work_in=COPY),
        env=variables(
            QT_QPA_PLATFORM="offscreen",
            QGIS_CUSTOM_CONFIG_PATH=PROFILE_INSIDE,
            DL_STUDIO_DESELECTED=DESELECTED_INSIDE,
            DL_STUDIO_CRASHES=CRASHES_INSIDE,
            PYTHONDONTWRITEBYTECODE="1",
        ),
        stdin=subprocess.DEVNULL,
        check=False,
    )
    print(f"{matrix_environment.QGIS_NAME}: {time.monotonic() - begin:.0f} s", flush=True)
    if report.is_file():
        shutil.copyfile(report, REPORT)
    for crash in (folder / CRASHES_INSIDE.lstrip("/")).glob("*.txt"):
        shutil.copyfile(crash, run_tests.CRASHES / f"{matrix_environment.QGIS_NAME}-{crash.name}")
    outcome = run_tests.count(REPORT)
    if finished.returncode != 0 and outcome.failed == 0:
        print(f"pytest ended with code {finished.returncode}", flush=True)
        outcome = outcome._replace(failed=1)
    return Matrix(outcome, deselected(left_out))


def deselected(file: Path) -> int:
    """How many tests were left out, as ``tests/conftest.py`` notes it; 0 where it could not."""
    try:
        return int(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return 0


def main() -> int:
    """Make the environment and run the tests; arguments choose tests, as pytest takes them."""
    run_tests.CRASHES.mkdir(parents=True, exist_ok=True)
    for old in (SUMMARY, REPORT):
        old.unlink(missing_ok=True)
    try:
        folder = matrix_environment.make_environment()
    except matrix_environment.NotHere as fault:
        print(fault, file=sys.stderr, flush=True)
        return 1
    copy_repository(folder)
    make_ready(folder)
    matrix = run(folder, sys.argv[1:])
    SUMMARY.write_text(f"{matrix.line()}\n", encoding="utf-8")
    print(f"\n{matrix.line()}", flush=True)
    return 1 if matrix.outcome.failed or not matrix.outcome.passed else 0


if __name__ == "__main__":
    sys.exit(main())
