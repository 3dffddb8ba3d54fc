"""The job *preview classification*: what the map shows, classified in seconds.

The pixels are those that the whole run would have (same cell size, same grid, same tiles' scheme)
and are computed by the same code, with ground around the view that the network sees too; where its
field is wider than that, a few pixels at class borders may differ from those of the run. What it
took tells how long the whole run will take. The model stays loaded between previews.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform_bounds

from ...definitions.atomic import atomic_path
from ...definitions.errors import InvalidInput
from ...definitions.jobs import PreviewClassification, PreviewClassificationResult
from ...definitions.label_classes import IGNORED_VALUE, LabelClass
from ...definitions.model_card import ONNX_FILE, ModelCard
from ..events import Events
from ..heard import HeardWarnings
from ..imagery import Grid, Imagery, Window
from ..models.loaded import loaded_model, loaded_package
from ..models.runtime_onnx import OnnxRunner
from .checks import (
    check_request,
    check_task,
    check_values,
    choose_grid,
    open_for_model,
    task_of,
)
from .cog import Provenance, write_class_names
from .memory import SMALLEST_TILE, limit_block_cache
from .merge import Wanted
from .plan import TilePlan, round_up
from .strips import Inputs, Options, compute_strips
from .window import Mosaic, ground_around, part_of, plan_of

_SMALLEST, _LARGEST = 32, 1024
_NO_RUN = "preview"


def run(request: PreviewClassification, events: Events) -> PreviewClassificationResult:
    """Classify what the map shows.

    Raises:
        InvalidInput: something about the run is wrong, or the view shows nothing of the imagery.
    """
    limit_block_cache()
    heard = HeardWarnings(events)
    asked = dataclasses.replace(
        request.run, output=request.output, area="", probabilities="", polygons=""
    )
    check_request(asked)
    card = loaded_package(Path(asked.model)).card
    check_task(card, task_of(request.imagery_after))
    with open_for_model(card, asked.imagery, request.imagery_after) as imagery:
        whole = choose_grid(imagery, card, asked.cell_size, heard)
        view, is_cut = _view(request, whole)
        check_values(imagery, card, _on(imagery, whole, view), heard)
        model, is_new = loaded_model(Path(asked.model), imagery.dtype, asked.device)
        for text in model.runner.warnings:
            heard.warning(text)
        if is_new:
            _warm_up(model.runner, card, imagery)
        around = ground_around(view, whole, card)
        grid = part_of(whole, around)
        plan = plan_of(grid, imagery, model.package, asked)
        strips = Mosaic(plan, np.full((1, grid.height, grid.width), IGNORED_VALUE, np.uint8))
        options = Options(card.classes, asked.threshold, asked.tta, Wanted())
        started = time.monotonic()
        compute_strips(Inputs(imagery, grid), model.runner, plan, options, strips, heard)
        seconds = time.monotonic() - started
        per_pixel = seconds / _computed(plan)
        run_plan = plan_of(whole, imagery, model.package, asked)
    classes = strips.layers[0][view.slices_in(around)]
    _write(Path(request.output), classes, part_of(whole, view), card)
    return PreviewClassificationResult(
        request.output,
        view.width,
        view.height,
        is_cut,
        seconds,
        per_pixel * 1e6,
        per_pixel * _computed(run_plan),
        whole.width * whole.height,
        {c.name: int((classes == c.value).sum()) for c in card.classes},
        model.runner.device_name,
        model.runner.runtime_name,
        tuple(heard.warnings),
    )


def _view(request: PreviewClassification, grid: Grid) -> tuple[Window, bool]:
    """The pixels of the map's view, and whether only its middle."""
    bounds = request.bounds
    if request.crs:
        try:
            crs = CRS.from_user_input(request.crs)
            bounds = transform_bounds(crs, grid.crs, *bounds)
        except (CRSError, RasterioError, ValueError) as error:
            raise InvalidInput(
                "The map's view cannot be found in the imagery's coordinate reference system "
                f"({error}). Zoom to the imagery."
            ) from error
    if not (np.isfinite(bounds).all() and bounds[0] < bounds[2] and bounds[1] < bounds[3]):
        raise InvalidInput("The map's view has no extent. Zoom to the imagery.")
    view = grid.window_of_bounds(*bounds).intersection(grid.window)
    if view is None:
        raise InvalidInput("The map shows nothing of the imagery. Zoom to it and try again.")
    most = min(max(request.max_size, _SMALLEST), _LARGEST)
    width, height = min(view.width, most), min(view.height, most)
    middle = Window(
        view.col + (view.width - width) // 2, view.row + (view.height - height) // 2, width, height
    )
    return middle, middle != view


def _on(imagery: Imagery, grid: Grid, view: Window) -> Window:
    """The imagery's own pixels under the view."""
    own = imagery.grid.window_of_bounds(*grid.window_bounds(view))
    return own.intersection(imagery.grid.window) or imagery.grid.window


def _computed(plan: TilePlan) -> int:
    """Pixels that the network sees, overlaps counted."""
    return plan.tile_count * plan.rows.tile * plan.columns.tile


def _warm_up(runner: OnnxRunner, card: ModelCard, imagery: Imagery) -> None:
    """The first answer takes longer than all others; it shall not count."""
    side = card.chip_size if card.fixed_input else round_up(SMALLEST_TILE, card.size_multiple)
    images = np.zeros((1, len(card.bands), side, side), imagery.dtype)
    runner.classify(images, np.ones((1, side, side), bool))


def _write(path: Path, classes: NDArray[np.uint8], grid: Grid, card: ModelCard) -> None:
    """Write a small class raster with colours and names, as a run would."""
    labels: Sequence[LabelClass] = sorted(card.classes, key=lambda label: label.value)
    model = f"{card.name} {card.hashes.get(ONNX_FILE, '')[:12]}".strip()
    with atomic_path(path) as part, rasterio.open(
        part, "w", driver="GTiff", count=1, dtype="uint8", width=grid.width, height=grid.height,
        crs=grid.crs, transform=grid.transform, nodata=IGNORED_VALUE, compress="deflate", zlevel=1,
    ) as dataset:  # fmt: skip
        dataset.write(classes, 1)
        dataset.write_colormap(1, {label.value: _rgba(label.colour) for label in labels})
        dataset.update_tags(**Provenance(model, _NO_RUN, tuple(labels)).tags())
    write_class_names(path, tuple(labels))


def _rgba(colour: str) -> tuple[int, int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16), 255
