"""QGIS's command line as the demo and the benchmarks call it: as a user's script would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

from tree import ROOT

PLUGIN = "dl_studio_plugin"
PROGRAMS = ("qgis_process.bin", "qgis_process")  # Debian 12's wrapper passes a wrong option


class Step(NamedTuple):
    """One algorithm and what it is given; ``title`` says to people what it does."""

    algorithm: str
    title: str
    parameters: dict[str, Any]


class QgisProcess:
    """QGIS's command line, in a profile of its own."""

    def __init__(self, profile: Path) -> None:
        """Start a profile in ``profile`` and switch the plugin on."""
        program = next((found for found in map(shutil.which, PROGRAMS) if found), None)
        if program is None:
            raise SystemExit("qgis_process was not found. Install QGIS: make setup")
        self._program = program
        self._environment = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "QGIS_PLUGINPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        }
        self._call("plugins", "enable", PLUGIN)

    def run(self, step: Step) -> dict[str, Any]:
        """Run one algorithm and return its results."""
        pairs = [f"{name}={value}" for name, value in step.parameters.items()]
        answer = self._call("--json", "run", f"dlstudio:{step.algorithm}", "--", *pairs)
        results: dict[str, Any] = json.loads(answer[answer.index("{") :])["results"]
        return results

    def _call(self, *arguments: str) -> str:
        finished = subprocess.run(
            [self._program, *arguments],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if finished.returncode != 0:
            raise SystemExit(
                f"\nqgis_process failed:\n{finished.stdout[-4000:]}\n{finished.stderr[-4000:]}"
            )
        return finished.stdout


def numbers_text(results: dict[str, Any]) -> str:
    """The numbers that a step handed on, for a line of output."""
    numbers = {name: value for name, value in results.items() if isinstance(value, (int, float))}
    return ", ".join(f"{name} {value:.4g}" for name, value in numbers.items())
