"""Names of classes that ArcGIS keeps beside training data, in ``esri_model_definition.emd``.

Its labels hold the classes' values, and this file (JSON) says what they are called.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .json_stream import decode
from .text_files import read_bounded

_FILE = "esri_model_definition.emd"
_MOST_BYTES = 2**22


def class_titles(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """What each of the classes of a folder is called: by its own name where nothing else is said.

    Raises:
        InvalidInput: ArcGIS's file is damaged.
    """
    said: dict[str, str] = {}
    path = folder / _FILE
    if path.is_file():
        said = _names(decode(read_bounded(path, _MOST_BYTES), f"“{path}”"))
    return {name: said.get(name, name) for name in sorted(names)}


def _names(content: Any) -> dict[str, str]:
    rows = content.get("Classes") if isinstance(content, dict) else None
    found: dict[str, str] = {}
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and isinstance(row.get("Name"), str) and row["Name"].strip():
            found[str(row.get("Value"))] = row["Name"].strip()
    return found
