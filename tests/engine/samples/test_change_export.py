"""Training data of two dates: chips of both on the same ground, one label, one hash."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from dl_studio_plugin.definitions.chip_jobs import ChipAction, DrawChips, EditChips
from dl_studio_plugin.definitions.chip_table import read_training_data, training_data_hash
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import ExportTrainingData, PreviewExport
from dl_studio_plugin.definitions.label_classes import IGNORED_VALUE
from dl_studio_plugin.definitions.training_data import ChipFormat
from dl_studio_plugin.engine.imagery import open_pair, read_window, target_grid
from dl_studio_plugin.engine.samples import chip_drawing, chip_edits, export_preview
from dl_studio_plugin.engine.samples.reading import read_chip_parts
from tests.engine.imagery.rasters import CRS, pixels, write_raster

from .builders import Recorder, box, export, request, write_vector

SIZE = (96, 128)


@pytest.fixture
def before(tmp_path: Path) -> str:
    return write_raster(tmp_path / "before.tif", pixels(3, *SIZE), photometric="RGB")


@pytest.fixture
def after(tmp_path: Path) -> str:
    """A row further down, and 16 bits deep; its left ten columns are nodata."""
    array = 255 - pixels(3, *SIZE, dtype="uint16")
    seen = np.ones(SIZE, bool)
    seen[:, :10] = False
    placed = from_origin(400_000, 4_000_000 - 0.5, 0.5, 0.5)
    return write_raster(tmp_path / "after.tif", array, CRS, placed, seen)


@pytest.fixture
def wanted(tmp_path: Path, before: str, after: str) -> ExportTrainingData:
    shapes = [box(20, 20, 50, 40), box(90, 20, 120, 60), box(30, 70, 60, 90), box(90, 70, 120, 90)]
    samples = write_vector(
        tmp_path / "s.gpkg", shapes, **{"class": ["building", "water", "water", "building"]}
    )
    return request(tmp_path, before, samples, imagery_after=ImagerySource(after))


def test_chips_show_the_same_ground_on_both_dates(
    tmp_path: Path, wanted: ExportTrainingData, before: str, after: str
) -> None:
    result, _ = export(wanted, tmp_path)
    data, chips = read_training_data(result.folder)
    assert data.task == "change_detection"
    assert (data.imagery[0].source, data.imagery_after[0].source) == (before, after)
    assert [band.name for band in data.bands] == ["red", "green", "blue"]
    assert {band.dtype for band in data.bands_after} == {"uint16"}
    with open_pair(ImagerySource(before), ImagerySource(after)) as pair:
        grid = target_grid(pair)
        for chip in chips:
            window = grid.window_of_bounds(*chip.bounds)
            array, seen = read_window(pair, grid, window)
            image, valid, label = read_chip_parts(result.folder, data, chip.name)
            assert np.array_equal(image, array)
            assert np.array_equal(valid, seen)
            assert (label[~valid] == IGNORED_VALUE).all()
    folder = Path(result.folder)
    names = sorted(path.name for path in (folder / "labels").iterdir())
    for place, kind in (("images", "uint8"), ("images2", "uint16")):
        assert sorted(path.name for path in (folder / place).iterdir()) == names
        with rasterio.open(folder / place / names[0]) as dataset:
            assert (dataset.count, dataset.dtypes[0]) == (3, kind)


def test_each_date_has_its_own_statistics(tmp_path: Path, wanted: ExportTrainingData) -> None:
    result, _ = export(wanted, tmp_path)
    data, chips = read_training_data(result.folder)
    parts = [
        read_chip_parts(result.folder, data, chip.name)[:2]
        for chip in chips
        if chip.subset.value == "training"
    ]
    values = np.concatenate([image[:, valid] for image, valid in parts], axis=1).astype(float)
    for band, found in zip(data.network_bands, values):
        assert band.mean == pytest.approx(found.mean())
        assert band.std == pytest.approx(found.std())


def test_the_hash_is_over_both_dates(tmp_path: Path, wanted: ExportTrainingData) -> None:
    result, _ = export(wanted, tmp_path)
    data, chips = read_training_data(result.folder)
    assert data.hash == training_data_hash(result.folder, data, chips)
    path = Path(result.folder) / "images2" / f"{chips[0].name}.tif"
    path.write_bytes(path.read_bytes() + b"\0")
    assert data.hash != training_data_hash(result.folder, data, chips)


def test_png_chips_hold_both_dates(tmp_path: Path, wanted: ExportTrainingData, before: str) -> None:
    later = write_raster(tmp_path / "later.tif", pixels(3, *SIZE)[::-1], photometric="RGB")
    plain = dataclasses.replace(
        wanted, imagery_after=ImagerySource(later), chip_format=ChipFormat.PNG
    )
    result, _ = export(plain, tmp_path)
    data, chips = read_training_data(result.folder)
    image, _, _ = read_chip_parts(result.folder, data, chips[0].name)
    assert np.array_equal(image[:3], image[3:][::-1])
    with pytest.raises(InvalidInput, match="3 of uint16"):
        export(dataclasses.replace(wanted, chip_format=ChipFormat.PNG), tmp_path)


def test_turned_chips_are_turned_on_both_dates(tmp_path: Path, wanted: ExportTrainingData) -> None:
    later = write_raster(tmp_path / "later.tif", pixels(3, *SIZE), photometric="RGB")
    turned = dataclasses.replace(wanted, imagery_after=ImagerySource(later), rotation=90.0)
    result, _ = export(turned, tmp_path)
    data, chips = read_training_data(result.folder)
    for chip in chips:
        image, _, _ = read_chip_parts(result.folder, data, chip.name)
        assert np.array_equal(image[:3], image[3:])


def test_chips_are_deleted_and_taken_back_with_both_dates(
    tmp_path: Path, wanted: ExportTrainingData
) -> None:
    result, _ = export(wanted, tmp_path)
    folder, name = Path(result.folder), "0000000"
    edits = [EditChips(str(folder), action, (name,)) for action in
             (ChipAction.DELETE, ChipAction.RESTORE)]  # fmt: skip
    chip_edits.run(edits[0], Recorder(tmp_path))
    for place in ("images", "images2", "labels"):
        assert not (folder / place / f"{name}.tif").exists()
        assert (folder / "deleted" / place / f"{name}.tif").exists()
    chip_edits.run(edits[1], Recorder(tmp_path))
    data, chips = read_training_data(folder)
    assert data.hash == training_data_hash(folder, data, chips)
    read_chip_parts(folder, data, name)


def test_pictures_show_both_dates_side_by_side(tmp_path: Path, wanted: ExportTrainingData) -> None:
    result, _ = export(wanted, tmp_path)
    drawn = chip_drawing.run(
        DrawChips(result.folder, str(tmp_path / "drawn"), size=32), Recorder(tmp_path)
    )
    with rasterio.open(drawn.chips[0].path) as picture:
        assert (picture.height, picture.width) == (32, 68)
    preview = export_preview.run(
        PreviewExport(wanted, str(tmp_path / "preview"), size=32), Recorder(tmp_path)
    )
    assert preview.chips == result.chips
    with rasterio.open(preview.pictures[0].path) as picture:
        assert (picture.height, picture.width) == (32, 68)
    with pytest.raises(InvalidInput, match="bands 1 to 3"):
        chip_drawing.run(
            DrawChips(result.folder, str(tmp_path / "drawn"), bands=(4,)), Recorder(tmp_path)
        )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"bands_after": []}, "there are no bands of the later date"),
        ({"task": "pixel_classification"}, "the two dates do not go together"),
    ],
)
def test_a_description_with_half_a_pair_is_refused(
    tmp_path: Path, wanted: ExportTrainingData, change: dict, message: str
) -> None:
    folder = Path(export(wanted, tmp_path)[0].folder)
    path = folder / "training_data.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(InvalidInput, match=message):
        read_training_data(folder)


def test_a_missing_later_image_is_named(tmp_path: Path, wanted: ExportTrainingData) -> None:
    result, _ = export(wanted, tmp_path)
    data, chips = read_training_data(result.folder)
    (Path(result.folder) / "images2" / f"{chips[0].name}.tif").unlink()
    with pytest.raises(InvalidInput, match=r"images2/.*\.tif” is missing"):
        read_chip_parts(result.folder, data, chips[0].name)
