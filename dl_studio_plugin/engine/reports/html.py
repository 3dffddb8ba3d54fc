"""Pages, sections, tables: plain HTML, readable in light and dark, on paper and on a phone."""

from __future__ import annotations

import html
import math
from collections.abc import Iterable, Sequence
from typing import Union

NOT_AVAILABLE = "n/a"

_STYLE = """
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5b6875; --line: #d9dee4;
  --paper: #ffffff; --panel: #f5f7f9; --accent: #1f6fb2; --warn: #9a5b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ee; --soft: #9aa7b4; --line: #39434e;
  --paper: #161b21; --panel: #1e252d; --accent: #6db3ee; --warn: #e5ad57; } }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; color: var(--ink);
  background: var(--paper); margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-top: .9rem;
  border-top: 1px solid var(--line); }
p { margin: .5rem 0; max-width: 46rem; } .soft, figcaption, caption { color: var(--soft); }
.scroll { overflow-x: auto; margin: .8rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { padding: .35rem .8rem; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; }
thead th { font-weight: 600; border-bottom: 2px solid var(--line); white-space: nowrap; }
.number { text-align: right; } tbody th { font-weight: 500; }
.swatch { display: inline-block; width: .8em; height: .8em; margin-right: .45em;
  border-radius: 2px; border: 1px solid var(--line); }
.notice { border-left: 4px solid var(--warn); background: var(--panel); padding: .6rem .9rem;
  margin: .8rem 0; max-width: 46rem; }
.gallery { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: 0; }
figure img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line);
  image-rendering: pixelated; }
figcaption { font-size: .85rem; margin-top: .25rem; max-width: 24rem; }
svg { display: block; max-width: 100%; height: auto; } svg text { fill: var(--soft);
  font: 12px system-ui, sans-serif; } svg .axis { stroke: var(--line); stroke-width: 1; }
svg .strong { fill: var(--ink); } svg .halo { stroke: var(--paper); stroke-width: 4; }
svg .whisker { stroke: var(--ink); stroke-width: 1.5; }
.matrix td { text-align: right; } .matrix th[scope=col] { writing-mode: horizontal-tb; }
@media print { body { max-width: none; padding: 0; } section { break-inside: avoid-page; } }
"""


class Html(str):
    """Text that is HTML already; any other string is escaped before it enters a page."""

    __slots__ = ()


Content = Union[str, int, float, None, Html]


def escaped(content: Content) -> Html:
    """Anything as HTML: numbers rounded for reading, ``None`` and undefined as “n/a”."""
    if isinstance(content, Html):
        return content
    return Html(html.escape(_text(content), quote=True))


def _text(content: Union[str, int, float, None]) -> str:
    if content is None or (isinstance(content, float) and not math.isfinite(content)):
        return NOT_AVAILABLE
    if isinstance(content, float):
        return f"{content:.3f}" if abs(content) < 100 else f"{content:,.1f}"
    if isinstance(content, int) and not isinstance(content, bool):
        return f"{content:,}"
    return str(content)


def joined(parts: Iterable[Content]) -> Html:
    """Several pieces as one."""
    return Html("\n".join(escaped(part) for part in parts))


def page(title: str, *parts: Content, subtitle: str = "") -> Html:
    """A complete page.

    Args:
        title: of the page.
        parts: sections and other pieces, top to bottom.
        subtitle: a line under the title, such as what was made when.
    """
    under = f'<p class="soft">{escaped(subtitle)}</p>' if subtitle else ""
    # the policy keeps a viewer from fetching or running anything even if an escape were missed
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return Html(
        f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{escaped(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{escaped(title)}</h1>
{under}
{joined(parts)}
</body>
</html>
"""
    )


def section(title: str, *parts: Content) -> Html:
    """A part of a page under a heading."""
    return Html(f"<section>\n<h2>{escaped(title)}</h2>\n{joined(parts)}\n</section>")


def paragraph(text: Content) -> Html:
    """A paragraph of text."""
    return Html(f"<p>{escaped(text)}</p>")


def notice(text: Content) -> Html:
    """A paragraph that stands out: something that the reader should know first."""
    return Html(f'<p class="notice">{escaped(text)}</p>')


def swatch(colour: str, label: Content) -> Html:
    """A label behind a square of its colour (``#rrggbb``)."""
    return Html(
        f'<span class="swatch" style="background:{safe_colour(colour)}"></span>{escaped(label)}'
    )


def safe_colour(colour: str) -> str:
    """``colour`` if it is ``#rrggbb``, else grey: a colour is data and ends in a style."""
    digits = colour[1:]
    good = colour.startswith("#") and len(digits) == 6
    return colour if good and all(d in "0123456789abcdefABCDEF" for d in digits) else "#888888"


def table(header: Sequence[Content], rows: Iterable[Sequence[Content]], caption: str = "") -> Html:
    """A table; numbers stand right, the first column names the row.

    Args:
        header: column titles.
        rows: cells as text, numbers (``None`` reads “n/a”) or :class:`Html`.
        caption: a line over the table.
    """
    rows = [tuple(row) for row in rows]
    lines = [_row(row) for row in rows]
    kinds = ["", *(_cell_class(cell) for cell in rows[0][1:])] if rows else []
    kinds += [""] * (len(header) - len(kinds))
    head = "".join(
        f'<th scope="col"{kind}>{escaped(cell)}</th>' for cell, kind in zip(header, kinds)
    )
    over = f"<caption>{escaped(caption)}</caption>" if caption else ""
    return Html(
        f'<div class="scroll"><table>{over}<thead><tr>{head}</tr></thead>\n'
        f"<tbody>{''.join(lines)}</tbody></table></div>"
    )


def _row(cells: Sequence[Content]) -> str:
    first, *others = cells
    return (
        f'<tr><th scope="row">{escaped(first)}</th>'
        + "".join(f"<td{_cell_class(cell)}>{escaped(cell)}</td>" for cell in others)
        + "</tr>\n"
    )


def _cell_class(cell: Content) -> str:
    return "" if isinstance(cell, str) else ' class="number"'


def key_values(pairs: Iterable[tuple[str, Content]]) -> Html:
    """A table of names and values, one pair a row."""
    rows = "".join(
        f'<tr><th scope="row">{escaped(name)}</th><td>{escaped(value)}</td></tr>\n'
        for name, value in pairs
    )
    return Html(f'<div class="scroll"><table><tbody>{rows}</tbody></table></div>')
