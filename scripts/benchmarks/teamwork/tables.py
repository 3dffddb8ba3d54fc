"""Whether the tables as they are now agree with themselves and with what the store says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dl_studio_plugin.project.model import (
    ProjectStatus,
    SampleSource,
    SampleState,
    UnitState,
)

from .evidence import Evidence, SampleRow, UnitRow, moment_of
from .findings import Finding, illegal, missing
from .history import History, unit_of
from .unit_rules import lease_problems

_CLOCK_S = 0.5


def check_words(evidence: Evidence) -> Iterator[Finding]:
    """Words that nobody knows; without this the other checks cannot even read the tables."""
    states = {state.value for state in UnitState}
    for unit in evidence.units:
        if unit.values["state"] not in states:
            yield illegal(f"The unit {unit.name} is “{unit.values['state']}”.")
    known = {state.value for state in SampleState}, {source.value for source in SampleSource}
    for sample in evidence.samples:
        condition = sample.condition
        if condition.state not in known[0] or condition.source not in known[1]:
            yield illegal(f"The sample {sample.id} is {condition}.")


def check_tables(evidence: Evidence, history: History) -> Iterator[Finding]:
    """Everything that the tables give away by themselves."""
    units = {unit.id: unit for unit in evidence.units if unit.lives}
    for unit in units.values():
        for problem in (*lease_problems(unit_of(unit, unit.values)), *_overlong(evidence, unit)):
            yield illegal(f"The unit {unit.name}: {problem}")
    for sample in evidence.samples:
        if sample.condition.lives:
            for problem in _sample_problems(evidence, sample, units, history):
                yield illegal(f"The sample {sample.id}: {problem}")
    yield from _check_comments(evidence)


def _overlong(evidence: Evidence, unit: UnitRow) -> Iterator[str]:
    until, state = unit.values["lease_until"], unit.values["state"]
    longest = evidence.read_at + evidence.lease_seconds.get(state, 0) + _CLOCK_S
    if until and moment_of(until) > longest:
        yield f"it is kept until {until}, longer than a lease lasts"


def _sample_problems(
    evidence: Evidence, sample: SampleRow, units: dict[str, UnitRow], history: History
) -> Iterator[str]:
    condition = sample.condition
    if condition.unit and condition.unit not in units:
        yield f"its unit {condition.unit} is not there"
        return
    if sample.place != condition.unit and not _mended_outwards(sample, history):
        yield f"it belongs to “{condition.unit}” and lies in “{sample.place}”"
    class_name = sample.content.class_name
    if class_name and class_name not in evidence.classes:
        yield f"the schema has no class “{class_name}”"
    if not condition.unit:
        return
    unit = unit_of(units[condition.unit], units[condition.unit].values)
    if unit.state is UnitState.ACCEPTED:
        if condition.state == SampleState.SUBMITTED.value:
            yield "it waits for a review in a unit that is accepted"
        if condition.state == SampleState.ACCEPTED.value and not class_name:
            yield "it is accepted without a class"


def _mended_outwards(sample: SampleRow, history: History) -> bool:
    """Whether a reviewer moved it out of all units, who keeps it in the unit all the same."""
    life = history.samples.get(sample.id, ())
    return not sample.place and any(change.event.what == "edit_layer" for change in life)


def _check_comments(evidence: Evidence) -> Iterator[Finding]:
    """Each comment has the events that made and settled it, and each such event its comment."""
    rows = {row.id: row for row in evidence.comments}
    made = {event.subject: event for event in evidence.events if event.what == "comment"}
    settled = {
        event.subject: bool(event.new["resolved"])
        for event in evidence.events
        if event.what == "resolve_comment"
    }
    gone = {event.subject for event in evidence.events if event.what == "delete_comment"}
    for comment_id in made.keys() - rows.keys() - gone:
        yield illegal(f"The comment of {made[comment_id]} is not there.")
    for row in rows.values():
        if row.resolved is not settled.get(row.id, False):
            yield illegal(f"The comment {row.id} is resolved: {row.resolved}, against its events.")
        if row.id in made and (row.author, row.unit) != (
            made[row.id].member,
            made[row.id].new["unit"],
        ):
            yield illegal(f"The comment {row.id} is not what {made[row.id]} made.")
    # Reviews of several units write a comment to each, which has no event of its own.
    said: Counter[tuple[str, str]] = Counter()
    for event in evidence.events:
        if event.what in ("accept", "return") and event.new.get("comment"):
            said[event.member, event.new["comment"]] += event.new["units"]
    found = Counter((row.author, row.text) for row in rows.values() if row.id not in made)
    for author, text in (said - found) + (found - said):
        yield missing(f"Comments “{text}” of {author} and reviews that say it differ in number.")


def check_counts(evidence: Evidence, status: ProjectStatus) -> Iterator[Finding]:
    """Whether the store counts what the tables hold."""
    live = [sample for sample in evidence.samples if sample.condition.lives]
    units = [unit for unit in evidence.units if unit.lives]
    for name, told, counted in (
        ("units", status.units, Counter(unit.values["state"] for unit in units)),
        ("samples", status.samples, Counter(sample.condition.state for sample in live)),
        (
            "classes",
            {label.name: total for label, total, _ in status.classes},
            Counter(s.content.class_name for s in live if s.content.class_name),
        ),
    ):
        if Counter(told) != counted:
            yield illegal(f"The store counts {told} {name}, the tables hold {dict(counted)}.")
    for name, number, real in (
        ("samples outside units", status.samples_without_unit,
         sum(not sample.condition.unit for sample in live)),
        ("open comments", status.open_comments,
         sum(not comment.resolved for comment in evidence.comments)),
    ):  # fmt: skip
        if number != real:
            yield illegal(f"The store counts {number} {name}, the tables hold {real}.")
