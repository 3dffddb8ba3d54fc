"""Names for new files that are not taken yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import NotPossible

if TYPE_CHECKING:
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "FreeFiles"
_PROJECT_SUFFIX = ".gpkg"


def results_folder(studio: Studio) -> Path:
    """Beside the open project where that is a file; else the user's folder for results."""
    reference = Path(studio.reference)
    if reference.suffix.lower() == _PROJECT_SUFFIX and reference.is_absolute():
        return reference.parent
    return studio.settings.folder_for_results()


def free_file(folder: Path, stem: str, suffix: str) -> Path:
    """``STEM_1.SUFFIX``, or with the first number that is free; other signs become ``_``."""
    clean = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in stem)
    number = 1
    while (found := folder / f"{clean}_{number}{suffix}").exists():
        number += 1
    return found


def ensure_results_folder(studio: Studio) -> None:
    """Make the folder for results, which need not be there when the first result is written.

    Raises:
        NotPossible: it cannot be made.
    """
    folder = results_folder(studio)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotPossible(
            translate(
                CONTEXT,
                "The folder for results “{folder}” cannot be made ({error}). Choose another one "
                "in the options of DL Studio.",
            ).format(folder=folder, error=error.strerror or error)
        ) from error
