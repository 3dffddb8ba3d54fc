"""What people do who label: claim, draw, change, hand in, talk about it, take it back."""

from __future__ import annotations

from typing import Optional

from dl_studio_plugin.project.model import (
    Comment,
    CommentCategory,
    NewSample,
    Sample,
    SampleSource,
    SampleState,
    UnitState,
)

from .desk import Desk, content_of, unit_answer
from .facts import Facts
from .journal import Answer, Question

_MOST_SAMPLES = 14


def claim_next(desk: Desk) -> None:
    """The next unit, whichever it is."""
    desk.ask(
        Question("claim next", (("claim",),)),
        desk.store.claim_next,
        lambda unit: Answer(nothing=True) if unit is None else unit_answer(unit),
    )


def claim(desk: Desk) -> None:
    """A certain unit, which somebody else may want as well."""
    unit = desk.some_unit(UnitState.READY, UnitState.RETURNED, UnitState.IN_PROGRESS)
    if unit:
        question = Question("claim", (("claim",),), unit.id)
        desk.ask(question, lambda: desk.store.claim(unit.id), unit_answer)


def draw(desk: Desk) -> None:
    """Samples in the unit that one holds; now and then elsewhere, and points too."""
    unit = None if desk.chance.random() < 0.03 else desk.working_on()
    if unit and len(desk.samples(unit)) >= _MOST_SAMPLES:
        return
    status = desk.chance.choice((SampleState.DRAFT, SampleState.DRAFT, SampleState.SUGGESTED))
    shape = desk.place if desk.chance.random() < 0.2 else desk.outline
    given = [NewSample(desk.class_name(), shape(unit)) for _ in range(desk.chance.randint(1, 4))]
    add(desk, "draw", given, SampleSource.MANUAL, status)


def bring(desk: Desk) -> None:
    """Samples from elsewhere, for several units, which are submitted with them where possible."""
    units = desk.some_of(desk.units(UnitState.READY, UnitState.RETURNED), 2)
    given = [NewSample(desk.class_name(), desk.outline(unit)) for unit in units for _ in range(3)]
    if given:
        add(desk, "import", given, SampleSource.IMPORTED, SampleState.SUBMITTED)


def add(
    desk: Desk, name: str, given: list[NewSample], source: SampleSource, status: SampleState
) -> None:
    """Add samples as one event."""
    new = {"source": source.value, "status": status.value}
    asked = tuple(content_of(sample.class_name, sample.wkb) for sample in given)
    desk.ask(
        Question(name, (("add_samples",),), "", new),
        lambda: desk.store.add_samples(given, source, status),
        lambda result: Answer(Facts(added=asked, count=result.added), result.event),
    )


def edit(desk: Desk) -> None:
    """Another class, another outline, or both; sometimes the sample leaves its unit."""
    unit = desk.working_on()
    sample: Optional[Sample] = desk.one_of(desk.samples(unit)) if unit else None
    if not sample:
        return
    what = desk.chance.choice(("class", "outline", "both"))
    class_name = desk.class_name() if what != "outline" else None
    wkb = None
    if what != "class":
        is_point = len(set(content_of("", sample.wkb).box)) < 4
        goal = unit if desk.chance.random() < 0.8 else desk.any_unit()
        wkb = desk.place(goal) if is_point else desk.outline(goal)
    shown = content_of(class_name or sample.class_name, wkb or sample.wkb)
    stale = desk.chance.random() < 0.05
    desk.ask(
        Question("edit", (("edit_sample",),), sample.id, {"class": shown.class_name}),
        lambda: desk.store.edit_sample(sample.id, sample.version - stale, class_name, wkb),
        lambda _: Answer(Facts(contents={sample.id: shown})),
    )


def confirm(desk: Desk) -> None:
    """Suggestions that are right."""
    unit = desk.working_on()
    found = [s for s in desk.samples(unit) if s.state is SampleState.SUGGESTED] if unit else []
    ids = [sample.id for sample in desk.some_of(found, 4)] if found else []
    if ids:
        desk.ask(
            Question("confirm", (("confirm_samples",),), "", {"samples": len(ids)}),
            lambda: desk.store.confirm_samples(ids),
            lambda result: Answer(Facts(states=dict.fromkeys(ids, "draft")), result.event),
        )


