"""A bundle is whole, explains itself, and carries no secret."""

from __future__ import annotations

import json
import re
import zipfile

import numpy as np
import pytest
from osgeo import gdal

from dl_studio_plugin.definitions.atomic import atomic_folder
from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.sharing.bundle import (
    INDEX_FILE,
    MANIFEST_FILE,
    check_bundle,
    copy_into,
    finish_bundle,
    free_name,
    raster_into,
)

CREATED = "2026-01-31T12:00:00Z"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "bundle"
    for path, text in (
        ("layers/roofs & roads.tif", "pixels"),
        ("model/kampala.dlmodel", "weights"),
        ("project/status.html", "<p>all well</p>"),
    ):
        file = made / path
        file.parent.mkdir(parents=True)
        file.write_text(text)
    return made


def raster(path, driver="GTiff"):
    source = gdal.GetDriverByName("MEM").Create("", 8, 8, 1, gdal.GDT_Byte)
    source.GetRasterBand(1).WriteArray(np.arange(64, dtype="uint8").reshape(8, 8))
    gdal.GetDriverByName(driver).CreateCopy(str(path), source)
    return str(path)


def test_the_index_names_every_file_with_its_title_and_a_working_link(folder):
    finish_bundle(folder, "Kampala", {"model/kampala.dlmodel": "Buildings <2026>"}, CREATED)
    page = (folder / INDEX_FILE).read_text("utf-8")
    assert 'href="layers/roofs%20%26%20roads.tif"' in page
    assert "Buildings &lt;2026&gt;" in page
    assert not re.search(r"<script|<link|src=|https?://", page)


def test_the_manifest_holds_the_hash_of_every_file(folder):
    finish_bundle(folder, "Kampala", {}, CREATED)
    manifest = json.loads((folder / MANIFEST_FILE).read_text("utf-8"))
    assert [file["path"] for file in manifest["files"]] == [
        "layers/roofs & roads.tif",
        "model/kampala.dlmodel",
        "project/status.html",
    ]
    assert check_bundle(folder) == []


def test_credits_stand_in_the_index_and_the_manifest(folder):
    credit = "Imagery: OpenAerialMap, CC BY 4.0 <&>"
    finish_bundle(folder, "Kampala", {}, CREATED, [credit])
    assert "OpenAerialMap, CC BY 4.0 &lt;&amp;&gt;" in (folder / INDEX_FILE).read_text("utf-8")
    assert json.loads((folder / MANIFEST_FILE).read_text("utf-8"))["credits"] == [credit]


def test_a_changed_or_missing_file_is_found(folder):
    finish_bundle(folder, "Kampala", {}, CREATED)
    (folder / "model/kampala.dlmodel").write_text("other")
    (folder / "project/status.html").unlink()
    assert check_bundle(folder) == [
        "“model/kampala.dlmodel” is changed.",
        "“project/status.html” is missing.",
    ]


def test_a_folder_that_is_no_bundle_is_refused(tmp_path):
    for content in (None, "junk", "[]", "{}"):
        if content is not None:
            (tmp_path / MANIFEST_FILE).write_text(content)
        with pytest.raises(InvalidInput, match="no bundle"):
            check_bundle(tmp_path)


@pytest.mark.parametrize(
    "title", ["<script>alert(1)</script>", "{0} {title}", '"><img src=x>', "建物"]
)
def test_any_title_is_shown_as_text(folder, title):
    finish_bundle(folder, title, {"model/kampala.dlmodel": title}, CREATED)
    page = (folder / INDEX_FILE).read_text("utf-8")
    assert "<script" not in page
    assert "<img" not in page


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.tif", "a/b\\c:d.tif", "...tif", "x" + chr(0) + "y.tif", "建物.tif"]
)
def test_any_layer_name_becomes_a_file_inside_the_folder(tmp_path, name):
    path = free_name(tmp_path, name)
    path.write_text("x")
    assert path.parent == tmp_path
    assert free_name(tmp_path, name) != path


@pytest.mark.parametrize(
    "text",
    [
        "dbname='gis' user=anna password='secret'",
        "<datasource>dbname=&quot;gis&quot; password=secret</datasource>",
        "https://anna:secret@example.org/wms",
        '{"password": "secret"}',
        "url=https://example.org/{z}?token=secret",
        "apikey=secret",
    ],
)
@pytest.mark.parametrize("where", ["layers/style.qml", "report.html", "bundle.qgz"])
def test_a_bundle_with_a_password_in_it_is_not_finished(folder, text, where):
    file = folder / where
    if file.suffix == ".qgz":
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("bundle.qgs", text)
    else:
        file.write_text(text)
    with pytest.raises(InvalidInput, match="would carry a password") as refused:
        finish_bundle(folder, "Kampala", {}, CREATED)
    assert "secret" not in str(refused.value)
    assert not (folder / MANIFEST_FILE).exists()


def test_a_password_across_two_pieces_of_a_large_file_is_found(folder):
    (folder / "report.html").write_text(" " * ((1 << 20) - 12) + "password=secret")
    with pytest.raises(InvalidInput, match=r"report\.html”"):
        finish_bundle(folder, "Kampala", {}, CREATED)


@pytest.mark.parametrize(
    "text",
    [
        "authcfg=abc1234",
        "password=*** and https://anna:***@example.org",
        '<property key="embeddedWidgets/count" value="0"/>',
        "The password is asked for; a token of thanks: nothing.",
        "password=''",
        "https://example.org:8080/a@b",
    ],
)
def test_what_only_looks_a_little_like_a_password_is_let_through(folder, text):
    (folder / "report.html").write_text(text)
    finish_bundle(folder, "Kampala", {}, CREATED)


def test_a_geotiff_goes_in_as_it_is_and_other_rasters_as_cloud_optimised_ones(tmp_path):
    tiff, png = raster(tmp_path / "a.tif"), raster(tmp_path / "b.png", "PNG")
    raster_into(tiff, tmp_path / "out/a.tif", lambda: False)
    raster_into(png, tmp_path / "out/b.tif", lambda: False)
    assert (tmp_path / "out/a.tif").read_bytes() == (tmp_path / "a.tif").read_bytes()
    copied = gdal.Open(str(tmp_path / "out/b.tif"))
    assert copied.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert copied.ReadAsArray().tolist() == np.arange(64).reshape(8, 8).tolist()


@pytest.fixture(params=[False, True], ids=["gdal returns", "gdal raises"])
def gdal_raises(request):
    """GDAL as older and as newer versions of QGIS set it up for everybody in their Python."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions() if request.param else gdal.DontUseExceptions()
    yield
    gdal.UseExceptions() if before else gdal.DontUseExceptions()


def test_a_missing_file_and_a_raster_that_is_none_are_named(tmp_path, gdal_raises):
    (tmp_path / "junk.tif").write_text("junk")
    with pytest.raises(InvalidInput, match=r"junk\.tif” cannot be read"):
        raster_into(str(tmp_path / "junk.tif"), tmp_path / "out.tif", lambda: False)
    with pytest.raises(InvalidInput, match="does not exist any more"):
        copy_into(tmp_path / "missing", tmp_path / "out")


def test_a_cancelled_bundle_leaves_nothing(tmp_path, gdal_raises):
    source = tmp_path / "a.tif"
    raster(source)
    with pytest.raises(Cancelled), atomic_folder(tmp_path / "bundle") as part:
        raster_into(str(source), part / "layers/a.tif", lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]
