"""A job's folder is read while the engine writes it, and after it has died."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dl_studio_plugin.definitions import job_progress
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.job_progress import (
    JobReader,
    Outcome,
    last_words,
    newest_pictures,
    picture_name,
)
from dl_studio_plugin.definitions.messages import Log, Metric, Progress


def line(method: str, **params: object) -> str:
    return json.dumps({"method": method, "params": params}) + "\n"


def write(folder: Path, text: str, mode: str = "a") -> None:
    with (folder / "events.jsonl").open(mode, encoding="utf-8", newline="\n") as stream:
        stream.write(text)


def test_a_reader_is_told_everything_once_and_in_order(tmp_path: Path):
    reader = JobReader(tmp_path)
    assert reader.new_events() == []
    write(tmp_path, line("progress", fraction=0.5, text="“half”") + line("log", text="a line"))
    assert reader.new_events() == [Progress(0.5, "“half”"), Log("a line")]
    assert reader.new_events() == []
    write(tmp_path, line("metric", name="loss", step=1, value=None))
    assert reader.new_events() == [Metric("loss", 1, None)]


def test_a_half_written_line_waits_for_its_end(tmp_path: Path):
    reader = JobReader(tmp_path)
    whole = line("log", text="“ground”")
    write(tmp_path, line("log", text="first") + whole[:20])
    assert reader.new_events() == [Log("first")]
    assert reader.new_events() == []
    write(tmp_path, whole[20:])
    assert reader.new_events() == [Log("“ground”")]


def test_the_outcome_ends_a_job_and_a_resumed_job_has_none_again(tmp_path: Path):
    reader = JobReader(tmp_path)
    write(tmp_path, line("error", kind="invalid_input", message="a sentence."))
    (outcome,) = reader.new_events()
    assert isinstance(outcome.error, InvalidInput)
    assert reader.outcome == outcome
    write(tmp_path, line("progress", fraction=0.1))
    reader.new_events()
    assert reader.outcome is None
    write(tmp_path, line("result", score=0.7))
    assert reader.new_events() == [Outcome({"score": 0.7})]
    assert reader.outcome.error is None
    assert reader.starts == 1


def test_a_job_that_was_begun_afresh_is_read_from_its_beginning(tmp_path: Path):
    reader = JobReader(tmp_path)
    write(tmp_path, line("log", text="of the first run, which was longer"))
    reader.new_events()
    write(tmp_path, line("log", text="second"), "w")
    assert reader.new_events() == [Log("second")]
    assert reader.starts == 2


def test_what_is_no_event_is_passed_over(tmp_path: Path):
    write(tmp_path, "torn by a kill\n[1]\n" + line("picture", name="x") + line("log", text="ok"))
    write(tmp_path, line("progress", fraction="a word"))
    assert JobReader(tmp_path).new_events() == [Log("ok")]


def test_much_is_read_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(job_progress, "PIECE_BYTES", 200)
    write(tmp_path, "".join(line("metric", name="loss", step=i, value=0.5) for i in range(50)))
    write(tmp_path, line("log", text="x" * 1000))
    reader, heard, looks = JobReader(tmp_path), [], 0
    while events := reader.new_events():
        heard += events
        looks += 1
    assert [event.step for event in heard[:-1]] == list(range(50))
    assert heard[-1] == Log("x" * 1000)
    assert looks > 10


def test_the_last_words_are_the_last_progress_and_the_outcome_at_the_end(tmp_path: Path):
    assert last_words(tmp_path) == (Progress(0.0), None)
    write(tmp_path, line("progress", fraction=0.25, text="epoch 1") + line("log", text="later"))
    assert last_words(tmp_path) == (Progress(0.25, "epoch 1"), None)
    write(tmp_path, line("error", kind="cancelled", message="a sentence."))
    assert last_words(tmp_path)[1].error_kind == "cancelled"
    write(tmp_path, line("log", text="resumed"))
    assert last_words(tmp_path)[1] is None


def test_the_newest_pictures_are_found_in_order(tmp_path: Path):
    assert newest_pictures(tmp_path) == (0, [])
    folder = tmp_path / "pictures"
    folder.mkdir()
    for epoch, chip in ((9, 1), (10, 2), (10, 11), (10, 1)):
        (folder / picture_name(epoch, chip)).touch()
    (folder / ".epoch_00011_chip_1.part.png").touch()
    epoch, pictures = newest_pictures(tmp_path)
    assert epoch == 10
    assert [path.name[-6:] for path in pictures] == ["_1.png", "_2.png", "11.png"]
