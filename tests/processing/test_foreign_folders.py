"""Folders of training data that other programs wrote, as samples and as training data."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsProcessingException

from dl_studio_plugin.processing.projects import open_project
from tests.processing.small_world import BUILDINGS, Heard, refusal, rows_by_class, run

XML = """<annotation>
<filename>a.tif</filename>
<object><name>roof</name><bndbox>
<xmin>10</xmin><ymin>20</ymin><xmax>40</xmax><ymax>60</ymax></bndbox></object>
<object><name>roof</name><difficult>1</difficult><bndbox>
<xmin>1</xmin><ymin>1</ymin><xmax>5</xmax><ymax>6</ymax></bndbox></object>
</annotation>"""


@pytest.fixture
def boxes(ground, tmp_path) -> Path:
    """A Pascal VOC folder of the ground's imagery: one box that counts, and a difficult one."""
    folder = tmp_path / "voc"
    folder.mkdir()
    gdal.Translate(str(folder / "a.tif"), str(ground))
    (folder / "a.xml").write_text(XML, "utf-8")
    return folder


def test_boxes_of_another_program_become_samples_by_a_class_map(project, boxes, ground):
    heard = Heard()
    made = run("importsamples", heard, PROJECT=project, FOLDER=boxes, CLASS_MAP="roof=building")
    assert made["COUNT"] == 1
    with open_project(str(project)) as store:
        (sample,) = store.samples()
    assert sample.class_name == "building"
    shape = QgsGeometry()
    shape.fromWkb(sample.wkb)
    raster = gdal.Open(str(ground))
    left, width, _, top, _, height = raster.GetGeoTransform()
    box = shape.boundingBox()
    found = (box.xMinimum(), box.yMaximum(), box.xMaximum(), box.yMinimum())
    wanted = (left + 10 * width, top + 20 * height, left + 40 * width, top + 60 * height)
    assert found == pytest.approx(wanted)
    assert any("recognised as Pascal VOC" in text for text in heard.infos)
    assert any("1 objects that do not count" in text for text in heard.infos)
    assert not list(project.parent.glob("*.job"))


def test_a_class_that_the_project_has_not_is_refused_and_nothing_is_added(project, boxes):
    with pytest.raises(QgsProcessingException, match=r"FOLDER: “roof” is no class .*roof=building"):
        run("importsamples", PROJECT=project, FOLDER=boxes)
    with open_project(str(project)) as store:
        assert not list(store.samples())


def test_either_a_layer_or_a_folder_is_imported(project, boxes):
    wish = "Choose either a layer, or a folder"
    assert wish in refusal("importsamples", PROJECT=project, FOLDER=boxes, INPUT=BUILDINGS)
    assert wish in refusal("importsamples", PROJECT=project)


def test_what_is_no_training_data_is_refused_before_work(project, tmp_path):
    reason = refusal("importsamples", PROJECT=project, FOLDER=tmp_path)
    assert "FOLDER" in reason
    assert "holds no training data" in reason


def test_a_broken_label_is_named_with_its_line(project, boxes):
    (boxes / "a.xml").write_text(XML.replace("<xmin>10</xmin>", "<xmin>ten</xmin>"), "utf-8")
    with pytest.raises(QgsProcessingException, match=r"a\.xml”, line 3: <bndbox> needs"):
        run("importsamples", PROJECT=project, FOLDER=boxes, CLASS_MAP="roof=building")


@pytest.fixture
def masks(ground, tmp_path) -> Path:
    """A folder of images with masks, as many programs have it: buildings are 255."""
    folder = tmp_path / "tiles"
    for place in ("train/images", "train/masks", "val/images", "val/masks"):
        (folder / place).mkdir(parents=True)
    mask = gdal.Translate("", str(ground), format="MEM", bandList=[1])
    mask.GetRasterBand(1).Fill(0)
    vector = gdal.VectorTranslate(
        str(tmp_path / "buildings.gpkg"), str(BUILDINGS), dstSRS="EPSG:3857", format="GPKG"
    )
    gdal.RasterizeLayer(mask, [1], vector.GetLayer(), burn_values=[255])
    del vector
    for place, window in (("train", [0, 0, 256, 384]), ("val", [256, 0, 128, 384])):
        gdal.Translate(str(folder / place / "images" / "a.tif"), str(ground), srcWin=window)
        gdal.Translate(str(folder / place / "masks" / "a.tif"), mask, srcWin=window)
    return folder


@pytest.mark.needs_training
def test_a_model_is_trained_and_scored_on_tiles_of_another_program(plugin, masks, tmp_path):
    heard = Heard()
    made = run(
        "trainmodel",
        heard,
        INPUT=masks,
        BACKBONE="mobilenet_v2",
        EPOCHS=1,
        BATCH_SIZE=4,
        LEARNING_RATE=0.001,
        FREEZE=False,
        DEVICE="cpu",
        OUTPUT=tmp_path / "a.dlmodel",
    )
    assert any("recognised as Classified tiles" in text for text in heard.infos)
    assert 0 <= made["SCORE"] <= 1
    scores = run("evaluatemodel", MODEL=made["OUTPUT"], INPUT=masks, OUTPUT=tmp_path / "scores.csv")
    assert set(rows_by_class(scores["OUTPUT"])) == {"background", "255"}
