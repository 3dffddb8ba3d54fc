"""The status of a project as one HTML page that needs nothing else: no script, no network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from .model import Event, ProjectStatus

_COLOURS = {
    "ready": "#b0bec5",
    "in_progress": "#4fc3f7",
    "submitted": "#ffd54f",
    "in_review": "#ffb74d",
    "accepted": "#66bb6a",
    "returned": "#e57373",
    "excluded": "#8d6e63",
    "suggested": "#ce93d8",
    "draft": "#b0bec5",
    "rejected": "#e57373",
    "training": "#5c6bc0",
    "validation": "#26a69a",
    "test": "#ab47bc",
    "": "#cfd8dc",
}

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem;
  color: #212121; background: #fff; }
h1 { margin-bottom: 0; } h2 { margin-top: 2rem; }
.about, .small { color: #616161; }
.tiles { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1.5rem 0; }
.tile { flex: 1 1 9rem; padding: .75rem 1rem; border-radius: .5rem; background: #f5f5f5; }
.tile b { display: block; font-size: 1.7rem; line-height: 1.2; }
.bar { display: flex; height: 1.4rem; border-radius: .4rem; overflow: hidden; background: #eee; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0;
  list-style: none; }
.swatch { display: inline-block; width: .8em; height: .8em; border-radius: .2em;
  margin-right: .4em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #e0e0e0;
  overflow-wrap: anywhere; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.note { padding: .5rem 1rem; border-left: .3rem solid #ffb300; background: #fff8e1; }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #1e1e1e; } .tile { background: #2b2b2b; }
  .about, .small { color: #aaa; } th, td { border-color: #444; } .note { background: #3a3320; }
}
"""


def status_html(status: ProjectStatus) -> str:
    """The page; every text of the project is escaped."""
    title = escape(status.name)
    parts = [
        f"<h1>{title}</h1>",
        f'<p class="about">{escape(_about(status))}</p>',
        _instructions(status.instructions),
        _notes(status),
        _tiles(status),
        "<h2>Work units</h2>",
        _bar(status.units),
        "<h2>Subsets</h2>" if any(status.subsets) else "",
        _bar(status.subsets) if any(status.subsets) else "",
        "<h2>Training samples</h2>",
        _bar(status.samples),
        _class_table(status),
        "<h2>Latest changes</h2>",
        _event_table(status.recent),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        f"<title>{title}</title><style>{_STYLE}</style></head><body>\n"
        + "\n".join(part for part in parts if part)
        + "\n</body></html>\n"
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


def _tiles(status: ProjectStatus) -> str:
    units = sum(status.units.values()) - status.units.get("excluded", 0)
    accepted = status.units.get("accepted", 0)
    tiles: Sequence[tuple[str, str]] = (
        (f"{accepted} / {units}", "work units accepted"),
        (f"{sum(status.samples.values()):,}", "training samples"),
        (f"{sum(exported for *_, exported in status.classes):,}", "of them ready for training"),
        (str(status.open_comments), "open comments"),
        (str(status.runs), "tool runs"),
    )
    return (
        '<div class="tiles">'
        + "".join(f'<div class="tile"><b>{n}</b>{escape(text)}</div>' for n, text in tiles)
        + "</div>"
    )


def _bar(counts: Mapping[str, int]) -> str:
    total = sum(counts.values())
    if not total:
        return '<p class="small">None yet.</p>'
    shown = [(name, count) for name, count in counts.items() if count]
    pieces = "".join(
        f'<span style="width:{100 * count / total:.3f}%;background:{_colour(name)}"></span>'
        for name, count in shown
    )
    key = "".join(
        f'<li><span class="swatch" style="background:{_colour(name)}"></span>'
        f"{escape(_title(name))}: {count:,}</li>"
        for name, count in shown
    )
    return f'<div class="bar">{pieces}</div><ul class="key">{key}</ul>'


def _colour(name: str) -> str:
    return _COLOURS.get(name, "#90a4ae")


def _title(name: str) -> str:
    return name.replace("_", " ") or "no subset"


def _class_table(status: ProjectStatus) -> str:
    rows = [
        (
            f'<span class="swatch" style="background:{escape(label_class.colour)}"></span>'
            f"{escape(label_class.name)}",
            f"{samples:,}",
            f"{accepted:,}",
        )
        for label_class, samples, accepted in status.classes
    ]
    return _table(("Class", "Samples", "Ready for training"), rows, numbers=(1, 2))


def _event_table(events: Sequence[Event]) -> str:
    rows = [
        (
            str(event.id),
            escape(event.at[:16].replace("T", " ")),
            escape(event.member),
            escape(event.what.replace("_", " ")) + (" (undone)" if event.undone_by else ""),
            escape(_details(event)),
        )
        for event in events
    ]
    return _table(("Event", "When (UTC)", "Who", "What", "Details"), rows, numbers=(0,))


def _details(event: Event) -> str:
    text = ", ".join(f"{name}: {value}" for name, value in event.new.items() if value != "")
    return text if len(text) <= 200 else f"{text[:199]}…"


def _table(
    header: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int] = ()
) -> str:
    """A table; its cells are HTML already."""

    def line(cells: Sequence[str], tag: str) -> str:
        return "".join(
            f'<{tag} class="number">{cell}</{tag}>' if i in numbers else f"<{tag}>{cell}</{tag}>"
            for i, cell in enumerate(cells)
        )

    body = "".join(f"<tr>{line(row, 'td')}</tr>" for row in rows)
    return f"<table><thead><tr>{line(header, 'th')}</tr></thead><tbody>{body}</tbody></table>"
