"""The columns of the board of work units: title, text and order of each, in one table."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.unit_styles import unit_state_words
from ..project.model import UnitState, WorkUnit
from .lease_words import time_left_words
from .words import subset_words

translate = QCoreApplication.translate
CONTEXT = "UnitColumns"

#: Ids of the columns, in their order.
UNIT, STATE, HOLDER, ASSIGNEE = "unit", "state", "holder", "assignee"
LABELLED_BY, REVIEWED_BY = "labelled_by", "reviewed_by"
ROUND, PRIORITY, SUBSET = "round", "priority", "subset"

_NUMBERS = re.compile(r"(\d+)")
_STATES = list(UnitState)


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        text: what it shows of a unit at a moment.
        order: what it is sorted by.
        widest: a text that it should have room for.
        tip: what the title means, where that is not plain.
        shown: unless the user chose otherwise.
    """

    id: str
    title: str
    text: Callable[[WorkUnit, datetime], str]
    order: Callable[[WorkUnit], object]
    widest: str
    tip: str = ""
    shown: bool = True


def unit_columns() -> tuple[Column, ...]:
    """All columns in the user's language."""
    words = unit_state_words()
    return (
        Column(
            UNIT, translate(CONTEXT, "Unit"),
            lambda unit, _: unit.name, lambda unit: natural(unit.name), "AA100",
        ),
        Column(
            STATE, translate(CONTEXT, "State"),
            lambda unit, _: _state(unit, words),
            lambda unit: _STATES.index(unit.state), max(words.values(), key=len),
        ),
        Column(
            HOLDER, translate(CONTEXT, "Held by"),
            held_by, lambda unit: (not unit.holder, unit.lease_until), "Alexa · 1 h 59 min",
            translate(CONTEXT, "Who works on it now, and how long it is still kept for them"),
        ),
        Column(
            ASSIGNEE, translate(CONTEXT, "Assigned to"),
            lambda unit, _: unit.assignee, lambda unit: natural(unit.assignee), "Alexa",
            translate(CONTEXT, "Who may claim it; anyone where it is empty"),
        ),
        Column(
            LABELLED_BY, translate(CONTEXT, "Labelled by"),
            lambda unit, _: unit.labelled_by, lambda unit: natural(unit.labelled_by), "Alexa",
        ),
        Column(
            REVIEWED_BY, translate(CONTEXT, "Reviewed by"),
            lambda unit, _: unit.reviewed_by, lambda unit: natural(unit.reviewed_by), "Alexa",
            shown=False,
        ),
        Column(
            PRIORITY, translate(CONTEXT, "Priority"),
            lambda unit, _: str(unit.priority or ""), lambda unit: unit.priority, "1000",
            translate(CONTEXT, "Units with a higher number are offered first"),
        ),
        Column(
            ROUND, translate(CONTEXT, "Returned"),
            lambda unit, _: f"{unit.round} ×" if unit.round else "", lambda unit: unit.round,
            "10 ×", translate(CONTEXT, "How often a reviewer returned it"), shown=False,
        ),
        Column(
            SUBSET, translate(CONTEXT, "For"),
            lambda unit, _: _subset(unit), _subset, translate(CONTEXT, "Validation"),
            translate(CONTEXT, "What its samples are for"), shown=False,
        ),
    )  # fmt: skip


def _state(unit: WorkUnit, words: Mapping[str, str]) -> str:
    state = words[unit.state.value]
    return translate(CONTEXT, "{} (several label it)").format(state) if unit.blind else state


def held_by(unit: WorkUnit, now: datetime) -> str:
    """The holder and the time that is left to them."""
    if not unit.holder:
        return ""
    left = time_left_words(unit.lease_until, now)
    return f"{unit.holder} · {left}" if left else unit.holder


def _subset(unit: WorkUnit) -> str:
    return subset_words(unit.subset) if unit.subset else ""


def natural(text: str) -> list[tuple[int, str]]:
    """A key that puts A2 before A10."""
    return [
        (int(part), "") if part.isdigit() else (0, part.casefold()) for part in _NUMBERS.split(text)
    ]
