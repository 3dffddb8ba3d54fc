"""The file that keeps edits which could not be saved."""

from __future__ import annotations

import pytest
from osgeo import gdal

from dl_studio_plugin.definitions.errors import InvalidInput, ProjectReadOnly
from dl_studio_plugin.project.edits import Edit, EditKind
from dl_studio_plugin.project.rescue_file import RescueNote, read_rescue, write_rescue
from tests.project.builders import point, square

NOTE = RescueNote(
    "id", "Kampala “north”", "postgres:team/kampala", "anna", "2026-01-31", "The server…",
    "EPSG:3857",
)  # fmt: skip
EDITS = [
    Edit("comments", EditKind.ADDED, values={"text": "<b>Dach?", "resolved": 0}, wkb=point(5, 5)),
    Edit("sample_points", EditKind.CHANGED, "p1", 3, {"class": "road"}, None, {"class": "x"},
         point(1, 2)),
    Edit("samples", EditKind.ADDED, values={"class": "building"}, wkb=square(1, 1)),
    Edit("samples", EditKind.CHANGED, "s1", 7, {}, square(3, 3), {"class": "road"}, square(2, 2)),
    Edit("samples", EditKind.DELETED, "s2", 1, {}, None, {"class": "road"}, square(4, 4)),
]  # fmt: skip


def test_edits_come_back_as_they_were(tmp_path):
    path = tmp_path / "rescue.gpkg"
    write_rescue(path, NOTE, EDITS)
    note, edits = read_rescue(path)
    assert note == NOTE
    for was, found in zip(EDITS, edits):
        same = (found.layer, found.kind, found.uuid, found.version, found.values)
        assert same == (was.layer, was.kind, was.uuid, was.version, was.values)
        assert (found.values_before, found.wkb_before) == (was.values_before, was.wkb_before)
        assert (found.wkb is None) is (was.wkb is None)
    assert len(edits) == len(EDITS)


def test_a_newer_copy_takes_the_place_of_the_older_one(tmp_path):
    path = tmp_path / "rescue.gpkg"
    write_rescue(path, NOTE, EDITS)
    write_rescue(path, NOTE, EDITS[:1])
    assert len(read_rescue(path)[1]) == 1
    assert [found.name for found in tmp_path.iterdir()] == ["rescue.gpkg"]


def test_it_opens_like_any_geopackage(tmp_path):
    path = tmp_path / "rescue.gpkg"
    write_rescue(path, NOTE, EDITS)
    dataset = gdal.OpenEx(str(path))
    layer = dataset.GetLayerByName("samples")
    assert [row["what"] for row in layer] == ["added", "changed", "deleted"]
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "3857"
    del layer, dataset


def test_what_is_no_copy_is_told(tmp_path):
    (tmp_path / "text.gpkg").write_text("no")
    for name in ("text.gpkg", "gone.gpkg"):
        with pytest.raises(InvalidInput, match="is not a rescue copy"):
            read_rescue(tmp_path / name)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises((ProjectReadOnly, InvalidInput), match=r"cannot be (written|made)"):
        write_rescue(tmp_path / "file" / "rescue.gpkg", NOTE, EDITS)
