"""Whatever goes wrong in a job comes back as one sentence; where it came from is in the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dl_studio_plugin.definitions.errors import DlStudioError
from tests.engine.process.conversation import Conversation


@pytest.fixture(name="engine", scope="module")
def fixture_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Conversation]:
    engine = Conversation(tmp_path_factory.mktemp("engine") / "stderr.txt")
    yield engine
    engine.close()


def _error(engine: Conversation, folder: Path, **act: Any) -> dict[str, Any]:
    engine.run(1, folder, **act)
    return engine.answer()["error"]


@pytest.mark.parametrize("error", DlStudioError.__subclasses__())
def test_an_error_of_ours_is_named_by_its_kind(
    error: type[DlStudioError], engine: Conversation, tmp_path: Path
):
    answer = _error(engine, tmp_path, what="fail", text=error.__name__)
    assert answer == {"code": -32001, "message": "a sentence.", "data": {"kind": error.kind}}


@pytest.mark.parametrize(
    ("what", "kind", "word"),
    [
        ("unexpected", "fault", "ValueError: could not do"),
        ("memory", "not_possible", "memory is too small"),
        ("full_disk", "not_enough_space", "disk is full"),
        ("system_exit", "fault", "SystemExit"),
        ("odd_result", "fault", "TypeError"),
    ],
)
def test_any_other_error_becomes_a_sentence(
    what: str, kind: str, word: str, engine: Conversation, tmp_path: Path
):
    answer = _error(engine, tmp_path, what=what)
    assert answer["data"]["kind"] == kind
    assert word in answer["message"]
    assert "\n" not in answer["message"]


def test_a_job_whose_packages_cannot_be_loaded_tells_to_repair(
    engine: Conversation, tmp_path: Path
):
    params = {"job": "missing", "folder": str(tmp_path), "request": {"what": ""}}
    engine.send(id=1, method="run", params=params)
    error = engine.answer()["error"]
    assert error["data"]["kind"] == "environment_missing"
    assert "Repair" in error["message"]


def test_the_log_tells_where_an_unexpected_error_came_from(tmp_path: Path):
    engine = Conversation(tmp_path / "stderr.txt")
    _error(engine, tmp_path / "job", what="unexpected")
    engine.close()
    assert "in _unexpected" in (tmp_path / "stderr.txt").read_text()


def test_a_folder_that_cannot_be_made_is_an_error_and_not_the_end(
    engine: Conversation, tmp_path: Path
):
    (tmp_path / "file").touch()
    message = _error(engine, tmp_path / "file" / "job", what="echo")["message"]
    assert "cannot be written to" in message
    engine.run(2, tmp_path / "job", what="echo", text="still here")
    assert engine.answer()["result"]["text"] == "still here"
