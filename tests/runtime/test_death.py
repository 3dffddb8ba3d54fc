"""Why the engine ended is told as far as it can be known."""

from __future__ import annotations

import pytest

from dl_studio_plugin.runtime.death import cause_of_death


@pytest.mark.parametrize(
    ("status", "log", "words"),
    [
        (-9, "", "signal 9"),
        (-9, "", "memory ran out"),
        (-11, "", "crashed"),
        (-4, "", "newer processor"),
        (-15, "", "signal 15"),
        (-31, "", "SIGSYS"),
        (-99, "", "signal 99"),
        (3, "", "status 3"),
        (1, "RuntimeError: [enforce fail] DefaultCPUAllocator: not enough memory", "memory ran"),
        (-6, "terminate called after throwing an instance of 'std::bad_alloc'", "memory ran out"),
        (1, "ImportError: DLL load failed while importing _base", "Repair the environment"),
        (1, "ModuleNotFoundError: No module named 'encodings'", "Repair the environment"),
        (0xC0000005, "", "crashed"),
        (-1073741819, "", "crashed"),
        (0xC0000135, "", "Repair the environment"),
    ],
)
def test_the_cause_follows_from_status_and_log(status: int, log: str, words: str):
    assert words in cause_of_death(status, log)
