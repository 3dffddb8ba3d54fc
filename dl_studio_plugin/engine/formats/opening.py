"""Any folder of training data, ours or another program's, as one of ours.

A folder of another program is converted once, into the folder of the job, and taken from there
when the job is resumed; what is changed in it meanwhile makes it another one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Union

from ...definitions.chip_table import read_training_data
from ...definitions.folder_kinds import FolderKind, recognise_folder
from ..events import Events, parts_folder
from .conversion import AS_IT_COMES, ConversionWish, to_training_data


def open_training_folder(
    path: Union[str, Path], events: Events, wish: ConversionWish = AS_IT_COMES
) -> Path:
    """A folder of training data in our form: the folder itself, or what is made of it.

    Args:
        path: a folder, or a file of annotations with its images beside or below.
        events: of the job; its folder keeps what is made.
        wish: how a folder of another program is converted.

    Raises:
        InvalidInput: it is no training data, or broken.
        UnsafeFile: a file in it breaks a rule of safety.
    """
    kind = recognise_folder(path)
    if kind.is_ours:
        return kind.folder
    target = parts_folder(events) / f"data-{_fingerprint(kind, wish)}"
    if not target.is_dir():
        to_training_data(Path(path), target, events, wish)
    return target


def open_training_folders(paths: Sequence[str], events: Events) -> list[str]:
    """Several folders for one training: those of other programs get the first one's classes."""
    opened: list[str] = []
    wish = AS_IT_COMES
    for path in paths:
        folder = open_training_folder(path, events, wish)
        if not opened:
            data = read_training_data(folder).data
            wish = ConversionWish(data.chip_size, data.stride, data.classes)
        opened.append(str(folder))
    return opened


def _fingerprint(kind: FolderKind, wish: ConversionWish) -> str:
    """Of the files' names, sizes and times."""
    digest = hashlib.sha256(repr((str(kind.folder.resolve()), kind.kind, wish)).encode())
    for name in (*kind.images, *kind.labels):
        state = (kind.folder / name).stat()
        digest.update(repr((name, state.st_size, state.st_mtime_ns)).encode())
    return digest.hexdigest()[:16]
