"""From a mask to a polygon on the ground."""

from __future__ import annotations

import numpy as np
import shapely
from rasterio.features import shapes
from rasterio.transform import Affine
from shapely.geometry.base import BaseGeometry

from .pixels import Mask
from .prompts import Prompts

#: Holes smaller than this (pixels, and share of the object) are filled, pieces left out.
_SMALL_PIXELS, _SMALL_SHARE = 16, 0.005


def outline(
    mask: Mask, prompts: Prompts, transform: Affine, tolerance: float
) -> BaseGeometry | None:
    """The outline of ``mask``: the pieces that were clicked on, else the largest one.

    Args:
        mask: height × width.
        prompts: in pixels of it.
        transform: from (column, row) to coordinates.
        tolerance: pixels by which the outline may move.

    Returns:
        A valid polygon or multipolygon, or ``None`` where the mask is empty.
    """
    found = [
        shapely.Polygon(geometry["coordinates"][0], geometry["coordinates"][1:])
        for geometry, _ in shapes(mask.astype(np.uint8), mask=mask, connectivity=4)
    ]
    if not found:
        return None
    clicked = [
        piece
        for piece in found
        if any(shapely.intersects_xy(piece, x, y) for x, y in prompts.positive)
    ]
    chosen = clicked or [max(found, key=lambda piece: piece.area)]
    simple = [_simplified(_without_small_holes(piece), tolerance) for piece in chosen]
    whole = shapely.union_all([piece for piece in simple if not piece.is_empty])
    moved = shapely.transform(whole, lambda xy: np.column_stack(transform * (xy[:, 0], xy[:, 1])))
    return moved if moved.area > 0 else None


def _without_small_holes(piece: shapely.Polygon) -> shapely.Polygon:
    least = max(_SMALL_PIXELS, _SMALL_SHARE * piece.area)
    holes = [ring for ring in piece.interiors if shapely.Polygon(ring).area >= least]
    return shapely.Polygon(piece.exterior, holes)


def _simplified(piece: shapely.Polygon, tolerance: float) -> BaseGeometry:
    """Fewer corners; the steps of the pixels go away, small objects stay."""
    if tolerance <= 0:
        return piece
    simple = shapely.make_valid(shapely.simplify(piece, tolerance, preserve_topology=True))
    parts = [part for part in shapely.get_parts(simple) if part.geom_type == "Polygon"]
    return shapely.union_all(parts) if parts else piece
