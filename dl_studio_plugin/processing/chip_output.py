"""Where an export of chips is written to, and whether it has room there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import checks

if TYPE_CHECKING:
    from .values import Values


def output_problems(values: Values, what: str, not_empty: str) -> Iterator[str]:
    """Why chips cannot be written to OUTPUT.

    Args:
        values: of the algorithm.
        what: is written, for a sentence.
        not_empty: the sentence for a folder that holds something.
    """
    path = values.output("OUTPUT")
    if path is None:
        return
    found = list(checks.unwritable(path))
    yield from found
    if path.is_dir() and any(path.iterdir()):
        yield not_empty.format(path)
    if not found and values.given("IMAGERY"):
        yield from checks.too_little_space(path.parent, _bytes_needed(values), what)


def _bytes_needed(values: Values) -> float:
    """An estimate: compressed chips take about half of their bytes."""
    layer = values.raster("IMAGERY")
    own = layer.extent().width() / max(layer.width(), 1)
    scale = own / values.number("CELL_SIZE") if values.number("CELL_SIZE") else 1.0
    pixels = layer.width() * layer.height() * scale**2
    repeats = (values.integer("CHIP_SIZE") / values.integer("STRIDE")) ** 2
    sample_bytes = layer.dataProvider().dataTypeSize(1)
    return 0.5 * pixels * repeats * (layer.bandCount() * sample_bytes + 1)
