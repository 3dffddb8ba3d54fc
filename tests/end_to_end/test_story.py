"""A first hour with DL Studio, clicked in a real window in a fresh profile.

No engine is there; it is installed. The Kampala example is made, two units are labelled by mouse,
training data exported, a model trained, run on imagery it never saw, its result reviewed and
shared. The same pictures are those of the manual.
"""

from __future__ import annotations

import shutil
import textwrap
from pathlib import Path

import pytest

from tests.end_to_end.real_window import run_in_window

pytestmark = pytest.mark.needs_training

KAMPALA = Path(__file__).parents[1] / "data" / "kampala"

STORY = """
    from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
    from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QPushButton
    plugin().window.action.trigger()
    studio = plugin().window.studio
    studio.settings.results_folder = results
    answer["gaps"], answer["stalls"], answer["warnings"] = {}, {}, []

    def measured(name, action):
        pulse.rest()
        action()
        live(0.3)
        answer["gaps"][name] = max(gaps, default=0)
        answer["stalls"][name] = max(stalls, default=0)

    def ended(kind):
        wait_for(lambda: not studio.running(), 400, kind)
        answer["warnings"] += [
            item.text() for item in iface.messageBar().items() if int(item.level()) in (1, 2)
        ]
        iface.messageBar().clearWidgets()

    def fill(name, value):
        field = find(name)
        if isinstance(field, QComboBox):
            field.setCurrentText(value)
        else:
            field.setValue(value)
        live(0.05)

    def chosen(page):
        measured("page " + page, lambda: click("step_" + page))

    # -- the engine ---------------------------------------------------------------------------
    live(0.5)
    answer["engine_before"] = find("engine_state").text()
    shot("first_start")
    measured("install", lambda: click("engine_install_training"))
    live(1)
    shot("installing")
    ended("engine_install")
    answer["engine_after"] = studio.engine_level()
    shot("welcome")

    # -- the example, and two units by mouse --------------------------------------------------
    click("make_example")
    wait_for(lambda: studio.project is not None, 60, "for the example")
    shot("project")
    chosen("samples")
    canvas = iface.mapCanvas()
    sheet = canvas.viewport()
    answer["labelled"] = []
    for _ in range(2):
        click("claim_next")
        live(1)
        unit = dock().current_page._labelling.unit
        ground = QgsGeometry()
        ground.fromWkb(unit.wkb)
        bounds = ground.boundingBox()

        def pixel(across, up):
            place = QgsPointXY(
                bounds.xMinimum() + across * bounds.width(),
                bounds.yMinimum() + up * bounds.height(),
            )
            found = canvas.getCoordinateTransform().transform(place)
            return QPoint(round(found.x()), round(found.y()))

        click("tool_box")
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=pixel(0.1, 0.5))
        for share in (0.2, 0.28):
            QTest.mouseMove(sheet, pixel(share, 0.5 + share))
            live(0.03)
        QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=pixel(0.3, 0.8))
        live(0.3)
        if not answer["labelled"]:
            shot("samples_label")
        measured("submit", lambda: click("submit_unit"))
        click("review_next_unit")
        click("accept_unit")
        live(0.2)
        answer["labelled"].append(studio.project.unit(unit.id).state.value)

    # -- export -------------------------------------------------------------------------------
    find("samples_tabs").setCurrentIndex(3)
    fill("export_chip_size", 64)
    fill("export_stride", 64)
    fill("export_cell_size", 0.3)
    wait_for(lambda: find("export_estimate").text(), 60, "for the estimate")
    live(1)
    answer["estimate"] = find("export_estimate").text()
    shot("samples_export")
    measured("export", lambda: click("export_start"))
    ended("exporttrainingdata")

    # -- train --------------------------------------------------------------------------------
    chosen("train")
    answer["facts"] = find("train_facts").text()
    fill("parameter_backbone", "mobilenet_v2")
    fill("parameter_epochs", 4)
    fill("parameter_batch_size", 8)
    fill("parameter_learning_rate", 0.001)
    shot("train_form")
    measured("train", lambda: click("train_start"))
    wait_for(lambda: find("train_curves")._series, 200, "for the first epoch")
    live(1)
    shot("train_running")
    ended("trainmodel")
    live(0.6)
    shot("train_done")
    answer["score"] = find("train_score").text()
    model = studio.project.runs("trainmodel")[-1].results["OUTPUT"]

    # -- infer --------------------------------------------------------------------------------
    layer = QgsRasterLayer(test_image, "kampala_test")
    QgsProject.instance().addMapLayer(layer)
    chosen("inference")
    find("inference_layer").setLayer(layer)
    canvas.setExtent(layer.extent())
    live(1)
    answer["model_offered"] = find("inference_model").filePath() == model
    answer["findings"] = find("inference_findings").count()
    measured("preview", lambda: click("inference_preview"))
    wait_for(lambda: QgsProject.instance().mapLayersByName("Preview"), 60, "for the preview")
    live(1)
    shot("inference_preview")
    find("inference_polygons").setChecked(True)
    measured("infer", lambda: click("inference_run"))
    ended("classifypixels")
    live(1)
    shot("inference_done")
    answer["previews_left"] = len(QgsProject.instance().mapLayersByName("Preview"))

    # -- review -------------------------------------------------------------------------------
    chosen("review")
    results_layers = [
        found for found in QgsProject.instance().mapLayers().values()
        if "_classes_" in found.name() and isinstance(found, QgsVectorLayer)
    ]
    find("review_result").setLayer(results_layers[0])
    fill("review_sample_size", 6)
    measured("prepare the review", lambda: click("review_prepare"))
    ended("prepareresultreview")
    live(1)
    shot("review")
    for _ in range(3):
        click("review_accept")
    click("review_reject")
    live(0.5)
    answer["agreement"] = find("review_agreement").text()
    shot("review_going_on")
    measured("apply the review", lambda: click("review_apply"))
    ended("applyresultreview")

    # -- share --------------------------------------------------------------------------------
    chosen("share")
    live(0.5)
    answer["summary"] = find("share_summary").text()
    shot("share")
    measured("share", lambda: click("share_start"))
    ended("shareresults")
    answer["bundle"] = studio.project.runs("shareresults")[-1].results["OUTPUT"]
    click("step_project")
    live(0.5)
    shot("project_done")
    answer["steps"] = {
        name: find("step_" + name).state
        for name in ("project", "samples", "train", "inference", "review", "share")
    }
"""


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    folder = tmp_path_factory.mktemp("story")
    variables = {
        "results": str(folder / "results"),
        "test_image": str(KAMPALA / "kampala_test.tif"),
    }
    given = "".join(f"{name} = {value!r}\n" for name, value in variables.items())
    program = given + textwrap.dedent(STORY)
    home = folder / "home"
    yield run_in_window(program, folder, 900, load_plugin=True, DL_STUDIO_HOME=str(home))
    shutil.rmtree(home)  # gigabytes, which pytest would keep for days


def test_without_an_engine_its_installation_is_offered_and_works(story):
    assert "installed once" in story["engine_before"]
    assert story["engine_after"] == "training"


def test_two_units_are_labelled_by_mouse_and_accepted(story):
    assert story["labelled"] == ["accepted", "accepted"]


def test_the_export_is_estimated_and_its_data_offered_for_training(story):
    assert "chips" in story["estimate"]
    assert "building" in story["facts"]


def test_a_model_is_trained_and_offered_for_inference(story):
    assert "scores" in story["score"]
    assert story["model_offered"]
    assert story["findings"] > 0


def test_the_preview_gives_way_to_the_result(story):
    assert story["previews_left"] == 0


def test_the_result_is_reviewed_with_its_agreement_so_far(story):
    assert "4 of 6" in story["agreement"]


def test_everything_ends_in_a_bundle(story):
    assert (Path(story["bundle"]) / "index.html").is_file()
    assert set(story["steps"].values()) == {"done"}


def test_nothing_warned_and_the_window_answered_all_the_time(story):
    assert story["warnings"] == []
    assert {name: gap for name, gap in story["gaps"].items() if gap > 0.2} == {}
    assert {name: gap for name, gap in story["stalls"].items() if gap > 1.0} == {}
