"""Print what failed and what crashed in the last run of the tests, for the end of a long log.

The reports and the stacks of crashed processes lie in ``build/test-results``: `run_tests.py` and
`test_matrix.py` put them there.
"""

from __future__ import annotations

from pathlib import Path

from run_tests import CRASHES, RESULTS, cases_of, faults_of

#: Lines of a failure, whose end says the most, or of a stack.
_LINES = 40


def failures(report: Path) -> list[str]:
    """The failed tests of a JUnit file, each with the end of what pytest says about it."""
    found = []
    for case in cases_of(report):
        for fault in faults_of(case):
            name = f"{case.get('classname')}::{case.get('name')}"
            lines = (fault.text or "").strip().splitlines()
            found.append("\n".join([f"-- {report.stem}: {name}", *lines[-_LINES:]]))
    return found


def crashes(folder: Path) -> list[str]:
    """The stacks of the processes that crashed, without those of pytest itself."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        ours = [line for line in lines if "site-packages" not in line]
        if ours:
            found.append("\n".join([f"-- crashed: {path.stem}", *ours[:_LINES]]))
    return found


if __name__ == "__main__":
    for report in sorted(RESULTS.glob("*.xml")):
        print(*failures(report), sep="\n")
    print(*crashes(CRASHES), sep="\n")
