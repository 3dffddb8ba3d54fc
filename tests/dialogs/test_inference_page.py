"""The page that runs a model: what it says beforehand, a look, the run."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from dl_studio_plugin.dialogs.model_findings import ModelFindings
from dl_studio_plugin.dialogs.pages.inference import InferencePage
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.processing.small_world import ROOT, card, described_package


@pytest.fixture
def layer(qgis_new_project, ground) -> QgsRasterLayer:
    made = QgsRasterLayer(str(ground), "ground")
    assert made.isValid()
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture
def page(studio, layer):
    made = InferencePage(studio)
    made.resize(480, 900)
    made.show()
    made.refresh()
    yield made
    made.leave()
    put_away(made)


def button(page, name) -> QPushButton:
    return page.findChild(QPushButton, name)


def findings(page) -> list[str]:
    return [text for _, text in page.findChild(ModelFindings, "inference_findings").rows()]


def look_at(studio, layer) -> None:
    canvas = studio.iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    process_events()


def previews() -> list:
    return QgsProject.instance().mapLayersByName("Preview")


def test_without_a_model_nothing_can_be_run(page):
    assert not button(page, "inference_run").isEnabled()
    assert not button(page, "inference_preview").isEnabled()


def test_a_model_that_fits_can_be_run_and_its_output_has_a_free_name(page, tmp_path):
    page.use(str(described_package(tmp_path / "houses.dlmodel")))
    assert findings(page)
    assert button(page, "inference_run").isEnabled()
    assert page.findChild(QgsFileWidget, "inference_output").filePath().endswith(".tif")


def test_a_model_that_needs_more_bands_cannot_be_run_and_says_so(page, tmp_path):
    page.use(str(described_package(tmp_path / "many.dlmodel", bands=6)))
    assert any("band" in text for text in findings(page))
    assert not button(page, "inference_run").isEnabled()


def test_a_model_that_knows_no_cell_size_says_so(page, tmp_path):
    package = described_package(tmp_path / "m.dlmodel", of=replace(card(), cell_size_m=0.0))
    page.use(str(package))
    assert any("cell size unknown" in label.text() for label in page.findChildren(QLabel))
    assert any("does not know the cell size" in text for text in findings(page))
    assert button(page, "inference_run").isEnabled()


def test_what_is_no_model_is_told(page, tmp_path):
    path = tmp_path / "broken.dlmodel"
    path.write_bytes(b"nothing")
    page.use(str(path))
    assert not button(page, "inference_run").isEnabled()


def test_a_layer_can_be_handed_over(page, kampala_layer):
    page.use(kampala_layer)
    assert page.findChild(QgsMapLayerComboBox, "inference_layer").currentLayer() is kampala_layer


def show_preview(page, studio, layer, model) -> None:
    page.use(str(model))
    page.use(layer)
    look_at(studio, layer)
    button(page, "inference_preview").click()
    wait_for(previews)


def test_the_view_is_previewed_and_the_preview_goes_with_the_page(page, studio, layer, model):
    show_preview(page, studio, layer, model)
    shot(page, "inference_previewed")
    button(page, "inference_preview").click()
    first = previews()[0].id()
    wait_for(lambda: previews() and previews()[0].id() != first)
    assert len(previews()) == 1
    page.leave()
    assert previews() == []


def test_imagery_and_its_preview_may_be_removed_together(page, studio, layer, model):
    show_preview(page, studio, layer, model)
    picture = Path(previews()[0].source())
    QgsProject.instance().removeAllMapLayers()  # ends QGIS if the page removes one meanwhile
    process_events()
    assert QgsProject.instance().mapLayers() == {}
    assert not picture.exists()


def test_a_preview_of_other_imagery_leaves_the_map(page, studio, layer, model, kampala_layer):
    show_preview(page, studio, layer, model)
    page.use(kampala_layer)
    process_events()
    assert previews() == []


def test_a_choice_and_then_another_page_take_the_preview_away_once(
    page, studio, layer, model, kampala_layer
):
    show_preview(page, studio, layer, model)
    picture = Path(previews()[0].source())
    page.use(kampala_layer)
    page.leave()
    assert previews() == []
    assert not picture.exists()
    process_events()


def test_both_dates_are_previewed_by_a_model_of_change(page, studio, layer, ground, tmp_path):
    path = tmp_path / "change.dlmodel"
    program = (
        "import sys; from pathlib import Path; from tests.engine.inference import builders as b;"
        "b.write_model(Path(sys.argv[1]), b.plain_network(bands=6), b.byte_bands(6),"
        "task='change_detection', cell_size_m=0.15)"
    )
    python = EngineEnvironment.default().python
    subprocess.run([str(python), "-c", program, str(path)], cwd=ROOT, check=True)
    later = QgsRasterLayer(str(shutil.copy(ground, tmp_path / "later.tif")), "later")
    look_at(studio, layer)
    page.use(str(path))
    assert not button(page, "inference_preview").isEnabled()
    QgsProject.instance().addMapLayer(later)
    page.findChild(QgsMapLayerComboBox, "inference_later").setLayer(later)
    button(page, "inference_preview").click()
    wait_for(previews)


def test_a_preview_that_comes_after_the_page_was_left_is_not_shown(page, studio, layer, model):
    page.use(str(model))
    page.use(layer)
    look_at(studio, layer)
    button(page, "inference_preview").click()
    page.leave()
    answered = []
    # The engine answers one question after the other, so this answer comes after the preview's.
    from dl_studio_plugin.definitions.jobs import SelfTest
    from dl_studio_plugin.dialogs.warm_asking import ask

    ask(studio, page, "self_test", SelfTest(training=False), answered.append, answered.append)
    wait_for(lambda: answered)
    process_events()
    assert previews() == []


def test_a_run_puts_class_raster_and_polygons_on_the_map(page, studio, layer, model):
    page.use(str(model))
    page.use(layer)
    output = page.findChild(QgsFileWidget, "inference_output").filePath()
    page.findChild(QCheckBox, "inference_polygons").setChecked(True)
    button(page, "inference_run").click()
    wait_for(lambda: not studio.running(), 180)
    process_events()
    results = [
        found for found in QgsProject.instance().mapLayers().values() if "_classes_" in found.name()
    ]
    assert {type(found) for found in results} == {QgsRasterLayer, QgsVectorLayer}
    raster = next(found for found in results if isinstance(found, QgsRasterLayer))
    assert raster.source() == output
    assert "building" in {entry.label for entry in raster.renderer().classes()}
    assert page.findChild(QgsFileWidget, "inference_output").filePath() != output


def test_only_what_the_map_shows_is_classified_when_that_is_chosen(page, studio, layer, model):
    page.use(str(model))
    page.use(layer)
    look_at(studio, layer)
    canvas = studio.iface.mapCanvas()
    canvas.zoomByFactor(0.4)
    area = page.findChild(QComboBox, "inference_area")
    area.setCurrentIndex(area.findData("view"))
    output = page.findChild(QgsFileWidget, "inference_output").filePath()
    button(page, "inference_run").click()
    wait_for(lambda: not studio.running(), 180)
    process_events()
    result = QgsRasterLayer(output, "result")
    assert result.isValid()
    outside = QgsPointXY(result.extent().xMinimum() + 1, result.extent().yMaximum() - 1)
    has_class = [
        result.dataProvider().sample(place, 1)[1] for place in (canvas.extent().center(), outside)
    ]
    assert has_class == [True, False]
