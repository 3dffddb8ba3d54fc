"""Chips of objects, and chips with classes of their own, are cut from imagery and samples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_studio_plugin.definitions.chip_table import read_training_data, training_data_hash
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.jobs import PreviewExport
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.object_jobs import ObjectCut
from dl_studio_plugin.definitions.training_data import Subset, Unlabelled
from dl_studio_plugin.engine.formats import ClassLabel, ObjectLabel, read_label
from dl_studio_plugin.engine.samples import export_preview
from dl_studio_plugin.engine.samples.reading import read_image
from tests.engine.imagery.rasters import NORTH_UP, pixels, write_raster

from .builders import BUILDING, WATER, Recorder, box, export, on_ground, request, write_vector
from .test_export import DATA, landsat_stack

OBJECT_FORMATS = ["coco", "pascal_voc", "kitti", "yolo", "rcnn_masks"]


@pytest.fixture
def imagery(tmp_path: Path) -> str:
    return write_raster(tmp_path / "i.tif", pixels(3, 96, 128))


def units(tmp_path: Path, **subsets: tuple[float, float, float, float]) -> dict[str, str]:
    """Work units named after their subsets."""
    path = write_vector(
        tmp_path / "u.gpkg",
        [box(*bounds) for bounds in subsets.values()],
        unit=list(subsets), subset=[name.rstrip("0123456789") for name in subsets],
    )  # fmt: skip
    return {"units": path}


def labels(folder: str) -> dict[str, Any]:
    """The label of each chip, with its place on the raster: (column, row) of its corner."""
    data, chips = read_training_data(folder)
    found = {}
    for chip in chips:
        col, row = ~NORTH_UP * (chip.bounds[0], chip.bounds[3])
        found[chip.name] = (round(col), round(row), chip, read_label(folder, data, chip))
    return found


# -- object detection ---------------------------------------------------------------------------


@pytest.mark.parametrize("format_", OBJECT_FORMATS)
def test_chips_hold_the_objects_that_they_show(tmp_path: Path, imagery: str, format_: str) -> None:
    samples = write_vector(
        tmp_path / "s.gpkg", [box(4, 5, 20, 16), box(40, 50, 44, 60)],
        **{"class": ["building", "water"]},
    )  # fmt: skip
    where = units(tmp_path, training=(0, 0, 64, 96))
    result, _ = export(
        request(tmp_path, imagery, samples, format=format_, stride=32, validation=0.0, **where),
        tmp_path,
    )
    data, chips = read_training_data(result.folder)
    assert (data.task, data.format) == ("object_detection", format_)
    assert [c.name for c in data.classes] == ["building", "water"]
    assert data.hash == training_data_hash(result.folder, data, chips)
    found = labels(result.folder)
    assert len(found) == 6
    by_place = {(col, row): label for col, row, _, label in found.values()}
    assert [o.value for o in by_place[0, 0].objects] == [BUILDING.value]
    assert by_place[0, 0].objects[0].box == pytest.approx((4, 5, 20, 16), abs=0.51)
    assert by_place[32, 32].objects[0].box == pytest.approx((8, 18, 12, 28), abs=0.51)
    assert by_place[0, 64] == ObjectLabel()
    assert result.pixels_by_class == {"building": 1, "water": 1}


def test_a_piece_below_the_least_overlap_is_there_but_ignored(tmp_path: Path, imagery: str) -> None:
    samples = write_vector(tmp_path / "s.gpkg", [box(24, 4, 40, 12)], **{"class": ["building"]})
    options = {
        "format": "coco", "stride": 32, "validation": 0.0, "min_overlap": 0.6,
        "classes": (BUILDING,), **units(tmp_path, training=(0, 0, 96, 32)),
    }  # fmt: skip
    result, _ = export(request(tmp_path, imagery, samples, **options), tmp_path)
    objects = {col: label.objects for col, _, _, label in labels(result.folder).values()}
    assert objects[0][0].is_ignored  # half of it, in both
    assert objects[32][0].is_ignored
    assert objects[64] == ()
    assert result.pixels_by_class == {"building": 0}


def test_ground_that_is_not_the_subsets_is_not_in_the_picture(tmp_path: Path, imagery: str) -> None:
    samples = write_vector(
        tmp_path / "s.gpkg", [box(2, 2, 10, 10), box(22, 4, 38, 12), box(50, 2, 60, 10)],
        **{"class": ["building"] * 3},
    )  # fmt: skip
    where = units(tmp_path, training=(0, 0, 26, 32), validation=(26, 0, 64, 32))
    result, _ = export(
        request(
            tmp_path, imagery, samples, format="coco", stride=32, min_overlap=0.5,
            classes=(BUILDING,), **where,
        ),
        tmp_path,
    )  # fmt: skip
    data, _ = read_training_data(result.folder)
    for col, _, chip, label in labels(result.folder).values():
        image, valid = read_image(result.folder, data, chip)
        own = np.zeros((32, 32), bool)
        low, high = (0, 26) if chip.subset is Subset.TRAINING else (26, 64)
        own[:, max(low - col, 0) : max(high - col, 0)] = True
        assert np.array_equal(valid, own)
        assert (image[:, ~own] == 0).all()
        # an object on the border counts where most of it is, and ends there
        inside = shapely.box(max(low - col, 0), 0, high - col, 32).buffer(1e-6)
        assert all(inside.contains(item.shape) for item in label.objects)
        counted = [item for item in label.objects if not item.is_ignored]
        if chip.subset is Subset.TRAINING:
            assert len(counted) == 1
            assert len(label.objects) == 2
        elif col == 26:
            assert [round(item.shape.area) for item in counted] == [12 * 8, 8 * 8]


def test_turned_chips_show_their_objects_where_they_are(tmp_path: Path) -> None:
    array = np.full((1, 96, 96), 10, np.uint8)
    array[:, 40:52, 44:50] = 200
    raster = write_raster(tmp_path / "i.tif", array)
    samples = write_vector(tmp_path / "s.gpkg", [box(44, 40, 50, 52)], **{"class": ["building"]})
    where = units(tmp_path, training=(32, 32, 64, 64))
    result, _ = export(
        request(
            tmp_path, raster, samples, format="coco", rotation=40.0, classes=(BUILDING,),
            validation=0.0, **where,
        ),
        tmp_path,
    )  # fmt: skip
    data, chips = read_training_data(result.folder)
    assert len(chips) == 9
    for chip in chips:
        label = read_label(result.folder, data, chip)
        image, _ = read_image(result.folder, data, chip)
        (item,) = label.objects
        assert item.shape.area == pytest.approx(72, rel=0.01)
        rows, cols = np.nonzero(image[0] > 150)
        inside = shapely.contains_xy(item.shape.buffer(1), cols + 0.5, rows + 0.5)
        assert inside.all()
        assert len(rows) == pytest.approx(72, rel=0.25)


def test_objects_on_nodata_are_no_objects(tmp_path: Path) -> None:
    array = pixels(3, 64, 64)
    array[:, :, 40:] = 0
    raster = write_raster(tmp_path / "i.tif", array, nodata=0)
    samples = write_vector(
        tmp_path / "s.gpkg", [box(4, 4, 12, 12), box(36, 4, 48, 12), box(50, 4, 60, 12)],
        **{"class": ["building"] * 3},
    )  # fmt: skip
    where = units(tmp_path, training=(0, 0, 64, 64))
    result, _ = export(
        request(
            tmp_path, raster, samples, format="coco", chip_size=64, stride=64, validation=0.0,
            classes=(BUILDING,), **where,
        ),
        tmp_path,
    )  # fmt: skip
    ((_, _, _, label),) = labels(result.folder).values()
    objects = sorted(label.objects, key=lambda item: item.box.xmin)
    assert [item.is_ignored for item in objects] == [False, True]


def test_points_become_discs_and_are_refused_without_a_radius(tmp_path: Path, imagery: str) -> None:
    points = [on_ground(shapely.Point(16, 16)), on_ground(shapely.Point(70, 70))]
    samples = write_vector(tmp_path / "s.gpkg", points, **{"class": ["building", "water"]})
    wanted = request(tmp_path, imagery, samples, format="coco", stride=32)
    with pytest.raises(InvalidInput, match="BUFFER"):
        export(wanted, tmp_path)
    result, _ = export(
        request(tmp_path, imagery, samples, format="coco", stride=32, buffer=2.0), tmp_path
    )
    areas = [
        o.shape.area for _, _, _, label in labels(result.folder).values() for o in label.objects
    ]
    assert max(areas) == pytest.approx(np.pi * 16, rel=0.02)  # 2 map units are 4 pixels


def test_detection_needs_ground_that_was_looked_at(tmp_path: Path, imagery: str) -> None:
    samples = write_vector(tmp_path / "s.gpkg", [box(4, 4, 9, 9)], **{"class": ["building"]})
    wanted = request(
        tmp_path, imagery, samples, format="coco", unlabelled=Unlabelled.IGNORED,
        classes=(BUILDING,),
    )  # fmt: skip
    with pytest.raises(InvalidInput, match="ground without objects"):
        export(wanted, tmp_path)


def test_an_unknown_format_is_named(tmp_path: Path, imagery: str) -> None:
    samples = write_vector(tmp_path / "s.gpkg", [box(4, 4, 9, 9)], **{"class": ["building"]})
    with pytest.raises(InvalidInput, match="“shapes” is not known"):
        export(request(tmp_path, imagery, samples, format="shapes"), tmp_path)


# -- object classification ----------------------------------------------------------------------


def scattered(count: int, seed: int = 3) -> list[Any]:
    rng = np.random.default_rng(seed)
    corners = rng.integers(0, [118, 86], (count, 2))
    return [box(x, y, x + 8, y + 6) for x, y in corners.tolist()]


@pytest.mark.parametrize("format_", ["labelled_tiles", "imagenet"])
def test_every_sample_becomes_a_chip_with_its_class(
    tmp_path: Path, imagery: str, format_: str
) -> None:
    classes = ["building" if n % 3 else "water" for n in range(24)]
    samples = write_vector(tmp_path / "s.gpkg", scattered(24), **{"class": classes})
    where = units(tmp_path, training=(0, 0, 128, 96))
    result, events = export(
        request(tmp_path, imagery, samples, format=format_, validation=0.0, **where), tmp_path
    )
    data, chips = read_training_data(result.folder)
    assert (data.task, data.format) == ("object_classification", format_)
    assert data.object_cut == ObjectCut()
    assert result.chips == 24
    assert result.pixels_by_class == {"building": 16, "water": 8}
    assert data.hash == training_data_hash(result.folder, data, chips)
    assert not events.warnings
    values = [read_label(result.folder, data, chip).values for chip in chips]
    assert values == [((BUILDING.value,) if c == "building" else (WATER.value,)) for c in classes]


def test_a_fixed_chip_holds_the_imagery_around_its_sample(tmp_path: Path, imagery: str) -> None:
    array = pixels(3, 96, 128)
    samples = write_vector(
        tmp_path / "s.gpkg", [box(40, 30, 48, 36), box(0, 0, 6, 6)],
        **{"class": ["building", "water"]},
    )  # fmt: skip
    where = units(tmp_path, training=(0, 0, 128, 96))
    result, _ = export(
        request(tmp_path, imagery, samples, format="labelled_tiles", validation=0.0, **where),
        tmp_path,
    )
    data, chips = read_training_data(result.folder)
    image, valid = read_image(result.folder, data, chips[0])
    assert valid.all()
    assert np.array_equal(image, array[:, 17:49, 28:60])
    image, valid = read_image(result.folder, data, chips[1])
    assert np.array_equal(valid, np.logical_and.outer(np.arange(32) >= 13, np.arange(32) >= 13))
    assert np.array_equal(image[:, 13:, 13:], array[:, :19, :19])


def test_what_is_not_the_sample_is_blackened(tmp_path: Path, imagery: str) -> None:
    samples = write_vector(
        tmp_path / "s.gpkg", [box(40, 30, 48, 36), on_ground(shapely.Point(80, 60))],
        **{"class": ["building", "water"]},
    )  # fmt: skip
    where = units(tmp_path, training=(0, 0, 128, 96))
    options = {"format": "labelled_tiles", "blacken": True, "validation": 0.0, **where}
    with pytest.raises(InvalidInput, match="BUFFER"):
        export(request(tmp_path, imagery, samples, **options), tmp_path)
    result, _ = export(request(tmp_path, imagery, samples, buffer=2.0, **options), tmp_path)
    data, chips = read_training_data(result.folder)
    assert data.object_cut is not None
    assert data.object_cut.buffer_m == pytest.approx(2.0, rel=0.01)  # UTM: about true metres
    sizes = [int(read_image(result.folder, data, chip)[1].sum()) for chip in chips]
    assert sizes[0] == 48
    assert sizes[1] == pytest.approx(np.pi * 16, abs=4)


def test_cropped_chips_are_filled_by_their_samples(tmp_path: Path) -> None:
    array = np.full((1, 96, 128), 10, np.uint8)
    array[:, 20:28, 30:38] = 200
    array[:, 40:80, 60:100] = 200
    raster = write_raster(tmp_path / "i.tif", array)
    samples = write_vector(
        tmp_path / "s.gpkg", [box(30, 20, 38, 28), box(60, 40, 100, 80)],
        **{"class": ["building", "water"]},
    )  # fmt: skip
    where = units(tmp_path, training=(0, 0, 128, 96))
    result, _ = export(
        request(
            tmp_path, raster, samples, format="labelled_tiles", crop=True, context=0.5,
            validation=0.0, **where,
        ),
        tmp_path,
    )  # fmt: skip
    data, chips = read_training_data(result.folder)
    for chip in chips:
        image, _ = read_image(result.folder, data, chip)
        assert (image > 150).mean() == pytest.approx(0.25, abs=0.06)
        assert (image[0, 12:20, 12:20] == 200).all()
        assert (image[0, :4] == 10).all()
    # a chip says where it lies
    assert chips[0].bounds == pytest.approx(
        (*(NORTH_UP * (26, 32)), *(NORTH_UP * (42, 16))), abs=1e-6
    )


def test_samples_of_several_classes_are_multi_labelled(tmp_path: Path, imagery: str) -> None:
    held = ["building", "building; water", "water;building;", "water"]
    shapes = [box(10 + 25 * n, 20, 18 + 25 * n, 26) for n in range(4)]
    samples = write_vector(tmp_path / "s.gpkg", shapes, **{"class": held})
    where = units(tmp_path, training=(0, 0, 128, 96))
    result, _ = export(
        request(tmp_path, imagery, samples, format="multilabelled_tiles", validation=0.0, **where),
        tmp_path,
    )
    data, chips = read_training_data(result.folder)
    found = [read_label(result.folder, data, chip) for chip in chips]
    assert found == [ClassLabel((1,)), ClassLabel((1, 2)), ClassLabel((1, 2)), ClassLabel((2,))]
    assert result.pixels_by_class == {"building": 3, "water": 3}
    other = write_vector(tmp_path / "o.gpkg", shapes, **{"class": ["building;car", *held[1:]]})
    with pytest.raises(InvalidInput, match="“car”"):
        export(
            request(
                tmp_path, imagery, other, format="multilabelled_tiles", output=str(tmp_path / "b")
            ),
            tmp_path,
        )


def test_no_chip_for_training_shows_what_is_held_out(tmp_path: Path, imagery: str) -> None:
    classes = ["building" if n % 2 else "water" for n in range(120)]
    samples = write_vector(tmp_path / "s.gpkg", scattered(120), **{"class": classes})
    result, events = export(
        request(tmp_path, imagery, samples, format="labelled_tiles", chip_size=16), tmp_path
    )
    data, chips = read_training_data(result.folder)
    middles = {
        subset: [shapely.box(*c.bounds).centroid for c in chips if c.subset is subset]
        for subset in Subset
    }
    assert middles[Subset.VALIDATION]
    for chip in chips:
        if chip.subset is Subset.TRAINING:
            frame = shapely.box(*chip.bounds).buffer(-0.51)  # chips lie on whole pixels
            assert not any(frame.contains(middle) for middle in middles[Subset.VALIDATION])
    assert any("held out" in text for text in events.warnings)
    assert data.split == "block"


def test_turned_copies_are_made_for_training_only(tmp_path: Path, imagery: str) -> None:
    shapes = [box(20, 20, 28, 26), box(90, 60, 98, 66)]
    samples = write_vector(tmp_path / "s.gpkg", shapes, **{"class": ["building", "water"]})
    where = units(tmp_path, training=(0, 0, 64, 96), validation=(64, 0, 128, 96))
    result, _ = export(
        request(tmp_path, imagery, samples, format="labelled_tiles", rotation=90.0, **where),
        tmp_path,
    )
    assert result.chips_by_subset == {"training": 4, "validation": 1, "test": 0}
    data, chips = read_training_data(result.folder)
    plain, *turned = (
        read_image(result.folder, data, c)[0] for c in chips if c.subset is Subset.TRAINING
    )
    for number, image in enumerate(turned, start=1):
        assert np.array_equal(image, np.rot90(plain, number, axes=(1, 2)))


def test_16_bits_and_any_bands_are_kept(tmp_path: Path) -> None:
    array = pixels(7, 64, 64, "uint16") * 200
    raster = write_raster(tmp_path / "i.tif", array)
    samples = write_vector(
        tmp_path / "s.gpkg", [box(20, 20, 28, 26), box(40, 40, 48, 46)],
        **{"class": ["building", "water"]},
    )  # fmt: skip
    where = units(tmp_path, training=(0, 0, 64, 64))
    result, _ = export(
        request(
            tmp_path,
            raster,
            samples,
            format="labelled_tiles",
            chip_size=16,
            validation=0.0,
            **where,
        ),
        tmp_path,
    )
    data, chips = read_training_data(result.folder)
    image, _ = read_image(result.folder, data, chips[0])
    assert image.dtype == np.uint16
    assert np.array_equal(image, array[:, 15:31, 16:32])
    assert {band.dtype for band in data.bands} == {"uint16"}


@pytest.mark.parametrize("crop", [False, True])
def test_fields_of_a_landsat_stack_become_chips(tmp_path: Path, crop: bool) -> None:
    polygons = str(DATA / "north_carolina" / "landsat96_polygons.shp")
    names = ("developed", "agriculture", "herbaceous", "shrubland", "forest", "water", "sediment")
    classes = tuple(LabelClass(i, n, "#888888") for i, n in enumerate(names, start=1))
    result, events = export(
        request(
            tmp_path, landsat_stack(tmp_path), polygons, class_field="label", classes=classes,
            source={"crs": "EPSG:32119"}, format="labelled_tiles", crop=crop, chip_size=16,
        ),
        tmp_path,
    )  # fmt: skip
    data, chips = read_training_data(result.folder)
    assert [band.dtype for band in data.bands] == ["float32"] * 5 + ["int16"]
    assert 15 <= result.chips <= 34
    assert result.pixels_by_class["agriculture"] == 0  # its only field lies on nodata
    assert any("No sample of “agriculture” is in any chip" in text for text in events.warnings)
    for chip in chips:
        image, valid = read_image(result.folder, data, chip)
        assert image.shape == (6, 16, 16)
        assert valid[6:10, 6:10].any()


@pytest.mark.parametrize("format_", ["coco", "rcnn_masks"])
def test_buildings_of_kampala_are_objects(tmp_path: Path, format_: str) -> None:
    kampala = DATA / "kampala"
    result, _ = export(
        request(
            tmp_path, str(kampala / "kampala_test.tif"), str(kampala / "buildings.geojson"),
            class_field="", classes=(BUILDING,), format=format_, chip_size=128, stride=128,
            min_overlap=0.3,
        ),
        tmp_path,
    )  # fmt: skip
    assert 70 <= result.pixels_by_class["building"] <= 140  # 98 buildings, some in two chips
    data, chips = read_training_data(result.folder)
    assert data.hash == training_data_hash(result.folder, data, chips)


def test_one_class_alone_cannot_be_told_apart(tmp_path: Path, imagery: str) -> None:
    samples = write_vector(tmp_path / "s.gpkg", [box(4, 4, 9, 9)], **{"class": ["building"]})
    with pytest.raises(InvalidInput, match="nothing to tell apart"):
        export(
            request(tmp_path, imagery, samples, format="labelled_tiles", classes=(BUILDING,)),
            tmp_path,
        )


@pytest.mark.parametrize("format_", ["coco", "yolo", "labelled_tiles", "imagenet"])
def test_the_preview_tells_what_the_export_writes(
    tmp_path: Path, imagery: str, format_: str
) -> None:
    classes = ["building" if n % 3 else "water" for n in range(30)]
    samples = write_vector(tmp_path / "s.gpkg", scattered(30), **{"class": classes})
    wanted = request(tmp_path, imagery, samples, format=format_, stride=32)
    (tmp_path / "job").mkdir()
    told = export_preview.run(
        PreviewExport(wanted, str(tmp_path / "pictures"), seconds=600.0),
        Recorder(tmp_path / "job"),
    )
    result, events = export(wanted, tmp_path)
    assert told.exact
    assert told.chips_by_subset == result.chips_by_subset
    assert list(told.warnings) == events.warnings
    counted = {
        name: sum(told.pixels_by_class[s.value][name] for s in Subset)
        for name in result.pixels_by_class
    }
    assert counted == result.pixels_by_class
    assert len(list((tmp_path / "pictures").glob("*.png"))) == len(told.pictures) > 0


@settings(max_examples=12, deadline=None)
@given(
    seed=st.integers(0, 1000), overlap=st.floats(0, 1), rotation=st.sampled_from([0.0, 90.0, 35.0]),
    only=st.booleans(),
)  # fmt: skip
def test_objects_lie_in_their_chips_and_on_their_samples(
    tmp_path_factory: pytest.TempPathFactory, seed, overlap, rotation, only
) -> None:
    folder = tmp_path_factory.mktemp("e")
    raster = write_raster(folder / "i.tif", pixels(1, 96, 128))
    shapes = scattered(12, seed)
    samples = write_vector(folder / "s.gpkg", shapes, **{"class": ["building", "water"] * 6})
    result, _ = export(
        request(
            folder, raster, samples, format="coco", stride=24, min_overlap=overlap,
            rotation=rotation, only_with_features=only,
        ),
        folder,
    )  # fmt: skip
    data, chips = read_training_data(result.folder)
    frame = shapely.box(0, 0, 32, 32).buffer(1e-6)
    for chip in chips:
        label = read_label(result.folder, data, chip)
        assert all(frame.contains(item.shape) for item in label.objects)
        counted = [item for item in label.objects if not item.is_ignored]
        assert all(item.shape.area >= overlap * 48 - 0.1 for item in counted)
        assert counted or not only
        assert sum(chip.classes.values()) == len(counted)
    described = json.loads((Path(result.folder) / "training_data.json").read_text())
    assert described["object_cut"] is None
