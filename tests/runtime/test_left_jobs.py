"""A job goes on when QGIS goes away, if its user wished so, and is found again later."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable

import pytest

from dl_studio_plugin.definitions.errors import (
    Cancelled,
    EngineStopped,
    InvalidInput,
    LeftRunning,
    NotPossible,
)
from dl_studio_plugin.definitions.jobs import SelfTest
from dl_studio_plugin.definitions.messages import Progress
from dl_studio_plugin.runtime.client import run_job
from dl_studio_plugin.runtime.engine_process import EngineProcess
from dl_studio_plugin.runtime.left_jobs import (
    JobState,
    find_left_jobs,
    leave_running,
    read_job,
    stop_left_job,
)
from tests.engine.process.conversation import has_ended, is_running
from tests.runtime.engines import Recorder, act, engine_for_tests, installed_environment

ROOT = Path(__file__).parents[2]
#: A program that starts a job as QGIS does; told what to do once the job has said something.
_QGIS = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.runtime.engines import Recorder, act, engine_for_tests
from dl_studio_plugin.runtime.left_jobs import leave_running

folder, ending = Path(sys.argv[2]), sys.argv[3]

class Qgis(Recorder):
    def is_cancelled(self):
        if not self.events:
            return False
        if "keep" in ending:
            leave_running(folder)
        if "vanish" in ending:
            os._exit(0)
        return True

secrets = {"TOKEN": "geheim-123"} if "secret" in ending else None
with engine_for_tests(folder / "engine.log", secrets) as engine:
    print(engine.process_id, flush=True)
    act(engine, folder, "until", Qgis(), text=str(folder / "go"))
"""


class LeaveAfter(Recorder):
    """A user who closes QGIS, and lets the job go on, as soon as it has said something."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def is_cancelled(self) -> bool:
        if self.events:
            leave_running(self._folder)
        return bool(self.events)


def qgis_that_ends(folder: Path, ending: str) -> int:
    """Run a program that starts a job and goes away; gives the number of the engine's process."""
    command = [sys.executable, "-c", _QGIS, str(ROOT), str(folder), ending]
    program = subprocess.run(command, capture_output=True, timeout=60, check=False)
    return int(program.stdout)


