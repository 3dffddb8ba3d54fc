"""A job's folder holds all that the job was asked and said, for whoever reads it later."""

from __future__ import annotations

import json
import math
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from dl_studio_plugin.definitions.errors import Cancelled
from dl_studio_plugin.definitions.messages import RunJob
from dl_studio_plugin.engine.events import parts_folder
from dl_studio_plugin.engine.job_folder import JobFolder


class Job:
    """A job folder and what its listener was told."""

    def __init__(self, folder: Path, seed: int = 0) -> None:
        self.told: list[tuple[str, dict[str, Any]]] = []
        self.stopped = threading.Event()
        run = RunJob("train_model", str(folder), {"seed": seed})
        self.events = JobFolder(run, lambda *told: self.told.append(told), self.stopped.is_set)

    def written(self) -> list[dict[str, Any]]:
        lines = (self.events.folder / "events.jsonl").read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines]


@pytest.fixture(name="job")
def fixture_job(tmp_path: Path) -> Job:
    return Job(tmp_path / "new" / "job")


def test_the_request_is_written_first(job: Job):
    content = json.loads((job.events.folder / "job.json").read_text())
    assert content == {"job": "train_model", "request": {"seed": 0}}


def test_what_the_listener_is_told_is_what_is_written(job: Job):
    job.events.progress(0.5, "epoch 1 – “ground”")
    job.events.log("a line\nand another", "debug")
    job.events.warning("few samples")
    job.events.metric("loss", 3, 0.5)
    assert [(line["method"], line["params"]) for line in job.written()] == job.told
    assert [method for method, _ in job.told] == ["progress", "log", "warning", "metric"]


def test_the_last_line_is_the_outcome(job: Job):
    job.events.progress(0.5)
    job.events.end_with_result({"score": 0.7})
    assert job.written()[-1] == {"method": "result", "params": {"score": 0.7}}


def test_a_failure_is_an_outcome_too(job: Job):
    job.events.end_with_error("invalid_input", "a sentence.")
    expected = {"kind": "invalid_input", "message": "a sentence."}
    assert job.written()[-1] == {"method": "error", "params": expected}


def test_a_thread_that_outlives_its_job_writes_nothing_after_the_outcome(job: Job):
    job.events.end_with_result({})
    job.events.log("late")
    assert job.written()[-1]["method"] == "result"


def test_a_resumed_job_keeps_the_events_of_before(tmp_path: Path):
    first = Job(tmp_path)
    first.events.metric("loss", 1, 0.9)
    first.events.end_with_error("cancelled", "cancelled.")
    second = Job(tmp_path)
    second.events.metric("loss", 2, 0.8)
    assert [line["method"] for line in second.written()] == ["metric", "error", "metric"]


def test_another_request_starts_afresh(tmp_path: Path):
    Job(tmp_path).events.metric("loss", 1, 0.9)
    other = Job(tmp_path, seed=1)
    assert other.written() == []


def test_progress_that_comes_too_fast_is_thinned_but_its_end_is_told(job: Job):
    for step in range(10_001):
        job.events.progress(step / 10_000, "working")
    assert job.told[-1] == ("progress", {"fraction": 1.0, "text": "working"})
    assert len(job.told) < 100


def test_progress_with_a_new_text_is_always_told(job: Job):
    for step in range(20):
        job.events.progress(0.0, f"step {step}")
    assert len(job.told) == 20


@pytest.mark.parametrize(("value", "told"), [(-1, 0.0), (7, 1.0), (math.nan, 0.0), (0.25, 0.25)])
def test_progress_is_a_share_of_one(value: float, told: float, job: Job):
    job.events.progress(value)
    assert job.told[-1][1]["fraction"] == told


def test_an_undefined_metric_is_none(job: Job):
    job.events.metric("iou", 1, math.nan)
    job.events.metric("iou", 2, None)
    assert [params["value"] for _, params in job.told] == [None, None]


@pytest.mark.parametrize("what", ["progress", "log", "warning", "metric", "check_cancelled"])
def test_everything_a_job_says_notices_a_cancel(what: str, job: Job):
    arguments = {"progress": (0.1,), "metric": ("loss", 1, 1.0), "check_cancelled": ()}
    job.stopped.set()
    with pytest.raises(Cancelled, match="goes on from there"):
        getattr(job.events, what)(*arguments.get(what, ("text",)))


def test_a_cancel_file_is_noticed(job: Job):
    job.events.check_cancelled()
    (job.events.folder / "cancel").touch()
    time.sleep(0.25)  # it is looked for five times a second
    with pytest.raises(Cancelled):
        job.events.check_cancelled()


def test_a_cancel_file_of_an_earlier_run_is_forgotten(tmp_path: Path):
    (tmp_path / "cancel").touch()
    Job(tmp_path).events.check_cancelled()


def test_threads_can_speak_at_once(job: Job):
    def speak(name: int) -> None:
        for step in range(100):
            job.events.metric(f"loss {name} {'x' * 200}", step, 1.0)

    threads = [threading.Thread(target=speak, args=(i,)) for i in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(job.written()) == len(job.told) == 600


def test_parts_have_a_folder_of_their_own(job: Job):
    assert parts_folder(job.events) == job.events.folder / "parts"
    assert parts_folder(job.events).is_dir()
