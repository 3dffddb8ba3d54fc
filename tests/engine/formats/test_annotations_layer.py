"""Labels of folders of training data become outlines on the map."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.import_jobs import ReadAnnotations
from dl_studio_plugin.engine.formats.annotations_layer import run
from dl_studio_plugin.engine.formats.conversion import ConversionWish, to_training_data
from tests.engine.formats.test_folders import FORMATS, label_of, make_folder
from tests.engine.samples.builders import Recorder

DATA = Path(__file__).parents[2] / "data"


def read(folder: Path, output: Path, crs: str = "EPSG:32617"):
    """The result, what was told, and class, subset and shape of each outline."""
    events = Recorder(output.parent)
    result = run(ReadAnnotations(str(folder), crs, str(output)), events)
    _, _, wkb, (classes, subsets, _) = pyogrio.raw.read(output)
    rows = list(zip(classes.tolist(), subsets.tolist(), shapely.from_wkb(wkb)))
    return result, events, rows


@pytest.fixture
def crowns(tmp_path: Path) -> Path:
    folder = tmp_path / "crowns"
    folder.mkdir()
    for name in ("OSBS_029.tif", "OSBS_029.xml"):
        shutil.copy(DATA / "neon" / name, folder)
    return folder


def test_crowns_of_another_program_lie_where_the_image_lies(crowns, tmp_path) -> None:
    result, _, rows = read(crowns, tmp_path / "a.gpkg")
    assert result.counts == {"Tree": 61}
    assert result.kind == "Pascal VOC rectangles"
    first = rows[0][2]
    assert first.bounds == pytest.approx((404232.2, 3285133.9, 404234.6, 3285136.2), abs=0.01)


def test_they_are_moved_into_the_projects_reference_system(crowns, tmp_path) -> None:
    _, _, rows = read(crowns, tmp_path / "a.gpkg", "EPSG:4326")
    assert rows[0][2].bounds == pytest.approx((-81.99, 29.69, -81.99, 29.69), abs=0.01)


def test_objects_in_several_overlapping_chips_of_ours_come_once(crowns, tmp_path) -> None:
    ours = tmp_path / "ours"
    to_training_data(crowns, ours, Recorder(tmp_path), ConversionWish(128, 64))
    result, _, rows = read(ours, tmp_path / "ours.gpkg")
    _, _, whole = read(crowns, tmp_path / "whole.gpkg")
    assert result.repeated > 100
    found = sorted(shape.area for _, _, shape in rows)
    assert found == pytest.approx(sorted(shape.area for _, _, shape in whole), rel=1e-6)


@pytest.mark.parametrize("format_id", FORMATS)
def test_folders_of_ours_in_any_format(format_id, tmp_path) -> None:
    folder = make_folder(tmp_path / "data", format_id)
    result, _, rows = read(folder, tmp_path / "a.gpkg", "EPSG:32618")
    names = {1: "crown", 3: "dead crown & <snag>", 7: 'Häuser, "rot"'}
    wanted: Counter[str] = Counter()
    for number in range(6):
        label = label_of(format_id, number)
        if isinstance(label, np.ndarray):
            values = [(1, 3, 7)[number % 3]]
        elif hasattr(label, "values"):
            values = list(label.values)
        else:
            values = [item.value for item in label.objects if not item.is_ignored]
        wanted.update(names[value] for value in values)
    assert Counter(name for name, _, _ in rows) == wanted
    assert result.counts == dict(wanted)
    assert {subset for _, subset, _ in rows} <= {"training", "validation"}


def test_images_without_a_place_are_refused_with_the_reason(tmp_path) -> None:
    folder = tmp_path / "soap"
    folder.mkdir()
    for name in ("SOAP_061.png", "SOAP_061.xml"):
        shutil.copy(DATA / "neon" / name, folder)
    with pytest.raises(InvalidInput, match=r"None of the 1 images .* says where on the ground"):
        read(folder, tmp_path / "a.gpkg")
    for name in ("OSBS_029.tif", "OSBS_029.xml"):
        shutil.copy(DATA / "neon" / name, folder)
    result, events, _ = read(folder, tmp_path / "b.gpkg")
    assert (result.images, result.all_images) == (1, 2)
    assert "1 images do not say where" in events.warnings[0]


def test_whole_images_with_a_class_are_their_outlines(tmp_path) -> None:
    result, _, rows = read(DATA / "eurosat", tmp_path / "a.gpkg", "EPSG:4326")
    assert result.counts == {"AnnualCrop": 2, "Forest": 2}
    assert all(shape.is_valid for _, _, shape in rows)
