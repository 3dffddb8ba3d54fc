"""QGIS's side of the conversation: events, results, cancel, death and secrets."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import (
    Cancelled,
    DlStudioError,
    EngineStopped,
    InvalidInput,
)
from dl_studio_plugin.definitions.messages import Log, Metric, Progress, Warn
from dl_studio_plugin.runtime import engine_process
from dl_studio_plugin.runtime.engine_process import EngineProcess, engine_variables
from tests.engine.process.conversation import has_ended
from tests.runtime.engines import CancelAfter, Recorder, act, engine_for_tests, written_below


@pytest.fixture(name="engine")
def fixture_engine(tmp_path: Path) -> Iterator[EngineProcess]:
    with engine_for_tests(tmp_path / "engine.log") as engine:
        yield engine


class KillAfter(Recorder):
    """Something that ends the engine as soon as the job has said something."""

    def __init__(self, engine: EngineProcess, number: int) -> None:
        super().__init__()
        self._engine = engine
        self._number = number

    def is_cancelled(self) -> bool:
        if self.events:
            os.kill(self._engine.process_id, self._number)
        return False


def test_a_job_gives_typed_events_and_a_typed_result(engine: EngineProcess, tmp_path: Path):
    listener = Recorder()
    result = act(engine, tmp_path / "job", "echo", listener, text="“ground”\ntruth")
    assert result.text == "“ground”\ntruth"
    assert listener.events == [
        Progress(0.5, "“ground”\ntruth"),
        Log("“ground”\ntruth"),
        Warn("“ground”\ntruth"),
        Metric("loss", 1, None),
        Metric("loss", 2, 0.25),
        Progress(1.0, "done"),
    ]


def test_one_engine_does_one_job_after_another(engine: EngineProcess, tmp_path: Path):
    for number in range(3):
        assert act(engine, tmp_path / str(number), "echo", text=str(number)).text == str(number)
    with pytest.raises(InvalidInput):
        act(engine, tmp_path / "failed", "fail", text="InvalidInput")
    assert act(engine, tmp_path / "after", "echo", text="still here").text == "still here"


@pytest.mark.parametrize("error", DlStudioError.__subclasses__())
def test_an_error_arrives_as_the_class_that_it_was(
    error: type[DlStudioError], engine: EngineProcess, tmp_path: Path
):
    with pytest.raises(error, match=r"^a sentence\.$"):
        act(engine, tmp_path, "fail", text=error.__name__)


def test_whatever_libraries_print_goes_to_the_log(engine: EngineProcess, tmp_path: Path):
    assert act(engine, tmp_path / "job", "print", number=50, text="done").text == "done"
    engine.close()
    assert (tmp_path / "engine.log").read_text().count("from C") == 50


def test_thousands_of_events_arrive_in_order(engine: EngineProcess, tmp_path: Path):
    listener = Recorder()
    act(engine, tmp_path / "job", "flood", listener, number=5000)
    steps = [event.step for event in listener.events if isinstance(event, Metric)]
    assert steps == list(range(5000))


# Cancel


def test_a_cancel_is_heard(engine: EngineProcess, tmp_path: Path):
    with pytest.raises(Cancelled, match="goes on from there"):
        act(engine, tmp_path / "job", "wait", CancelAfter())
    assert '"kind": "cancelled"' in (tmp_path / "job" / "events.jsonl").read_text()
    assert act(engine, tmp_path / "next", "echo", text="warm").text == "warm"


def test_a_cancel_of_a_job_that_says_too_much_is_heard(engine: EngineProcess, tmp_path: Path):
    with pytest.raises(Cancelled):
        act(engine, tmp_path / "job", "flood", CancelAfter(), number=10**7)


def test_a_job_that_hears_nothing_is_ended_with_its_children(
    engine: EngineProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(engine_process, "CANCEL_SECONDS", 0.5)
    listener = CancelAfter()
    with pytest.raises(Cancelled):
        act(engine, tmp_path / "job", "deaf", listener)
    child = int(listener.events[0].text.split()[1])
    assert has_ended(child)
    assert has_ended(engine.process_id)


# Death


def test_a_killed_engine_is_reported_with_cause_log_and_folder(
    engine: EngineProcess, tmp_path: Path
):
    with pytest.raises(EngineStopped) as caught:
        act(engine, tmp_path / "job", "die", number=signal.SIGKILL, text="the last words")
    message = str(caught.value)
    assert "signal 9" in message
    assert "memory ran out" in message
    assert "the last words" in message
    assert str(tmp_path / "job") in message


def test_an_engine_killed_from_outside_is_noticed_within_seconds(
    engine: EngineProcess, tmp_path: Path
):
    started = time.monotonic()
    with pytest.raises(EngineStopped, match="signal 9"):
        act(engine, tmp_path / "job", "wait", KillAfter(engine, signal.SIGKILL))
    assert time.monotonic() - started < 20  # “wait” would never end


def test_an_engine_whose_child_holds_the_pipes_is_noticed_too(
    engine: EngineProcess, tmp_path: Path
):
    listener = KillAfter(engine, signal.SIGKILL)
    with pytest.raises(EngineStopped):
        act(engine, tmp_path / "job", "deaf", listener)
    assert has_ended(int(listener.events[0].text.split()[1]))


def test_a_crash_below_python_is_reported_with_where_it_was(engine: EngineProcess, tmp_path: Path):
    with pytest.raises(EngineStopped, match="crashed"):
        act(engine, tmp_path / "job", "crash")


def test_an_exit_status_is_told(engine: EngineProcess, tmp_path: Path):
    with pytest.raises(EngineStopped, match="status 7"):
        act(engine, tmp_path / "job", "exit", number=7)


def test_a_dead_engine_stays_dead(engine: EngineProcess, tmp_path: Path):
    for _ in range(2):
        with pytest.raises(EngineStopped):
            act(engine, tmp_path / "job", "exit", number=7)


def test_a_python_that_does_not_start_is_reported_with_the_fix(tmp_path: Path):
    with pytest.raises(EngineStopped, match="repair"):
        EngineProcess(tmp_path / "no-python", tmp_path / "engine.log")


def test_a_program_that_is_no_engine_is_reported(tmp_path: Path):
    main = tmp_path / "main.py"
    main.write_text("print('hello')\nimport no_such_package\n")
    engine = EngineProcess(Path(sys.executable), tmp_path / "engine.log", main=main)
    with engine, pytest.raises(EngineStopped, match="missing or damaged"):
        engine.run("self_test", {}, tmp_path / "job", Recorder())
    assert "hello" in (tmp_path / "engine.log").read_text()


def test_closing_ends_the_process_even_in_the_middle_of_a_job(tmp_path: Path):
    engine = engine_for_tests(tmp_path / "engine.log")
    listener = Recorder()

    def work() -> None:
        with pytest.raises(DlStudioError):
            act(engine, tmp_path / "job", "wait", listener)

    thread = threading.Thread(target=work)
    thread.start()
    while not listener.events:
        time.sleep(0.01)
    engine.close()
    thread.join()
    assert has_ended(engine.process_id)


def test_an_error_in_the_listener_ends_the_engine_with_the_block(tmp_path: Path):
    class Broken:
        def on_event(self, event: object) -> None:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), engine_for_tests(tmp_path / "engine.log") as engine:
        act(engine, tmp_path / "job", "wait", Broken())
    assert has_ended(engine.process_id)


# Two at once


def test_two_engines_work_at_once_and_do_not_mix(tmp_path: Path):
    results: dict[int, list[int]] = {}

    def work(number: int) -> None:
        listener = Recorder()
        with engine_for_tests(tmp_path / f"{number}.log") as engine:
            for turn in range(3):
                text = f"{number} {turn}"
                assert act(engine, tmp_path / f"{number}-{turn}", "echo", text=text).text == text
            act(engine, tmp_path / f"{number}-flood", "flood", listener, number=500 + number)
        results[number] = [e.step for e in listener.events if isinstance(e, Metric)]

    threads = [threading.Thread(target=work, args=(number,)) for number in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {1: list(range(501)), 2: list(range(502))}


# The environment of the process


def test_secrets_reach_the_job_and_nothing_that_is_written(tmp_path: Path):
    secrets = {"GDAL_HTTP_USERPWD": "anna:geheim-123"}
    listener = Recorder()
    engine = engine_for_tests(tmp_path / "engine.log", secrets)
    with engine, pytest.raises(DlStudioError) as caught:
        act(engine, tmp_path / "job", "secret", listener)
    assert listener.events == [Log("connecting as •••")]
    assert "401 for •••" in str(caught.value)
    assert "connecting as •••" in (tmp_path / "engine.log").read_text()
    assert "geheim-123" not in written_below(tmp_path) + str(caught.value)


def test_secrets_are_not_on_any_command_line(tmp_path: Path):
    with engine_for_tests(tmp_path / "engine.log", {"TOKEN": "geheim-123"}) as engine:
        command = Path(f"/proc/{engine.process_id}/cmdline").read_bytes()
    assert b"geheim" not in command


def test_nothing_of_qgis_reaches_the_engine(
    engine: EngineProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "numpy.py").write_text("raise SystemExit('the wrong numpy')")
    for name in ("PYTHONPATH", "PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    with engine_for_tests(tmp_path / "clean.log") as clean:
        facts = act(clean, tmp_path / "job", "tell").facts
    assert not [name for name in facts["variables"] if name.startswith(("PYTHON", "PROJ", "GDAL"))]
    assert str(tmp_path) not in facts["path"]
    assert facts["path"][-1] == str(Path(__file__).parents[2])
    assert not [name for name in facts["modules"] if name.partition(".")[0] in ("qgis", "osgeo")]


def test_threads_are_limited_unless_the_user_did_so():
    assert int(engine_variables({}, {})["OMP_NUM_THREADS"]) >= 1
    assert engine_variables({}, {"OMP_NUM_THREADS": "1"})["OMP_NUM_THREADS"] == "1"
    assert engine_variables({"TOKEN": "t"}, {})["DL_STUDIO_SECRETS"] == "TOKEN"
