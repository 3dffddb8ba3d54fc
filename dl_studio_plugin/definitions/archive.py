"""Zip archives from other people, read without trusting them.

A zip can name files outside the folder that it is unpacked to, hold links, grow 300 kB into
gigabytes, or say one size and hold another. So the whole table of contents is checked before
the first byte is unpacked, what comes out is counted against what was declared while it
streams, and a folder appears only when all of it was good.

Every rule that is broken raises ``UnsafeFile`` with the rule in its text.
"""

from __future__ import annotations

import io
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .atomic import atomic_folder, check_disk_space
from .errors import InvalidInput, UnsafeFile

MAX_FILES = 10_000
MAX_BYTES = 8 * 2**30
#: Bytes out per byte in; deflate itself ends near 1030, real data near 20.
MAX_RATIO = 200
#: Under this size the ratio says nothing: an empty table compresses a thousandfold.
RATIO_FLOOR = 2**20
#: A table of contents is read into memory whole; 10 000 long names take 3 MB.
MAX_TABLE_BYTES = 64 * 2**20

_BLOCK = 2**18
_LOCAL_HEADER_BYTES = 30
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_WINDOWS_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{i}" for port in ("com", "lpt") for i in range(1, 10))]
)
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    ValueError,
)


def list_members(path: Path, max_files: int = MAX_FILES) -> list[str]:
    """Names of the files in the archive, checked by all rules; folders are left out."""
    with _open_archive(path, max_files) as archive:
        return [member.filename for member in archive.infolist() if not member.is_dir()]


def read_member(path: Path, name: str, limit_bytes: int) -> bytes:
    """The content of one file of the archive, at most ``limit_bytes`` long.

    Raises:
        InvalidInput: the archive does not exist or has no such file.
        UnsafeFile: the archive breaks a rule, or the file is longer than ``limit_bytes``.
    """
    with _open_archive(path, MAX_FILES) as archive:
        for member in archive.infolist():
            if member.filename == name:
                if member.file_size > limit_bytes:
                    raise UnsafeFile(
                        f"“{name}” in “{path.name}” is larger than {limit_bytes} bytes."
                    )
                return b"".join(_stream(archive, member, path.name))
    raise InvalidInput(f"“{path.name}” has no file “{name}” inside.")


def extract_archive(
    path: Path, destination: Path, max_files: int = MAX_FILES, max_bytes: int = MAX_BYTES
) -> None:
    """Unpack ``path`` into the new folder ``destination``, all of it or nothing.

    Permissions and times in the archive are not taken over.

    Raises:
        InvalidInput: the archive does not exist, or the destination does.
        UnsafeFile: the archive breaks a rule, or holds more than ``max_files`` or ``max_bytes``.
        NotEnoughSpace: the disk is too small for it.
    """
    with _open_archive(path, max_files) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        total = sum(member.file_size for member in members)
        if total > max_bytes:
            raise UnsafeFile(f"“{path.name}” would unpack to more than {max_bytes} bytes.")
        check_disk_space(destination.parent, total, f"Unpacking “{path.name}”")
        with atomic_folder(destination) as folder:
            for member in members:
                target = folder.joinpath(*member.filename.split("/"))
                target.parent.mkdir(parents=True, exist_ok=True)
                with target.open("xb") as stream:
                    for block in _stream(archive, member, path.name):
                        stream.write(block)


