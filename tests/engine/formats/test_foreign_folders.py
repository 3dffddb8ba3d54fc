"""Folders that other programs wrote are recognised, and become training data of ours."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from dl_studio_plugin.definitions.chip_table import read_training_data, training_data_hash
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.folder_kinds import recognise_folder
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.engine.formats import ClassLabel, ObjectLabel, read_label
from dl_studio_plugin.engine.formats.conversion import (
    AS_IT_COMES,
    ConversionWish,
    natural_order,
    to_training_data,
)
from dl_studio_plugin.engine.formats.opening import open_training_folder, open_training_folders
from dl_studio_plugin.engine.samples.reading import read_image
from tests.engine.formats.builders import OBJECT_FORMATS, SIZE
from tests.engine.formats.test_folders import FORMATS, label_of, make_folder
from tests.engine.samples.builders import Recorder

DATA = Path(__file__).parents[2] / "data"
NEON, EUROSAT = DATA / "neon", DATA / "eurosat"
SAT6 = Path(__file__).parents[3].parent / "shared" / "data" / "scenes_sat6"
WHOLE = ConversionWish(chip_size=416, stride=416)


def folder_of(tmp_path: Path, *names: str) -> Path:
    """A folder with some files of NEON's."""
    folder = tmp_path / "foreign"
    folder.mkdir()
    for name in names:
        shutil.copy(NEON / name, folder / name)
    return folder


def convert(folder: Path, target: Path, wish: ConversionWish = AS_IT_COMES):
    """The training data, its chips, their labels, and what was told."""
    events = Recorder(target.parent)
    to_training_data(folder, target, events, wish)
    data, chips = read_training_data(target)
    assert data.hash == training_data_hash(target, data, chips)
    labels = [read_label(target, data, chip) for chip in chips]
    for chip in chips:
        image, valid = read_image(target, data, chip)
        assert image.shape == (len(data.bands), data.chip_size, data.chip_size)
        assert valid.any()
    return data, chips, labels, events


# -- what really comes from other programs ------------------------------------------------------


@pytest.mark.parametrize("label", ["OSBS_029.xml", "OSBS_029.csv"])
def test_crowns_of_neon_come_from_pascal_voc_and_from_the_table_alike(tmp_path, label) -> None:
    folder = folder_of(tmp_path, "OSBS_029.tif", label)
    data, chips, (label,), _ = convert(folder, tmp_path / "out", WHOLE)
    assert data.crs == "EPSG:32617"
    assert data.cell_size == pytest.approx(0.1)
    assert data.pixels == {"Tree": 61}
    assert data.format == "pascal_voc"
    assert label.objects[0].shape.equals(shapely.box(203, 67, 227, 90))
    (chip,) = chips
    with rasterio.open(folder / "OSBS_029.tif") as original:
        assert chip.bounds[0] == pytest.approx(original.bounds.left)
        assert chip.bounds[3] == pytest.approx(original.bounds.top)
        image, valid = read_image(tmp_path / "out", data, chip)
        seen = original.dataset_mask() > 0
        assert np.array_equal(image[:, :400, :400][:, seen], original.read()[:, seen])
        assert not valid[400:].any()
        assert not valid[:, 400:].any()


def test_crowns_of_two_classes_have_numbers_in_the_order_of_their_names(tmp_path) -> None:
    folder = folder_of(tmp_path, "SOAP_061.png", "testfile_multi.csv")
    data, _, _, events = convert(folder, tmp_path / "out", WHOLE)
    assert [(c.value, c.name) for c in data.classes] == [(1, "Alive"), (2, "Dead")]
    assert data.pixels == {"Alive": 9, "Dead": 28}
    assert data.crs == ""
    assert data.cell_size_m == 0
    assert "where on the ground" in events.warnings[0]


def test_images_that_do_not_say_their_cell_size_leave_it_to_those_that_do(tmp_path) -> None:
    folder = folder_of(tmp_path, "OSBS_029.tif", "OSBS_029.xml", "SOAP_061.png", "SOAP_061.xml")
    data, _, _, events = convert(folder, tmp_path / "out", WHOLE)
    assert data.cell_size_m == pytest.approx(0.1, rel=0.01)
    assert "1 of 2 images" in events.warnings[0]
    assert len(events.warnings) == 1


