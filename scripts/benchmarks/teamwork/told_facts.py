"""Whether what a client was told with an answer is what the answer's event did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .evidence import LoggedEvent
from .facts import Facts
from .history import Deeds, History


def false_facts(facts: Facts, event: LoggedEvent, history: History) -> Iterator[str]:
    """What was told of an event and is not so in the history."""
    deeds = history.of(event)
    yield from _false_samples(facts, event, deeds)
    if facts.unit:
        unit = deeds.unit(facts.unit[0])
        after = unit.after if unit else None
        if after is None or (after.state.value, after.holder) != facts.unit[1:]:
            yield f"the unit should be {facts.unit} after {event}, and was {after}"
    if facts.added:
        made = Counter(change.content for change in deeds.samples if change.before is None)
        if made - Counter(facts.added) or sum(made.values()) != facts.count:
            yield f"{facts.count} of {facts.added} were added, and {event} made {dict(made)}"


def _false_samples(facts: Facts, event: LoggedEvent, deeds: Deeds) -> Iterator[str]:
    for sample_id, content in facts.contents.items():
        change = deeds.sample(sample_id)
        if change is None or change.content != content:
            shown = change.content if change else "nothing new"
            yield f"after {event} the sample {sample_id} should show {content}, not {shown}"
    for ids, lives in ((facts.gone, False), (facts.here, True)):
        for sample_id in ids:
            change = deeds.sample(sample_id)
            if change is None or change.after.lives is not lives:
                yield f"after {event} the sample {sample_id} should be " + (
                    "there" if lives else "deleted"
                )
    for sample_id, state in facts.states.items():
        change = deeds.sample(sample_id)
        if change is None or change.after.state != state:
            yield f"after {event} the sample {sample_id} should be {state}"
