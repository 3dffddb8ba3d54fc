"""What a checker finds: each is of one of three kinds, and a sentence."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Kind(str, Enum):
    """What is wrong; the values are the names of the benchmark's figures."""

    LOST_EDIT = "lost_edits"  # somebody was told that it is committed, and it is not there
    ILLEGAL_STATE = "illegal_states"  # a state, or a way to it, that the rules do not know
    MISSING_EVENT = "missing_events"  # the log lacks something, has it twice or in a wrong order


class Finding(NamedTuple):
    """One fault."""

    kind: Kind
    text: str


def lost(text: str) -> Finding:
    """A committed edit is gone."""
    return Finding(Kind.LOST_EDIT, text)


def illegal(text: str) -> Finding:
    """Something is as it must not be."""
    return Finding(Kind.ILLEGAL_STATE, text)


def missing(text: str) -> Finding:
    """The log of events is not whole."""
    return Finding(Kind.MISSING_EVENT, text)
