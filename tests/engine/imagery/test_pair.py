"""Two dates on one grid: whatever their pixels, a place on the ground is one pixel in both."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin
from rasterio.warp import Resampling, calculate_default_transform, reproject, transform

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.engine.imagery import (
    Grid,
    Window,
    open_imagery,
    open_pair,
    read_window,
    target_grid,
)

from .rasters import CRS as UTM
from .rasters import pixels, write_raster

ORIGIN = (400_000.0, 4_000_000.0)


def ground(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """A smooth brightness of the ground by place (metres in UTM), 20 … 230."""
    return 125 + 50 * np.sin((x - ORIGIN[0]) / 23.0) + 55 * np.cos((y - ORIGIN[1]) / 31.0)


def raster_of_ground(
    path: Path, placed: Affine, width: int, height: int, crs: str = UTM, bands: int = 1
) -> ImagerySource:
    """The ground as a raster in any reference system."""
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = placed * (cols, rows)
    if crs != UTM:
        moved = transform(crs, UTM, x.ravel(), y.ravel())
        x, y = (np.array(part).reshape(cols.shape) for part in moved)
    values = np.stack([ground(x, y) + 3 * band for band in range(bands)])
    return ImagerySource(write_raster(path, values.astype("float32"), crs, placed))


def differences(pair: object) -> np.ndarray:
    array, valid = pair.read(pair.grid.window)  # type: ignore[attr-defined]
    half = len(array) // 2
    assert valid.mean() > 0.5
    return np.abs(array[:half].astype(float) - array[half:])[:, valid]


def test_dates_that_differ_by_a_row_are_put_on_one_grid(tmp_path: Path) -> None:
    before = raster_of_ground(tmp_path / "a.tif", from_origin(*ORIGIN, 1, 1), 80, 61)
    after = raster_of_ground(
        tmp_path / "b.tif", from_origin(ORIGIN[0], ORIGIN[1] - 1, 1, 1), 80, 60
    )
    with open_pair(before, after) as pair:
        assert (pair.width, pair.height) == (80, 60)
        assert pair.transform.f == ORIGIN[1] - 1
        assert differences(pair).max() == 0


def test_the_declared_grid_has_the_pixels_of_the_coarser_date(tmp_path: Path) -> None:
    fine = raster_of_ground(tmp_path / "a.tif", from_origin(*ORIGIN, 1, 1), 120, 90)
    coarse = raster_of_ground(
        tmp_path / "b.tif", from_origin(ORIGIN[0] + 10, ORIGIN[1] - 10, 4, 4), 40, 40
    )
    for first, second in ((fine, coarse), (coarse, fine)):
        with open_pair(first, second) as pair:
            assert pair.grid.cell_size == (4, 4)
            assert pair.transform.c == ORIGIN[0] + 10
            assert differences(pair).max() < 2


def test_a_pixel_is_valid_where_it_is_in_both(tmp_path: Path) -> None:
    one, two = np.ones((60, 80), bool), np.ones((60, 80), bool)
    one[:20], two[:, :30] = False, False
    first = write_raster(tmp_path / "a.tif", mask=one)
    second = write_raster(tmp_path / "b.tif", mask=two)
    with open_pair(ImagerySource(first), ImagerySource(second)) as pair:
        array, valid = pair.read(pair.grid.window)
    assert np.array_equal(valid, one & two)
    assert not array[:, ~valid].any()


def test_the_bands_of_the_earlier_date_come_first(tmp_path: Path) -> None:
    first = write_raster(tmp_path / "a.tif", pixels(2))
    second = write_raster(tmp_path / "b.tif", pixels(2, dtype="uint16") + 1000)
    with open_pair(ImagerySource(first), ImagerySource(second)) as pair:
        array, _ = pair.read(Window(3, 4, 10, 5))
        assert [band.dtype for band in pair.bands] == ["uint8", "uint8", "uint16", "uint16"]
        assert array.dtype == np.uint16
        assert np.array_equal(array[2:] - 1000, array[:2])


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:32635"])
def test_dates_in_two_reference_systems_show_the_same_ground(tmp_path: Path, crs: str) -> None:
    before = raster_of_ground(tmp_path / "a.tif", from_origin(*ORIGIN, 2, 2), 200, 160)
    placed, width, height = calculate_default_transform(
        UTM, crs, 200, 160, *rasterio.transform.array_bounds(160, 200, from_origin(*ORIGIN, 2, 2))
    )
    after = raster_of_ground(tmp_path / "b.tif", placed, width, height, crs)
    for first, second, own in ((before, after, UTM), (after, before, crs)):
        with open_pair(first, second) as pair:
            assert pair.crs == CRS.from_string(own)
            apart = differences(pair)
        # at the rim of a date half of the pixels around a place are missing
        assert apart.max() < 4
        assert np.quantile(apart, 0.97) < 0.2


def test_warped_values_are_close_to_those_of_gdal(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", pixels(1, 300, 300, "float32"))
    with rasterio.open(path) as source, open_imagery(ImagerySource(path)) as imagery:
        placed, width, height = calculate_default_transform(
            source.crs, "EPSG:3857", source.width, source.height, *source.bounds
        )
        expected = np.zeros((height, width), np.float32)
        reproject(
            source.read(1), expected, src_transform=source.transform, src_crs=source.crs,
            dst_transform=placed, dst_crs="EPSG:3857", resampling=Resampling.bilinear,
            tolerance=0,
        )  # fmt: skip
        grid = Grid(CRS.from_epsg(3857), placed, width, height)
        found, valid = read_window(imagery, grid, grid.window)
    inner = (slice(4, -4), slice(4, -4))
    assert valid[inner].mean() > 0.95
    close = np.abs(found[0] - expected)[inner][valid[inner]]
    assert np.quantile(close, 0.95) < 2


def test_a_finer_date_in_another_system_is_averaged_and_not_picked(tmp_path: Path) -> None:
    """A checkerboard of single pixels is grey from far away."""
    board = np.indices((400, 400)).sum(axis=0) % 2 * 200.0
    fine = write_raster(
        tmp_path / "fine.tif", board[None].astype("float32"), "EPSG:32635",
        _origin_in("EPSG:32635"),
    )  # fmt: skip
    coarse = raster_of_ground(tmp_path / "coarse.tif", from_origin(*ORIGIN, 8, 8), 50, 50)
    with open_pair(coarse, ImagerySource(fine)) as pair:
        array, valid = pair.read(pair.grid.window)
    assert valid.sum() > 500
    assert np.abs(array[1][valid] - 100).max() < 12


def _origin_in(crs: str) -> Affine:
    x, y = transform(UTM, crs, [ORIGIN[0]], [ORIGIN[1]])
    return from_origin(x[0], y[0], 1, 1)


@settings(max_examples=25, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(
    col=st.integers(-40, 150), row=st.integers(-40, 150), width=st.integers(1, 90),
    height=st.integers(1, 90), crs=st.sampled_from([UTM, "EPSG:3857", "EPSG:4326"]),
    cell_size=st.sampled_from([0.0, 1.7, 3.0, 9.0]),
)  # fmt: skip
def test_a_pixel_has_the_same_value_in_every_window(
    tmp_path: Path, col: int, row: int, width: int, height: int, crs: str, cell_size: float
) -> None:
    before = raster_of_ground(tmp_path / "a.tif", from_origin(*ORIGIN, 2, 2), 120, 120)
    placed, wide, high = calculate_default_transform(
        UTM, crs, 120, 120, *rasterio.transform.array_bounds(120, 120, from_origin(*ORIGIN, 2, 2))
    )
    after = raster_of_ground(tmp_path / "b.tif", placed, wide, high, crs)
    with open_pair(before, after) as pair:
        grid = target_grid(pair, cell_size)
        around = grid.window.grown(60)
        whole, seen = read_window(pair, grid, around)
        part = Window(col, row, width, height)
        array, valid = read_window(pair, grid, part)
        inside = part.intersection(around)
        if inside is None:
            assert not valid.any()
            return
        rows, columns = inside.slices_in(around)
        own_rows, own_columns = inside.slices_in(part)
        assert np.array_equal(array[:, own_rows, own_columns], whole[:, rows, columns])
        assert np.array_equal(valid[own_rows, own_columns], seen[rows, columns])


def test_dates_without_common_ground_are_an_error(tmp_path: Path) -> None:
    first = write_raster(tmp_path / "a.tif")
    second = write_raster(tmp_path / "b.tif", transform=from_origin(500_000, 4_000_000, 1, 1))
    with pytest.raises(InvalidInput, match=r"“a\.tif” and “b\.tif” show no common ground"):
        open_pair(ImagerySource(first), ImagerySource(second))


def test_one_raster_for_both_dates_is_an_error(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif")
    with pytest.raises(InvalidInput, match="chosen for both dates"):
        open_pair(ImagerySource(path), ImagerySource(path))


def test_bands_are_matched_by_name_or_refused(tmp_path: Path) -> None:
    colour = write_raster(tmp_path / "a.tif", photometric="RGB")
    more = write_raster(tmp_path / "b.tif", pixels(4), photometric="RGB", alpha="NO")
    with open_pair(ImagerySource(more), ImagerySource(colour)) as pair:
        assert [band.name for band in pair.bands] == ["red", "green", "blue"] * 2
        assert pair.before.source.bands == (1, 2, 3)
    unnamed = write_raster(tmp_path / "c.tif", pixels(2))
    with pytest.raises(InvalidInput, match=r"“a.tif” has 3 bands \(red, green, blue\), but “c.tif"):
        open_pair(ImagerySource(colour), ImagerySource(unnamed))


def test_unreadable_blocks_are_counted_through_both_dates(tmp_path: Path) -> None:
    tiled = {"tiled": True, "blockxsize": 16, "blockysize": 16}
    first = write_raster(tmp_path / "a.tif", **tiled)
    second = write_raster(tmp_path / "b.tif", **tiled)
    with open_pair(ImagerySource(first), ImagerySource(second)) as pair:
        pair.remember_unreadable([(1, 2), (pair.before.block_rows + 3, 0)])
        assert pair.before.unreadable_blocks == {(1, 2)}
        assert pair.after.unreadable_blocks == {(3, 0)}
        assert pair.unreadable_blocks == {(1, 2), (pair.before.block_rows + 3, 0)}
        assert pair.block_count == 40
