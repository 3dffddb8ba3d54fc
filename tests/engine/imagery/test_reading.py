"""What a valid pixel is, where imagery lies, and that windows do not change values."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasterio.transform import Affine, from_origin

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.engine.imagery import Window, open_imagery, read_window, target_grid

from .rasters import CRS, NORTH_UP, pixels, write_raster

DATA = Path(__file__).parents[2] / "data"


def read_all(path: str, **source: object) -> tuple[np.ndarray, np.ndarray]:
    with open_imagery(ImagerySource(path, **source)) as imagery:  # type: ignore[arg-type]
        return imagery.read(imagery.grid.window)


# -- bands ---------------------------------------------------------------------------------------


def test_bands_are_read_in_the_order_asked_for(tmp_path: Path) -> None:
    array = pixels()
    path = write_raster(tmp_path / "a.tif", array)
    assert np.array_equal(read_all(path, bands=(3, 1))[0], array[[2, 0]])


def test_a_band_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif")
    with pytest.raises(InvalidInput, match="has no band 4; its bands are 1 to 3"):
        open_imagery(ImagerySource(path, bands=(1, 4)))


def test_bands_have_names(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", photometric="RGB")
    with open_imagery(ImagerySource(path)) as imagery:
        assert [band.name for band in imagery.bands] == ["red", "green", "blue"]
    with open_imagery(ImagerySource(str(DATA / "sentinel2/sentinel2.tif"))) as imagery:
        assert imagery.dtype == np.uint16
        assert len(imagery.bands) == 4


def test_bands_of_several_types_come_in_one_that_holds_all(tmp_path: Path) -> None:
    vrt = '<VRTDataset rasterXSize="80" rasterYSize="60"><SRS>EPSG:32636</SRS>' \
          "<GeoTransform>400000, 0.5, 0, 4000000, 0, -0.5</GeoTransform>"  # fmt: skip
    for number, (kind, name, nodata) in enumerate(
        (("uint8", "Byte", 7), ("int16", "Int16", -32768), ("float32", "Float32", -99999)), 1
    ):
        array = pixels(1, dtype=kind) + (0 if kind == "uint8" else 1000)
        array[0, number, number] = nodata
        write_raster(tmp_path / f"{number}.tif", array.astype(kind))
        vrt += (
            f'<VRTRasterBand dataType="{name}" band="{number}"><NoDataValue>{nodata}</NoDataValue>'
            f'<SimpleSource><SourceFilename relativeToVRT="1">{number}.tif</SourceFilename>'
            "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        )
    path = tmp_path / "stack.vrt"
    path.write_text(vrt + "</VRTDataset>", "utf-8")
    array, valid = read_all(str(path))
    assert array.dtype == np.float32
    assert not valid[2, 2]
    assert not valid[3, 3]
    assert array.min() >= 0


# -- valid pixels --------------------------------------------------------------------------------


def test_nodata_of_any_band_makes_a_pixel_invalid(tmp_path: Path) -> None:
    array = pixels(dtype="float32")
    array[1, 5, 6] = -9999
    array[2, 7, 8] = np.nan
    array[0, 9, 9] = np.inf
    read, valid = read_all(write_raster(tmp_path / "a.tif", array, nodata=-9999))
    assert sorted(zip(*np.nonzero(~valid))) == [(5, 6), (7, 8), (9, 9)]
    assert not read[:, ~valid].any()


def test_black_is_nodata_only_where_all_bands_are_black(tmp_path: Path) -> None:
    array = pixels()
    array[0, 1, 1] = 0
    array[:, 2, 2] = 0
    _, valid = read_all(write_raster(tmp_path / "a.tif", array, nodata=0))
    assert valid[1, 1]
    assert not valid[2, 2]
    assert (~valid).sum() == 1


def test_an_alpha_band_and_a_mask_say_what_is_valid(tmp_path: Path) -> None:
    seen = np.ones((60, 80), bool)
    seen[:10] = False
    rgba = np.concatenate((pixels(), (seen * 255).astype(np.uint8)[None]))
    read, valid = read_all(write_raster(tmp_path / "a.tif", rgba, photometric="RGB", alpha="YES"))
    assert read.shape[0] == 3
    assert np.array_equal(valid, seen)
    _, valid = read_all(write_raster(tmp_path / "m.tif", mask=seen))
    assert np.array_equal(valid, seen)


def test_a_fourth_band_declared_as_alpha_can_be_read_as_imagery(tmp_path: Path) -> None:
    array = pixels(4)
    array[3, :10] = 0
    path = write_raster(tmp_path / "nir.tif", array, photometric="RGB", alpha="YES")
    read, valid = read_all(path, bands=(1, 2, 3, 4))
    assert valid.all()
    assert np.array_equal(read, array)


def test_nodata_beyond_the_type_hides_nothing(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", pixels(dtype="int16"), nodata=-32768)
    assert read_all(path)[1].all()


def test_what_lies_outside_is_invalid(tmp_path: Path) -> None:
    with open_imagery(ImagerySource(write_raster(tmp_path / "a.tif"))) as imagery:
        read, valid = imagery.read(Window(-10, -20, 30, 40))
        assert valid.sum() == 20 * 20
        assert valid[20:, 10:].all()
        assert not imagery.read(Window(500, 500, 8, 8))[1].any()
        assert not read[:, ~valid].any()


# -- where it lies -------------------------------------------------------------------------------


def test_imagery_without_crs_is_refused_until_one_is_given(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", crs=None)
    with pytest.raises(InvalidInput, match=r"no coordinate reference system.*Assign Projection"):
        open_imagery(ImagerySource(path))
    with open_imagery(ImagerySource(path, crs=CRS)) as imagery:
        assert imagery.crs.to_epsg() == 32636
    with pytest.raises(InvalidInput, match="not a coordinate reference system"):
        open_imagery(ImagerySource(path, crs="EPSG:nonsense"))


def test_a_crs_without_a_place_on_earth_gives_way_to_the_users(tmp_path: Path) -> None:
    local = 'LOCAL_CS["site",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'
    path = write_raster(tmp_path / "a.tif", crs=local)
    with pytest.raises(InvalidInput):
        open_imagery(ImagerySource(path))
    with open_imagery(ImagerySource(path, crs=CRS)) as imagery:
        assert imagery.crs.to_epsg() == 32636


def test_imagery_without_a_position_is_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.png", driver="PNG", crs=None, transform=Affine.identity())
    with pytest.raises(InvalidInput, match="Georeferencer"):
        open_imagery(ImagerySource(path, crs=CRS))


@pytest.mark.parametrize(
    ("crs", "origin", "cell", "metres"),
    [
        ("EPSG:32636", (400000, 4000000), 0.5, 0.5),
        ("EPSG:4326", (30.0, 60.0), 0.001, (111.41 + 55.80) / 2),
        ("EPSG:3857", (3_000_000, 8_399_737.89), 10.0, 5.0),
        ("EPSG:2264", (2_000_000, 600_000), 10.0, 3.048),
    ],
)
def test_cell_size_on_the_ground_is_in_metres(
    tmp_path: Path, crs: str, origin: tuple[float, float], cell: float, metres: float
) -> None:
    path = write_raster(tmp_path / "a.tif", crs=crs, transform=from_origin(*origin, cell, cell))
    with open_imagery(ImagerySource(path)) as imagery:
        assert imagery.cell_size_m == pytest.approx(metres, rel=0.01)
        assert imagery.grid.cell_size_m == pytest.approx(metres, rel=0.01)


def test_upside_down_imagery_comes_north_up(tmp_path: Path) -> None:
    array = pixels()
    flipped = from_origin(400000, 4000000 - 30, 0.5, -0.5)
    read, valid = read_all(write_raster(tmp_path / "a.tif", array[:, ::-1], transform=flipped))
    assert valid.all()
    assert np.array_equal(read, array)


def test_rotated_imagery_comes_north_up(tmp_path: Path) -> None:
    x, y = np.meshgrid(np.arange(80), np.arange(60))
    turned = NORTH_UP * Affine.rotation(30)
    path = write_raster(tmp_path / "a.tif", np.stack([x, y]).astype("float32"), transform=turned)
    with open_imagery(ImagerySource(path)) as imagery:
        read, valid = imagery.read(imagery.grid.window)
        rows, cols = np.nonzero(valid)
        to_stored = ~turned * imagery.transform
    assert 0.9 * 4800 < len(rows) < 1.1 * 4800
    expected_x = to_stored.a * (cols + 0.5) + to_stored.b * (rows + 0.5) + to_stored.c - 0.5
    error = np.abs(read[0, rows, cols] - np.clip(expected_x, 0, 79))
    assert error.max() < 0.01


# -- resampling ----------------------------------------------------------------------------------


def test_a_smooth_surface_stays_where_it_is_at_any_cell_size(tmp_path: Path) -> None:
    x, y = np.meshgrid(np.arange(80) + 0.5, np.arange(60) + 0.5)
    path = write_raster(tmp_path / "a.tif", np.stack([x, y]).astype("float32"))
    with open_imagery(ImagerySource(path)) as imagery:
        for cell in (0.3, 0.5, 0.8, 1.0, 1.7, 3.1):
            grid = target_grid(imagery, cell)
            read, _ = read_window(imagery, grid, Window(3, 2, 8, 6))
            expected = (np.arange(3, 11) + 0.5) * cell / 0.5
            # a mean over whole and cut pixels is centred to within a fraction of a pixel
            assert np.abs(read[0, 0] - expected).max() < (0.05 if cell > 1 else 0.001)


def test_coarse_pixels_are_the_mean_of_what_they_cover(tmp_path: Path) -> None:
    array = pixels(dtype="float32")
    with open_imagery(ImagerySource(write_raster(tmp_path / "a.tif", array))) as imagery:
        read, _ = read_window(imagery, target_grid(imagery, 2.0), Window(0, 0, 20, 15))
    expected = array.reshape(3, 15, 4, 20, 4).mean(axis=(2, 4))
    assert np.allclose(read, expected, rtol=1e-5)


def test_nodata_does_not_leak_into_coarser_pixels(tmp_path: Path) -> None:
    array = np.full((1, 60, 80), 100, np.float32)
    array[:, :, 30:41] = -9999
    path = write_raster(tmp_path / "a.tif", array, nodata=-9999)
    with open_imagery(ImagerySource(path)) as imagery:
        for cell in (0.7, 1.3, 2.1):
            read, valid = read_window(imagery, target_grid(imagery, cell), Window(0, 0, 30, 20))
            assert np.allclose(read[0][valid], 100, rtol=1e-6)
            assert not valid.all()


def test_a_grid_covers_the_imagery_and_refuses_what_is_larger(tmp_path: Path) -> None:
    with open_imagery(ImagerySource(write_raster(tmp_path / "a.tif"))) as imagery:
        assert target_grid(imagery) == imagery.grid
        assert target_grid(imagery, 0.5) == imagery.grid
        assert (target_grid(imagery, 1.0).width, target_grid(imagery, 1.0).height) == (40, 30)
        for cell in (-1.0, float("nan"), 1000.0):
            with pytest.raises(InvalidInput, match=r"[Cc]ell size"):
                target_grid(imagery, cell)


ROTATED = NORTH_UP * Affine.rotation(17) * Affine.scale(1.0, 1.3)


@given(
    cell=st.sampled_from([0.0, 0.31, 0.8, 1.0, 1.1, 2.7]),
    rotated=st.booleans(),
    kind=st.sampled_from(["uint8", "int32", "float32"]),
    col=st.integers(-20, 90),
    row=st.integers(-20, 70),
    width=st.integers(1, 60),
    height=st.integers(1, 60),
)
def test_a_pixel_has_the_same_value_in_every_window(
    tmp_path: Path, cell: float, rotated: bool, kind: str, col: int, row: int, width: int,
    height: int,
) -> None:  # fmt: skip
    path = tmp_path / f"{kind}{rotated}.tif"
    if not path.exists():
        array = pixels(2, dtype=kind)
        array[:, 10:20, 30:50] = 0
        transform = ROTATED if rotated else NORTH_UP
        write_raster(
            path, array, transform=transform, nodata=0, tiled=True, blockxsize=16, blockysize=32
        )
    window = Window(col, row, width, height)
    with open_imagery(ImagerySource(str(path))) as imagery:
        grid = target_grid(imagery, cell)
        whole, whole_valid = read_window(imagery, grid, grid.window)
        part, part_valid = read_window(imagery, grid, window)
    shared = window.intersection(grid.window)
    if shared is None:
        assert not part_valid.any()
        return
    rows, cols = shared.slices_in(window)
    assert np.array_equal(part[:, rows, cols], whole[(slice(None), *shared.slices_in(grid.window))])
    assert np.array_equal(part_valid[rows, cols], whole_valid[shared.slices_in(grid.window)])
    assert part_valid.sum() == part_valid[rows, cols].sum()


def test_several_threads_read_at_once(tmp_path: Path) -> None:
    array = pixels(3, 256, 256)
    path = write_raster(
        tmp_path / "a.tif", array, tiled=True, blockxsize=64, blockysize=64, compress="deflate"
    )
    with open_imagery(ImagerySource(path)) as imagery:
        windows = list(imagery.grid.windows(48, 48)) * 4
        with ThreadPoolExecutor(4) as pool:
            for window, (read, _) in zip(windows, pool.map(imagery.read, windows)):
                rows, cols = window.slices_in(Window(0, 0, 256, 256))
                assert np.array_equal(read, array[:, rows, cols])


# -- damage --------------------------------------------------------------------------------------


def test_a_corrupt_block_is_masked_and_named(tmp_path: Path) -> None:
    array = pixels(1, 64, 96)
    path = Path(
        write_raster(
            tmp_path / "a.tif", array, tiled=True, blockxsize=32, blockysize=32, compress="deflate"
        )
    )
    data = bytearray(path.read_bytes())
    # the last block's stream stands at the end of the file
    data[-300:-40] = bytes(260)
    path.write_bytes(data)
    with open_imagery(ImagerySource(str(path))) as imagery:
        read, valid = imagery.read(imagery.grid.window)
        bad = imagery.unreadable_blocks
        assert imagery.block_count == 6
    assert len(bad) == 1
    (row, col), = bad  # fmt: skip
    expected = np.ones((64, 96), bool)
    expected[row * 32 : row * 32 + 32, col * 32 : col * 32 + 32] = False
    assert np.array_equal(valid, expected)
    assert np.array_equal(read[0][valid], array[0][valid])


def test_landsat_bands_without_crs_and_with_nodata_are_read_once_a_crs_is_set() -> None:
    path = str(DATA / "north_carolina/lsat7_2000_70.tif")
    with pytest.raises(InvalidInput, match="no coordinate reference system"):
        open_imagery(ImagerySource(path))
    with open_imagery(ImagerySource(path, crs="EPSG:32119")) as imagery:
        _, valid = imagery.read(imagery.grid.window)
        assert imagery.cell_size_m == pytest.approx(28.5, rel=0.001)
    assert (~valid).sum() == 81535