def test_two_kinds_of_labels_of_one_image_count_once(tmp_path) -> None:
    folder = folder_of(tmp_path, "SOAP_061.png", "SOAP_061.xml", "testfile_multi.csv")
    assert recognise_folder(folder).kind == "pascal_voc"
    assert recognise_folder(folder / "testfile_multi.csv").kind == "deepforest_csv"
    assert convert(folder, tmp_path / "out", WHOLE)[0].pixels == {"Alive": 9, "Dead": 28}


def test_the_coco_json_of_deepforest_is_read(tmp_path) -> None:
    folder = folder_of(tmp_path, "coco_sample_file.json")
    content = json.loads((folder / "coco_sample_file.json").read_text())
    with pytest.raises(InvalidInput, match=r"json”, line 3: its image “5dded5.*tif” is not in"):
        convert(folder, tmp_path / "none")
    (folder / "imagery").mkdir()
    for image in content["images"]:
        with rasterio.open(
            folder / "imagery" / image["file_name"], "w", driver="GTiff", width=2048, height=2048,
            count=3, dtype="uint8", compress="deflate", tiled=True,
        ) as raster:  # fmt: skip
            raster.write(np.full((3, 2048, 2048), 7, np.uint8))
    whole = ConversionWish(chip_size=2048, stride=2048)
    data, _chips, labels, _ = convert(folder, tmp_path / "out", whole)
    assert data.format == "coco"
    assert data.pixels == {"tree": len(content["annotations"])}
    areas = sorted(item.shape.area for label in labels for item in label.objects)
    wanted = sorted(row["area"] for row in content["annotations"])
    assert areas == pytest.approx(wanted, rel=0.02)
    assert convert(folder, tmp_path / "cut")[0].chip_size == 512


def test_class_folders_of_eurosat_keep_their_thirteen_bands(tmp_path) -> None:
    data, chips, labels, _ = convert(EUROSAT, tmp_path / "out")
    assert data.format == "imagenet"
    assert data.chip_size == 64
    assert len(data.bands) == 13
    assert data.bands[0].dtype == "uint16"
    assert data.pixels == {"AnnualCrop": 2, "Forest": 2}
    assert Counter(label.values for label in labels) == {(1,): 2, (2,): 2}
    assert len({chip.bounds for chip in chips}) == 4
    first = next(chip for chip in chips if chip.unit == "AnnualCrop/AnnualCrop_1.tif")
    image, _ = read_image(tmp_path / "out", data, first)
    with rasterio.open(EUROSAT / first.unit) as original:
        assert np.array_equal(image, original.read())


@pytest.mark.skipif(not SAT6.is_dir(), reason="SAT-6 does not ship")
def test_class_folders_of_sat6_keep_their_subsets_and_near_infrared(tmp_path) -> None:
    data, _chips, _, events = convert(SAT6, tmp_path / "out")
    assert data.chips == {"training": 48, "validation": 24, "test": 24}
    assert len(data.bands) == 4
    assert data.chip_size == 28
    assert len(data.classes) == 6
    assert any("left out: 3" in text for text in events.warnings)


# -- every format as somebody else's ------------------------------------------------------------


def as_foreign(tmp_path: Path, format_id: str) -> Path:
    """A folder in a format, without what makes it ours."""
    folder = make_folder(tmp_path / "foreign", format_id)
    for name in ("training_data.json", "chips.csv"):
        (folder / name).unlink()
    for file in folder.rglob("*.ignored.*"):
        file.unlink()
    return folder


