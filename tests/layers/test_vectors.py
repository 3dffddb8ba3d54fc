"""Features of any layer as a GeoPackage for the engine."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.layers.vectors import LAYER, save_snapshot, snapshot, write_rows, write_source

pytestmark = pytest.mark.usefixtures("qgis_app")

SQUARE = "POLYGON((0 0,1 0,1 1,0 1,0 0))"
BOW_TIE = "POLYGON((0 0,1 1,1 0,0 1,0 0))"
CRS = QgsCoordinateReferenceSystem("EPSG:3857")


def memory_layer(*rows: tuple[str, str]) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857&field=kind:string", "drawn", "memory")
    for wkt, kind in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttribute("kind", kind)
        layer.dataProvider().addFeature(feature)
    return layer


def source_of(layer: QgsVectorLayer, selected_only: bool = False):
    context = QgsProcessingContext()
    context.temporaryLayerStore().addMapLayer(layer)
    value = QgsProcessingFeatureSourceDefinition(layer.id(), selected_only)
    return QgsProcessingUtils.variantToSource(value, context), context


def read(path) -> list[tuple[str, str]]:
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(LAYER)
    return [
        (feature.GetField("class"), feature.GetGeometryRef().GetGeometryName()) for feature in layer
    ]


def kind(feature: QgsFeature) -> str:
    return feature.attribute("kind")


def test_a_memory_layer_becomes_a_file(tmp_path):
    source, context = source_of(memory_layer((SQUARE, "a"), (SQUARE, "b")))
    assert write_source(source, tmp_path / "f.gpkg", kind) == 2
    assert read(tmp_path / "f.gpkg") == [("a", "POLYGON"), ("b", "POLYGON")]
    del source, context


def test_only_the_selection_is_written_where_it_was_chosen(tmp_path):
    layer = memory_layer((SQUARE, "a"), (SQUARE, "b"))
    layer.selectByExpression("kind = 'b'")
    source, context = source_of(layer, selected_only=True)
    write_source(source, tmp_path / "f.gpkg", kind)
    assert read(tmp_path / "f.gpkg") == [("b", "POLYGON")]
    del source, context


def test_an_outline_that_crosses_itself_is_handed_on_for_the_engine_to_report(tmp_path):
    source, context = source_of(memory_layer((BOW_TIE, "a"), (SQUARE, "b")))
    assert write_source(source, tmp_path / "f.gpkg", kind) == 2
    del source, context


def test_a_feature_without_a_class_is_left_out(tmp_path):
    source, context = source_of(memory_layer((SQUARE, "a"), (SQUARE, "b")))
    wanted = {"a": "house"}
    assert write_source(source, tmp_path / "f.gpkg", lambda f: wanted.get(kind(f))) == 1
    assert read(tmp_path / "f.gpkg") == [("house", "POLYGON")]
    del source, context


def test_polygons_and_points_share_a_layer(tmp_path):
    rows = [
        (QgsGeometry.fromWkt("MULTIPOLYGON(((0 0,1 0,1 1,0 0)))"), ("a",)),
        (QgsGeometry.fromWkt("POINT(3 4)"), ("b",)),
    ]
    write_rows(tmp_path / "f.gpkg", CRS, ("class",), rows)
    assert read(tmp_path / "f.gpkg") == [("a", "MULTIPOLYGON"), ("b", "POINT")]


def test_rows_are_streamed_and_a_cancel_is_heard(tmp_path):
    drawn = 0

    def rows():
        nonlocal drawn
        while True:
            drawn += 1
            yield QgsGeometry.fromWkt("POINT(1 1)"), ("a",)

    with pytest.raises(Cancelled):
        write_rows(tmp_path / "f.gpkg", CRS, ("class",), rows(), lambda: True)
    assert drawn == 1000


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises((InvalidInput, OSError)):
        write_rows(tmp_path / "file" / "f.gpkg", CRS, ("class",), [])


def test_a_layer_is_saved_with_all_its_fields(tmp_path):
    save_snapshot(snapshot(memory_layer((SQUARE, "a"))), tmp_path / "saved.gpkg")
    dataset = ogr.Open(str(tmp_path / "saved.gpkg"))
    layer = dataset.GetLayer("saved")
    assert [feature.GetField("kind") for feature in layer] == ["a"]
