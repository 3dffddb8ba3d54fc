"""The engine that stays at hand between clicks."""

from __future__ import annotations

import os
import queue
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from dl_studio_plugin.definitions.errors import EngineStopped, EnvironmentMissing, NotPossible
from dl_studio_plugin.definitions.jobs import INFERENCE, SelfTest
from dl_studio_plugin.runtime.environment import EngineEnvironment
from dl_studio_plugin.runtime.warm_engine import WarmEngine
from tests.engine.process.jobs_for_tests import JOBS, Act
from tests.runtime.engines import engine_for_tests, installed_environment, made_up_environment

_PATIENCE = 30.0


class Answers:
    """What a warm engine called back, and in which thread."""

    def __init__(self) -> None:
        self._queue: queue.Queue[Any] = queue.Queue()
        self.threads: set[str] = set()
        self.events: list[Any] = []

    def __call__(self, answer: Any) -> None:
        self.threads.add(threading.current_thread().name)
        self._queue.put(answer)

    def next(self) -> Any:
        return self._queue.get(timeout=_PATIENCE)

    def are_none(self) -> bool:
        return self._queue.empty()


class Warm:
    """A warm engine that does the jobs for tests."""

    def __init__(self, home: Path, idle_seconds: float = 600.0) -> None:
        self.answers = Answers()
        environment = made_up_environment(home, INFERENCE)
        self.engine = WarmEngine(environment, idle_seconds, engine_for_tests, JOBS)

    def ask(self, what: str, kind: str = "", **fields: Any) -> None:
        self.engine.ask(
            "act", Act(what, **fields), self.answers, self.answers, kind, self.answers.events.append
        )

    def wait_for_events(self) -> None:
        until(lambda: bool(self.answers.events))


def until(is_true: Any) -> None:
    """Wait until something is true that another thread does."""
    end = time.monotonic() + _PATIENCE
    while not is_true():
        assert time.monotonic() < end
        time.sleep(0.01)


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def warm(tmp_path: Path):
    made = Warm(tmp_path / "home")
    yield made
    made.engine.close()


def test_no_process_is_started_before_somebody_asks(warm: Warm):
    assert warm.engine.process_id == 0


def test_one_process_answers_one_question_after_the_other(warm: Warm):
    warm.ask("echo", text="first")
    assert warm.answers.next().text == "first"
    process = warm.engine.process_id
    warm.ask("echo", text="second")
    assert warm.answers.next().text == "second"
    assert warm.engine.process_id == process
    assert is_running(process)


def test_answers_come_in_a_thread_of_their_own(warm: Warm):
    warm.ask("echo", text="hello")
    warm.answers.next()
    assert warm.answers.threads == {"warm engine"}
    assert warm.answers.events


def test_the_newest_question_of_a_kind_replaces_one_that_waits(warm: Warm, tmp_path: Path):
    go = tmp_path / "go"
    warm.ask("until", text=str(go))
    warm.wait_for_events()
    for text in ("old", "older", "new"):
        warm.ask("echo", kind="click", text=text)
    warm.ask("echo", kind="picture", text="another kind")
    go.touch()
    assert [warm.answers.next().text for _ in range(3)] == ["done alone", "new", "another kind"]
    assert warm.answers.are_none()


def test_a_fault_of_a_job_is_told_and_the_process_stays(warm: Warm):
    warm.ask("fail", text="NotPossible")
    assert isinstance(warm.answers.next(), NotPossible)
    process = warm.engine.process_id
    warm.ask("echo", text="again")
    assert warm.answers.next().text == "again"
    assert warm.engine.process_id == process


def test_after_a_death_the_reason_is_told_and_the_next_question_starts_a_new_process(warm: Warm):
    warm.ask("die", number=signal.SIGKILL)
    error = warm.answers.next()
    assert isinstance(error, EngineStopped)
    assert "signal 9" in str(error)
    assert warm.engine.process_id == 0
    warm.ask("echo", text="alive")
    assert warm.answers.next().text == "alive"


def test_a_process_that_died_while_nobody_asked_is_replaced_without_a_word(warm: Warm):
    warm.ask("echo", text="first")
    warm.answers.next()
    process = warm.engine.process_id
    os.kill(process, signal.SIGKILL)
    until(lambda: not warm.engine._engine.is_alive)
    warm.ask("echo", text="second")
    assert warm.answers.next().text == "second"
    assert warm.engine.process_id not in (0, process)


def test_a_question_that_is_forgotten_is_stopped_and_says_nothing(warm: Warm):
    warm.ask("wait", kind="preview")
    warm.wait_for_events()
    process = warm.engine.process_id
    warm.ask("echo", kind="other", text="next")
    warm.engine.forget("preview")
    assert warm.answers.next().text == "next"
    assert warm.answers.are_none()
    assert warm.engine.process_id == process


def test_a_callback_that_fails_does_not_end_the_engine(warm: Warm, capsys):
    def fail(_: Any) -> None:
        raise RuntimeError("wrapped C/C++ object has been deleted")

    warm.engine.ask("act", Act("echo"), fail, fail, on_event=fail)
    warm.ask("echo", kind="next", text="still here")
    assert warm.answers.next().text == "still here"
    assert "has been deleted" in capsys.readouterr().err


def test_an_idle_process_is_ended_and_started_again_when_needed(tmp_path: Path):
    warm = Warm(tmp_path / "home", idle_seconds=0.05)
    try:
        warm.ask("echo", text="first")
        warm.answers.next()
        until(lambda: warm.engine.process_id == 0)
        warm.ask("echo", text="second")
        assert warm.answers.next().text == "second"
    finally:
        warm.engine.close()


def test_closing_ends_the_process_and_leaves_no_thread_and_no_file(tmp_path: Path):
    warm = Warm(tmp_path / "home")
    warm.ask("echo", text="first")
    warm.answers.next()
    process, folder = warm.engine.process_id, warm.engine._folder
    assert folder.is_dir()
    warm.engine.close()
    warm.engine.close()
    until(lambda: not is_running(process))
    assert not folder.exists()
    assert "warm engine" not in {thread.name for thread in threading.enumerate()}


@pytest.mark.parametrize("what", ["wait", "deaf"])
def test_closing_ends_even_a_job_that_does_not_listen_and_says_nothing(tmp_path: Path, what: str):
    warm = Warm(tmp_path / "home")
    warm.ask(what)
    warm.wait_for_events()
    process = warm.engine.process_id
    warm.engine.close()
    until(lambda: not is_running(process))
    assert warm.answers.are_none()
    warm.ask("echo")  # nobody answers any more
    assert "warm engine" not in {thread.name for thread in threading.enumerate()}


def test_without_an_environment_the_fix_is_told(tmp_path: Path):
    answers = Answers()
    warm = WarmEngine(EngineEnvironment(tmp_path))
    warm.ask("self_test", SelfTest(training=False), answers, answers)
    error = answers.next()
    warm.close()
    assert isinstance(error, EnvironmentMissing)
    assert "DL Studio" in str(error)


def test_it_does_jobs_in_the_installed_environment():
    answers = Answers()
    warm = WarmEngine(installed_environment())
    warm.ask("self_test", SelfTest(training=False), answers, answers)
    result = answers.next()
    warm.close()
    assert "onnxruntime" in result.versions
