"""What is known of the ground, as class values on the prediction's grid, window by window.

A *vector reference* is burnt as training samples are (see ``samples.labels``). Ground without a
polygon is background where the prediction has a background, else it does not count; with a
reference of points only the points count. A *raster reference* is read at the pixel nearest to
each of the prediction's, from any CRS.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable, Optional

import numpy as np
import shapely
from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ...definitions.errors import InvalidInput
from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE, LabelClass
from ...definitions.training_data import Subset, Unlabelled
from ..events import Events
from ..imagery.grid import Grid, Window
from ..imagery.safe_open import open_raster
from ..imagery.vectors import open_layer, read_polygons
from ..samples.labels import LabelPainter
from ..samples.sample_index import SampleIndex
from ..samples.units import Ground, GroundUnit, box_of, in_pixels
from .class_names import named_classes
from .warped import WarpedRaster, warped_onto

_RASTER_SUFFIXES = (".tif", ".tiff", ".vrt", ".img", ".jp2", ".png", ".asc")


@dataclass(frozen=True)
class Reference:
    """What is known of the ground.

    Attributes:
        read: gives the class values of a window, uint8; 255 where nothing is known.
        ground: what counts.
        sample: the reference features where they are a sample of the ground: points, or polygons
            between which nothing is known; ``None`` where all of the ground is known.
    """

    read: Callable[[Window], np.ndarray]
    ground: Ground
    sample: Optional[SampleIndex] = None


def is_raster(path: str, layer: str) -> bool:
    """Whether a reference is a raster: it names no layer, and its name is that of a raster."""
    name = Path(path).suffix.lower() in _RASTER_SUFFIXES
    return not layer and (name or path.startswith(("/vsi", "http", "GPKG:")))


@contextmanager
def vector_reference(
    path: str,
    layer: str,
    class_field: str,
    area: str,
    grid: Grid,
    classes: tuple[LabelClass, ...],
    events: Events,
) -> Iterator[Reference]:
    """Reference polygons or points.

    Args:
        path: vector file.
        layer: its layer.
        class_field: holds a class's name or value; empty where there is only one class.
        area: polygons to which the comparison is limited, or empty.
        grid: the prediction's.
        classes: the prediction's.
        events: hears of what is left out.

    Raises:
        InvalidInput: it cannot be used; the text says why.
    """
    source = open_layer(path, layer, "The reference")
    known = classes
    if not class_field:
        known = tuple(c for c in classes if c.value != BACKGROUND_VALUE)
        if len(known) != 1:
            raise InvalidInput(
                "Choose the field of the reference that holds the class (CLASS_FIELD); the "
                f"prediction tells {len(known)} classes apart."
            )
    with (
        TemporaryDirectory(prefix="dl-studio-") as folder,
        SampleIndex(grid, Path(folder)) as (samples),
    ):
        samples.add_layer(source, class_field, known, events)
        if not len(samples):
            raise InvalidInput(
                "The reference does not touch the prediction. Check the coordinate reference "
                "systems of both layers."
            )
        complete = any(c.value == BACKGROUND_VALUE for c in classes) and not samples.points.all()
        unlabelled = Unlabelled.BACKGROUND if complete else Unlabelled.IGNORED
        ground = ground_of(area, grid)
        painter = LabelPainter(samples, ground, unlabelled)
        yield Reference(
            lambda window: painter.read(window).values, ground, None if complete else samples
        )


@contextmanager
def raster_reference(
    path: str, area: str, grid: Grid, classes: tuple[LabelClass, ...]
) -> Iterator[Reference]:
    """A reference raster of class values; see :func:`vector_reference` for the arguments.

    Where both rasters name their classes, these are matched by name, else by number.
    """
    ground = ground_of(area, grid)
    with open_raster(path) as dataset:
        check_has_crs(dataset, path)
        if np.dtype(dataset.dtypes[0]).kind not in "iuf":
            raise InvalidInput(f"The reference “{path}” holds no class numbers.")
        table = _matched_values(dataset, classes)
        with warped_onto(grid, dataset, path, Resampling.nearest) as warped:

            def read(window: Window) -> np.ndarray:
                values = table[_class_values(warped, window)]
                values[ground.subsets_in(window) == 0] = IGNORED_VALUE
                return values

            yield Reference(read, ground)


def check_has_crs(dataset: DatasetReader, path: str) -> None:
    """Refuse a reference raster whose place is not known."""
    if dataset.crs is None:
        raise InvalidInput(
            f"The reference “{path}” has no coordinate reference system. Set it with "
            "Raster › Projections › Assign Projection."
        )


def ground_of(area: str, grid: Grid) -> Ground:
    """The ground that counts: AREA, or all of the grid.

    Raises:
        InvalidInput: AREA holds no polygon, or none on the grid.
    """
    if not area:
        return Ground([GroundUnit("all", box_of(grid.window), grid.window, Subset.TEST)])
    shapes = in_pixels(read_polygons(area, "", grid.crs, "The area"), grid)
    shapes = shapes[shapely.intersects(shapes, box_of(grid.window))]
    if not len(shapes):
        raise InvalidInput(
            "The area does not touch the prediction. Choose an area on it, and check the "
            "coordinate reference systems of both."
        )
    return Ground([GroundUnit("area", shape, grid.window, Subset.TEST) for shape in shapes])


def _class_values(warped: WarpedRaster, window: Window) -> np.ndarray:
    (values,), (valid,) = warped.read(window, [1])
    valid &= np.isfinite(values) & (values >= 0) & (values < IGNORED_VALUE)
    result = np.full(values.shape, IGNORED_VALUE, np.uint8)
    result[valid] = values[valid].astype(np.uint8)
    return result


def _matched_values(dataset: DatasetReader, classes: tuple[LabelClass, ...]) -> np.ndarray:
    """For each value of the reference the prediction's value of the same class."""
    table = np.arange(256, dtype=np.uint8)
    own: Optional[tuple[LabelClass, ...]] = named_classes(dataset)
    if own is None:
        return table
    by_name = {c.name.strip().lower(): c.value for c in classes}
    if not any(c.name.strip().lower() in by_name for c in own):
        return table
    table[:] = IGNORED_VALUE
    for label_class in own:
        value = by_name.get(label_class.name.strip().lower())
        if value is None:
            raise InvalidInput(
                f"The reference has the class “{label_class.name}”, which the prediction does "
                "not have. Give both the same classes."
            )
        table[label_class.value] = value
    return table
