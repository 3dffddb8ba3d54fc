"""A large project for the benchmark of the dock: made through the store, as people make it.

Units are the cells of a grid; samples are small squares, spread evenly, so that every unit holds
some.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from dl_studio_plugin.definitions.inference_types import InferenceType  # noqa: E402
from dl_studio_plugin.project.grid import grid_units  # noqa: E402
from dl_studio_plugin.project.model import ImageryEntry, NewSample, ProjectSettings  # noqa: E402
from dl_studio_plugin.project.opening import create_project  # noqa: E402
from dl_studio_plugin.project.schema import parse_classes  # noqa: E402

KAMPALA = ROOT / "tests" / "data" / "kampala" / "kampala_train.tif"
CRS = "EPSG:32636"
UNIT_SIZE = 100.0
OWNER = "anna"
_LEFT, _BOTTOM = 450_000.0, 30_000.0
_CLASSES = "building=#e31a1c,road=#444444,tree=#33a02c"


def make_project(
    reference: str, units: int = 10_000, samples: int = 100_000, imagery: Path = KAMPALA
) -> None:
    """Write a project of ``units`` (a square number) and ``samples`` to ``reference``.

    A tenth of the units is assigned to somebody, and the samples are drafts.
    """
    side = round(units**0.5)
    extent = side * UNIT_SIZE
    area = (
        f"POLYGON (({_LEFT} {_BOTTOM}, {_LEFT + extent} {_BOTTOM}, {_LEFT + extent} "
        f"{_BOTTOM + extent}, {_LEFT} {_BOTTOM + extent}, {_LEFT} {_BOTTOM}))"
    )
    settings = ProjectSettings(
        name="Large",
        inference_type=InferenceType.PIXEL_CLASSIFICATION,
        imagery=(ImageryEntry(str(imagery), "Imagery"),),
        area_wkt=area,
        crs=CRS,
        classes=parse_classes(_CLASSES),
    )
    with create_project(reference, settings, OWNER) as store:
        store.add_units(grid_units(area, UNIT_SIZE))
        store.add_samples(_buildings(samples, extent))
        mine = [unit.id for unit in store.units()[::10]]
        store.assign(mine, OWNER)


def _buildings(number: int, extent: float) -> Iterator[NewSample]:
    names = [pair.partition("=")[0] for pair in _CLASSES.split(",")]
    columns = max(1, round(number**0.5))
    step = extent / columns
    for index in range(number):
        row, column = divmod(index, columns)
        x = _LEFT + (column + 0.3) * step
        y = _BOTTOM + (row % columns + 0.3) * step
        yield NewSample(names[index % len(names)], _square(x, y, step * 0.4))


def _square(x: float, y: float, size: float) -> bytes:
    corners = ((x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y))
    points = b"".join(struct.pack("<2d", *corner) for corner in corners)
    return struct.pack("<BIII", 1, 3, 1, len(corners)) + points
