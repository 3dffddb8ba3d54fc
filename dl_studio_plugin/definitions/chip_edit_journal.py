"""Changing a folder of training data so that a kill in the middle does no harm.

A change of chips is a change of several files: the table, the description, and the chips that are
moved. So all that is to be done is first written into a *journal*, a folder ``.edit`` that appears
whole or not at all, and then done; whoever opens the training data next finishes what was begun.
Every step may be done twice. The journal is data from anybody: it can only move chips between
the folder and its ``deleted`` folder, and replace the folder's own tables.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple, Union

from .atomic import atomic_folder, atomic_path
from .chip_files import ANNOTATIONS_FILE
from .errors import InvalidInput, UnsafeFile
from .locks import hold_lock
from .training_data import CHIPS_FILE, IMAGE_FOLDERS, LABELS_FOLDER, TRAINING_DATA_FILE

#: Beside the chips that are used lie those that were deleted, with a table of their own.
DELETED_FOLDER = "deleted"
DELETED_CHIPS_FILE = f"{DELETED_FOLDER}/{CHIPS_FILE}"
DELETED_ANNOTATIONS_FILE = f"{DELETED_FOLDER}/{ANNOTATIONS_FILE}"

_JOURNAL = ".edit"
_MOVES_FILE = "moves.json"
_LOCK_FILE = "lock"
#: Tables that an edit replaces, by their name in the journal.
_TABLES = {
    CHIPS_FILE: CHIPS_FILE,
    TRAINING_DATA_FILE: TRAINING_DATA_FILE,
    "deleted.csv": DELETED_CHIPS_FILE,
    ANNOTATIONS_FILE: ANNOTATIONS_FILE,
    "deleted.json": DELETED_ANNOTATIONS_FILE,
}
_FOLDERS = (*IMAGE_FOLDERS, LABELS_FOLDER)
#: The folder in between is a class's; see ``chip_files``.
_CHIP_FILE = re.compile(
    rf"({DELETED_FOLDER}/)?({'|'.join(_FOLDERS)})/([A-Za-z0-9_-][A-Za-z0-9_.-]{{0,99}}/)?"
    r"[A-Za-z0-9_-]{1,100}(\.[A-Za-z]+)+"
)


class Move(NamedTuple):
    """A file's way, both ends relative to the training data, with forward slashes."""

    source: str
    target: str


def make_edit(folder: Path, tables: Mapping[str, Union[str, Path]], moves: Iterable[Move]) -> None:
    """Change the training data in ``folder``: all of it, now or when it is opened next.

    Args:
        folder: of the training data.
        tables: new content of the files of ``_TABLES`` by their places in the folder: a text, or a
            file in the same file system, which is taken.
        moves: files to move; one whose source is gone is taken for moved already.
    """
    with atomic_folder(folder / _JOURNAL) as journal:
        for name, place in _TABLES.items():
            content = tables.get(place)
            if isinstance(content, Path):
                content.replace(journal / name)
            elif content is not None:
                (journal / name).write_bytes(content.encode("utf-8"))
        (journal / _MOVES_FILE).write_text(json.dumps(list(moves)), "utf-8")
    finish_edit(folder)


def finish_edit(folder: Path) -> None:
    """Finish a change of the training data in ``folder`` that was interrupted, if there is one.

    Raises:
        NotPossible: another program is at it.
        UnsafeFile: the journal asks for something that no edit does.
    """
    journal = folder / _JOURNAL
    if not journal.is_dir():
        return
    busy = f"“{folder}” is being changed by another program. Wait a moment and try again."
    with hold_lock(journal / _LOCK_FILE, busy):
        if (journal / _MOVES_FILE).is_file():
            for move in _read_moves(journal / _MOVES_FILE, folder):
                _do(folder / move.source, folder / move.target)
            for name, place in _TABLES.items():
                if (journal / name).is_file():
                    _copy(journal / name, folder / place)
            (journal / _MOVES_FILE).unlink()  # from here on there is nothing left to do
    shutil.rmtree(journal, ignore_errors=True)


def _read_moves(path: Path, folder: Path) -> list[Move]:
    try:
        content = json.loads(path.read_text("utf-8"))
        moves = [Move(str(source), str(target)) for source, target in content]
    except (OSError, ValueError, TypeError) as error:
        raise InvalidInput(
            f"“{path}” cannot be read ({error}). Delete the folder “{path.parent}” and check the "
            "training data, or export it anew."
        ) from error
    places = [place for move in moves for place in move]
    folders = {parent for place in places for parent in PurePosixPath(place).parents}
    if not all(map(_CHIP_FILE.fullmatch, places)) or any(
        (folder / place).is_symlink() for place in folders if place.parts
    ):
        raise UnsafeFile(f"“{path}” asks to move files that are no chips of “{folder}”.")
    return moves


def _do(source: Path, target: Path) -> None:
    if not source.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)


def _copy(source: Path, target: Path) -> None:
    with atomic_path(target) as part:
        shutil.copyfile(source, part)
