"""Archives from other people are unpacked whole and harmless, or not at all."""

from __future__ import annotations

import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.archive import extract_archive, list_members, read_member
from dl_studio_plugin.definitions.errors import InvalidInput, UnsafeFile
from tests.definitions.hostile_zips import HOSTILE, archive, bomb, declares

MB = 2**20


@pytest.mark.parametrize("fault", HOSTILE)
def test_a_hostile_archive_is_refused_and_leaves_nothing(fault: str, tmp_path: Path):
    path = HOSTILE[fault](tmp_path / "hostile.zip")
    with pytest.raises(UnsafeFile, match=r"hostile\.zip|table of contents"):
        extract_archive(path, tmp_path / "out" / "unpacked")
    assert not list((tmp_path / "out").rglob("*")) if (tmp_path / "out").exists() else True
    assert sorted(tmp_path.iterdir())[0] == path
    assert not list(tmp_path.parent.glob("*canary*"))


@pytest.mark.parametrize("fault", sorted(HOSTILE.keys() - {"damaged content"}))
def test_a_hostile_archive_cannot_even_be_read_in_part(fault: str, tmp_path: Path):
    path = HOSTILE[fault](tmp_path / "hostile.zip")
    with pytest.raises(UnsafeFile):
        [read_member(path, name, 10 * MB) for name in list_members(path)]


def test_a_bomb_of_300_mb_is_small_and_is_refused_by_its_ratio(tmp_path: Path):
    path = bomb(tmp_path / "bomb.zip")
    assert path.stat().st_size < 320_000
    with pytest.raises(UnsafeFile, match="few bytes"):
        extract_archive(path, tmp_path / "out")


def test_never_more_comes_out_than_was_declared(tmp_path: Path):
    path = declares(real=5 * MB, declared=4000)(tmp_path / "a.zip")
    assert len(read_member(path, "file.bin", 4000)) == 4000


def test_a_sound_archive_is_unpacked_with_folders_and_names_in_any_script(tmp_path: Path):
    entries = [("a/b/ground.tif", b"1" * 5000), ("ქუჩა/дом.txt", b"2"), ("empty", b"")]
    path = archive(tmp_path / "sound.zip", entries)
    extract_archive(path, tmp_path / "out")
    found = {
        file.relative_to(tmp_path / "out").as_posix(): file.read_bytes()
        for file in (tmp_path / "out").rglob("*")
        if file.is_file()
    }
    assert found == dict(entries)
    assert list_members(path) == [name for name, _ in entries]


def test_small_files_may_compress_beyond_the_ratio(tmp_path: Path):
    path = archive(tmp_path / "labels.zip", [("labels.tif", bytes(MB // 2))])
    assert read_member(path, "labels.tif", MB) == bytes(MB // 2)


def test_a_member_longer_than_the_limit_is_refused(tmp_path: Path):
    path = archive(tmp_path / "model.zip", [("model.json", b"x" * 1001)])
    with pytest.raises(UnsafeFile, match="larger than 1000 bytes"):
        read_member(path, "model.json", 1000)


def test_a_member_that_is_missing_is_named(tmp_path: Path):
    path = archive(tmp_path / "model.zip", [("other", b"")])
    with pytest.raises(InvalidInput, match=r"model\.json"):
        read_member(path, "model.json", 1000)


def test_more_files_or_bytes_than_allowed_are_refused(tmp_path: Path):
    path = archive(tmp_path / "many.zip", [(str(i), b"12345") for i in range(11)])
    with pytest.raises(UnsafeFile, match="more than 10 files"):
        extract_archive(path, tmp_path / "out", max_files=10)
    with pytest.raises(UnsafeFile, match="more than 54 bytes"):
        extract_archive(path, tmp_path / "out", max_bytes=54)
    extract_archive(path, tmp_path / "out", max_files=11, max_bytes=55)


def test_an_archive_that_does_not_exist_is_named(tmp_path: Path):
    with pytest.raises(InvalidInput, match="cannot be opened"):
        list_members(tmp_path / "missing.zip")


def test_a_folder_that_holds_something_is_never_unpacked_into(tmp_path: Path):
    path = archive(tmp_path / "a.zip", [("file", b"new")])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "file").write_text("old")
    with pytest.raises(InvalidInput, match="exists already"):
        extract_archive(path, tmp_path / "out")
    assert (tmp_path / "out" / "file").read_text() == "old"


def test_permissions_of_the_archive_are_not_taken_over(tmp_path: Path):
    info = zipfile.ZipInfo("program")
    info.external_attr = 0o104755 << 16  # a regular file with setuid
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr(info, "#!/bin/sh")
    extract_archive(tmp_path / "a.zip", tmp_path / "out")
    assert (tmp_path / "out" / "program").stat().st_mode & 0o7111 == 0


names = st.text(
    st.characters(codec="utf-8", exclude_characters='\\:*?"<>|/.', exclude_categories=["Cc", "Zs"]),
    min_size=1,
    max_size=12,
).filter(lambda name: name.lower()[:3] not in ("con", "prn", "aux", "nul", "com", "lpt"))


@given(entries=st.dictionaries(names, st.binary(max_size=3000), max_size=5))
def test_whatever_is_packed_is_unpacked(entries: dict[str, bytes], tmp_path: Path):
    same = {unicodedata.normalize("NFC", name).casefold() for name in entries}
    assume(len(same) == len(entries))
    path = archive(tmp_path / "a.zip", list(entries.items()))
    assert {name: read_member(path, name, MB) for name in list_members(path)} == entries


@given(position=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_a_changed_byte_is_noticed_or_harmless(position: int, byte: int, tmp_path: Path):
    path = archive(tmp_path / "a.zip", [("a.txt", b"ground truth " * 20), ("b.txt", b"labels")])
    data = bytearray(path.read_bytes())
    data[position % len(data)] = byte
    path.write_bytes(data)
    try:
        contents = [read_member(path, name, MB) for name in list_members(path)]
    except (UnsafeFile, InvalidInput):
        return
    assert set(contents) <= {b"ground truth " * 20, b"labels"}
