"""From tiles of imagery to what was seen in each row of them, kept until all are merged."""

from __future__ import annotations

import contextlib
import io
import itertools
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import shapely

from ...definitions.errors import InvalidInput
from ..events import Events
from ..objects.detections import Detections, joined
from ..objects.seams import Seen
from ..objects.suppression import suppress_boxes
from .parts import Parts
from .pipeline import Conveyor, ordered_map
from .plan import Strip, Tile, TilePlan
from .strips import (
    PROGRESS_SHARE,
    Inputs,
    StripTask,
    TilePixels,
    TooLargeForMemory,
    check_readable,
    is_out_of_memory,
    read_tile,
    tiles_ahead,
    unfinished_tasks,
)

#: What finds the objects in a tile, given bands × H × W pixels and their validity.
Detect = Callable[[np.ndarray, np.ndarray], Detections]


def see_strips(
    inputs: Inputs,
    detect: Detect,
    plan: TilePlan,
    overlap: float,
    parts: Parts,
    events: Events,
) -> None:
    """Look at all rows of tiles that ``parts`` does not hold yet.

    ``overlap`` is the largest of two objects of a class in a tile (intersection over union).

    Raises:
        TooLargeForMemory: a single tile is too much.
        InvalidInput: too much of the imagery cannot be read.
        Cancelled: the user asked to stop; finished strips are kept.
    """
    tasks = unfinished_tasks(plan, parts)
    done = plan.tile_count - sum(1 for task in tasks for _ in plan.tiles(task.strip))

    def read(item: tuple[StripTask, Tile]) -> TilePixels:
        return read_tile(inputs, plan, *item)

    def see(pixels: TilePixels) -> tuple[Strip, Seen]:
        return pixels.task.strip, _seen(detect, plan, pixels, overlap)

    def write(item: tuple[Strip, Seen]) -> None:
        strip, seen = item
        unreadable = tuple(sorted(inputs.imagery.unreadable_blocks))
        content = _as_bytes(seen) if len(seen) else b""
        parts.add_content(strip.name, content, len(seen), unreadable)
        check_readable(inputs.imagery, len(unreadable))

    tiles = ((task, tile) for task in tasks for tile in plan.tiles(task.strip))
    at_once = plan.choice.batch
    with contextlib.ExitStack() as stack:
        arriving = stack.enter_context(ordered_map(read, tiles, 2, tiles_ahead(inputs, plan)))
        looked = stack.enter_context(ordered_map(see, arriving, at_once, at_once - 1))
        writing = stack.enter_context(Conveyor(write, 1, "writer"))
        for strip, of_strip in itertools.groupby(looked, key=lambda item: item[0]):
            found = []
            for _, seen in of_strip:
                events.check_cancelled()
                found.append(seen)
                done += 1
                events.progress(
                    PROGRESS_SHARE * done / plan.tile_count,
                    f"Looked at {done} of {plan.tile_count} tiles",
                )
            writing.put((strip, _together(found)))


def read_strips(plan: TilePlan, parts: Parts, with_shapes: bool) -> Iterator[tuple[int, Seen]]:
    """The rows of tiles and what was seen in each, from top to bottom."""
    for strip in plan.strips:
        entry = parts.entry(strip.name)
        if entry is not None and entry.predicted:
            yield strip.row, _from_file(parts.path(strip.name), with_shapes)
        else:
            nothing = Detections.none(with_shapes)
            yield strip.row, Seen(nothing, np.zeros((0, 2), np.int64))


def _seen(detect: Detect, plan: TilePlan, pixels: TilePixels, overlap: float) -> Seen:
    """What is seen in a tile, in pixels of the raster."""
    tile = pixels.tile
    rows, columns = plan.rows.spans[tile.row], plan.columns.spans[tile.column]
    if pixels.images is None or pixels.valid is None:
        found = None
    else:
        found = _found(detect, pixels.images, pixels.valid)
        # What lies beyond the raster is no ground.
        height, width = plan.rows.length - rows.start, plan.columns.length - columns.start
        found = _inside(found, height, width)
        kept = suppress_boxes(found.boxes, found.scores, overlap, found.values)
        found = found.take(kept).moved(columns.start, rows.start)
    count = 0 if found is None else len(found)
    return Seen(
        Detections.none() if found is None else found,
        np.tile(np.array([[tile.row, tile.column]], np.int64), (count, 1)),
    )


def _found(detect: Detect, images: np.ndarray, valid: np.ndarray) -> Detections:
    try:
        return detect(images, valid)
    except Exception as error:
        if is_out_of_memory(error):
            raise TooLargeForMemory from error
        raise


def _inside(found: Detections, height: int, width: int) -> Detections:
    """Objects as far as they lie in 0 … ``width`` and 0 … ``height``."""
    over = (found.boxes[:, 2] > width) | (found.boxes[:, 3] > height)
    if not over.any():
        return found
    boxes = np.minimum(found.boxes, (width, height, width, height))
    shapes = found.shapes
    if shapes is not None:
        shapes = shapes.copy()
        shapes[over] = shapely.intersection(shapes[over], shapely.box(0, 0, width, height))
    has_surface = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
    if shapes is not None:
        has_surface &= shapely.area(shapes) > 0
    return Detections(boxes, found.scores, found.values, shapes).take(has_surface)


def _together(found: list[Seen]) -> Seen:
    some = [seen for seen in found if len(seen)] or found[:1]
    return Seen(
        joined([seen.objects for seen in some]), np.concatenate([seen.tiles for seen in some])
    )


def _as_bytes(seen: Seen) -> bytes:
    objects = seen.objects
    arrays = {
        "boxes": objects.boxes,
        "scores": objects.scores,
        "values": objects.values,
        "tiles": seen.tiles,
    }
    if objects.shapes is not None:
        wkb = shapely.to_wkb(objects.shapes)
        arrays["lengths"] = np.array([len(item) for item in wkb], np.int64)
        arrays["shapes"] = np.frombuffer(b"".join(wkb), np.uint8)
    stream = io.BytesIO()
    np.savez(stream, **arrays)  # type: ignore[arg-type]
    return stream.getvalue()


def _from_file(path: Path, with_shapes: bool) -> Seen:
    try:
        with np.load(path, allow_pickle=False) as arrays:
            shapes = None
            if with_shapes:
                ends = np.cumsum(arrays["lengths"])
                content = arrays["shapes"].tobytes()
                pieces = [content[a:b] for a, b in zip([0, *ends[:-1]], ends)]
                shapes = shapely.from_wkb(np.array(pieces, object))
            objects = Detections(arrays["boxes"], arrays["scores"], arrays["values"], shapes)
            return Seen(objects, arrays["tiles"])
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise InvalidInput(
            f"The finished part “{path}” is damaged. Run it again with RESUME no."
        ) from error
