"""Line and bar charts as inline SVG, with axes that a person would have drawn."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Callable, Optional

from .html import Html, escaped, safe_colour

#: Told apart by people with any colour vision (Okabe and Ito), readable on light and dark.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9", "#7f7f7f")

_WIDTH, _HEIGHT = 640, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 16, 14, 46
_Points = Sequence[tuple[float, Optional[float]]]
#: From values to a position in the drawing.
_Place = Callable[[float, float], tuple[float, float]]


def line_chart(
    series: Mapping[str, _Points],
    x_label: str = "",
    y_label: str = "",
    y_range: Optional[tuple[float, float]] = None,
) -> Html:
    """Curves over a common x axis.

    Args:
        series: points (x, y) by name; an undefined y (``None``, NaN) leaves a gap.
        x_label: what x is.
        y_label: what y is.
        y_range: lowest and highest y shown; found from the points where it is left out.
    """
    defined = [p for points in series.values() for p in points if _is_number(p[1])]
    if not defined:
        return Html('<p class="soft">There are no values to draw yet.</p>')
    x_low, x_high = _spread([p[0] for p in defined])
    y_low, y_high = y_range or _spread([float(p[1] or 0) for p in defined])
    x_ticks = _ticks(x_low, x_high, whole=all(float(p[0]).is_integer() for p in defined))
    y_ticks = _ticks(y_low, y_high)
    if y_range is None:
        y_low, y_high = min(y_low, y_ticks[0]), max(y_high, y_ticks[-1])

    def place(x: float, y: float) -> tuple[float, float]:
        right = _LEFT + (x - x_low) / (x_high - x_low) * (_WIDTH - _LEFT - _RIGHT)
        share = (min(max(y, y_low), y_high) - y_low) / (y_high - y_low)
        return right, _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)

    parts = _grid_lines(x_ticks, y_ticks, place, (x_low, y_low)) + _axis_labels(x_label, y_label)
    for number, points in enumerate(series.values()):
        parts += _curve(points, COLOURS[number % len(COLOURS)], place)
    drawing = _svg(_HEIGHT, parts, f"{y_label} over {x_label}")
    return Html(f"<figure>{drawing}{_legend(list(series))}</figure>")


def bar_chart(
    values: Mapping[str, Optional[float]],
    intervals: Optional[Mapping[str, Optional[Sequence[float]]]] = None,
    colours: Optional[Mapping[str, str]] = None,
    highest: float = 1.0,
) -> Html:
    """Horizontal bars from 0, one a name, with whiskers for intervals.

    Args:
        values: length of each bar by name; ``None`` reads “n/a”.
        intervals: low and high end of the whisker by name.
        colours: ``#rrggbb`` by name.
        highest: the value at the right end.
    """
    row, left = 28, 170
    width = _WIDTH - left - 70
    height = row * len(values) + 30
    parts = []
    for tick in _ticks(0, highest):
        x = left + tick / highest * width
        parts.append(f'<line class="axis" x1="{x:.1f}" y1="4" x2="{x:.1f}" y2="{height - 24}"/>')
        parts.append(_label(x, height - 8, f"{tick:g}", "middle"))
    for number, (name, value) in enumerate(values.items()):
        y = number * row + 6
        short = name if len(name) <= 24 else name[:23] + "…"
        parts.append(_label(left - 8, y + 14, short, "end", "strong"))
        length = 0.0 if not _is_number(value) else min(max(value or 0, 0), highest)
        colour = safe_colour((colours or {}).get(name, COLOURS[0]))
        parts.append(
            f'<rect x="{left}" y="{y}" width="{length / highest * width:.1f}" height="18" '
            f'rx="2" fill="{colour}" stroke="#888888" stroke-width="0.5"/>'
        )
        parts.append(_label(_WIDTH - 64, y + 14, escaped(value), "start", "strong"))
        parts += _whisker((intervals or {}).get(name), y + 9, left, width / highest)
    return Html(f"<figure>{_svg(height, parts, 'bars')}</figure>")


def _whisker(interval: Optional[Sequence[float]], y: float, left: float, scale: float) -> list[str]:
    if interval is None or not all(_is_number(end) for end in interval):
        return []
    low, high = (left + end * scale for end in interval)
    lines = [(low, y, high, y), (low, y - 4, low, y + 4), (high, y - 4, high, y + 4)]
    # a pale line under the dark one keeps it visible on a bar of any colour
    return [
        f'<line class="{kind}" x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}"/>'
        for kind in ("halo", "whisker")
        for a, b, c, d in lines
    ]


def _curve(points: _Points, colour: str, place: _Place) -> list[str]:
    """Line pieces between gaps; a point alone is a dot."""
    pieces: list[list[tuple[float, float]]] = [[]]
    for x, y in points:
        if y is not None and _is_number(y):
            pieces[-1].append(place(x, y))
        elif pieces[-1]:
            pieces.append([])
    parts = []
    for piece in pieces:
        if len(piece) == 1:
            (x, y) = piece[0]
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>')
        elif piece:
            line = " ".join(f"{x:.1f},{y:.1f}" for x, y in piece)
            parts.append(
                f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2" '
                'stroke-linejoin="round"/>'
            )
    return parts


def _grid_lines(
    x_ticks: Sequence[float],
    y_ticks: Sequence[float],
    place: _Place,
    origin: tuple[float, float],
) -> list[str]:
    parts = []
    base = _HEIGHT - _BOTTOM
    for tick in y_ticks:
        y = place(origin[0], tick)[1]
        parts.append(
            f'<line class="axis" x1="{_LEFT}" y1="{y:.1f}" x2="{_WIDTH - _RIGHT}" y2="{y:.1f}"/>'
        )
        parts.append(_label(_LEFT - 8, y + 4, f"{tick:g}", "end"))
    for tick in x_ticks:
        x = place(tick, origin[1])[0]
        parts.append(f'<line class="axis" x1="{x:.1f}" y1="{base}" x2="{x:.1f}" y2="{base + 5}"/>')
        parts.append(_label(x, base + 19, f"{tick:g}", "middle"))
    return parts


def _axis_labels(x_label: str, y_label: str) -> list[str]:
    middle = (_TOP + _HEIGHT - _BOTTOM) / 2
    return [
        _label((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 8, x_label, "middle"),
        f'<text x="14" y="{middle}" text-anchor="middle" '
        f'transform="rotate(-90 14 {middle})">{escaped(y_label)}</text>',
    ]


def _label(x: float, y: float, text: str, anchor: str, kind: str = "") -> str:
    class_ = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{class_}>{escaped(text)}</text>'


def _legend(names: Sequence[str]) -> str:
    if len(names) < 2:
        return ""
    items = "&emsp;".join(
        f'<span class="swatch" style="background:{COLOURS[i % len(COLOURS)]}"></span>'
        f"{escaped(name)}"
        for i, name in enumerate(names)
    )
    return f'<figcaption style="max-width:none">{items}</figcaption>'


def _svg(height: float, parts: Sequence[str], title: str) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height:g}" width="{_WIDTH}" height="{height:g}" '
        f'role="img" aria-label="{escaped(title)}">' + "".join(parts) + "</svg>"
    )


def _is_number(value: Optional[float]) -> bool:
    return value is not None and math.isfinite(value)


def _spread(values: Sequence[float]) -> tuple[float, float]:
    """Lowest and highest, kept apart."""
    low, high = min(values), max(values)
    if high - low < 1e-12 * max(abs(high), 1):
        return low - 0.5, high + 0.5
    return low, high


def _ticks(low: float, high: float, whole: bool = False) -> list[float]:
    """Four to eight round numbers between ``low`` and ``high``."""
    rough = (high - low) / 6
    magnitude = 10.0 ** math.floor(math.log10(rough))
    step = next(m * magnitude for m in (1, 2, 5, 10) if m * magnitude >= rough)
    if whole:
        step = max(step, 1.0)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(i * step, 12) for i in range(first, last + 1)] or [low]
