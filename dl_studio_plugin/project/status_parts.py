"""Pieces of the status page: bars, tables, tiles. Whatever is given as text is escaped here.

Nobody has to see colours: a bar is a picture with a text that says the same as its key, every
number stands in a list or a table, and tables name their rows and columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import NamedTuple, Union

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
_FALLBACK = "#90a4ae"
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}")

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem;
  color: #212121; background: #fff; }
h1 { margin-bottom: 0; overflow-wrap: anywhere; } h2 { margin-top: 2rem; }
.about, .small, caption { color: #555; }
.tiles { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1.5rem 0; padding: 0;
  list-style: none; }
.tile { flex: 1 1 9rem; padding: .75rem 1rem; border-radius: .5rem; background: #f5f5f5; }
.tile b { display: block; font-size: 1.7rem; line-height: 1.2; }
.bar { display: flex; height: 1.4rem; border-radius: .4rem; overflow: hidden; background: #eee; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0;
  list-style: none; }
.swatch { display: inline-block; width: .8em; height: .8em; border-radius: .2em;
  margin-right: .4em; border: 1px solid #0003; }
.meter { display: inline-block; width: 6rem; height: .7rem; margin-right: .6em; background: #e0e0e0;
  border-radius: .3rem; overflow: hidden; vertical-align: middle; }
.measured { white-space: nowrap; }
.meter span { display: block; height: 100%; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .35rem; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #e0e0e0;
  overflow-wrap: anywhere; vertical-align: top; }
tbody th { font-weight: 500; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.note { padding: .5rem 1rem; border-left: .3rem solid #ffb300; background: #fff8e1; }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #1e1e1e; } .tile { background: #2b2b2b; } a { color: #90caf9; }
  .about, .small, caption { color: #b5b5b5; } th, td { border-color: #444; }
  .note { background: #3a3320; } .bar, .meter { background: #444; } .swatch { border-color: #fff3; }
}
@media print { body { margin: 0; max-width: none; } .tile { border: 1px solid #ccc; } }
"""


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


#: A cell of a table: text, a number, or HTML.
Cell = Union[str, int, Html]


class Column(NamedTuple):
    """A column of a table; ``number`` puts its cells to the right."""

    title: str
    number: bool = False


def html_of(cell: Cell) -> str:
    """A cell as HTML."""
    if isinstance(cell, Html):
        return cell
    return f"{cell:,}" if isinstance(cell, int) else escape(cell)


def tiles(entries: Iterable[tuple[str, str]]) -> str:
    """Large numbers with a word below."""
    shown = "".join(
        f'<li class="tile"><b>{escape(number)}</b>{escape(text)}</li>' for number, text in entries
    )
    return f'<ul class="tiles">{shown}</ul>'


def bar(counts: Mapping[str, int], what: str) -> str:
    """Shares of a whole, by state or subset; ``what`` is counted."""
    total = sum(counts.values())
    if not total:
        return '<p class="small">None yet.</p>'
    shown = [(name, count) for name, count in counts.items() if count]
    told = ", ".join(f"{words(name)} {count:,}" for name, count in shown)
    pieces = "".join(
        f'<span style="width:{100 * count / total:.3f}%;background:{_colour_of(name)}"></span>'
        for name, count in shown
    )
    key = "".join(
        f"<li>{swatch(_colour_of(name))}{escape(words(name))}: {count:,} "
        f"({100 * count / total:.0f} %)</li>"
        for name, count in shown
    )
    label = escape(f"{what}: {told}")
    return (
        f'<div class="bar" role="img" aria-label="{label}">{pieces}</div><ul class="key">{key}</ul>'
    )


def meter(value: int, most: int, colour: str = _FALLBACK) -> Html:
    """A number with a small bar beside it, as long as its share of the largest one."""
    width = 100 * value / most if most else 0
    span = f'<span style="width:{width:.1f}%;background:{checked_colour(colour)}"></span>'
    bar_ = f'<span class="meter" aria-hidden="true">{span}</span>'
    return Html(f'<span class="measured">{bar_}{value:,}</span>')


def swatch(colour: str) -> Html:
    """A small square of a colour."""
    return Html(
        f'<span class="swatch" aria-hidden="true" style="background:{checked_colour(colour)}">'
        "</span>"
    )


def checked_colour(colour: str) -> str:
    """A colour that is nothing else: somebody may have written a schema by hand."""
    return colour if _COLOUR.fullmatch(colour) else _FALLBACK


def table(caption: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> str:
    """A table whose first column names its rows."""
    head = "".join(
        f'<th scope="col"{_right(column)}>{escape(column.title)}</th>' for column in columns
    )
    lines = []
    for first, *rest in rows:
        cells = "".join(
            f"<td{_right(column)}>{html_of(cell)}</td>" for column, cell in zip(columns[1:], rest)
        )
        lines.append(f'<tr><th scope="row"{_right(columns[0])}>{html_of(first)}</th>{cells}</tr>')
    if not lines:
        return '<p class="small">None yet.</p>'
    return (
        f'<div class="wide"><table><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table></div>"
    )


def words(name: str) -> str:
    """The words for a state or subset."""
    return name.replace("_", " ") or "no subset"


def _colour_of(name: str) -> str:
    return _COLOURS.get(name, _FALLBACK)


def _right(column: Column) -> str:
    return ' class="number"' if column.number else ""
