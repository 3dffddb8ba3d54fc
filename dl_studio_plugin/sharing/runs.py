"""The runs of a project as a bundle shows them: what was run, with what, and what came of it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from ..definitions.archive import read_member
from ..definitions.errors import DlStudioError
from ..definitions.model_card import RUN_FILE
from ..project.model import Run

_RECORD_BYTES = 4_000_000
_PACKAGE = ".dlmodel"
_SEPARATORS = re.compile("([;\n])")


def run_records(runs: Sequence[Run]) -> list[dict[str, Any]]:
    """Plain values for ``runs.json``, oldest run first.

    Files are told by their names, because folders say who worked where. A run that wrote a model
    package which is still there carries ``training``: parameters, hash of the data, device,
    versions, times and scores, as the package keeps them.
    """
    return [_record(run) for run in runs]


def _record(run: Run) -> dict[str, Any]:
    record = asdict(run)
    record["parameters"] = _without_folders(run.parameters)
    record["results"] = _without_folders(run.results)
    package = Path(str(run.results.get("OUTPUT", "")))
    if package.suffix == _PACKAGE and package.is_file():
        try:
            text = read_member(package, RUN_FILE, _RECORD_BYTES).decode("utf-8")
            record["training"] = json.loads(text)
        except (DlStudioError, ValueError):
            pass  # another program's package, or a damaged one: the run is told without it
    return record


def _without_folders(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _without_folder(value) for name, value in values.items()}


def _without_folder(value: Any) -> Any:
    """A text without the folders of its files: one, or several parted by ``;`` or in lines."""
    if not isinstance(value, str):
        return value
    return "".join(_name(part) for part in _SEPARATORS.split(value))


def _name(text: str) -> str:
    for kind in (PurePosixPath, PureWindowsPath):  # the run may come from another system
        if kind(text).is_absolute():
            return kind(text).name
    return text
