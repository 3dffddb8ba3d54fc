"""The journal of one client: what it asked for, and what it was told, before it goes on.

Each line is on the disk before the client does anything else, so a client that is killed leaves
all that it knew. An *entry* is two lines, one when something is asked for and one when the answer
is there; without the second one nobody knows whether it was done, and both must be all right.

A process has a file of its own, NAME.NUMBER.jsonl; one that was killed while it wrote leaves half
a line at the end of it.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Optional

from .facts import Facts

#: The names of the events that something leaves, in their order.
Way = tuple[str, ...]


class Ending(str, Enum):
    """What became of what was asked for."""

    DONE = "done"
    NOTHING = "nothing"  # there was nothing to do, so no event
    REFUSED = "refused"
    UNKNOWN = "unknown"  # killed, or the connection was lost meanwhile


@dataclass(frozen=True)
class Question:
    """What is asked for, and the events that it leaves when it is done.

    Attributes:
        name: of the action.
        ways: the events, one after the other; more ways than one where the state decides. None
            at all: it leaves no event.
        subject: of the last event; ``None`` if only the answer says it.
        new: what the last event says of what is new, as far as it is known.
    """

    name: str
    ways: tuple[Way, ...]
    subject: Optional[str] = None
    new: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What a client was told; ``event`` is 0 where nobody named it."""

    facts: Facts = Facts()  # noqa: RUF009  it is frozen
    event: int = 0
    subject: Optional[str] = None
    new: dict[str, Any] = field(default_factory=dict)
    nothing: bool = False


@dataclass(frozen=True)
class Entry:
    """A question with its answer, and when both were written down (seconds since 1970)."""

    member: str
    question: Question
    ending: Ending
    answer: Answer
    began: float
    ended: float = math.inf
    refusal: str = ""

    @property
    def subject(self) -> Optional[str]:
        """Of the last event."""
        told = self.answer.subject
        return self.question.subject if told is None else told

    @property
    def new(self) -> dict[str, Any]:
        """What the last event says."""
        return {**self.question.new, **self.answer.new}

    def __str__(self) -> str:
        moment = time.strftime("%H:%M:%S", time.localtime(self.began))
        return f"“{self.question.name}” of {self.member} at {moment}"


class Journal:
    """The file of one process."""

    def __init__(self, folder: Path, member: str) -> None:
        number = len(list(folder.glob(f"{member}.*.jsonl")))
        self._file = (folder / f"{member}.{number:04d}.jsonl").open("x", encoding="utf-8")

    def ask(self, question: Question) -> None:
        """Write down what is asked for now."""
        self._write(
            ask=question.name, ways=question.ways, subject=question.subject, new=question.new
        )

    def told(self, answer: Answer) -> None:
        """Write down the answer to the last question."""
        ending = Ending.NOTHING if answer.nothing else Ending.DONE
        self._write(
            end=ending.value, event=answer.event, subject=answer.subject, new=answer.new,
            facts=answer.facts.as_json(),
        )  # fmt: skip

    def failed(self, ending: Ending, refusal: str) -> None:
        """Write down that the last question was refused, or that its answer never came."""
        self._write(end=ending.value, refusal=refusal)

    def _write(self, **line: Any) -> None:
        self._file.write(json.dumps({**line, "at": time.time()}) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


def read_journals(folder: Path) -> list[Entry]:
    """The entries of all journals in a folder, those of a member in their order."""
    files = sorted(folder.glob("*.jsonl"))
    return [entry for file in files for entry in _read(file, file.name.rpartition(".")[0][:-5])]


def _read(file: Path, member: str) -> Iterator[Entry]:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    whole = [json.loads(line) for line in lines if line.endswith("\n")]
    asked: Optional[dict[str, Any]] = None
    for line in whole:
        if "ask" in line:
            if asked is not None:
                raise ValueError(f"{file.name} asks twice without an answer.")
            asked = line
        else:
            yield _entry(member, asked or {}, line)
            asked = None
    if asked is not None:
        yield _entry(member, asked, {"end": Ending.UNKNOWN.value})


def _entry(member: str, asked: dict[str, Any], told: dict[str, Any]) -> Entry:
    ways = tuple(tuple(way) for way in asked["ways"])
    question = Question(asked["ask"], ways, asked["subject"], asked["new"])
    facts = Facts.from_json(told.get("facts"))
    answer = Answer(facts, told.get("event", 0), told.get("subject"), told.get("new", {}))
    return Entry(
        member=member,
        question=question,
        ending=Ending(told["end"]),
        answer=answer,
        began=asked["at"],
        ended=told.get("at", math.inf),
        refusal=told.get("refusal", ""),
    )
