"""Run every check of the code and of the built package; all run, all findings are shown.

Started with the Python of `.venv-dev` (see `make lint`).
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

import build_package
from tree import ROOT

TOOLS = Path(sysconfig.get_path("scripts"))
PYTHON = sys.executable
PLUGIN = "dl_studio_plugin"

#: QGS105: QGIS itself hands iface to the plugin. QGS2xx: experimental, and blind to context.
#: QGS402: QMetaType instead of QVariant, which QGIS 3.22 does not take.
QGIS_RULES_LEFT_OUT = "QGS105,QGS201,QGS202,QGS402"


def checks(package: Path) -> dict[str, list[str]]:
    """Name and command of each check."""
    return {
        "style (ruff)": [_tool("ruff"), "check", "."],
        "format (ruff)": [_tool("ruff"), "format", "--check", "."],
        "types (mypy)": [_tool("mypy")],
        "rooms (import-linter)": [_tool("lint-imports"), "--no-cache", "--no-logo"],
        "Python 3.9 (vermin)": [
            *(_tool("vermin"), "--target=3.9-", "--violations", "--no-tips", "--quiet"),
            *("--exclude", "long", PLUGIN),  # torch.long is no Python 2 integer
        ],
        "QGIS rules (flake8-qgis)": [
            *(_tool("flake8"), "--isolated", "--select=QGS"),
            f"--extend-ignore={QGIS_RULES_LEFT_OUT}",
            PLUGIN,
        ],
        "translations": [PYTHON, "scripts/translations.py", "check"],
        "Qt 6 names": [PYTHON, "scripts/check_qt6_names.py", PLUGIN, "tests"],
        "repository": [PYTHON, "scripts/check_repository.py"],
        "package (bandit, detect-secrets, flake8, files)": [
            *(PYTHON, "scripts/check_package.py", str(package)),
        ],
    }


def _tool(name: str) -> str:
    return str(TOOLS / name)


def passes(name: str, command: list[str]) -> bool:
    """Run one check; print its time, and what it says if it finds something."""
    start = time.monotonic()
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    verdict = "ok" if finished.returncode == 0 else "FAILED"
    print(f"{name:50} {verdict:7} {time.monotonic() - start:5.1f} s", flush=True)
    if finished.returncode != 0:
        print(finished.stdout + finished.stderr, flush=True)
    return finished.returncode == 0


def main() -> int:
    """Run all checks; 1 if one fails."""
    with tempfile.TemporaryDirectory() as folder:
        package = build_package.build(Path(folder))
        results = [passes(name, command) for name, command in checks(package).items()]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
