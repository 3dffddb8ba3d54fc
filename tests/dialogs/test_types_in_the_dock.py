"""The pages of the dock go by the type of the project, in each home of projects."""

from __future__ import annotations

import dataclasses
import shutil

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox, QToolButton, QWidget

from dl_studio_plugin.definitions.errors import NotPossible
from dl_studio_plugin.definitions.formats import TRAINING_FORMATS
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.project_types import PROJECT_TYPES, project_type
from dl_studio_plugin.dialogs.date_switch import DateSwitch
from dl_studio_plugin.dialogs.export_panel import ExportPanel
from dl_studio_plugin.dialogs.label_panel import LabelPanel
from dl_studio_plugin.dialogs.labelling import Labelling
from dl_studio_plugin.dialogs.pages.inference import InferencePage
from dl_studio_plugin.dialogs.sample_drawing import add_sample
from dl_studio_plugin.layers.confidence_labels import label_with_confidence
from dl_studio_plugin.layers.project_connections import use_qgis_connections
from dl_studio_plugin.layers.result_layers import add_result_layer
from dl_studio_plugin.project.model import AFTER, BEFORE
from tests.dialogs.waiting import process_events, put_away, shot
from tests.layers.qgis_connections import parameters_of, saved_connection
from tests.processing.small_world import (
    CLASSES,
    card,
    described_package,
    part_of,
    polygons,
    run,
)

TYPES = [row.kind.value for row in PROJECT_TYPES]
#: What the page asks for besides the model, by type.
ASKED = {
    "pixel_classification": {"inference_area", "inference_preview"},
    "object_detection": {"inference_area"},
    "object_classification": {"inference_objects"},
    "change_detection": {"inference_area", "inference_later", "inference_preview"},
}


@pytest.fixture
def later(ground, tmp_path):
    return shutil.copy(ground, tmp_path / "later.tif")


@pytest.fixture(params=["geopackage", "postgis"])
def place(request, tmp_path):
    """Where projects are made."""
    if request.param == "geopackage":
        yield {"PROJECT": tmp_path / "project.gpkg"}
        return
    use_qgis_connections()
    with saved_connection("Team", parameters_of("anna")) as name:
        yield {"DATABASE": name}


@pytest.fixture(params=TYPES)
def kind(request) -> str:
    return request.param


@pytest.fixture
def opened(studio, place, kind, ground, later) -> str:
    """A project of a type, open in the dock."""
    dates = {"IMAGERY_AFTER": later} if project_type(kind).two_dates else {}
    made = run(
        "createproject", NAME="Things", INFERENCE_TYPE=kind, IMAGERY=ground, CLASSES=CLASSES,
        **place, **dates,
    )  # fmt: skip
    studio.open_project(made["PROJECT"])
    assert studio.project is not None
    return kind


@pytest.fixture
def shown(request):
    """Shows a widget and puts it away."""
    widgets = []

    def show(widget):
        widget.resize(480, 900)
        widget.show()
        process_events()
        widgets.append(widget)
        return widget

    yield show
    for widget in widgets:
        put_away(widget)


# -- labelling ----------------------------------------------------------------------------------


def test_the_drawing_tools_are_those_of_the_type_the_usual_one_first(studio, opened, shown):
    panel = shown(LabelPanel(studio, Labelling(studio, studio)))
    panel.refresh()
    process_events()
    row = project_type(opened)
    ours = {tool.value: panel.findChild(QToolButton, f"tool_{tool.value}") for tool in row.drawing}
    assert all(button.isVisible() for button in ours.values())
    point = panel.findChild(QToolButton, "tool_point")
    assert point.isVisible() == row.takes_points
    places = {name: (button.y(), button.x()) for name, button in ours.items()}
    assert min(places, key=places.get) == row.drawing[0].value
    assert (studio.layers.points is not None) == row.takes_points
    assert panel.findChild(DateSwitch).isVisible() == row.two_dates
    shot(panel, f"label_{opened}")


def test_a_point_is_refused_with_the_reason_where_the_type_has_no_use_for_it(studio, opened):
    place = QgsGeometry.fromPointXY(QgsPointXY(studio.layers.extent().center()))
    studio.iface.mapCanvas().setDestinationCrs(studio.layers.crs)
    if project_type(opened).takes_points:
        assert add_sample(studio, place, "building", None)
    else:
        with pytest.raises(NotPossible, match="as samples, not points"):
            add_sample(studio, place, "building", None)


@pytest.mark.parametrize("kind", ["change_detection"], indirect=True)
def test_the_two_dates_are_on_the_map_and_one_is_shown_at_a_time(studio, opened, shown):
    layers = studio.layers
    before, after = layers.imagery_of(BEFORE), layers.imagery_of(AFTER)
    assert {type(before), type(after)} == {QgsRasterLayer}
    assert before is layers.imagery
    switch = shown(DateSwitch(studio))
    switch.refresh()
    root = QgsProject.instance().layerTreeRoot()

    def visible():
        return [layer for layer in (before, after) if root.findLayer(layer.id()).isVisible()]

    switch.findChild(QPushButton, "date_after").click()
    assert visible() == [after]
    switch.show_other()
    assert visible() == [before]
    assert switch.findChild(QPushButton, "date_before").isChecked()
    switch.findChild(QPushButton, "date_swipe").click()
    assert visible() == [before, after]
    switch.leave()
    assert not switch.findChild(QPushButton, "date_swipe").isChecked()


# -- exporting ----------------------------------------------------------------------------------


