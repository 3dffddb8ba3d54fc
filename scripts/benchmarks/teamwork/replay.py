"""All events, played again one after the other in a world that grows with them."""

from __future__ import annotations

from collections.abc import Iterator

from dl_studio_plugin.definitions.errors import DlStudioError

from .evidence import Evidence
from .findings import Finding, illegal, missing
from .history import History
from .sample_rules import check_samples
from .undo_rules import check_undo
from .unit_rules import check_units
from .world import World


def replay(evidence: Evidence, history: History) -> Iterator[Finding]:
    """What the rules say against any event."""
    events = {event.id: event for event in evidence.events}
    world = World(evidence.review_own_work)
    for event in evidence.events:
        deeds = history.of(event)
        if event.what == "undo":
            try:
                yield from check_undo(event, deeds, events, world, history)
            except DlStudioError as refusal:
                yield illegal(f"{event} was let do it all the same: {refusal}")
        yield from check_units(event, deeds, world, history)
        yield from check_samples(event, deeds, world, history)
        world.take(event, deeds)
    yield from _check_births(evidence, history)


def _check_births(evidence: Evidence, history: History) -> Iterator[Finding]:
    """Each unit and sample was made by an event, and by one only."""
    for unit in evidence.units:
        life = history.units.get(unit.id, [])
        if not life or life[0].before is not None:
            yield missing(f"No event made the unit {unit.name}.")
    for sample in evidence.samples:
        births = [c for c in history.samples.get(sample.id, []) if c.before is None]
        if len(births) != 1 or births[0] is not history.samples[sample.id][0]:
            yield missing(f"{len(births)} events made the sample {sample.id}.")
