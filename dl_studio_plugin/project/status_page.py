"""The status of a project as one HTML page that needs nothing else: no script, no network."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Optional

from .model import Event, ProjectStatus
from .quality import Quality
from .statistics import ProjectStatistics
from .status_parts import STYLE, Column, bar, table, tiles
from .status_quality import quality_section
from .status_sections import classes_section, members_section, review_section, weeks_section

_LONGEST_DETAILS = 200


def status_html(
    status: ProjectStatus,
    statistics: Optional[ProjectStatistics] = None,
    quality: Optional[Quality] = None,
) -> str:
    """The page; every text of the project is escaped.

    Args:
        status: how far the project is.
        statistics: how its team gets on; left out, the page does not tell.
        quality: how good its labels are; left out, the page does not tell.
    """
    title = escape(status.name)
    parts = [
        f"<h1>{title}</h1>",
        f'<p class="about">{escape(_about(status))}</p>',
        _instructions(status.instructions),
        _notes(status),
        _tiles(status, statistics),
        "<h2>Work units</h2>",
        bar(status.units, "Work units by state"),
        *_team(statistics),
        *_quality(quality),
        "<h2>Classes</h2>",
        classes_section(status.classes),
        "<h2>Training samples</h2>",
        bar(status.samples, "Training samples by state"),
        *_subsets(status),
        "<h2>Latest changes</h2>",
        _event_table(status.recent),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        f"<title>{title}</title><style>{STYLE}</style></head><body><main>\n"
        + "\n".join(part for part in parts if part)
        + "\n</main></body></html>\n"
    )


def _about(status: ProjectStatus) -> str:
    kind = status.inference_type.words.capitalize()
    imagery = ", ".join(status.imagery)
    return f"{kind}, imagery: {imagery}. Seen as {status.role.words} {status.member}".strip() + "."


def _instructions(link: str) -> str:
    if not link:
        return ""
    shown = escape(link)
    # Only a web address becomes a link: “javascript:” and the like stay text.
    if link.lower().startswith(("https://", "http://")):
        return f'<p>Instructions: <a href="{shown}" rel="noreferrer noopener">{shown}</a></p>'
    return f"<p>Instructions: {shown}</p>"


def _notes(status: ProjectStatus) -> str:
    notes = []
    if status.completed:
        notes.append(f"The project was marked complete on {status.completed[:10]} and is frozen.")
    if status.samples_without_unit:
        notes.append(
            f"{status.samples_without_unit} samples lie outside all work units. They are not "
            "exported until a work unit holds them."
        )
    if status.samples_without_class:
        notes.append(
            f"{status.samples_without_class} samples have no class of the schema. Give them one."
        )
    if status.pending_edits:
        notes.append(
            f"{status.pending_edits} edits of a layer have not been taken up yet; the next change "
            "of the project does that."
        )
    return "".join(f'<p class="note">{escape(note)}</p>' for note in notes)


def _tiles(status: ProjectStatus, statistics: Optional[ProjectStatistics]) -> str:
    units = sum(status.units.values()) - status.units.get("excluded", 0)
    accepted = status.units.get("accepted", 0)
    shown = [
        (f"{accepted:,} / {units:,}", "work units accepted"),
        (f"{sum(status.samples.values()):,}", "training samples"),
        (f"{sum(exported for *_, exported in status.classes):,}", "of them ready for training"),
        (f"{status.open_comments:,}", "open comments"),
        (f"{status.runs:,}", "tool runs"),
    ]
    if units:
        shown.insert(1, (f"{100 * accepted / units:.0f} %", "of the way"))
    if statistics and statistics.reviews.first_time is not None:
        shown.append((f"{100 * statistics.reviews.first_time:.0f} %", "accepted at once"))
    return tiles(shown)


def _team(statistics: Optional[ProjectStatistics]) -> Sequence[str]:
    if statistics is None:
        return ()
    return (
        "<h2>The last weeks</h2>",
        weeks_section(statistics.weeks),
        "<h2>Reviews</h2>",
        review_section(statistics.reviews),
        "<h2>Members</h2>",
        members_section(statistics.members),
    )


def _quality(quality: Optional[Quality]) -> Sequence[str]:
    if quality is None or not quality.units:
        return ()
    return "<h2>Quality</h2>", quality_section(quality)


def _subsets(status: ProjectStatus) -> Sequence[str]:
    if not any(status.subsets):
        return ()
    return "<h2>Subsets</h2>", bar(status.subsets, "Work units by subset")


def _event_table(events: Sequence[Event]) -> str:
    rows = [
        (
            str(event.id),
            event.at[:16].replace("T", " "),
            event.member,
            event.what.replace("_", " ") + (" (undone)" if event.undone_by else ""),
            _details(event),
        )
        for event in events
    ]
    columns = (
        Column("Event", number=True),
        Column("When (UTC)"),
        Column("Who"),
        Column("What"),
        Column("Details"),
    )
    return table("The last events, newest first", columns, rows)


def _details(event: Event) -> str:
    text = ", ".join(f"{name}: {value}" for name, value in event.new.items() if value != "")
    return text if len(text) <= _LONGEST_DETAILS else f"{text[: _LONGEST_DETAILS - 1]}…"
