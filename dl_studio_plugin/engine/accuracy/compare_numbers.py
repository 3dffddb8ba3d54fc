"""Comparing a raster of numbers with a reference raster, or with points that hold a number.

A reference raster is brought onto the prediction's grid (bilinear where its own differs), band by
band; a point is compared with the pixel that it lies in. Memory does not depend on the raster's
size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import shapely
from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ...definitions.atomic import write_atomically
from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from ...definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from ..events import Events
from ..imagery import Grid, Imagery, Window, open_imagery
from ..imagery.damage import report_unreadable
from ..imagery.safe_open import open_raster
from ..imagery.vectors import open_layer, read_batches
from ..samples.sample_index import TILE
from .blocks import block_edge, blocks_of
from .reference import check_has_crs, ground_of, is_raster
from .regression import RegressionMeasure
from .score_pages import comparison_page, regression_section
from .warped import number_bands, warped_onto

#: Gives the known numbers of a window, bands × height × width; NaN where nothing is known.
_ReadNumbers = Callable[[Window], np.ndarray]


def compare_numbers(request: ComputeAccuracy, events: Events) -> ComputeAccuracyResult:
    """Compare a raster of numbers and write a table and a report.

    Raises:
        InvalidInput: the two cannot be compared; found before work starts.
        Cancelled: the user cancelled.
    """
    with open_imagery(ImagerySource(request.prediction)) as prediction:
        measure = RegressionMeasure(
            [band.name or f"band {band.number}" for band in prediction.bands]
        )
        if is_raster(request.reference, request.layer):
            with _raster_of_numbers(request.reference, prediction) as read:
                _count(request, prediction, read, measure, events)
        else:
            _count(request, prediction, _points_of_numbers(request, prediction), measure, events)
        report_unreadable(prediction, events)
    scores = measure.scores(seed=request.seed)
    if not scores.blocks:
        raise InvalidInput(
            "Prediction and reference have no pixel in common that counts. Check the area, and "
            "that both cover the same ground."
        )
    write_atomically(Path(request.output), scores.class_table().as_csv())
    sections = regression_section(scores)
    write_atomically(Path(request.report), comparison_page(request, sections))
    events.log(f"RMSE {scores.rmse:g}, MAE {scores.mae:g}, bias {scores.bias:g}.")
    return ComputeAccuracyResult(request.output, request.report, scores.r2, scores.as_metrics())


def _count(
    request: ComputeAccuracy,
    prediction: Imagery,
    read_known: _ReadNumbers,
    measure: RegressionMeasure,
    events: Events,
) -> None:
    grid = prediction.grid
    ground, edge = ground_of(request.area, grid), block_edge(grid)
    columns = -(-grid.width // edge)
    total = -(-grid.height // TILE) * -(-grid.width // TILE)
    for number, window in enumerate(grid.windows(TILE, TILE)):
        events.progress(number / total, "Comparing")
        predicted, valid = prediction.read(window)
        valid &= ground.subsets_in(window) > 0
        known = read_known(window)
        for block, rows, cols in blocks_of(window, edge, columns):
            place = (slice(None), rows, cols)
            measure.add(known[place], predicted[place], f"block {block}", valid[rows, cols])


@contextmanager
def _raster_of_numbers(path: str, prediction: Imagery) -> Iterator[_ReadNumbers]:
    grid, bands = prediction.grid, len(prediction.bands)
    with open_raster(path) as dataset:
        check_has_crs(dataset, path)
        numbers = number_bands(dataset)
        if len(numbers) != bands:
            raise InvalidInput(
                f"The prediction has {bands} bands of numbers, but the reference “{path}” has "
                f"{len(numbers)}. Choose one with the same bands."
            )
        with warped_onto(grid, dataset, path, _resampling(dataset, grid)) as warped:

            def read(window: Window) -> np.ndarray:
                values, known = warped.read(window, numbers)
                return np.where(known, values, np.nan)

            yield read


def _resampling(dataset: DatasetReader, grid: Grid) -> Resampling:
    """Values stay as they are where the reference's pixels are those of the prediction."""
    same = dataset.crs == grid.crs and dataset.transform.almost_equals(grid.transform, 1e-6)
    return Resampling.nearest if same else Resampling.bilinear


def _points_of_numbers(request: ComputeAccuracy, prediction: Imagery) -> _ReadNumbers:
    """The points' numbers at their pixels; of several points in a pixel the last one counts."""
    name = Path(request.prediction).name
    if not request.class_field:
        raise InvalidInput("Choose the field of the reference that holds the number (CLASS_FIELD).")
    if len(prediction.bands) != 1:
        raise InvalidInput(
            f"“{name}” has {len(prediction.bands)} bands of numbers. Points hold one number each: "
            "choose a prediction with one band, or a reference raster."
        )
    grid = prediction.grid
    rows, cols, numbers = [], [], []
    layer = open_layer(request.reference, request.layer, "The reference")
    for batch in read_batches(layer, grid.crs, request.class_field):
        present = ~(shapely.is_missing(batch.geometries) | shapely.is_empty(batch.geometries))
        shapes = batch.geometries[present]
        if not (shapely.get_type_id(shapes) == 0).all():
            raise InvalidInput(
                f"“{name}” holds {prediction.dtype} numbers, not classes: compare it with a raster "
                "of numbers or with points that hold a number, not with polygons or lines."
            )
        x, y = ~grid.transform * (shapely.get_x(shapes), shapely.get_y(shapes))
        with np.errstate(invalid="ignore"):
            inside = (x >= 0) & (y >= 0) & (x < grid.width) & (y < grid.height)
        rows.append(y[inside].astype(np.int64))
        cols.append(x[inside].astype(np.int64))
        held = [] if batch.values is None else batch.values[present][inside].tolist()
        numbers.append(_as_numbers(held, request.class_field))
    row, col, number = (
        np.concatenate(part) if part else np.zeros(0) for part in (rows, cols, numbers)
    )
    if not len(row):
        raise InvalidInput(
            "The reference does not touch the prediction. Check the coordinate reference "
            "systems of both layers."
        )

    def read(window: Window) -> np.ndarray:
        values = np.full((1, window.height, window.width), np.nan)
        here = (
            (row >= window.row)
            & (row < window.row + window.height)
            & (col >= window.col)
            & (col < window.col + window.width)
        )
        values[0, row[here] - window.row, col[here] - window.col] = number[here]
        return values

    return read


def _as_numbers(held: list[object], field: str) -> np.ndarray:
    """What a field holds as numbers; what is missing is NaN."""
    try:
        return np.array([np.nan if v is None or v == "" else float(str(v)) for v in held], float)
    except ValueError as error:
        raise InvalidInput(
            f"The field “{field}” of the reference must hold numbers: {error}."
        ) from error
