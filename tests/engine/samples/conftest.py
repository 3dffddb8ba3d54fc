"""What the tests of chips share: a small folder of training data, never changed by a test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.engine.imagery.rasters import pixels, write_raster

from .builders import box, export, request, write_vector


@pytest.fixture(scope="package")
def chips_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four work units of 64 × 48 pixels side by side, each with overlapping chips of 32."""
    folder = tmp_path_factory.mktemp("chips")
    raster = write_raster(folder / "i.tif", pixels(3, 96, 128))
    vector = write_vector(
        folder / "s.gpkg",
        [box(2, 2, 40, 40), box(60, 30, 90, 60), box(100, 5, 126, 90), box(5, 60, 50, 94)],
        **{"class": ["building", "water", "building", "water"]},
    )  # fmt: skip
    units = write_vector(
        folder / "u.gpkg",
        [box(0, 0, 64, 48), box(64, 0, 128, 48), box(0, 48, 64, 96), box(64, 48, 128, 96)],
        unit=["a", "b", "c", "d"], subset=["training", "training", "validation", "training"],
    )  # fmt: skip
    return Path(export(request(folder, raster, vector, units=units), folder)[0].folder)


@pytest.fixture
def chips_folder(chips_original: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(chips_original, tmp_path / "data"))
