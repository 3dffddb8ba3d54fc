"""From imagery and samples to a folder of training data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely
from rasterio.features import rasterize

from dl_studio_plugin.definitions.chip_table import read_training_data, training_data_hash
from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput, NotEnoughSpace, UnsafeFile
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import ExportTrainingData
from dl_studio_plugin.definitions.label_classes import IGNORED_VALUE, LabelClass
from dl_studio_plugin.definitions.training_data import ChipFormat, Unlabelled
from dl_studio_plugin.engine.imagery.vectors import read_polygons
from dl_studio_plugin.engine.samples.export import run
from dl_studio_plugin.engine.samples.reading import read_chip, read_chip_parts
from tests.engine.imagery.rasters import CRS, NORTH_UP, pixels, write_raster

from .builders import (
    BUILDING,
    WATER,
    Recorder,
    box,
    export,
    labels_on_ground,
    on_ground,
    request,
    write_vector,
)
from .many_samples import make_imagery, make_samples

DATA = Path(__file__).parents[2] / "data"
SIZE = (128, 160)


@pytest.fixture
def imagery(tmp_path: Path) -> str:
    return write_raster(tmp_path / "imagery.tif", pixels(3, *SIZE))


@pytest.fixture
def samples(tmp_path: Path) -> str:
    return write_vector(
        tmp_path / "samples.gpkg",
        [box(10, 10, 30, 30), box(100, 20, 130, 60), box(20, 90, 40, 110), box(90, 90, 99, 99)],
        **{"class": ["building", "water", "water", "building"]},
    )


# -- the folder ----------------------------------------------------------------------------------


def test_kampala_is_exported_with_its_buildings(tmp_path: Path) -> None:
    raster = str(DATA / "kampala/kampala_train.tif")
    buildings = str(DATA / "kampala/buildings.geojson")
    building = LabelClass(1, "building", "#e31a1c")
    result, events = export(
        ExportTrainingData(
            ImagerySource(raster), buildings, "", "", (building,), str(tmp_path / "out"),
            chip_size=128, stride=128, cell_size=0.3,
        ),
        tmp_path,
    )  # fmt: skip
    data, chips = read_training_data(result.folder)
    assert result.chips == len(chips) == sum(result.chips_by_subset.values())
    assert result.chips_by_subset["training"] > result.chips_by_subset["validation"] > 0
    assert data.cell_size == 0.3
    assert 0.29 < data.cell_size_m < 0.3
    assert data.crs == "EPSG:3857"
    assert [c.name for c in data.classes] == ["background", "building"]
    assert result.pixels_by_class["building"] > 10_000
    assert any("outside the imagery" in text for text in events.warnings)
    assert all(a <= b for a, b in zip(events.fractions, events.fractions[1:]))
    assert not [path for path in tmp_path.iterdir() if ".part" in path.name]


def test_chips_hold_the_imagery_and_the_burnt_samples(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    result, _ = export(request(tmp_path, imagery, samples), tmp_path)
    data, chips = read_training_data(result.folder)
    with rasterio.open(imagery) as dataset:
        whole = dataset.read()
    shapes = read_polygons(samples, "", rasterio.crs.CRS.from_string(CRS), "")
    truth = rasterize(zip(shapes, (1, 2, 2, 1)), SIZE, transform=NORTH_UP, dtype="uint8")
    for chip in chips:
        col, row = (round(n) for n in ~NORTH_UP * (chip.bounds[0], chip.bounds[3]))
        image, label = read_chip(result.folder, data, chip.name)
        assert np.array_equal(image, whole[:, row : row + 32, col : col + 32])
        seen = label != IGNORED_VALUE
        assert np.array_equal(label[seen], truth[row : row + 32, col : col + 32][seen])
        values, counts = np.unique(label[seen], return_counts=True)
        assert chip.classes == dict(zip(values.tolist(), counts.tolist()))
        with rasterio.open(Path(result.folder) / "images" / f"{chip.name}.tif") as dataset:
            assert dataset.crs.to_string() == CRS
            assert dataset.transform.c == pytest.approx(chip.bounds[0])


def test_statistics_are_those_of_the_training_chips(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    result, _ = export(request(tmp_path, imagery, samples, stride=32), tmp_path)
    data, chips = read_training_data(result.folder)
    images = [
        read_chip(result.folder, data, chip.name)[0]
        for chip in chips
        if chip.subset.value == "training"
    ]
    values = np.stack(images).astype(float)
    for index, band in enumerate(data.bands):
        assert band.mean == pytest.approx(values[:, index].mean())
        assert band.std == pytest.approx(values[:, index].std())
        assert (band.minimum, band.maximum) == (values[:, index].min(), values[:, index].max())


def test_the_same_request_gives_the_same_data(tmp_path: Path, imagery: str, samples: str) -> None:
    folders = []
    for name in ("a", "b"):
        wanted = request(tmp_path, imagery, samples, output=str(tmp_path / name), rotation=90)
        folders.append(Path(export(wanted, tmp_path)[0].folder))
    first, second = (read_training_data(folder) for folder in folders)
    assert first.chips == second.chips
    assert first.data.hash == second.data.hash
    assert first.data.hash == training_data_hash(folders[0], *first)


def test_the_hash_follows_the_content(tmp_path: Path, imagery: str, samples: str) -> None:
    folder = Path(export(request(tmp_path, imagery, samples), tmp_path)[0].folder)
    read = read_training_data(folder)
    label = folder / "labels" / f"{read.chips[0].name}.tif"
    label.write_bytes(label.read_bytes() + b"\0")
    assert training_data_hash(folder, *read) != read.data.hash


# -- labels --------------------------------------------------------------------------------------


def burnt(tmp_path: Path, shapes: list[Any], names: list[str], **options: Any) -> np.ndarray:
    """The labels of a raster with these samples, all ground in one unit for training."""
    raster = write_raster(tmp_path / "imagery.tif", pixels(1, *SIZE))
    vector = write_vector(tmp_path / "samples.gpkg", shapes, **{"class": names})
    classes = tuple(c for c in (BUILDING, WATER) if c.name in names)
    wanted = request(tmp_path, raster, vector, **{"classes": classes, **options})
    result, events = export(wanted, tmp_path)
    ground = labels_on_ground(Path(result.folder), SIZE)
    burnt.warnings = events.warnings  # type: ignore[attr-defined]
    return np.minimum.reduce(list(ground.values()))


def test_the_smaller_sample_lies_on_top(tmp_path: Path) -> None:
    shapes = [box(22, 22, 26, 26), box(10, 10, 40, 40), on_ground(shapely.Point(30.5, 31.5))]
    label = burnt(tmp_path, shapes, ["water", "building", "water"])
    assert (label[22:26, 22:26] == 2).all()
    assert label[31, 30] == 2
    assert (label[10:40, 10:40] == 2).sum() == 17


def test_no_sample_vanishes(tmp_path: Path) -> None:
    speck = box(50.6, 50.6, 50.9, 50.9)
    sliver = box(60, 70.6, 90, 70.9)
    bow_tie = on_ground(shapely.Polygon([(100, 10), (120, 30), (120, 10), (100, 30)]))
    label = burnt(tmp_path, [speck, sliver, bow_tie], ["building", "building", "building"])
    assert label[50, 50] == 1
    assert (label[70, 60:90] == 1).all()
    assert 180 < (label[10:30, 100:120] == 1).sum() < 220
    assert any(
        text.startswith("Samples smaller than a pixel") and ": 2." in text
        for text in burnt.warnings
    )
    assert any(
        text.startswith("Samples that cross themselves") and ": 1." in text
        for text in burnt.warnings
    )


def test_points_alone_are_learnt_when_the_rest_is_ignored(tmp_path: Path) -> None:
    points = [shapely.Point(x + 0.5, 40.5) for x in (20, 60, 100)]
    label = burnt(
        tmp_path, [on_ground(p) for p in points], ["building", "water", "building"],
        unlabelled=Unlabelled.IGNORED,
    )  # fmt: skip
    assert (label != IGNORED_VALUE).sum() == 3
    assert label[40, [20, 60, 100]].tolist() == [1, 2, 1]


def test_ignored_ground_takes_background_out_of_the_classes(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    wanted = request(tmp_path, imagery, samples, unlabelled=Unlabelled.IGNORED)
    data, _ = read_training_data(export(wanted, tmp_path)[0].folder)
    assert [c.name for c in data.classes] == ["building", "water"]
    assert "background" not in data.pixels


def test_invalid_imagery_is_never_learnt(tmp_path: Path, samples: str) -> None:
    array = pixels(3, *SIZE, dtype="float32")
    array[1, 15:25, 15:25] = -9999
    array[0, 100:128] = np.nan
    raster = write_raster(tmp_path / "i.tif", array, nodata=-9999)
    result, _ = export(request(tmp_path, raster, samples), tmp_path)
    ground = labels_on_ground(Path(result.folder), SIZE)
    label = np.minimum.reduce(list(ground.values()))
    assert (label[15:25, 15:25] == IGNORED_VALUE).all()
    assert (label[100:] == IGNORED_VALUE).all()
    data, chips = read_training_data(result.folder)
    masked = 0
    for chip in chips:
        image, valid, label = read_chip_parts(result.folder, data, chip.name)
        assert (label[~valid] == IGNORED_VALUE).all()
        assert image.min() >= 0
        filled, _ = read_chip(result.folder, data, chip.name)
        if not valid.all():
            masked += 1
            assert filled[1][~valid][0] == pytest.approx(data.bands[1].mean)
    assert masked


# -- subsets -------------------------------------------------------------------------------------


def test_no_pixels_label_is_in_two_subsets(tmp_path: Path, imagery: str, samples: str) -> None:
    frames = [(0, 0, 50, 70), (44, 0, 101, 70), (95, 0, 160, 70), (0, 64, 90, 128),
              (84, 64, 160, 128)]  # fmt: skip
    units = write_vector(
        tmp_path / "units.gpkg", [box(*frame) for frame in frames], unit=list("abcde"),
        subset=["training", "validation", "test", "validation", "training"],
    )  # fmt: skip
    result, _ = export(request(tmp_path, imagery, samples, units=units), tmp_path)
    ground = labels_on_ground(Path(result.folder), SIZE)
    used = sum((label != IGNORED_VALUE).astype(int) for label in ground.values())
    assert (used == 1).all()
    _, chips = read_training_data(result.folder)
    assert {chip.unit for chip in chips} == set("abcde")


def test_whole_units_keep_the_subset_that_they_were_given(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    units = write_vector(
        tmp_path / "units.gpkg",
        [box(0, 0, 80, 128), box(80, 0, 160, 64), box(80, 64, 160, 128)],
        unit=["west", "north east", "south east"],
        subset=["training", "validation", "test"],
    )
    result, _ = export(request(tmp_path, imagery, samples, units=units), tmp_path)
    data, chips = read_training_data(result.folder)
    assert data.split == "work_unit"
    assert {(c.unit, c.subset.value) for c in chips} == {
        ("west", "training"), ("north east", "validation"), ("south east", "test"),
    }  # fmt: skip
    ground = labels_on_ground(Path(result.folder), SIZE)
    assert (ground["training"][:, 80:] == IGNORED_VALUE).all()
    assert (ground["test"][:64] == IGNORED_VALUE).all()


def test_ground_outside_the_units_is_not_background(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    units = write_vector(
        tmp_path / "units.gpkg", [box(8, 8, 72, 120), box(88, 8, 150, 120)],
        unit=["a", "b"], subset=["training", "training"],
    )  # fmt: skip
    result, _ = export(request(tmp_path, imagery, samples, units=units), tmp_path)
    label = labels_on_ground(Path(result.folder), SIZE)["training"]
    assert (label[:, 72:88] == IGNORED_VALUE).all()
    assert (label[:8] == IGNORED_VALUE).all()
    assert (label[8:120, 8:72] != IGNORED_VALUE).all()


def test_one_unit_without_a_subset_is_cut_into_blocks(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    units = write_vector(
        tmp_path / "units.gpkg", [box(0, 0, 160, 128)], unit=["all"], subset=[None]
    )
    result, _ = export(request(tmp_path, imagery, samples, units=units), tmp_path)
    data, _ = read_training_data(result.folder)
    assert data.split == "block"
    assert data.chips["validation"] > 0


def test_data_for_a_test_alone_has_statistics_too(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    units = write_vector(
        tmp_path / "units.gpkg", [box(0, 0, 160, 128)], unit=["all"], subset=["test"]
    )
    result, _ = export(request(tmp_path, imagery, samples, units=units), tmp_path)
    data, _ = read_training_data(result.folder)
    assert data.chips == {"training": 0, "validation": 0, "test": result.chips}
    assert data.bands[0].std > 0


# -- turned copies, features ---------------------------------------------------------------------


def test_turned_copies_are_made_for_training_only_and_turn_image_and_label_alike(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    units = write_vector(
        tmp_path / "units.gpkg", [box(32, 32, 96, 96), box(96, 32, 128, 96)],
        unit=["a", "b"], subset=["training", "validation"],
    )  # fmt: skip
    wanted = request(tmp_path, imagery, samples, units=units, rotation=90, stride=32)
    result, _ = export(wanted, tmp_path)
    data, chips = read_training_data(result.folder)
    assert result.chips_by_subset == {"training": 16, "validation": 2, "test": 0}
    for first in range(0, 16, 4):
        (image, label), *turned = (
            read_chip(result.folder, data, chip.name) for chip in chips[first : first + 4]
        )
        assert not (label == IGNORED_VALUE).any()
        for turns, (copy, copy_label) in enumerate(turned, start=1):
            assert np.array_equal(copy, np.rot90(image, turns, axes=(1, 2)))
            same = copy_label != IGNORED_VALUE
            assert np.array_equal(copy_label[same], np.rot90(label, turns)[same])


def test_chips_turned_by_any_angle_lie_where_they_say(tmp_path: Path, samples: str) -> None:
    x, y = np.meshgrid(np.arange(SIZE[1]), np.arange(SIZE[0]))
    raster = write_raster(tmp_path / "xy.tif", np.stack([x, y]).astype("float32"))
    result, _ = export(request(tmp_path, raster, samples, rotation=50), tmp_path)
    _, chips = read_training_data(result.folder)
    for chip in chips[:40]:
        with rasterio.open(Path(result.folder) / "images" / f"{chip.name}.tif") as dataset:
            image, valid = dataset.read(), dataset.dataset_mask() > 0
            cols, rows = np.meshgrid(np.arange(32) + 0.5, np.arange(32) + 0.5)
            places = ~NORTH_UP * (dataset.transform * (cols, rows))
        inside = valid & (places[0] > 1) & (places[0] < SIZE[1] - 1)
        inside &= (places[1] > 1) & (places[1] < SIZE[0] - 1)
        for values, place in zip(image, places):
            assert np.abs(values - (place - 0.5))[inside].max() < 0.01


def test_only_chips_with_features_are_kept(tmp_path: Path, imagery: str, samples: str) -> None:
    result, _ = export(request(tmp_path, imagery, samples, only_with_features=True), tmp_path)
    _, chips = read_training_data(result.folder)
    assert all(set(chip.classes) - {0} for chip in chips)
    everything = request(tmp_path, imagery, samples, output=str(tmp_path / "all"))
    assert result.chips < export(everything, tmp_path)[0].chips


def test_pieces_of_samples_below_the_least_overlap_are_ignored(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "i.tif", pixels(1, *SIZE))
    vector = write_vector(
        tmp_path / "s.gpkg", [box(20, 4, 40, 12), box(60, 60, 70, 70)],
        **{"class": ["building", "water"]},
    )  # fmt: skip
    units = write_vector(tmp_path / "u.gpkg", [box(0, 0, 96, 96)], unit=["a"], subset=["training"])
    wanted = request(tmp_path, raster, vector, units=units, stride=32, min_overlap=0.5)
    data, chips = read_training_data(export(wanted, tmp_path)[0].folder)
    corner, next_one = (read_chip(wanted.output, data, chip.name)[1] for chip in chips[:2])
    assert (corner[4:12, 20:32] == 1).all()  # 60 % of it
    assert (next_one[4:12, :8] == IGNORED_VALUE).all()  # 40 %
    assert (next_one[12:] != IGNORED_VALUE).all()


# -- formats and imagery of all kinds --------------------------------------------------------------


@pytest.mark.parametrize("bands", [1, 3, 4])
def test_png_chips_hold_the_same_as_tiff_chips(tmp_path: Path, samples: str, bands: int) -> None:
    array = pixels(bands, *SIZE)
    if bands < 4:  # a PNG of four bands has no room for black ground
        array[:, 4:20, 4:20] = 0
        array[:, 42:48, 20:40] = 0
    seen = np.ones(SIZE, bool)
    seen[40:50, 30:60] = False
    raster = write_raster(tmp_path / "i.tif", array, mask=seen)
    folders = []
    for chip_format in ChipFormat:
        wanted = request(
            tmp_path, raster, samples, chip_format=chip_format,
            output=str(tmp_path / chip_format.value), source={"bands": tuple(range(1, bands + 1))},
        )  # fmt: skip
        folders.append(export(wanted, tmp_path)[0].folder)
    (tiff, chips), (png, png_chips) = (read_training_data(folder) for folder in folders)
    assert chips == png_chips
    for chip in chips:
        one = read_chip_parts(folders[0], tiff, chip.name)
        two = read_chip_parts(folders[1], png, chip.name)
        assert all(np.array_equal(a, b) for a, b in zip(one, two))


def landsat_stack(tmp_path: Path) -> str:
    """Six bands of two types, as a mosaic; it has no CRS."""
    folder = DATA / "north_carolina"
    bands = ""
    for number, name in enumerate((10, 20, 30, 40, 50, 70), start=1):
        kind, nodata = ("Int16", -32768) if name == 70 else ("Float32", -99999)
        bands += (
            f'<VRTRasterBand dataType="{kind}" band="{number}"><NoDataValue>{nodata}'
            f'</NoDataValue><SimpleSource><SourceFilename relativeToVRT="0">'
            f"{folder / f'lsat7_2000_{name}.tif'}</SourceFilename><SourceBand>1</SourceBand>"
            "</SimpleSource></VRTRasterBand>"
        )
    with rasterio.open(folder / "lsat7_2000_10.tif") as dataset:
        size = f'rasterXSize="{dataset.width}" rasterYSize="{dataset.height}"'
        place = ", ".join(str(n) for n in dataset.transform.to_gdal())
    stack = tmp_path / "landsat.vrt"
    stack.write_text(
        f"<VRTDataset {size}><GeoTransform>{place}</GeoTransform>{bands}</VRTDataset>", "utf-8"
    )
    return str(stack)


def test_a_landsat_stack_of_mixed_types_is_exported(tmp_path: Path) -> None:
    stack = landsat_stack(tmp_path)
    polygons = str(DATA / "north_carolina" / "landsat96_polygons.shp")
    names = ("developed", "agriculture", "herbaceous", "shrubland", "forest", "water", "sediment")
    classes = tuple(LabelClass(i, n, "#888888") for i, n in enumerate(names, start=1))
    wanted = request(
        tmp_path, stack, polygons, class_field="label", classes=classes,
        unlabelled=Unlabelled.IGNORED,
    )  # fmt: skip
    with pytest.raises(InvalidInput, match="no coordinate reference system"):
        run(wanted, Recorder(tmp_path))
    wanted = request(
        tmp_path, stack, polygons, class_field="label", classes=classes,
        unlabelled=Unlabelled.IGNORED, source={"crs": "EPSG:32119"},
    )  # fmt: skip
    result, events = export(wanted, tmp_path)
    data, chips = read_training_data(result.folder)
    assert [band.dtype for band in data.bands] == ["float32"] * 5 + ["int16"]
    assert all(0 < band.mean < 255 and band.minimum >= 0 for band in data.bands)
    # its only field lies where the imagery has no data
    assert [name for name in names if not result.pixels_by_class[name]] == ["agriculture"]
    assert any("“agriculture” is in any chip" in text for text in events.warnings)
    image, _ = read_chip(result.folder, data, chips[0].name)
    assert image.dtype == np.float32
    assert image.shape[0] == 6


def test_sentinel_of_16_bits_is_exported(tmp_path: Path) -> None:
    raster = str(DATA / "sentinel2/sentinel2.tif")
    with rasterio.open(raster) as dataset:
        west, south, east, north = dataset.bounds
        crs = dataset.crs.to_string()
    samples = write_vector(
        tmp_path / "s.gpkg",
        [shapely.box(west, south, west + 900, north), shapely.box(east - 900, south, east, north)],
        crs=crs, **{"class": [1, 2]},
    )  # fmt: skip
    result, _ = export(request(tmp_path, raster, samples, chip_size=64, stride=64), tmp_path)
    data, chips = read_training_data(result.folder)
    assert data.cell_size == 10
    assert {band.dtype for band in data.bands} == {"uint16"}
    assert read_chip(result.folder, data, chips[0].name)[0].dtype == np.uint16
    assert data.bands[0].maximum > 255


def test_classes_with_few_samples_are_named(tmp_path: Path, imagery: str, samples: str) -> None:
    _, events = export(request(tmp_path, imagery, samples), tmp_path)
    assert sum(text.startswith("Few samples of") for text in events.warnings) == 2


def test_samples_beyond_the_reach_of_the_imagerys_crs_are_left_out(
    tmp_path: Path, imagery: str
) -> None:
    near = rasterio.warp.transform(CRS, "EPSG:4326", [400010, 400030], [3999990, 3999970])
    (west, east), (north, south) = near
    vector = write_vector(
        tmp_path / "s.gpkg",
        [shapely.box(west, south, east, north), shapely.box(-180, 89, 180, 90.0),
         shapely.box(30, 10, 1e9, 1e9)],
        crs="EPSG:4326", **{"class": ["building"] * 3},
    )  # fmt: skip
    result, events = export(request(tmp_path, imagery, vector, classes=(BUILDING,)), tmp_path)
    assert result.pixels_by_class["building"] > 0
    assert any(text.startswith("Samples outside the imagery") for text in events.warnings)


def test_many_samples_are_found_by_place(tmp_path: Path) -> None:
    count = 70 * 70
    make_imagery(tmp_path / "i.tif", count)
    make_samples(tmp_path / "s.gpkg", count)
    wanted = request(
        tmp_path, str(tmp_path / "i.tif"), str(tmp_path / "s.gpkg"), chip_size=256, stride=256,
        classes=(BUILDING, LabelClass(2, "road", "#000000")),
    )  # fmt: skip
    result, _ = export(wanted, tmp_path)
    assert result.pixels_by_class["road"] * 4 < result.pixels_by_class["building"]
    data, chips = read_training_data(result.folder)
    for chip in chips:
        _, label = read_chip(result.folder, data, chip.name)
        cells = label.reshape(16, 16, 16, 16).transpose(0, 2, 1, 3).reshape(256, 256)
        assert all(set(np.unique(cell)) & {1, 2, 255} for cell in cells)


def test_classes_are_found_by_name_or_by_value(tmp_path: Path, imagery: str) -> None:
    shapes = [box(10, 10, 30, 30), box(100, 20, 130, 60)]
    for number, held in enumerate((["building", "water"], [1, 2], ["1", "2"], [1.0, 2.0])):
        vector = write_vector(tmp_path / f"{number}.gpkg", shapes, **{"class": held})
        wanted = request(tmp_path, imagery, vector, output=str(tmp_path / f"out{number}"))
        result, _ = export(wanted, tmp_path)
        assert all(result.pixels_by_class.values())


# -- faults ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"stride": 0}, "Stride"),
        ({"chip_size": 8}, "Chip size"),
        ({"chip_size": 512, "stride": 512}, "larger than the imagery"),
        ({"cell_size": -1.0}, "Cell size"),
        ({"validation": 100.0}, "Validation"),
        ({"min_overlap": 1.5}, "overlap"),
        ({"rotation": 0.1}, "Rotation"),
        ({"classes": ()}, "no classes"),
        ({"classes": (BUILDING, BUILDING)}, "same name or value"),
        ({"classes": (LabelClass(0, "x", "#000000"),)}, "value 0"),
        ({"classes": (BUILDING,)}, "“water”, not among the classes"),
        (
            {"classes": (BUILDING, WATER, LabelClass(3, "road", "#000000"))},
            "no sample on the imagery of the class “road”",
        ),
        (
            {"classes": (BUILDING,), "unlabelled": Unlabelled.IGNORED},
            "nothing to tell apart",
        ),
        ({"class_field": "kind"}, "no field “kind”; its fields are class"),
        ({"layer": "other"}, "no layer “other”"),
        ({"class_field": ""}, "CLASS_FIELD"),
        ({"output": ""}, "folder"),
        ({"source": {"bands": (1, 2)}, "chip_format": ChipFormat.PNG}, "PNG"),
    ],
)
def test_what_would_spoil_an_export_is_said_before_it_starts(
    tmp_path: Path, imagery: str, samples: str, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(InvalidInput, match=words):
        export(request(tmp_path, imagery, samples, **options), tmp_path)
    assert not (tmp_path / "out").exists()


def test_16_bit_imagery_does_not_go_into_png(tmp_path: Path, samples: str) -> None:
    raster = write_raster(tmp_path / "i.tif", pixels(3, *SIZE, dtype="uint16"))
    with pytest.raises(InvalidInput, match="3 of uint16"):
        export(request(tmp_path, raster, samples, chip_format=ChipFormat.PNG), tmp_path)


@pytest.mark.parametrize(
    ("shapes", "names", "crs", "words"),
    [
        ([], [], CRS, "no samples"),
        ([shapely.Polygon()], ["building"], CRS, "no samples"),
        ([box(900, 900, 950, 950)], ["building"], CRS, "outside the imagery"),
        ([box(1, 1, 9, 9)], ["building"], None, "no coordinate reference system"),
        ([box(1, 1, 9, 9)], [None], CRS, "without a class"),
        ([on_ground(shapely.LineString([(1, 1), (9, 9)]))], ["building"], CRS, "lines"),
    ],
)
def test_samples_that_cannot_be_used_are_named(
    tmp_path: Path, imagery: str, shapes: list[Any], names: list[Any], crs: Any, words: str
) -> None:
    vector = write_vector(tmp_path / "s.gpkg", shapes, crs=crs, **{"class": names})
    with pytest.raises(InvalidInput, match=words):
        export(request(tmp_path, imagery, vector, classes=(BUILDING,)), tmp_path)


def test_files_that_are_missing_or_not_what_they_say_are_refused(
    tmp_path: Path, imagery: str, samples: str
) -> None:
    with pytest.raises(InvalidInput, match="does not exist"):
        export(request(tmp_path, imagery, str(tmp_path / "gone.gpkg")), tmp_path)
    fake = tmp_path / "fake.gpkg"
    fake.write_text('<OGRVRTDataSource><OGRVRTLayer name="a"/></OGRVRTDataSource>', "utf-8")
    with pytest.raises(UnsafeFile, match="not what its name says"):
        export(request(tmp_path, imagery, str(fake)), tmp_path)
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(Path(samples).read_bytes()[:3000])
    with pytest.raises(InvalidInput, match="broken"):
        export(request(tmp_path, imagery, str(broken)), tmp_path)


def test_units_that_cannot_be_used_are_named(tmp_path: Path, imagery: str, samples: str) -> None:
    for number, (frame, subset, words) in enumerate(
        (
            ((0, 0, 160, 128), "holiday", "subset “holiday”"),
            ((900, 900, 950, 950), "training", "No work unit lies on the imagery"),
            ((130, 100, 160, 128), "training", "No sample lies in a work unit"),
        )
    ):
        units = write_vector(
            tmp_path / f"u{number}.gpkg", [box(*frame)], unit=["u"], subset=[subset]
        )
        with pytest.raises(InvalidInput, match=words):
            export(request(tmp_path, imagery, samples, units=units), tmp_path)


def test_a_folder_in_use_is_not_touched(tmp_path: Path, imagery: str, samples: str) -> None:
    output = tmp_path / "out"
    output.mkdir()
    (output / "thesis.txt").write_text("precious", "utf-8")
    with pytest.raises(InvalidInput, match="exists already"):
        export(request(tmp_path, imagery, samples), tmp_path)
    assert (output / "thesis.txt").read_text("utf-8") == "precious"


def test_too_small_a_disk_is_found_before_the_first_chip(
    tmp_path: Path, samples: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    raster = write_raster(tmp_path / "i.tif", pixels(3, *SIZE))
    monkeypatch.setattr(
        shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**6, 10**6, 1000)
    )
    with pytest.raises(NotEnoughSpace, match="training data"):
        export(request(tmp_path, raster, samples), tmp_path)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("at", [0.0, 0.1, 0.5])
def test_a_cancelled_export_leaves_nothing(
    tmp_path: Path, imagery: str, samples: str, at: float
) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        run(request(tmp_path, imagery, samples), Recorder(tmp_path, cancel_at=at))
    assert sorted(tmp_path.iterdir()) == before


def test_damaged_imagery_stops_the_export(tmp_path: Path, samples: str) -> None:
    path = Path(
        write_raster(
            tmp_path / "i.tif", pixels(1, *SIZE), tiled=True, blockxsize=32, blockysize=32,
            compress="deflate",
        )
    )  # fmt: skip
    data = bytearray(path.read_bytes())
    data[-2000:] = bytes(2000)
    path.write_bytes(data)
    with pytest.raises(InvalidInput, match="blocks of the imagery cannot be read"):
        export(request(tmp_path, str(path), samples), tmp_path)
    assert not (tmp_path / "out").exists()