@pytest.mark.parametrize("format_id", FORMATS)
def test_a_folder_in_any_format_is_recognised_and_becomes_the_same_again(
    tmp_path, format_id
) -> None:
    folder = as_foreign(tmp_path, format_id)
    assert recognise_folder(folder).kind == format_id
    wish = ConversionWish(SIZE, SIZE)
    data, chips, labels, _ = convert(folder, tmp_path / "out", wish)
    assert data.format == format_id
    assert data.crs == "EPSG:32618"
    assert len(chips) == 6
    names = {c.value: c.name for c in data.classes}
    old_names = {1: "crown", 3: "dead crown & <snag>", 7: 'Häuser, "rot"'}
    for chip, label in zip(chips, labels):
        number = int(Path(chip.unit).stem)
        assert chip.bounds[0] == 500000 + 40 * number
        wanted = label_of(format_id, number)
        if isinstance(wanted, np.ndarray):
            assert np.array_equal(label, wanted)
        elif isinstance(wanted, ClassLabel):
            assert len(label.values) == len(wanted.values)
        elif format_id not in ("yolo", "rcnn_masks"):
            assert isinstance(label, ObjectLabel)
            kept = Counter(item.is_ignored for item in label.objects if item.shape.area == 35)
            assert kept[False] == 1
            if format_id in ("coco", "pascal_voc"):
                found = {(names[i.value], i.is_ignored) for i in label.objects}
                assert found == {(old_names[i.value], i.is_ignored) for i in wanted.objects}


def test_subsets_follow_from_folders(tmp_path) -> None:
    folder = tmp_path / "yolo"
    for subset, count in (("train", 3), ("valid", 2), ("test", 1)):
        made = (
            as_foreign(tmp_path / subset, "yolo") if (tmp_path / subset).mkdir() is None else None
        )
        for place in ("images", "labels"):
            (folder / subset / place).mkdir(parents=True)
            for file in sorted((made / place).iterdir())[:count]:
                shutil.copy(file, folder / subset / place / f"{subset}{file.name}")
    (folder / "data.yaml").write_text("nc: 3\nnames: [crown, 'snag, dead', house]\n")
    data, _, _, _ = convert(folder, tmp_path / "out", ConversionWish(SIZE, SIZE))
    assert data.chips == {"training": 3, "validation": 2, "test": 1}
    assert {c.name for c in data.classes} == {"crown", "snag, dead", "house"}


def test_the_layout_of_pascal_voc_itself_is_read(tmp_path) -> None:
    folder = tmp_path / "VOC2012"
    for place in ("Annotations", "JPEGImages", "ImageSets/Main"):
        (folder / place).mkdir(parents=True)
    shutil.copy(NEON / "OSBS_029.xml", folder / "Annotations" / "a.xml")
    text = (NEON / "OSBS_029.xml").read_text().replace("OSBS_029.tif", "a.jpg")
    for name in ("a", "b"):
        renamed = text.replace("a.jpg", f"{name}.jpg")
        (folder / "Annotations" / f"{name}.xml").write_text(renamed)
        with rasterio.open(NEON / "OSBS_029.tif") as source, rasterio.open(
            folder / "JPEGImages" / f"{name}.jpg", "w", driver="JPEG", width=400, height=400,
            count=3, dtype="uint8",
        ) as target:  # fmt: skip
            target.write(source.read())
    (folder / "ImageSets/Main/train.txt").write_text("a\n")
    (folder / "ImageSets/Main/val.txt").write_text("b\n")
    data, _, _, _ = convert(folder, tmp_path / "out", WHOLE)
    assert data.chips == {"training": 1, "validation": 1, "test": 0}


def test_large_images_are_cut_and_every_object_is_whole_in_some_chip(tmp_path) -> None:
    folder = folder_of(tmp_path, "OSBS_029.tif", "OSBS_029.xml")
    whole = convert(folder, tmp_path / "whole", WHOLE)[2][0].objects
    _data, chips, labels, _ = convert(folder, tmp_path / "cut", ConversionWish(128, 64))
    assert len(chips) == 36
    found = set()
    for chip, label in zip(chips, labels):
        left = round((chip.bounds[0] - 404211.9) / 0.1)
        top = round((3285142.9 - chip.bounds[3]) / 0.1)
        for item in label.objects:
            if not item.is_ignored:
                box = item.box
                found.add((box.xmin + left, box.ymin + top, box.xmax + left, box.ymax + top))
    assert {tuple(item.box) for item in whole} <= found


