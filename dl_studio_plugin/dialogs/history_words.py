"""The history of a unit or a sample in words: what was done, and what it was before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.training_data import Subset
from ..layers.unit_styles import sample_state_words, unit_state_words
from ..project.model import SampleSource
from .words import event_words, sample_source_words, subset_words

if TYPE_CHECKING:
    from ..project.model import Change

translate = QCoreApplication.translate
CONTEXT = "History"


def title_of(change: Change) -> str:
    """What was done, and whether it was taken back since."""
    event = change.event
    text = event_words(event.what)
    if event.what == "undo":
        text = f"{text}: {event_words(str(event.new.get('what', '')))}"
    elif event.what == "resolve_comment" and not event.new.get("resolved", True):
        text = translate(CONTEXT, "comment opened again")
    elif event.what == "comment" and event.new.get("reply_to"):
        text = translate(CONTEXT, "reply to a comment")
    if event.undone_by:
        text = translate(CONTEXT, "{} (taken back)").format(text)
    return text


def details_of(change: Change) -> str:
    """What is different since, as ``name: old → new`` and what was said."""
    parts = [
        _difference(name, change.old.get(name), value)
        for name, value in change.new.items()
        if name != "exists"
    ]
    said = change.event.new.get("text") or change.event.new.get("comment")
    if said and said != change.new.get("reason"):
        parts.append(f"“{said}”")
    if change.samples:
        parts.append(translate(CONTEXT, "samples: {}").format(change.samples))
    if change.new.get("exists") is False:
        parts.append(translate(CONTEXT, "deleted"))
    elif change.new.get("exists") and change.event.what in ("undo", "restore_samples"):
        parts.append(translate(CONTEXT, "brought back"))
    return " · ".join(parts)


def _difference(name: str, old: Any, new: Any) -> str:
    if name == "outline":
        return translate(CONTEXT, "outline changed")
    title = _titles().get(name, name)
    return f"{title}: {_value(name, old)} → {_value(name, new)}"


def _titles() -> dict[str, str]:
    return {
        "state": translate(CONTEXT, "state"),
        "subset": translate(CONTEXT, "subset"),
        "assignee": translate(CONTEXT, "assigned to"),
        "holder": translate(CONTEXT, "held by"),
        "labelled_by": translate(CONTEXT, "labelled by"),
        "reviewed_by": translate(CONTEXT, "reviewed by"),
        "round": translate(CONTEXT, "times returned"),
        "priority": translate(CONTEXT, "priority"),
        "nothing_here": translate(CONTEXT, "nothing here"),
        "reason": translate(CONTEXT, "reason"),
        "name": translate(CONTEXT, "name"),
        "class": translate(CONTEXT, "class"),
        "source": translate(CONTEXT, "drawn by"),
        "unit": translate(CONTEXT, "work unit"),
    }


def _value(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return translate(CONTEXT, "yes") if value else translate(CONTEXT, "no")
    if value is None or value == "":
        return "–"
    words: Optional[Callable[[str], str]] = {
        "state": _state_words,
        "subset": lambda text: subset_words(Subset(text)),
        "source": lambda text: sample_source_words()[SampleSource(text)],
    }.get(name)
    return str(value) if words is None else words(str(value))


def _state_words(text: str) -> str:
    known: Mapping[str, str] = {**sample_state_words(), **unit_state_words()}
    return known.get(text, text)
