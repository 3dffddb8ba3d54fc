"""What people do who review, and what those do who lead the work."""

from __future__ import annotations

from dl_studio_plugin.project.model import Decision, NewSample, SampleState, UnitState

from .desk import Desk, content_of, unit_answer
from .facts import Facts
from .journal import Answer, Question


def start_review(desk: Desk) -> None:
    """Hold a unit to review it."""
    unit = desk.some_unit(UnitState.SUBMITTED)
    if unit:
        question = Question("start review", (("start_review",),), unit.id)
        desk.ask(question, lambda: desk.store.start_review(unit.id), unit_answer)


def accept(desk: Desk) -> None:
    """A unit that one reviews is right."""
    unit = desk.one_of(desk.mine(UnitState.IN_REVIEW))
    if unit:
        question = Question("accept", (("accept",),), unit.id)
        desk.ask(question, lambda: desk.store.accept(unit.id), unit_answer)


def return_(desk: Desk) -> None:
    """A unit that one reviews is not right yet."""
    unit = desk.one_of(desk.mine(UnitState.IN_REVIEW))
    if unit:
        reason = desk.text("A house is missing.")
        question = Question("return", (("return",),), unit.id, {"reason": reason})
        desk.ask(question, lambda: desk.store.return_(unit.id, reason), unit_answer)


def reject(desk: Desk) -> None:
    """Some samples of a unit that one reviews are wrong."""
    unit = desk.one_of(desk.mine(UnitState.IN_REVIEW))
    found = [s for s in desk.samples(unit) if s.state is SampleState.SUBMITTED] if unit else []
    ids = [sample.id for sample in desk.some_of(found, 2)] if found else []
    if ids:
        reason = desk.text("No house.")
        desk.ask(
            Question("reject", (("reject_samples",),), "", {"reason": reason}),
            lambda: desk.store.reject_samples(ids, reason),
            lambda result: Answer(Facts(states=dict.fromkeys(ids, "rejected")), result.event),
        )


def review(desk: Desk) -> None:
    """Decide on several units at once."""
    units = [*desk.units(UnitState.SUBMITTED), *desk.mine(UnitState.IN_REVIEW)]
    ids = [unit.id for unit in desk.some_of(units, 3)] if units else []
    if ids:
        decision = desk.chance.choice(tuple(Decision))
        text = desk.text("Look again.") if decision is Decision.RETURN else ""
        what = decision.value
        desk.ask(
            Question(
                "review", (("start_review", what), (what,)), "",
                {"units": len(ids), "comment": text},
            ),
            lambda: desk.store.review(ids, decision, text),
            lambda result: Answer(event=result.event),
        )  # fmt: skip


def reopen(desk: Desk) -> None:
    """A unit that was accepted is not right after all."""
    unit = desk.some_unit(UnitState.ACCEPTED)
    if unit:
        question = Question("reopen", (("reopen",),), unit.id)
        desk.ask(question, lambda: desk.store.reopen(unit.id, "The imagery is new."), unit_answer)


def assign(desk: Desk) -> None:
    """Say who may claim some units."""
    ids = [unit.id for unit in desk.some_of(desk.units(), 3)]
    names = [member.name for member in desk.store.members()]
    name = desk.chance.choice(["", "", *names])
    desk.ask(
        Question("assign", (("assign",),), "", {"assignee": name, "units": len(ids)}),
        lambda: desk.store.assign(ids, name),
        lambda result: Answer(event=result.event),
    )


def exclude(desk: Desk) -> None:
    """Take a unit out of the work."""
    unit = desk.some_unit(
        UnitState.READY, UnitState.SUBMITTED, UnitState.ACCEPTED, UnitState.RETURNED
    )
    if unit:
        desk.ask(
            Question("exclude", (("exclude",),), "", {"units": 1, "reason": "cloud"}),
            lambda: desk.store.exclude([unit.id], "cloud"),
            lambda result: Answer(event=result.event),
        )


def include(desk: Desk) -> None:
    """Put a unit back into the work."""
    unit = desk.some_unit(UnitState.EXCLUDED)
    if unit:
        desk.ask(
            Question("include", (("include",),), "", {"units": 1}),
            lambda: desk.store.include([unit.id]),
            lambda result: Answer(event=result.event),
        )


def force_release(desk: Desk) -> None:
    """Take a unit from somebody who holds it."""
    unit = desk.some_unit(UnitState.IN_PROGRESS, UnitState.IN_REVIEW)
    if unit:
        question = Question("force release", (("release",),), unit.id)
        desk.ask(question, lambda: desk.store.release(unit.id), unit_answer)


def propose(desk: Desk) -> None:
    """What a model suggests for some units."""
    units = desk.some_of(desk.units(UnitState.READY, UnitState.RETURNED), 2)
    given = [NewSample(desk.class_name(), desk.outline(u), 0.5) for u in units for _ in range(2)]
    priorities = {unit.id: desk.chance.randint(0, 9) for unit in units}
    if given:
        asked = tuple(content_of(sample.class_name, sample.wkb) for sample in given)
        desk.ask(
            Question("propose", (("propose_samples",),), ""),
            lambda: desk.store.propose_samples(given, priorities),
            lambda result: Answer(Facts(added=asked, count=result.added), result.event),
        )
