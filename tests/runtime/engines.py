"""Engines and environments for the tests of this room."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from dl_studio_plugin.definitions.messages import Event
from dl_studio_plugin.definitions.wire import to_json
from dl_studio_plugin.runtime.engine_process import EngineProcess
from dl_studio_plugin.runtime.environment import (
    READY_FILE,
    EngineEnvironment,
    ReadyFile,
    requirements_hash,
)
from tests.engine.process.conversation import ENGINE
from tests.engine.process.jobs_for_tests import JOBS, Act


class Recorder:
    """A listener that keeps what it is told."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def on_event(self, event: Event) -> None:
        self.events.append(event)


class CancelAfter(Recorder):
    """A user who cancels as soon as the job has said something."""

    def is_cancelled(self) -> bool:
        return bool(self.events)


def engine_for_tests(log: Path, secrets: dict[str, str] | None = None) -> EngineProcess:
    """An engine with the jobs for tests; it needs no packages, so any Python runs it."""
    return EngineProcess(Path(sys.executable), log, secrets, main=ENGINE, jobs=JOBS)


def act(engine: EngineProcess, folder: Path, what: str, listener: Any = None, **fields: Any) -> Any:
    """Let ``engine`` do one of the jobs for tests."""
    listener = listener or Recorder()
    is_cancelled = getattr(listener, "is_cancelled", lambda: False)
    return engine.run("act", Act(what, **fields), folder, listener, is_cancelled)


def made_up_environment(home: Path, level: str, **changes: Any) -> EngineEnvironment:
    """An environment that says it is ready, around the Python that runs the tests."""
    environment = EngineEnvironment(home)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    content = {
        "level": level,
        "cuda": False,
        "requirements": requirements_hash(level, False),
        "python": "3.11.2",
        **changes,
    }
    ready = ReadyFile(**content)
    (environment.folder / READY_FILE).write_text(json.dumps(to_json(ready)))
    return environment


def installed_environment() -> EngineEnvironment:
    """This user's real environment, which ``make test`` has installed before."""
    environment = EngineEnvironment.default()
    if fault := environment.fault():
        pytest.fail(f"{fault} “make setup” installs it.")
    return environment


def written_below(folder: Path) -> str:
    """Everything that stands in the files below ``folder``."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return "\n".join(file.read_text("utf-8", "replace") for file in files)
