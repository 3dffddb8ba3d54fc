"""Classes from the look of layers and from style files, and back."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.layers.schema_styles import (
    classes_of_layer,
    classes_of_qml,
    qml_of_classes,
)
from dl_studio_plugin.project.schema import parse_classes, schema_json

pytestmark = pytest.mark.usefixtures("qgis_app")

CLASSES = (LabelClass(1, "building", "#e31a1c"), LabelClass(2, "Straße & <Weg>", "#444444"))


def categorised(*categories: tuple[object, str, str]) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?field=kind:string", "land use", "memory")
    made = []
    for value, colour, label in categories:
        symbol = QgsFillSymbol.createSimple({})
        symbol.setColor(QColor(colour))
        made.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", made))
    return layer


def paletted(path, *entries: tuple[int, str, str]) -> QgsRasterLayer:
    gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    layer = QgsRasterLayer(str(path), "land cover")
    classes = [QgsPalettedRasterRenderer.Class(v, QColor(c), label) for v, c, label in entries]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    return layer


def test_categories_of_a_vector_layer_are_classes():
    layer = categorised(
        ("b", "#e31a1c", "building"), ("r", "#444444", ""), ("", "#ffffff", "all other values")
    )
    assert classes_of_layer(layer) == (
        LabelClass(1, "building", "#e31a1c"), LabelClass(2, "r", "#444444"),
    )  # fmt: skip


def test_names_that_cannot_be_classes_are_left_out_or_cleaned():
    layer = categorised(
        ("a", "#111111", "Background"), ("b", "#222222", "two\nlines"), ("c", "#333333", "Wood"),
        ("d", "#444444", "wood"), ("e", "#555555", "x" * 300),
    )  # fmt: skip
    names = [label.name for label in classes_of_layer(layer)]
    assert names == ["two lines", "Wood", "x" * 100]


def test_the_palette_of_a_raster_layer_is_classes_without_background(tmp_path):
    layer = paletted(
        tmp_path / "cover.tif", (0, "#000000", "0"), (3, "#00ff00", "forest"), (7, "#0000ff", ""),
        (255, "#ffffff", "255"),
    )  # fmt: skip
    assert classes_of_layer(layer) == (
        LabelClass(1, "forest", "#00ff00"), LabelClass(2, "7", "#0000ff"),
    )  # fmt: skip


def test_a_layer_that_shows_no_classes_is_refused_with_what_to_do():
    with pytest.raises(InvalidInput, match="Categorized"):
        classes_of_layer(QgsVectorLayer("Polygon", "plain", "memory"))
    with pytest.raises(InvalidInput, match="no category with a name"):
        classes_of_layer(categorised(("", "#ffffff", "rest")))


def test_classes_written_as_a_style_are_read_back(tmp_path):
    path = tmp_path / "classes.qml"
    path.write_text(qml_of_classes(CLASSES), encoding="utf-8")
    assert classes_of_qml(path) == CLASSES
    layer = QgsVectorLayer("Polygon?field=class:string", "samples", "memory")
    _, loaded = layer.loadNamedStyle(str(path))
    assert loaded
    assert classes_of_layer(layer) == CLASSES


def test_a_style_that_qgis_saved_from_a_raster_is_read(tmp_path):
    layer = paletted(tmp_path / "cover.tif", (1, "#00ff00", "forest"), (2, "#0000ff", "water"))
    path = tmp_path / "cover.qml"
    layer.saveNamedStyle(str(path))
    assert [label.name for label in classes_of_qml(path)] == ["forest", "water"]


@pytest.mark.parametrize(
    "text",
    [
        "no xml", "", "<qgis><renderer-v2 type='singleSymbol'/></qgis>", "<qgis/>",
        "<!DOCTYPE q [<!ENTITY a 'b'>]><qgis>&a;</qgis>",
    ],
)  # fmt: skip
def test_a_file_that_is_no_style_of_classes_is_refused(tmp_path, text):
    path = tmp_path / "style.qml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInput, match="style file"):
        classes_of_qml(path)


def test_a_missing_or_binary_file_is_refused(tmp_path):
    with pytest.raises(InvalidInput, match="Choose another file"):
        classes_of_qml(tmp_path / "gone.qml")
    (tmp_path / "binary.qml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidInput, match="Choose another file"):
        classes_of_qml(tmp_path / "binary.qml")


def test_classes_written_as_json_are_read_back(tmp_path):
    path = tmp_path / "classes.json"
    path.write_text(schema_json(CLASSES), encoding="utf-8")
    assert parse_classes(str(path)) == CLASSES
    assert json.loads(schema_json(CLASSES))[1] == {"name": "Straße & <Weg>", "colour": "#444444"}
