"""Nothing half-written ever looks finished."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.atomic import (
    atomic_folder,
    atomic_path,
    check_disk_space,
    part_path,
    write_atomically,
)
from dl_studio_plugin.definitions.errors import InvalidInput, NotEnoughSpace

REPOSITORY = Path(__file__).parents[2]


def test_a_file_appears_when_it_is_whole(tmp_path: Path):
    path = tmp_path / "new" / "classes.tif"
    with atomic_path(path) as part:
        part.write_bytes(b"half")
        assert not path.exists()
        part.write_bytes(b"whole")
    assert path.read_bytes() == b"whole"
    assert list(path.parent.iterdir()) == [path]


def test_a_part_keeps_the_extension_and_is_hidden():
    assert part_path(Path("a/classes.tif")) == Path("a/.classes.part.tif")
    assert part_path(Path("a/folder")) == Path("a/.folder.part")


def test_an_error_leaves_what_was_there(tmp_path: Path):
    path = tmp_path / "model.dlmodel"
    write_atomically(path, "old")
    with pytest.raises(ZeroDivisionError), atomic_path(path) as part:
        part.write_text(str(1 / 0))
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_text_is_written_as_utf_8(tmp_path: Path):
    write_atomically(tmp_path / "a.json", "“ქუჩა”")
    assert (tmp_path / "a.json").read_bytes().decode() == "“ქუჩა”"


def test_a_leftover_of_a_kill_is_in_nobodys_way(tmp_path: Path):
    path = tmp_path / "a.txt"
    part_path(path).write_text("of a run that was killed")
    write_atomically(path, "new")
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]


def test_a_folder_appears_when_it_is_whole(tmp_path: Path):
    path = tmp_path / "training_data"
    with atomic_folder(path) as part:
        (part / "images").mkdir()
        (part / "images" / "1.tif").write_bytes(b"chip")
        assert not path.exists()
    assert (path / "images" / "1.tif").read_bytes() == b"chip"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_leaves_no_folder(tmp_path: Path):
    with pytest.raises(ZeroDivisionError), atomic_folder(tmp_path / "out") as part:
        (part / "file").write_text(str(1 / 0))
    assert not list(tmp_path.iterdir())


def test_a_folder_with_something_in_it_is_not_replaced(tmp_path: Path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "precious").touch()
    with pytest.raises(InvalidInput, match="exists already"), atomic_folder(tmp_path / "out"):
        pass
    assert (tmp_path / "out" / "precious").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(InvalidInput, match="cannot be made"):
        write_atomically(tmp_path / "file" / "below" / "a.txt", "text")


def test_a_full_disk_says_so():
    with pytest.raises(NotEnoughSpace, match="full"), atomic_path(Path("/dev/shm/dl-test")):
        raise OSError(28, os.strerror(28))


def test_a_disk_that_is_too_small_is_told_before_the_start(tmp_path: Path):
    check_disk_space(tmp_path / "not" / "there" / "yet", 1, "The class raster")
    with pytest.raises(NotEnoughSpace, match=r"The class raster needs about 1000000\.0 GB"):
        check_disk_space(tmp_path / "not" / "there" / "yet", 10**15, "The class raster")


_WRITER = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from dl_studio_plugin.definitions.atomic import write_atomically
number = 0
while True:
    number += 1
    write_atomically(Path(sys.argv[2]), str(number % 10) * 3_000_000)
    print(flush=True)
"""


def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path):
    path = tmp_path / "weights.bin"
    for kill in range(8):
        writer = subprocess.Popen(
            [sys.executable, "-I", "-c", _WRITER, str(REPOSITORY), str(path)],
            stdout=subprocess.PIPE,
        )
        writer.stdout.readline()
        time.sleep(0.003 * kill)
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        content = path.read_bytes()
        assert len(content) == 3_000_000
        assert content == content[:1] * 3_000_000