def delete(desk: Desk) -> None:
    """Samples that are wrong."""
    unit = desk.working_on()
    ids = [sample.id for sample in desk.some_of(desk.samples(unit), 3)] if unit else []
    if ids:
        desk.ask(
            Question("delete", (("delete_samples",),), "", {"samples": len(ids)}),
            lambda: desk.store.delete_samples(ids),
            lambda result: Answer(Facts(gone=tuple(ids)), result.event),
        )


def restore(desk: Desk) -> None:
    """Samples that were right after all."""
    unit = desk.working_on()
    ids = [s.id for s in desk.some_of(desk.samples(unit, deleted=True), 3)] if unit else []
    if ids:
        desk.ask(
            Question("restore", (("restore_samples",),), "", {"samples": len(ids)}),
            lambda: desk.store.restore_samples(ids),
            lambda result: Answer(Facts(here=tuple(ids)), result.event),
        )


def submit(desk: Desk) -> None:
    """Hand in what one holds."""
    unit = desk.one_of(desk.mine(UnitState.IN_PROGRESS))
    if unit:
        nothing = not desk.samples(unit)
        desk.ask(
            Question("submit", (("submit",),), unit.id),
            lambda: desk.store.submit(unit.id, nothing),
            unit_answer,
        )


def withdraw(desk: Desk) -> None:
    """Take back what one handed in."""
    found = [unit for unit in desk.units(UnitState.SUBMITTED) if unit.labelled_by == desk.me]
    unit = desk.one_of(found)
    if unit:
        question = Question("withdraw", (("withdraw",),), unit.id)
        desk.ask(question, lambda: desk.store.withdraw(unit.id), unit_answer)


def release(desk: Desk) -> None:
    """Give up what one holds."""
    unit = desk.working_on()
    if unit:
        question = Question("release", (("release",),), unit.id)
        desk.ask(question, lambda: desk.store.release(unit.id), unit_answer)


def heartbeat(desk: Desk) -> None:
    """Keep what one holds; that leaves no event."""
    unit = desk.working_on()
    if unit:
        question = Question("heartbeat", (), unit.id)
        desk.ask(
            question,
            lambda: desk.store.heartbeat(unit.id),
            lambda kept: Answer(Facts(lease=(kept.id, kept.lease_until))),
        )


def comment(desk: Desk) -> None:
    """Say something about a unit."""
    unit = desk.any_unit()
    text = desk.text("Is this a house?")
    said = Comment("", unit.id, text, CommentCategory.WRONG_CLASS, wkb=desk.place(unit))
    desk.ask(
        Question("comment", (("comment",),), None, {"unit": unit.id, "text": text}),
        lambda: desk.store.add_comment(said),
        lambda made: Answer(subject=made.id),
    )


def resolve(desk: Desk) -> None:
    """Deal with what was said, or not."""
    unit = desk.any_unit()
    found: Comment = desk.one_of(desk.store.comments(unit.id))
    if found:
        resolved = desk.chance.random() < 0.7
        desk.ask(
            Question("resolve", (("resolve_comment",),), found.id, {"resolved": resolved}),
            lambda: desk.store.resolve_comment(found.id, resolved),
            lambda _: Answer(),
        )


def undo(desk: Desk) -> None:
    """Take back what one did last, or what somebody else did."""
    # The units stay: as long as nobody has touched one, all of them could be taken back.
    recent = [
        event
        for event in desk.store.status().recent
        if event.undoable and event.what != "add_units"
    ]
    if desk.chance.random() < 0.8:
        recent = [event for event in recent if event.member == desk.me][:2]
    event = desk.one_of(recent)
    number = event.id if event else desk.one_of(desk.undoable)
    if number:
        desk.ask(
            Question("undo", (("undo",),), "", {"event": number}),
            lambda: desk.store.undo(number),
            lambda result: Answer(event=result.event),
        )
