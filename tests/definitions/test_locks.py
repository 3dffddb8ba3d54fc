"""A lock is one process's own, and never outlives it."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, NotPossible
from dl_studio_plugin.definitions.locks import hold_lock, is_held

_HOLDER = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from dl_studio_plugin.definitions.locks import hold_lock
with hold_lock(Path(sys.argv[2]), "busy."):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_lock_is_one_process_own_until_it_ends_even_by_a_kill(tmp_path: Path):
    lock = tmp_path / "new" / "lock"
    repository = str(Path(__file__).parents[2])
    holder = subprocess.Popen(
        [sys.executable, "-I", "-c", _HOLDER, repository, str(lock)], stdout=subprocess.PIPE
    )
    assert holder.stdout.readline() == b"held\n"
    assert is_held(lock)
    with pytest.raises(NotPossible, match=r"busy\."), hold_lock(lock, "busy."):
        pass
    holder.kill()
    holder.wait()
    holder.stdout.close()
    assert not is_held(lock)
    with hold_lock(lock, "busy."):
        pass


def test_a_lock_in_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path):
    (tmp_path / "file").touch()
    with (
        pytest.raises(InvalidInput, match="cannot be written"),
        hold_lock(tmp_path / "file" / "below" / "lock", "busy."),
    ):
        pass


def test_a_lock_that_nobody_made_is_not_held(tmp_path: Path):
    assert not is_held(tmp_path / "lock")


def test_asking_for_a_lock_does_not_keep_others_from_it(tmp_path: Path):
    lock = tmp_path / "lock"
    lock.touch()
    ended = threading.Event()

    def ask() -> None:
        while not ended.is_set():
            is_held(lock)
            time.sleep(0.005)

    asking = threading.Thread(target=ask)
    asking.start()
    for _ in range(50):
        with hold_lock(lock, "busy."):
            pass
    ended.set()
    asking.join()
