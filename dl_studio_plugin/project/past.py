"""The history of one unit or one sample, told from what is kept for undo.

What a thing was before an event is kept under that event. What it was afterwards is what the
next event found, or what it is now; so the history is read from its end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..definitions.errors import InvalidInput
from .model import Change, Event

#: Events about comments; what they are about is the comment.
COMMENT_EVENTS = ("comment", "edit_comment", "resolve_comment", "delete_comment")

#: What nobody wants to read of a unit: it changes with every other change.
_NOISE = frozenset({"lease_until"})


@dataclass(frozen=True)
class Past:
    """An event, and what it found of a thing as far as that was kept.

    Attributes:
        before: by the names of :class:`Change`.
        samples: how many samples of the unit it changed.
    """

    event: Event
    before: Mapping[str, Any] = field(default_factory=dict)
    samples: int = 0


def changes(past: Iterable[Past], now: Mapping[str, Any]) -> list[Change]:
    """What each event changed, oldest first; ``now`` is what the thing is now."""
    after = dict(now)
    found = []
    for entry in sorted(past, key=lambda entry: entry.event.id, reverse=True):
        before = {name: value for name, value in entry.before.items() if name not in _NOISE}
        if before.get("exists") is False:
            before = {"exists": False}  # what it was before it was there says nothing
        old = {name: value for name, value in before.items() if after.get(name) != value}
        new = {name: after.get(name) for name in old}
        found.append(Change(entry.event, old, new, entry.samples))
        after.update(before)
    return found[::-1]


def merged(own: Iterable[Past], others: Iterable[Past]) -> list[Past]:
    """``own`` and those of ``others`` whose event is not among them; counts are taken over."""
    by_event = {entry.event.id: entry for entry in own}
    for entry in others:
        known = by_event.get(entry.event.id)
        before = known.before if known is not None else entry.before
        by_event[entry.event.id] = Past(entry.event, before, entry.samples)
    return list(by_event.values())


def unknown_subject(subject: str) -> InvalidInput:
    """The error for an id that was never a unit's nor a sample's."""
    return InvalidInput(
        f"The project has no work unit and no sample “{subject}”, and never had. Reload the layer."
    )
