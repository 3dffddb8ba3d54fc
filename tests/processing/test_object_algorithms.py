"""Objects and chips with classes, as a user of the toolbox exports and classifies them."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QVariant

from dl_studio_plugin.definitions.object_jobs import ObjectCut
from dl_studio_plugin.definitions.stac import read_model_card
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.processing.small_world import (
    BUILDINGS,
    ROOT,
    Heard,
    described_package,
    polygons,
    refusal,
    run,
)
from tests.processing.test_requests import request

pytestmark = pytest.mark.usefixtures("plugin")

LEFT, TOP, CELL = 400000.0, 4000000.0, 0.5


@pytest.fixture(scope="module")
def stripes(tmp_path_factory) -> Path:
    """Imagery of one band: dark, middle and bright ground, 32 pixels each."""
    path = tmp_path_factory.mktemp("stripes") / "stripes.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 96, 64, 1, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32636)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((LEFT, CELL, 0, TOP, 0, -CELL))
    array = np.repeat(np.array([[20, 128, 240]], np.uint8), 32, axis=1)
    dataset.GetRasterBand(1).WriteArray(np.repeat(array, 64, axis=0))
    del dataset
    return path


@pytest.fixture(scope="module")
def brightness(tmp_path_factory) -> Path:
    """A model that tells dark, middle and bright ground apart."""
    folder = tmp_path_factory.mktemp("brightness")
    program = (
        "import sys; from pathlib import Path; from tests.engine.inference import brightness;"
        "brightness.write_classifier(Path(sys.argv[1]))"
    )
    python = EngineEnvironment.default().python
    subprocess.run([str(python), "-c", program, str(folder)], cwd=ROOT, check=True)
    return folder / "brightness.dlmodel"


def place(col: float, row: float) -> str:
    return f"{LEFT + col * CELL} {TOP - row * CELL}"


def field_layer(kind: str, wkts: list[str], fields: list[QgsField], rows: list[list]):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32636", "objects", "memory")
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    for wkt, row in zip(wkts, rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(row)
        layer.dataProvider().addFeatures([feature])
    return layer


def result_rows(path: str) -> list[dict]:
    layer = QgsVectorLayer(path, "r", "ogr")
    assert layer.isValid()
    return [dict(zip(layer.fields().names(), f.attributes())) for f in layer.getFeatures()]


def test_features_keep_all_that_they_have_and_get_their_class(stripes, brightness, tmp_path):
    fields = [
        QgsField("fid", QVariant.Int), QgsField("class", QVariant.String),
        QgsField("Größe", QVariant.Double), QgsField("seen", QVariant.Date),
        QgsField("many", QVariant.LongLong),
    ]  # fmt: skip
    rows = [
        [7, "old", 1.5, QDate(2020, 5, 17), 2**40],
        [7, None, None, None, None],  # numbers of features need not differ
        [9, "x", 3.0, QDate(1999, 1, 2), 3],
    ]
    wkts = [f"PointZ({place(col, 30)} 12)" for col in (10, 48, 90)]
    layer = field_layer("PointZ", wkts, fields, rows)
    made = run(
        "classifyobjects", IMAGERY=stripes, OBJECTS=layer, MODEL=brightness,
        OUTPUT=tmp_path / "out.gpkg",
    )  # fmt: skip
    assert made["COUNT"] == 3
    found = result_rows(made["OUTPUT"])
    assert [row["class_2"] for row in found] == ["dark", "middle", "bright"]
    assert [row["fid"] for row in found] == [7, 7, 9]
    assert found[0]["class"] == "old"
    assert found[0]["seen"] == QDate(2020, 5, 17)
    assert found[0]["many"] == 2**40
    assert found[0]["Größe"] == 1.5
    assert found[0]["confidence"] > 0.5
    assert found[0]["second_class"] == "middle"
    assert found[0]["model"] == "brightness"
    result = QgsVectorLayer(made["OUTPUT"], "r", "ogr")
    assert next(result.getFeatures()).geometry().constGet().z() == 12
    assert not Path(f"{made['OUTPUT']}.job").exists()


def test_curves_and_lines_are_classified(stripes, brightness, tmp_path):
    curve = f"CurvePolygon(CircularString({place(80, 20)}, {place(88, 28)}, {place(80, 20)}))"
    heard = Heard()
    for name, kind, wkt in (
        ("curve", "CurvePolygon", curve),
        ("line", "LineString", f"LineString({place(75, 5)}, {place(85, 60)})"),
    ):
        layer = field_layer(kind, [wkt], [QgsField("n", QVariant.Int)], [[1]])
        made = run(
            "classifyobjects", heard, IMAGERY=stripes, OBJECTS=layer, MODEL=brightness,
            OUTPUT=tmp_path / f"{name}.gpkg",
        )  # fmt: skip
        assert [row["class"] for row in result_rows(made["OUTPUT"])] == ["bright"]
    assert not heard.warnings


def test_features_that_the_imagery_does_not_show_are_warned_of(stripes, brightness, tmp_path):
    wkts = [f"Point({place(10, 30)})", f"Point({place(-900, 30)})"]
    layer = field_layer("Point", wkts, [QgsField("n", QVariant.Int)], [[1], [2]])
    heard = Heard()
    made = run(
        "classifyobjects", heard, IMAGERY=stripes, OBJECTS=layer, MODEL=brightness,
        OUTPUT=tmp_path / "out.gpkg",
    )  # fmt: skip
    assert made["COUNT"] == 1
    assert result_rows(made["OUTPUT"])[1]["class"] in (None, QVariant())
    assert any("outside the imagery" in text for text in heard.warnings)


def test_images_of_a_folder_become_a_table(stripes, brightness, tmp_path):
    folder = tmp_path / "scenes" / "dark"
    folder.mkdir(parents=True)
    gdal.Translate(str(folder / "a.tif"), str(stripes), srcWin=[0, 0, 16, 16])
    made = run(
        "classifyobjects", SCENES=tmp_path / "scenes", MODEL=brightness,
        OUTPUT=tmp_path / "out.gpkg",
    )  # fmt: skip
    (row,) = result_rows(made["OUTPUT"])
    assert (row["file"], row["folder"], row["class"]) == ("dark/a.tif", "dark", "dark")


def test_what_cannot_be_classified_is_refused(stripes, brightness, ground, tmp_path):
    point = field_layer("Point", [f"Point({place(10, 30)})"], [], [[]])
    far = field_layer("Point", ["Point(0 0)"], [], [[]])
    table = field_layer("NoGeometry", [], [], [])
    usual = {
        "IMAGERY": stripes,
        "OBJECTS": point,
        "MODEL": brightness,
        "OUTPUT": tmp_path / "o.gpkg",
    }
    assert not refusal("classifyobjects", **usual)
    for changes, words in (
        ({"SCENES": tmp_path}, "either IMAGERY and OBJECTS, or SCENES"),
        ({"IMAGERY": None}, "either IMAGERY and OBJECTS, or SCENES"),
        ({"OBJECTS": far}, "outside the imagery"),
        ({"IMAGERY": ground}, "bands"),
        ({"DEVICE": "toaster"}, "DEVICE"),
        ({"OUTPUT": tmp_path / "o.shp"}, "gpkg"),
    ):
        said = refusal("classifyobjects", **{**usual, **changes})
        assert words in said, said
    assert refusal("classifyobjects", **{**usual, "OBJECTS": table})


def test_points_and_lines_are_refused_by_a_model_of_shapes(stripes, brightness, tmp_path):
    card = replace(read_model_card(brightness), object_cut=ObjectCut(crop=True))
    model = described_package(tmp_path / "cropped.dlmodel", of=card)
    usual = {"IMAGERY": stripes, "MODEL": model, "OUTPUT": tmp_path / "out.gpkg"}
    for kind, wkt in (
        ("Point", f"Point({place(10, 30)})"),
        ("MultiLineString", f"MultiLineString(({place(5, 5)}, {place(9, 9)}))"),
    ):
        said = refusal("classifyobjects", OBJECTS=field_layer(kind, [wkt], [], [[]]), **usual)
        assert said.startswith("OBJECTS: ")
        assert "points and lines have no size" in said
    square = f"Polygon(({place(5, 5)}, {place(9, 5)}, {place(9, 9)}, {place(5, 5)}))"
    layer = field_layer("Polygon", [square], [], [[]])
    assert not refusal("classifyobjects", OBJECTS=layer, **usual)


def test_exports_ask_for_what_was_chosen(ground, tmp_path):
    made = request(
        "exporttrainingdata", tmp_path, IMAGERY=ground, SAMPLES=BUILDINGS, CHIP_SIZE=32,
        FORMAT="coco", BUFFER=2.5, CROP=True, CONTEXT=0.5, BLACKEN=True, OUTPUT=tmp_path / "d",
    )  # fmt: skip
    assert (made.format, made.buffer) == ("coco", 2.5)
    assert (made.crop, made.context, made.blacken) == (True, 0.5, True)
    plain = request(
        "exporttrainingdata", tmp_path, IMAGERY=ground, SAMPLES=BUILDINGS, OUTPUT=tmp_path / "e"
    )
    assert plain.format == "classified_tiles"


def test_classes_of_several_are_told_apart(ground, tmp_path):
    from tests.processing.small_world import part_of

    shapes = [part_of(ground, 0, 0, 0.2, 0.2), part_of(ground, 0.5, 0.5, 0.9, 0.9)]
    path = polygons(tmp_path / "s.gpkg", shapes, kind=["roof; solar", "roof"])
    made = request(
        "exporttrainingdata", tmp_path, IMAGERY=ground, SAMPLES=path, CLASS_FIELD="kind",
        FORMAT="multilabelled_tiles", OUTPUT=tmp_path / "d",
    )  # fmt: skip
    assert [label.name for label in made.classes] == ["roof", "solar"]


def test_a_stride_beyond_the_chip_matters_only_where_chips_lie_in_rows(ground, tmp_path):
    usual = {"IMAGERY": ground, "SAMPLES": BUILDINGS, "CHIP_SIZE": 64, "OUTPUT": tmp_path / "d"}
    assert "STRIDE" in refusal("exporttrainingdata", **usual)
    assert "STRIDE" in refusal("exporttrainingdata", FORMAT="coco", **usual)
    assert not refusal("exporttrainingdata", FORMAT="labelled_tiles", **usual)


def test_a_format_that_does_not_fit_the_projects_type_is_refused(reviewed_project, tmp_path):
    said = refusal(
        "exporttrainingdata", PROJECT=reviewed_project, FORMAT="coco", OUTPUT=tmp_path / "d"
    )
    assert "pixel classification" in said
    assert "classified_tiles" in said


def test_objects_of_real_ground_are_exported(ground, tmp_path):
    made = run(
        "exporttrainingdata", IMAGERY=ground, SAMPLES=BUILDINGS, FORMAT="coco", CHIP_SIZE=128,
        STRIDE=128, MIN_OVERLAP=0.3, OUTPUT=tmp_path / "d",
    )  # fmt: skip
    assert made["CHIPS"] > 4
    assert (Path(made["OUTPUT"]) / "annotations.json").stat().st_size > 1000