class _BoundedReader(io.BufferedReader):
    """A file whose reader cannot be made to take a huge table of contents into memory."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > MAX_TABLE_BYTES:
            raise UnsafeFile("The archive's table of contents is too large.")
        return super().read(size)


@contextmanager
def _open_archive(path: Path, max_files: int) -> Iterator[zipfile.ZipFile]:
    """The archive with its table of contents checked; damage becomes ``UnsafeFile``."""
    try:
        raw = io.FileIO(path)
    except OSError as error:
        raise InvalidInput(f"“{path}” cannot be opened ({error.strerror}).") from error
    with _BoundedReader(raw) as stream:
        try:
            with zipfile.ZipFile(stream) as archive:
                _check_contents(archive, path.name, max_files)
                yield archive
        except _DAMAGE as error:
            raise UnsafeFile(f"“{path.name}” is not a sound zip archive ({error}).") from error


def _check_contents(archive: zipfile.ZipFile, where: str, max_files: int) -> None:
    members = archive.infolist()
    if len(members) > max_files:
        raise UnsafeFile(f"“{where}” holds more than {max_files} files.")
    files: set[str] = set()
    folders: set[str] = set()
    for member in members:
        _check_name(member, where)
        _check_kind(member, where)
        key = _same_on_any_system(member.filename.rstrip("/"))
        if not member.is_dir():
            if key in files:
                raise UnsafeFile(f"“{where}” holds “{member.filename}” twice.")
            files.add(key)
        parts = key.split("/")
        depth = len(parts) + 1 if member.is_dir() else len(parts)
        folders.update("/".join(parts[:count]) for count in range(1, depth))
    for clash in sorted(files & folders):
        raise UnsafeFile(f"In “{where}”, “{clash}” is both a file and a folder.")
    _check_overlap(members, archive.start_dir, where)
    _check_ratio(
        sum(member.file_size for member in members),
        sum(member.compress_size for member in members),
        where,
    )


def _check_name(member: zipfile.ZipInfo, where: str) -> None:
    # zipfile cuts a name at a null byte and turns backslashes on Windows; the original tells.
    name = member.orig_filename
    parts = (name[:-1] if name.endswith("/") else name).split("/")
    if (
        any(character in '\\:*?"<>|' or ord(character) < 32 for character in name)
        or any(part in ("", ".", "..") or part[-1] in " ." for part in parts)
        or any(part.split(".")[0].strip().lower() in _WINDOWS_DEVICES for part in parts)
        or len(name) > 1000
    ):
        raise UnsafeFile(f"“{where}” holds a file with the unsafe name {name[:100]!r}.")


def _check_kind(member: zipfile.ZipInfo, where: str) -> None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise UnsafeFile(f"“{member.filename}” in “{where}” is a link or a device, not a file.")
    if member.flag_bits & _ENCRYPTED:
        raise UnsafeFile(f"“{member.filename}” in “{where}” is encrypted.")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnsafeFile(f"“{member.filename}” in “{where}” has an unusual compression.")
    if member.is_dir() and member.file_size:
        raise UnsafeFile(f"“{member.filename}” in “{where}” is a folder with content.")
    _check_ratio(member.file_size, member.compress_size, f"{where}/{member.filename}")


def _check_ratio(unpacked: int, packed: int, where: str) -> None:
    if unpacked > RATIO_FLOOR and unpacked > MAX_RATIO * packed:
        raise UnsafeFile(f"“{where}” is a few bytes that unpack to {unpacked}: refused.")


def _check_overlap(members: list[zipfile.ZipInfo], table_start: int, where: str) -> None:
    """Two entries over the same bytes are the other way to build a bomb."""
    starts = sorted(members, key=lambda member: member.header_offset)
    ends = [member.header_offset for member in starts[1:]] + [table_start]
    for member, end in zip(starts, ends):
        if member.header_offset < 0:
            raise UnsafeFile(f"In “{where}”, “{member.filename}” lies outside the archive.")
        encoding = "utf-8" if member.flag_bits & _UTF8_NAME else "cp437"
        name_bytes = len(member.orig_filename.encode(encoding))
        if member.header_offset + _LOCAL_HEADER_BYTES + name_bytes + member.compress_size > end:
            raise UnsafeFile(f"In “{where}”, “{member.filename}” overlaps another entry.")


def _stream(archive: zipfile.ZipFile, member: zipfile.ZipInfo, where: str) -> Iterator[bytes]:
    """Blocks of ``member``, counted; ``zipfile`` itself compares names and the checksum."""
    count = 0
    with archive.open(member) as stream:
        while block := stream.read(_BLOCK):
            count += len(block)
            if count > member.file_size:
                break
            yield block
    if count != member.file_size:
        raise UnsafeFile(f"“{member.filename}” in “{where}” has not the size that it declares.")


def _same_on_any_system(name: str) -> str:
    """``name`` as the least careful file system would compare it."""
    return unicodedata.normalize("NFC", name).casefold()
