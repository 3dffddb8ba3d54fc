"""Small exports for the tests: samples and units in pixels of a small raster."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import pyogrio
import shapely

from dl_studio_plugin.definitions.chip_table import read_training_data
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import ExportTrainingData, ExportTrainingDataResult
from dl_studio_plugin.definitions.label_classes import IGNORED_VALUE, LabelClass
from dl_studio_plugin.engine.samples.export import run
from dl_studio_plugin.engine.samples.reading import read_chip_parts
from tests.engine.imagery.rasters import CRS, NORTH_UP

BUILDING = LabelClass(1, "building", "#e31a1c")
WATER = LabelClass(2, "water", "#1f78b4")


class Recorder:
    """Events that are remembered; cancels at the progress that it is told."""

    def __init__(self, folder: Path, cancel_at: float = 2.0) -> None:
        self.folder = folder
        self.warnings: list[str] = []
        self.fractions: list[float] = []
        self._cancel_at = cancel_at

    def progress(self, fraction: float, text: str = "") -> None:
        self.fractions.append(fraction)
        if fraction >= self._cancel_at:
            from dl_studio_plugin.definitions.errors import Cancelled

            raise Cancelled("Cancelled.")

    def log(self, text: str, level: str = "info") -> None: ...

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def metric(self, name: str, step: int, value: Optional[float]) -> None: ...

    def check_cancelled(self) -> None: ...


def box(left: float, top: float, right: float, bottom: float) -> Any:
    """A rectangle in pixels (column, row) of a raster at ``NORTH_UP``."""
    return on_ground(shapely.box(left, top, right, bottom))


def on_ground(shape: Any) -> Any:
    """A shape in pixels moved to coordinates."""
    return shapely.transform(shape, lambda p: np.column_stack(NORTH_UP * (p[:, 0], p[:, 1])))


def write_vector(
    path: Path, shapes: list[Any], crs: Optional[str] = CRS, **fields: list[Any]
) -> str:
    """Write shapes with fields and give the path."""
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, object)),
        [_column(values) for values in fields.values()],
        list(fields),
        geometry_type="Unknown",
        crs=crs,
        layer="layer",
    )
    return str(path)


def _column(values: list[Any]) -> np.ndarray:
    numbers = bool(values) and all(isinstance(value, (int, float)) for value in values)
    return np.array(values) if numbers else np.array(values, object)


def request(tmp_path: Path, imagery: str, samples: str, **options: Any) -> ExportTrainingData:
    """An export of small chips to ``tmp_path/out``."""
    given = {
        "layer": "", "class_field": "class", "classes": (BUILDING, WATER), "chip_size": 32,
        "stride": 16, "output": str(tmp_path / "out"), **options,
    }  # fmt: skip
    source = given.pop("source", {})
    return ExportTrainingData(ImagerySource(imagery, **source), samples, **given)


def export(wanted: ExportTrainingData, tmp_path: Path) -> tuple[ExportTrainingDataResult, Recorder]:
    """Run an export."""
    events = Recorder(tmp_path)
    return run(wanted, events), events


def labels_on_ground(folder: Path, shape: tuple[int, int]) -> dict[str, np.ndarray]:
    """What all chips of a subset say of each pixel of a raster at ``NORTH_UP``.

    Where chips overlap they must agree.
    """
    data, chips = read_training_data(folder)
    ground: dict[str, np.ndarray] = {}
    for chip in chips:
        _, _, label = read_chip_parts(folder, data, chip.name)
        seen = ground.setdefault(chip.subset.value, np.full(shape, IGNORED_VALUE, np.uint8))
        col, row = (round(n) for n in ~NORTH_UP * (chip.bounds[0], chip.bounds[3]))
        part = seen[row : row + data.chip_size, col : col + data.chip_size]
        both = (part != IGNORED_VALUE) & (label != IGNORED_VALUE)
        assert np.array_equal(part[both], label[both])
        part[label != IGNORED_VALUE] = label[label != IGNORED_VALUE]
    return ground