def test_the_export_offers_the_formats_of_the_type_and_what_they_need(studio, opened, shown):
    panel = shown(ExportPanel(studio))
    panel.refresh()
    field = panel.findChild(QComboBox, "export_format")
    offered = [field.itemData(row) for row in range(field.count())]
    row = project_type(opened)
    assert {id_.replace("_png", "") for id_ in offered} == {each.id for each in row.formats}
    assert offered[0] == row.formats[0].id
    of_pixels = "classified_tiles" in offered
    a_chip_a_sample = opened == "object_classification"
    assert panel.findChild(QCheckBox, "export_unlabelled").isVisible() == of_pixels
    assert panel.findChild(QSpinBox, "export_stride").isVisible() != a_chip_a_sample
    for name in ("crop", "context", "blacken"):
        assert panel.findChild(QWidget, f"parameter_{name}").isHidden() != a_chip_a_sample
    shot(panel, f"export_{opened}")


def test_without_a_project_all_formats_are_offered(studio, shown):
    panel = shown(ExportPanel(studio))
    panel.refresh()
    field = panel.findChild(QComboBox, "export_format")
    offered = {field.itemData(row) for row in range(field.count())}
    assert {row.id for row in TRAINING_FORMATS} <= offered


# -- running ------------------------------------------------------------------------------------


def model_of(kind, folder):
    """A package that is described, not run."""
    own = card()
    if project_type(kind).two_dates:
        own = dataclasses.replace(own, bands=own.bands * 2)
    return described_package(folder / f"{kind}.dlmodel", of=dataclasses.replace(own, task=kind))


def test_the_page_asks_for_what_the_tool_of_the_model_needs(
    studio, opened, shown, tmp_path, monkeypatch
):
    started = []
    monkeypatch.setattr(studio, "run", lambda *given: started.append(given))
    objects = QgsVectorLayer("Polygon?crs=EPSG:3857&field=kind:string", "houses", "memory")
    QgsProject.instance().addMapLayer(objects)
    page = shown(InferencePage(studio))
    page.refresh()
    page.use(str(model_of(opened, tmp_path)))
    process_events()
    everything = set().union(*ASKED.values())
    fields = {name: page.findChild(QWidget, name) for name in everything}
    assert {name for name, field in fields.items() if field.isVisible()} == ASKED[opened]
    assert page.findChild(QPushButton, "inference_run").isEnabled(), page._findings.rows()
    row = project_type(opened)
    output = page.findChild(QgsFileWidget, "inference_output").filePath()
    assert output.endswith(".gpkg" if "object" in opened else ".tif")
    shot(page, f"inference_{opened}")
    page.findChild(QPushButton, "inference_run").click()
    ((algorithm, parameters, _title),) = started
    assert algorithm == row.algorithm
    instance = created_names(algorithm)
    assert set(parameters) <= instance
    if row.two_dates:
        layers = studio.layers
        assert parameters["BEFORE"] == layers.imagery_of(BEFORE).id()
        assert parameters["AFTER"] == layers.imagery_of(AFTER).id()
    if opened == "object_classification":
        assert parameters["OBJECTS"] == objects.id()


def created_names(algorithm: str) -> set[str]:
    from dl_studio_plugin.dialogs.tool_runs import created

    instance = created(algorithm)
    return {definition.name() for definition in instance.parameterDefinitions()}


@pytest.mark.parametrize("kind", TYPES)
def test_a_model_of_another_type_changes_the_form_back_and_forth(kind, studio, shown, ground,
                                                                 tmp_path):  # fmt: skip
    layer = QgsRasterLayer(str(ground), "ground")
    QgsProject.instance().addMapLayer(layer)
    page = shown(InferencePage(studio))
    for each in (kind, "pixel_classification", kind):
        page.use(str(model_of(each, tmp_path)))
        process_events()
        assert len(page.findChildren(QComboBox, "parameter_precision")) == 1
        masks = page.findChildren(QCheckBox, "parameter_masks")
        assert len(masks) == (each == "object_detection")


def test_objects_are_labelled_with_class_and_confidence(ground, tmp_path):
    place = part_of(ground, 0.4, 0.4, 0.6, 0.6)
    path = polygons(
        tmp_path / "objects.gpkg", [place], **{"class": ["tree"], "confidence": ["0.87"]}
    )
    layer = QgsVectorLayer(str(path), "objects", "ogr")
    label_with_confidence(layer)
    assert layer.labelsEnabled()
    from qgis.core import QgsExpression, QgsExpressionContext

    context = QgsExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    expression = QgsExpression(layer.labeling().settings().fieldName)
    assert expression.evaluate(context) == "tree 87 %"
    raster = QgsRasterLayer(str(ground), "ground")
    label_with_confidence(raster)  # nothing to label, and nothing to fail on


def test_classified_features_are_coloured_by_the_class_they_got(ground, tmp_path):
    """Features may have had a class before; the new one is told apart by its number."""
    place = part_of(ground, 0.4, 0.4, 0.6, 0.6)
    fields = {"class": ["?"], "class_2": ["tree"], "confidence": ["0.5"], "confidence_2": ["0.9"]}
    path = polygons(tmp_path / "classified.gpkg", [place], **fields)
    layer = add_result_layer(path, "classified", (LabelClass(1, "tree", "#00aa00"),))
    assert layer.renderer().classAttribute() == "class_2"
    label_with_confidence(layer)
    assert '"class_2"' in layer.labeling().settings().fieldName
    assert '"confidence_2"' in layer.labeling().settings().fieldName
