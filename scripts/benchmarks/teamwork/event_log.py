"""Whether the log of events is whole by itself: numbers, order, what undo says."""

from __future__ import annotations

from collections.abc import Iterator

from .evidence import Evidence
from .findings import Finding, missing
from .history import History, SampleChange

#: How much the clock of a computer may be put back meanwhile.
_CLOCK_S = 0.5


def check_log(evidence: Evidence, history: History) -> Iterator[Finding]:
    """Everything that the log itself gives away."""
    yield from _check_numbers(evidence)
    yield from _check_order(evidence)
    yield from _check_undone(evidence)
    yield from _check_versions(evidence, history)
    for change, subjects in sorted(history.orphans.items()):
        yield missing(f"Change {change} of {len(subjects)} units and samples has no event.")
    if evidence.open_changes:
        yield missing(f"{evidence.open_changes} changes were committed without their events.")


def _check_numbers(evidence: Evidence) -> Iterator[Finding]:
    numbers = {event.id for event in evidence.events}
    for number in sorted(set(range(1, evidence.last_event + 1)) - numbers):
        yield missing(f"There is no event {number}.")
    for number in sorted(n for n in numbers if n > evidence.last_event):
        yield missing(f"Event {number} is beyond the last number, {evidence.last_event}.")
    changes: dict[int, int] = {}
    for event in evidence.events:
        if event.change and event.change in changes:
            yield missing(f"Events {changes[event.change]} and {event.id} tell of one change.")
        changes[event.change] = event.id


def _check_order(evidence: Evidence) -> Iterator[Finding]:
    for earlier, later in zip(evidence.events, evidence.events[1:]):
        if later.at < earlier.at - _CLOCK_S:
            yield missing(f"{later} happened before {earlier}.")


def _check_undone(evidence: Evidence) -> Iterator[Finding]:
    undone: dict[int, int] = {}
    targets = {event.id: event.target for event in evidence.events}
    for event in evidence.events:
        if event.what != "undo":
            continue
        if event.target in undone:
            yield missing(f"{event} undoes event {event.target}, which was undone already.")
        undone[event.target] = event.id
        undone.pop(targets.get(event.target, 0), None)
    if undone != evidence.undone:
        strange = dict(set(undone.items()) ^ set(evidence.undone.items()))
        yield missing(f"What counts as undone is not what the events say: {strange}.")


def _check_versions(evidence: Evidence, history: History) -> Iterator[Finding]:
    """Each change leaves a version of its own: more versions are changes without an event."""
    for unit in evidence.units:
        changes = len(history.units.get(unit.id, ()))
        if unit.version != changes:
            yield missing(
                f"The unit {unit.name} is at version {unit.version}, but {changes} events tell of "
                "it."
            )
    for sample in evidence.samples:
        life = history.samples.get(sample.id, [])
        most = sum(_most_versions(change) for change in life)
        if not len(life) <= sample.version <= most:
            yield missing(
                f"The sample {sample.id} is at version {sample.version}, but {len(life)} events "
                "tell of it."
            )


def _most_versions(change: SampleChange) -> int:
    """Clients edit a sample once in each save of a layer, so most changes are one version."""
    if change.event.what == "undo":  # restored, mended, and moved to another unit
        return 3
    return 2 if change.event.new.get("status") == "submitted" else 1  # added, and submitted
