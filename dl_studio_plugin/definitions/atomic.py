"""Writing so that nothing half-written ever looks finished.

A file (or folder) is written under a *part name* beside its final one, forced to the disk, and
only then renamed into place. After a kill or a power cut there is either the old state, or the
new one, or a ``.part`` that no reader takes for the result.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Union

from .errors import InvalidInput, NotEnoughSpace


@contextlib.contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """A path beside ``path`` to write a file to; it becomes ``path`` when the block succeeds.

    The part name keeps the extension (``.NAME.part.tif``), because some libraries choose the
    format by it. Verify what was written inside the block: an exception removes the part.

    Raises:
        InvalidInput: the folder cannot be written to.
        NotEnoughSpace: the disk was full at the last moment.
    """
    part = part_path(path)
    _make_folder(path.parent)
    _remove(part)
    try:
        yield part
        _force_to_disk(part)
        part.replace(path)
    except BaseException as error:
        _remove(part)
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise NotEnoughSpace(
                f"The disk became full while “{path}” was written. Free some space and try again."
            ) from error
        raise
    _force_folder_to_disk(path.parent)


@contextlib.contextmanager
def atomic_folder(path: Path) -> Iterator[Path]:
    """An empty folder beside ``path``; it becomes ``path`` when the block succeeds.

    Raises:
        InvalidInput: ``path`` exists and is not an empty folder, or cannot be written to.
    """
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise InvalidInput(f"“{path}” exists already. Choose another folder, or delete it first.")
    part = part_path(path)
    _make_folder(path.parent)
    _remove(part)
    try:
        part.mkdir()
        yield part
        for file in sorted(part.rglob("*")):
            _force_folder_to_disk(file) if file.is_dir() else _force_to_disk(file)
        _force_folder_to_disk(part)
        if path.exists():
            path.rmdir()
        part.replace(path)
    except BaseException:
        _remove(part)
        raise
    _force_folder_to_disk(path.parent)


def write_atomically(path: Path, data: Union[bytes, str]) -> None:
    """Write ``data`` (text as UTF-8) to ``path``, whole or not at all."""
    content = data.encode("utf-8") if isinstance(data, str) else data
    with atomic_path(path) as part:
        part.write_bytes(content)
        if part.stat().st_size != len(content):
            raise OSError(errno.EIO, "the file is shorter than what was written", str(part))


def part_path(path: Path) -> Path:
    """The part name of ``path``."""
    return path.with_name(f".{path.stem}.part{path.suffix}")


def check_disk_space(folder: Path, needed_bytes: int, what: str) -> None:
    """Check that ``folder`` (which need not exist yet) has room.

    Args:
        folder: where the bytes will go.
        needed_bytes: estimate of what will be written.
        what: beginning of the error's sentence, such as ``The class raster``.

    Raises:
        NotEnoughSpace: the disk is too small.
    """
    existing = folder.absolute()
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    free = shutil.disk_usage(existing).free
    if free < needed_bytes:
        raise NotEnoughSpace(
            f"{what} needs about {_readable(needed_bytes)}, but only {_readable(free)} are free in "
            f"“{folder}”. Free some space there, or choose a folder on another disk."
        )


def _readable(size: int) -> str:
    if size < 10**8:
        return f"{size / 10**6:.1f} MB"
    return f"{size / 10**9:.1f} GB"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidInput(
            f"The folder “{folder}” cannot be made ({error.strerror}). Choose another one."
        ) from error
    if not os.access(folder, os.W_OK):
        raise InvalidInput(f"The folder “{folder}” cannot be written to. Choose another one.")


def _force_to_disk(file: Path) -> None:
    with file.open("r+b") as stream:
        os.fsync(stream.fileno())


def _force_folder_to_disk(folder: Path) -> None:
    """Make a rename in ``folder`` durable; Windows does this by itself and cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
