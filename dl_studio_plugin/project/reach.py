"""How far what is drawn by hand may reach out of its work unit.

A sample belongs to the unit that holds its middle, so that a house on the border is drawn once
and whole. But whoever holds a unit works in that unit: no corner of what they draw lies further
out than the *margin*, a share of the unit's longer side, which suits units of any size and
coordinate systems of any kind. Samples that were imported or that a model suggested are as they
are.

The homes count the samples that break this before a unit is submitted; the drawing tools refuse
them at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from osgeo import ogr

from .geometry import quiet
from .model import SampleSource

#: The margin as a share of the longer side of the unit's extent.
DRAWING_MARGIN = 0.5
DRAWN_SOURCES = frozenset({SampleSource.MANUAL, SampleSource.ASSISTED})


def margin_of(ground: Any) -> float:
    """How far a corner may lie outside ``ground`` (an OGR geometry), in its units."""
    xmin, xmax, ymin, ymax = ground.GetEnvelope()
    return float(DRAWING_MARGIN * max(xmax - xmin, ymax - ymin))


def reach_beyond(ground: Any, shape: Any) -> float:
    """How far the corner of ``shape`` that lies furthest outside ``ground`` does; 0 inside."""
    with quiet(), suppress(RuntimeError):  # GDAL cannot tell of an outline that crosses itself
        if ground.Contains(shape):
            return 0.0
    return max((float(ground.Distance(corner)) for corner in _corners(shape)), default=0.0)


def reaches_too_far(ground: Any, shape: Any) -> bool:
    """Whether ``shape`` reaches out of ``ground`` beyond the margin."""
    return reach_beyond(ground, shape) > margin_of(ground)


def _corners(shape: Any) -> Iterator[Any]:
    for part in range(shape.GetGeometryCount()):
        yield from _corners(shape.GetGeometryRef(part))
    for index in range(shape.GetPointCount()):
        corner = ogr.Geometry(ogr.wkbPoint)
        corner.AddPoint_2D(shape.GetX(index), shape.GetY(index))
        yield corner