def test_classes_of_a_model_are_kept_and_others_are_refused(tmp_path) -> None:
    folder = folder_of(tmp_path, "SOAP_061.png", "SOAP_061.xml")
    wanted = (LabelClass(5, "Dead", "#000000"), LabelClass(9, "Alive", "#ffffff"))
    data, *_ = convert(folder, tmp_path / "out", ConversionWish(416, classes=wanted))
    assert data.classes == wanted
    assert data.pixels == {"Dead": 28, "Alive": 9}
    with pytest.raises(InvalidInput, match="the class “Alive”, which is none of “Dead”"):
        convert(folder, tmp_path / "two", ConversionWish(416, classes=wanted[:1]))


def test_names_of_arcgis_stand_for_its_numbers(tmp_path) -> None:
    folder = folder_of(tmp_path, "OSBS_029.tif", "OSBS_029.xml")
    text = (folder / "OSBS_029.xml").read_text().replace("<name>Tree", "<name>4")
    (folder / "OSBS_029.xml").write_text(text)
    model = {"MetaDataMode": "PASCAL_VOC_rectangles", "Classes": [{"Value": 4, "Name": "Pine"}]}
    (folder / "esri_model_definition.emd").write_text(json.dumps(model))
    assert convert(folder, tmp_path / "out")[0].classes[0].name == "Pine"


def test_masks_of_0_and_255_are_one_class(tmp_path) -> None:
    folder = tmp_path / "masks"
    for place, bands in (("images", 3), ("masks", 1)):
        (folder / place).mkdir(parents=True)
        pixels = np.full((bands, 40, 48), 9, np.uint8)
        if bands == 1:
            pixels[:, :20], pixels[:, 20:] = 0, 255
        with rasterio.open(
            folder / place / "a.png", "w", driver="PNG", width=48, height=40, count=bands,
            dtype="uint8",
        ) as raster:  # fmt: skip
            raster.write(pixels)
    data, _, (label,), _ = convert(folder, tmp_path / "out", ConversionWish(64))
    assert [(c.value, c.name) for c in data.classes] == [(0, "background"), (1, "255")]
    assert (label[:20, :48] == 0).all()
    assert (label[20:40, :48] == 1).all()
    assert (label[40:] == 255).all()
    assert (label[:, 48:] == 255).all()


def test_a_folder_is_converted_once_a_job_and_anew_when_it_changed(tmp_path) -> None:
    folder = folder_of(tmp_path, "OSBS_029.tif", "OSBS_029.xml")
    events = Recorder(tmp_path / "job")
    first = open_training_folder(folder, events)
    stamp = (first / "chips.csv").stat().st_mtime_ns
    assert open_training_folder(folder, events) == first
    assert (first / "chips.csv").stat().st_mtime_ns == stamp
    text = (folder / "OSBS_029.xml").read_text().replace("<xmin>203<", "<xmin>204<")
    (folder / "OSBS_029.xml").write_text(text)
    assert open_training_folder(folder, events) != first
    assert open_training_folder(first, events) == first


def test_further_folders_get_the_classes_of_the_first(tmp_path) -> None:
    one = make_folder(tmp_path / "ours", "pascal_voc")
    two = folder_of(tmp_path, "OSBS_029.tif", "OSBS_029.csv")
    text = (two / "OSBS_029.csv").read_text().replace(",Tree", ",crown")
    (two / "OSBS_029.csv").write_text(text)
    opened = open_training_folders([str(one), str(two)], Recorder(tmp_path / "job"))
    data = [read_training_data(path).data for path in opened]
    assert opened[0] == str(one)
    assert data[0].classes == data[1].classes
    assert data[0].chip_size == data[1].chip_size


def test_what_is_no_training_data_is_refused_with_what_would_be(tmp_path) -> None:
    for folder in (tmp_path, tmp_path / "not there"):
        with pytest.raises(InvalidInput, match=r"no training data that is known|does not exist"):
            recognise_folder(folder)
    (tmp_path / "a.txt").write_text("hello")
    shutil.copy(NEON / "SOAP_061.png", tmp_path)
    with pytest.raises(InvalidInput, match="COCO, YOLO"):
        recognise_folder(tmp_path)


def test_numbers_in_names_are_in_their_order() -> None:
    assert sorted(["10", "b", "9", "A2", "a10"], key=natural_order) == ["9", "10", "A2", "a10", "b"]


def test_formats_of_objects_are_those_with_objects() -> None:
    assert set(OBJECT_FORMATS) < set(FORMATS)