def until(condition: Callable[[], bool], seconds: float = 20.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def state_of(folder: Path) -> Any:
    (job,) = find_left_jobs([folder])
    return job.state


@pytest.fixture(name="left")
def fixture_left(tmp_path: Path):
    """A job that was left; whatever happens in the test, it ends with it."""
    folder = tmp_path / "job"
    process = qgis_that_ends(folder, "keep")
    yield folder, process
    (folder / "go").touch()
    if not has_ended(process):
        os.kill(process, signal.SIGKILL)


@pytest.mark.parametrize("ending", ["keep", "keep vanish", "keep secret"])
def test_a_job_that_may_goes_on_without_qgis_and_its_result_is_found(tmp_path: Path, ending: str):
    folder = tmp_path / "job"
    process = qgis_that_ends(folder, ending)
    time.sleep(0.3)  # long enough for it to write into pipes that nobody holds any more
    assert is_running(process)
    (job,) = find_left_jobs([tmp_path / "other", folder])
    assert (job.job, job.state, job.result) == ("act", JobState.RUNNING, None)
    assert job.progress == Progress(0.25, f"process {process}")
    (folder / "go").touch()
    assert has_ended(process, 20)
    (job,) = find_left_jobs([folder])
    assert (job.state, job.error) == (JobState.DONE, None)
    assert job.result == {"text": "done alone", "facts": {"process": process}}
    assert job.progress.fraction == 0.75
    assert "still at work" in (folder / "engine.log").read_text()


def test_a_job_that_was_not_left_ends_with_qgis(tmp_path: Path):
    process = qgis_that_ends(tmp_path / "job", "vanish")
    assert has_ended(process, 20)
    assert find_left_jobs([tmp_path / "job"]) == []
    assert read_job(tmp_path / "job").state is JobState.FAILED


def test_a_cancel_of_a_job_that_may_go_on_says_that_it_was_left(tmp_path: Path):
    folder = tmp_path / "job"
    listener = LeaveAfter(folder)
    with engine_for_tests(tmp_path / "engine.log") as engine, pytest.raises(LeftRunning):
        act(engine, folder, "until", listener, text=str(folder / "go"))
    assert issubclass(LeftRunning, Cancelled)
    assert is_running(engine.process_id)
    (folder / "go").touch()
    assert until(lambda: state_of(folder) is JobState.DONE)
    assert has_ended(engine.process_id)


def test_a_left_job_is_cancelled_by_its_folder(left):
    folder, process = left
    stop_left_job(folder)
    assert has_ended(process, 20)
    (job,) = find_left_jobs([folder])
    assert job.state is JobState.FAILED
    assert isinstance(job.error, Cancelled)


def test_a_left_job_that_hears_nothing_is_ended_with_its_children(tmp_path: Path):
    folder = tmp_path / "job"
    listener = LeaveAfter(folder)
    with engine_for_tests(tmp_path / "engine.log") as engine, pytest.raises(LeftRunning):
        act(engine, folder, "deaf", listener)
    child = int(listener.events[0].text.split()[1])
    stop_left_job(folder)
    assert has_ended(engine.process_id, 20)
    assert has_ended(child)
    assert until(lambda: state_of(folder) is JobState.DEAD)
    (job,) = find_left_jobs([folder])
    assert isinstance(job.error, Cancelled)


def test_a_job_that_died_is_told_from_one_that_runs(left):
    folder, process = left
    os.kill(process, signal.SIGKILL)
    assert until(lambda: state_of(folder) is JobState.DEAD)  # its last thread ends a little later
    (job,) = find_left_jobs([folder])
    assert isinstance(job.error, EngineStopped)
    assert "running it again goes on from there" in str(job.error)


def test_nobody_else_works_in_the_folder_of_a_left_job(left):
    folder, _ = left
    with pytest.raises(NotPossible, match="Another run is working"):
        run_job("self_test", SelfTest(False), folder, environment=installed_environment())
    assert state_of(folder) is JobState.RUNNING
    with engine_for_tests(folder / "other.log") as engine, pytest.raises(NotPossible):
        act(engine, folder, "echo", text="me too")
    assert state_of(folder) is JobState.RUNNING


def test_what_a_left_job_prints_holds_no_secret(tmp_path: Path):
    folder = tmp_path / "job"
    listener = LeaveAfter(folder)
    secrets = {"TOKEN": "still at"}
    log = folder / "engine.log"
    with engine_for_tests(log, secrets) as engine, pytest.raises(LeftRunning):
        act(engine, folder, "until", listener, text=str(folder / "go"))
    size = log.stat().st_size
    assert until(lambda: log.stat().st_size > size)
    (folder / "go").touch()
    assert has_ended(engine.process_id, 20)
    assert "••• work" in log.read_text()
    assert "still at" not in log.read_text()


def test_a_folder_without_a_job_cannot_be_left(tmp_path: Path):
    with pytest.raises(InvalidInput, match="not the folder of a job"):
        leave_running(tmp_path)
    stop_left_job(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert read_job(tmp_path) is None


def test_a_real_job_gives_its_typed_result_after_it_was_left(tmp_path: Path):
    folder = tmp_path / "job"
    listener = LeaveAfter(folder)
    with pytest.raises(LeftRunning):
        run_job(
            "self_test", SelfTest(training=False), folder, listener, listener.is_cancelled,
            environment=installed_environment(),
        )  # fmt: skip
    assert until(lambda: state_of(folder) is JobState.DONE, 60)
    (job,) = find_left_jobs([folder])
    assert job.request == SelfTest(training=False)
    assert "rasterio" in job.result.versions
    with pytest.raises(Cancelled):  # a new run there begins as if nothing had been
        run_job(
            "self_test", SelfTest(training=False), folder, None, lambda: True,
            environment=installed_environment(),
        )  # fmt: skip


def test_an_engine_that_is_left_while_idle_goes_away(tmp_path: Path):
    engine = EngineProcess(Path(sys.executable), tmp_path / "engine.log")
    engine.leave()
    engine.close()
    assert has_ended(engine.process_id, 20)
