"""Zip archives that somebody with bad intentions would send; each function writes one."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path


def archive(path: Path, entries: Sequence[tuple[str, bytes]]) -> Path:
    """An archive of ``entries`` whose names are written as they are, duplicates too."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries:
            info = zipfile.ZipInfo("x")
            info.filename = info.orig_filename = name
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, content)
    return path


def named(name: str):
    return lambda path: archive(path, [("fine.txt", b"fine"), (name, b"canary")])


def twins(first: str, second: str):
    return lambda path: archive(path, [(first, b"1"), (second, b"2")])


def link(path: Path) -> Path:
    info = zipfile.ZipInfo("link")
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(info, "/etc/passwd")
    return path


def device(path: Path) -> Path:
    info = zipfile.ZipInfo("device")
    info.external_attr = (stat.S_IFCHR | 0o666) << 16
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(info, "")
    return path


def bomb(path: Path) -> Path:
    """300 MB of nothing in about 300 kB."""
    packed = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9)
    with packed as file, file.open("zeros.bin", "w") as stream:
        for _ in range(300):
            stream.write(bytes(10**6))
    return path


def many_small_bombs(path: Path) -> Path:
    """Each file is under the size from which its own ratio counts; their sum is not."""
    content = bytes(10**6)
    return archive(path, [(f"{i}.bin", content) for i in range(60)])


def encrypted(path: Path) -> Path:
    archive(path, [("secret.txt", b"content")])
    data = bytearray(path.read_bytes())
    data[6] |= 1  # flags of the local header
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    return path


def odd_compression(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("file.txt", "content")
    return path


def damaged_content(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("file.txt", "content")
    path.write_bytes(path.read_bytes().replace(b"content", b"CONTENT", 1))
    return path


def cut_short(path: Path) -> Path:
    archive(path, [("file.txt", bytes(range(256)) * 100)])
    path.write_bytes(path.read_bytes()[:-40])
    return path


def no_zip(path: Path) -> Path:
    path.write_bytes(b"GIF89a" + bytes(1000))
    return path


def declares(real: int, declared: int):
    """A file of ``real`` bytes whose headers say ``declared``, with a checksum that fits them."""

    def write(path: Path) -> Path:
        content = bytes(i % 251 for i in range(real))
        checksum = zlib.crc32(content[:declared])
        return handmade(path, [(b"file.bin", _deflated(content), declared, checksum, None)])

    return write


def other_local_name(path: Path) -> Path:
    """The table says one name, the entry itself another."""
    archive(path, [("aaaa.txt", b"content")])
    path.write_bytes(path.read_bytes().replace(b"aaaa.txt", b"../a.txt", 1))
    return path


def overlapping(path: Path) -> Path:
    """Fifty entries in the table that are all the same bytes of the file."""
    packed = _deflated(bytes(10**6))
    checksum = zlib.crc32(bytes(10**6))
    entries = [(f"{i:04}".encode(), packed, 10**6, checksum, 0) for i in range(50)]
    return handmade(path, entries)


def quoted_overlap(path: Path) -> Path:
    """The first entry's content holds the second entry whole (a stored quote)."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as file:
        file.writestr("b.txt", bytes(1000))
    content = inner.getvalue()
    checksum = zlib.crc32(content)
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a.bin", content)
    data = path.read_bytes()
    inside = data.index(b"PK\x03\x04", 4)
    table = data[data.rindex(b"PK\x01\x02") : data.rindex(b"PK\x05\x06")]
    second = _table_entry(b"b.txt", 0, 1000, 1000, zlib.crc32(bytes(1000)), inside)
    first = _table_entry(b"a.bin", 0, len(content), len(content), checksum, 0)
    start = data.rindex(table)
    path.write_bytes(data[:start] + first + second + _end(2, len(first + second), start))
    return path


def huge_table(path: Path) -> Path:
    """An end record that claims a table of contents of 3 GB, on a sparse file."""
    with path.open("wb") as stream:
        stream.truncate(3 * 10**9 + 100)
        stream.seek(0, 2)
        stream.write(_end(0xFFFF, 3 * 10**9, 100))
    return path


def handmade(path: Path, entries: Sequence[tuple[bytes, bytes, int, int, int | None]]) -> Path:
    """Entries of (name, packed bytes, declared size, checksum, offset); an offset that is given
    points to an entry that is there already."""
    body, table = b"", b""
    for name, packed, size, checksum, offset in entries:
        start = offset
        if start is None or not body:
            start = len(body)
            body += struct.pack(
                "<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0, checksum, len(packed), size,
                len(name), 0,
            ) + name + packed  # fmt: skip
        table += _table_entry(name, 8, len(packed), size, checksum, start)
    path.write_bytes(body + table + _end(len(entries), len(table), len(body)))
    return path


def _table_entry(
    name: bytes, method: int, packed: int, size: int, checksum: int, offset: int
) -> bytes:
    return struct.pack(
        "<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, method, 0, 0, checksum, packed, size,
        len(name), 0, 0, 0, 0, 0, offset,
    ) + name  # fmt: skip


def _end(count: int, size: int, start: int) -> bytes:
    return struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, size, start, 0)


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


#: Every hostile archive by what is wrong with it.
HOSTILE = {
    "an absolute name": named("/etc/canary"),
    "a name that climbs out": named("../canary"),
    "a name that climbs out later": named("a/../../canary"),
    "a drive letter": named("C:/canary"),
    "a drive letter without a slash": named("C:canary"),
    "a backslash": named("..\\canary"),
    "a network share": named("\\\\server\\share\\canary"),
    "a name with a null byte": named("canary\0.txt"),
    "a name with a line break": named("canary\n.txt"),
    "a name of Windows' devices": named("folder/NUL.txt"),
    "a second stream of a file": named("fine.txt:canary"),
    "a name that ends with a dot": named("canary."),
    "an empty part of a name": named("a//canary"),
    "a part that is a dot": named("./canary"),
    "a very long name": named("a" * 5000),
    "two files of one name": twins("canary", "canary"),
    "two files that differ in case": twins("Canary", "cANARY"),
    "two files that differ in composition": twins("caf\u00e9", "cafe\u0301"),
    "a file that is also a folder": twins("canary", "canary/file"),
    "a link": link,
    "a device": device,
    "a bomb": bomb,
    "many small bombs": many_small_bombs,
    "an encrypted file": encrypted,
    "an odd compression": odd_compression,
    "damaged content": damaged_content,
    "an end that is missing": cut_short,
    "another format": no_zip,
    "less content than declared": declares(real=4000, declared=5000),
    "another name inside": other_local_name,
    "overlapping entries": overlapping,
    "an entry inside an entry": quoted_overlap,
    "a huge table of contents": huge_table,
}
