"""Which chips show the same ground.

Chips of one reference system are compared by their bounds, those of two after both were moved to
degrees. A folder without a reference system has places of its own (see ``formats.conversion``):
they mean something between its own chips alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...definitions.errors import InvalidInput
from ...definitions.training_data import TRAINING_DATA_FILE
from ..imagery.reprojection import to_crs
from .chip_sets import Chip

_DEGREES = "EPSG:4326"
#: Of two geometries whose inner parts meet; a shared edge is no shared ground.
_INNER_PARTS_MEET = "T********"


class _Frame(NamedTuple):
    """What the numbers of some bounds refer to: a reference system, or else a folder."""

    crs: str
    folder: Optional[Path]


def bounds_of(chips: Sequence[Chip]) -> np.ndarray:
    """The ground of each chip: chips × xmin, ymin, xmax, ymax."""
    return np.array([chip.row.bounds for chip in chips], float).reshape(-1, 4)


def share_ground(chips: Sequence[Chip], others: Sequence[Chip]) -> np.ndarray:
    """Whether each of ``chips`` shows ground of any of ``others``.

    Raises:
        InvalidInput: a folder's reference system is not known.
    """
    found = np.zeros(len(chips), bool)
    for frame, mine in _by_frame(chips).items():
        for other, theirs in _by_frame(others).items():
            if frame == other:
                boxes, other_boxes = _boxes(chips, mine), _boxes(others, theirs)
            elif frame.crs and other.crs:
                boxes, other_boxes = _in_degrees(chips, mine), _in_degrees(others, theirs)
            else:
                continue
            found[mine] |= _meet(boxes, other_boxes)
    return found


def _by_frame(chips: Sequence[Chip]) -> dict[_Frame, list[int]]:
    """The indices of the chips of each frame."""
    found: dict[_Frame, list[int]] = {}
    for index, chip in enumerate(chips):
        crs = chip.data.crs
        found.setdefault(_Frame(crs, None if crs else chip.folder), []).append(index)
    return found


def _boxes(chips: Sequence[Chip], chosen: Sequence[int]) -> np.ndarray:
    boxes: np.ndarray = shapely.box(*bounds_of([chips[i] for i in chosen]).T)
    return boxes


def _in_degrees(chips: Sequence[Chip], chosen: Sequence[int]) -> np.ndarray:
    """The boxes of chips of one reference system; ``None`` for what has no place on Earth."""
    first = chips[chosen[0]]
    try:
        crs = CRS.from_user_input(first.data.crs)
    except (CRSError, ValueError) as error:
        raise InvalidInput(
            f"“{first.folder / TRAINING_DATA_FILE}”: “{first.data.crs[:80]}” is not a coordinate "
            "reference system. Export the training data anew."
        ) from error
    boxes = to_crs(_boxes(chips, chosen), crs, CRS.from_user_input(_DEGREES))
    boxes[~np.isfinite(shapely.bounds(boxes)).all(axis=1)] = None
    return boxes


def _meet(boxes: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Whether each of ``boxes`` has ground in common with any of ``others``."""
    one, other = shapely.STRtree(others).query(boxes, predicate="intersects")
    meet = shapely.relate_pattern(boxes[one], others[other], _INNER_PARTS_MEET)
    found = np.zeros(len(boxes), bool)
    found[one[meet]] = True
    return found
