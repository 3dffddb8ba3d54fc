"""Pixels of a class raster are drawn at random, the same number of each class."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.project import raster_sample
from dl_studio_plugin.project.raster_sample import sample_pixels

SIZE = 2.0
WEST, NORTH = 1000.0, 5000.0


@pytest.fixture
def values() -> np.ndarray:
    """Much of class 0, some of 1, little of 2; a corner that is ignored."""
    found = np.zeros((60, 80), np.uint8)
    found[:, :20] = 1
    found[10, 40:43] = 2
    found[50:, 70:] = 255
    return found


@pytest.fixture
def raster(values: np.ndarray, tmp_path: Path) -> str:
    path = str(tmp_path / "classes.tif")
    rows, columns = values.shape
    made = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 1, gdal.GDT_Byte)
    made.SetGeoTransform((WEST, SIZE, 0, NORTH, 0, -SIZE))
    made.GetRasterBand(1).WriteArray(values)
    del made
    return path


@pytest.fixture(params=[1, 1000, 10**9])
def strips(request, monkeypatch) -> None:
    """The raster is read row by row, in a few strips, or at once."""
    monkeypatch.setattr(raster_sample, "_STRIP_PIXELS", request.param)


def test_each_class_gives_as_many_pixels_as_it_has_up_to_the_number(strips, raster, values):
    sample = sample_pixels(raster, 25, seed=1)
    assert Counter(pixel.value for pixel in sample.pixels) == {0: 25, 1: 25, 2: 3}
    assert sample.sizes == {0: 60 * 80 - 1200 - 3 - 100, 1: 1200, 2: 3}
    assert len(set(sample.pixels)) == len(sample.pixels)


def test_a_drawn_pixel_has_the_class_that_the_raster_has_there(strips, raster, values):
    for pixel in sample_pixels(raster, 25, seed=1).pixels:
        column = int(((pixel.west + pixel.east) / 2 - WEST) / SIZE)
        row = int((NORTH - (pixel.south + pixel.north) / 2) / SIZE)
        assert values[row, column] == pixel.value
        assert (pixel.east - pixel.west, pixel.north - pixel.south) == (SIZE, SIZE)


def test_how_the_raster_is_read_does_not_change_what_is_drawn(raster, monkeypatch):
    whole = sample_pixels(raster, 10, seed=7)
    monkeypatch.setattr(raster_sample, "_STRIP_PIXELS", 1)
    assert sample_pixels(raster, 10, seed=7) == whole
    assert sample_pixels(raster, 10, seed=8) != whole


def test_every_pixel_of_a_class_is_drawn_as_often_as_any_other(raster):
    """Left and right half of class 1 over many seeds: 600 draws, 300 expected, ± 4 deviations."""
    left = sum(
        pixel.west < WEST + 10 * SIZE
        for seed in range(30)
        for pixel in sample_pixels(raster, 20, seed).pixels
        if pixel.value == 1
    )
    assert 250 < left < 350


def test_a_raster_that_cannot_be_sampled_is_refused(raster, tmp_path):
    with pytest.raises(InvalidInput, match="cannot be read"):
        sample_pixels(str(tmp_path / "none.tif"), 5, 0)
    turned = gdal.Open(raster, gdal.GA_Update)
    turned.SetGeoTransform((WEST, SIZE, 0.5, NORTH, 0.5, -SIZE))
    del turned
    with pytest.raises(InvalidInput, match="rotated"):
        sample_pixels(raster, 5, 0)


def test_sampling_can_be_cancelled(raster):
    with pytest.raises(Cancelled):
        sample_pixels(raster, 5, 0, lambda: True)
