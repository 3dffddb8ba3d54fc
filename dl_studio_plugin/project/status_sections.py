"""Sections of the status page about a team: its weeks, reviews, members and classes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from ..definitions.label_classes import LabelClass
from .statistics import MemberStatistics, ReviewStatistics, WeekStatistics
from .status_parts import Cell, Column, Html, html_of, meter, swatch, table

_SAMPLES, _ACCEPTED, _RETURNED = "#5c6bc0", "#66bb6a", "#e57373"
#: A class with less than this part of the largest one's samples is called rare.
_RARE = 0.1


def weeks_section(weeks: Sequence[WeekStatistics]) -> str:
    """What came about week by week."""
    most_samples = max((week.samples for week in weeks), default=0)
    most_accepted = max((week.accepted for week in weeks), default=0)
    rows = [
        (
            week.monday.isoformat(),
            meter(week.samples, most_samples, _SAMPLES),
            week.submitted,
            meter(week.accepted, most_accepted, _ACCEPTED),
            week.returned,
        )
        for week in weeks
    ]
    columns = (
        Column("Week from"),
        Column("Samples added"),
        Column("Units submitted", number=True),
        Column("Units accepted"),
        Column("Units returned", number=True),
    )
    return table("By week; the last one is not over yet", columns, rows)


def review_section(reviews: ReviewStatistics) -> str:
    """How reviews ended."""
    decided = reviews.accepted + reviews.returned
    if not decided and not reviews.waiting:
        return '<p class="small">Nothing was submitted yet.</p>'
    parts = [
        f"<p>Decisions: {reviews.accepted:,} to accept a unit, {reviews.returned:,} to return one. "
        f"Units that wait for a review: {reviews.waiting:,}.</p>"
    ]
    if reviews.first_time is not None:
        parts.append(
            f"<p>Of the units that are accepted, {100 * reviews.first_time:.0f} % were never "
            "returned.</p>"
        )
        most = max(reviews.rounds.values())
        rows = [
            (_rounds(number), meter(units, most, _ACCEPTED if not number else _RETURNED))
            for number, units in reviews.rounds.items()
        ]
        columns = (Column("Rounds"), Column("Accepted units"))
        parts.append(table("Accepted units by how often they were returned", columns, rows))
    return "".join(parts)


def _rounds(number: int) -> str:
    return {0: "accepted at once", 1: "returned once"}.get(number, f"returned {number} times")


def members_section(members: Sequence[MemberStatistics]) -> str:
    """What each person did."""
    most = max((member.samples for member in members), default=0)
    columns = (
        Column("Member"),
        Column("Role"),
        Column("Samples"),
        Column("of them accepted", number=True),
        Column("Units submitted", number=True),
        Column("of theirs accepted", number=True),
        Column("Times returned", number=True),
        Column("Units reviewed", number=True),
        Column("Last active (UTC)"),
    )
    rows: list[Sequence[Cell]] = [
        (
            member.name,
            member.role.words if member.role else "no member by this name",
            meter(member.samples, most, _SAMPLES),
            member.accepted_samples,
            member.submitted,
            member.accepted_units,
            member.returned,
            member.reviewed,
            member.last_active[:16].replace("T", " ") or "–",
        )
        for member in members
    ]
    return table("By member; suggestions of models are not counted", columns, rows)


def classes_section(classes: Sequence[tuple[LabelClass, int, int]]) -> str:
    """How many samples each class has, and which have few."""
    total = sum(ready for *_, ready in classes)
    most = max((ready for *_, ready in classes), default=0)
    rows = [
        (
            Html(swatch(label_class.colour) + escape(label_class.name)),
            samples,
            meter(ready, most, label_class.colour),
            f"{100 * ready / total:.1f} %" if total else "–",
        )
        for label_class, samples, ready in classes
    ]
    columns = (
        Column("Class"),
        Column("Samples", number=True),
        Column("Ready for training"),
        Column("Share", number=True),
    )
    notes = "".join(f'<p class="note">{html_of(note)}</p>' for note in _rare_classes(classes, most))
    return notes + table("By class; ready are accepted samples of accepted units", columns, rows)


def _rare_classes(classes: Sequence[tuple[LabelClass, int, int]], most: int) -> Iterator[str]:
    for label_class, _, ready in classes:
        if ready < _RARE * most:
            yield (
                f"The class “{label_class.name}” has {ready:,} samples that are ready, the largest "
                f"{most:,}. A model learns rare classes badly: draw more of them."
            )
